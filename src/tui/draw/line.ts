// A line of the screen as pieces of text with their meaning; measuring, cutting, filling and wrapping them.

import { letterWidth, widthOf } from './width.ts';

/** What a piece means; the painter turns it into colour where colour is wanted, and words or marks always tell it too. */
export type Tone = 'plain' | 'strong' | 'faint' | 'error' | 'warning' | 'info' | 'open' | 'good' | 'mark' | 'chosen';
export interface Piece { readonly text: string; readonly tone?: Tone }
export type Line = readonly Piece[];

// Documents are hostile: a control character must never reach the terminal.
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Text of a document made safe and flat: cells apart by a bar, control characters gone. */
export const clean = (text: string): string => text.replace(/\r?\n/g, ' ').replace(/\t/g, ' ¦ ').replace(control, '');

export const piece = (text: string, tone: Tone = 'plain'): Piece => ({ text, tone });
export const line = (...parts: readonly (Piece | string)[]): Line => parts.map((p) => (typeof p === 'string' ? { text: p } : p));
export const textOf = (of: Line): string => of.map((p) => p.text).join('');
export const lineWidth = (of: Line): number => of.reduce((sum, p) => sum + widthOf(p.text), 0);

/** `text` cut to `width` columns, with `…` where something was cut. */
export function cut(text: string, width: number): string {
  if (width <= 0) return '';
  if (widthOf(text) <= width) return text;
  let out = '';
  let used = 0;
  for (const letter of text) {
    const w = letterWidth(letter.codePointAt(0) as number);
    if (used + w > width - 1) break;
    out += letter;
    used += w;
  }
  return `${out.trimEnd()}…`;
}

/** `text` in exactly `width` columns, to the left or to the right. */
export function cell(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const short = cut(text, width);
  const gap = ' '.repeat(Math.max(0, width - widthOf(short)));
  return align === 'left' ? short + gap : gap + short;
}

/** The line in exactly `width` columns: cut with `…`, or filled with spaces. */
export function fit(of: Line, width: number): Line {
  const out: Piece[] = [];
  let left = width;
  const end = of.at(-1);
  // The blank at the end of a wrapped line is no column too many.
  const parts = end?.text.endsWith(' ') && lineWidth(of) > width ? [...of.slice(0, -1), { ...end, text: end.text.trimEnd() }] : of;
  const whole = lineWidth(parts);
  for (const p of parts) {
    const text = clean(p.text);
    const w = widthOf(text);
    if (w < left || (w === left && whole <= width)) { out.push({ ...p, text }); left -= w; continue; }
    if (left > 0) { const short = cut(whole > width && w <= left ? `${text}…` : text, left); out.push({ ...p, text: short }); left -= widthOf(short); }
    break;
  }
  return left > 0 ? [...out, { text: ' '.repeat(left) }] : out;
}

/** Words that stay together on one line. */
export const held = (text: string): string => text.replaceAll(' ', '\u00A0');

/** A number stays with its unit on one line. */
const heldNumbers = (text: string): string => text.replace(/(\d) (?=%|lei\b|mp\b)/g, '$1\u00A0');

/** The words of a line, each with the blank after it; a word may be of several pieces. */
function wordsOf(of: Line): Piece[][] {
  const words: Piece[][] = [];
  let open = false;
  for (const { text, tone } of of) {
    for (const part of heldNumbers(clean(text)).split(/(?<= )/)) {
      if (open) words.at(-1)?.push({ text: part, tone });
      else words.push([{ text: part, tone }]);
      open = !part.endsWith(' ');
    }
  }
  return words;
}

/** `of` wrapped at words into lines of at most `width` columns; later lines begin with `indent`. */
export function wrapLine(of: Line, width: number, indent = ''): Line[] {
  const lines: Line[] = [];
  const margin = widthOf(indent);
  let now: Piece[] = [];
  let used = 0;
  const feed = (): void => { lines.push(now); now = [{ text: indent }]; used = margin; };
  for (const word of wordsOf(of)) {
    if (used > margin && used + widthOf(textOf(word).trimEnd()) > width) feed();
    for (const { text, tone } of word) {
      let rest = text;
      while (widthOf(rest.trimEnd()) > width - used) {
        const letters = [...rest];
        const head = letters.slice(0, Math.max(1, width - used)).join('');
        now.push({ text: head, tone });
        rest = rest.slice(head.length);
        feed();
      }
      now.push({ text: rest, tone });
      used += widthOf(rest);
    }
  }
  if (now.length || !lines.length) lines.push(now);
  return lines.map((l) => l.map((p) => ({ ...p, text: p.text.replaceAll('\u00A0', ' ') })));
}

/** A plain text wrapped; newlines begin new lines. */
export const wrapped = (text: string, width: number, indent = '', tone: Tone = 'plain'): Line[] =>
  text.split('\n').flatMap((part) => wrapLine([{ text: indent }, { text: part, tone }], width, indent));

/** Two lines on one, the right one at the margin; the left one is cut first. */
export function between(left: Line, right: Line, width: number): Line {
  const room = width - lineWidth(right) - 1;
  return room < 10 ? fit(left, width) : [...fit(left, room), { text: ' ' }, ...right];
}
