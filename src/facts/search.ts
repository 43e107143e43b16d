// Finds patterns in the folded text of a document and gives the places in the text as it was read.

import { fold } from '../base/fold.ts';
import type { Span } from '../base/span.ts';
import type { FactContext } from './fact.ts';

interface FoldedText { readonly text: string; /** offset in the source for each folded character, and the end */ readonly offsets: Uint32Array }

/** Lower case, no diacritics, every run of white space one blank, each character mapped to where it came from. */
function foldWithOffsets(text: string): FoldedText {
  const offsets = new Uint32Array(text.length * 2 + 1);
  const parts: string[] = [];
  let length = 0;
  let blank = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    // Small letters, figures and marks of ASCII are most of a text and stay as they are.
    if (code > 0x20 && code < 0x80 && !(code >= 0x41 && code <= 0x5a)) {
      offsets[length] = i;
      length += 1;
      parts.push(text[i] as string);
      blank = false;
      continue;
    }
    const ch = text[i] as string;
    if (/[\s ­]/.test(ch)) {
      if (!blank) { offsets[length] = i; length += 1; parts.push(' '); }
      blank = true;
      continue;
    }
    const folded = ch < '\u0080' ? ch.toLowerCase() : fold(ch);
    blank = false;
    for (const c of folded) { offsets[length] = i; length += c.length; parts.push(c); }
  }
  offsets[length] = text.length;
  return { text: parts.join(''), offsets: offsets.slice(0, length + 1) };
}

const lowerBound = (offsets: Uint32Array, value: number): number => {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((offsets[mid] as number) < value) low = mid + 1; else high = mid;
  }
  return low;
};

/** The document's text lower case, without diacritics, single blanks; computed once per plan. */
export const foldedDocument = (context: FactContext): FoldedText => context.once('search/folded', () => foldWithOffsets(context.document.text));

/** The folded sentence around a place: between full stops or semicolons, at most `reach` characters each way. */
export function sentenceAt(context: FactContext, at: Span, reach = 200): string {
  const { text, offsets } = foldedDocument(context);
  const start = lowerBound(offsets, at.start), end = lowerBound(offsets, at.end);
  const before = text.slice(Math.max(0, start - reach), start), after = text.slice(end, end + reach);
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1) + text.slice(start, end) + (/^[^;]*?(?=;|\. |$)/.exec(after)?.[0] ?? '');
}

/** The folded words of a place. */
export function foldedIn(context: FactContext, at: Span): string {
  const { text, offsets } = foldedDocument(context);
  return text.slice(lowerBound(offsets, at.start), lowerBound(offsets, at.end));
}

/**
 * Every match of `pattern` (written for folded text: lower case, no diacritics, single blanks) within `within`.
 * Spans are offsets into `document.text`.
 */
export function search(context: FactContext, pattern: RegExp, within?: Span): Span[] {
  const { text, offsets } = foldedDocument(context);
  const start = within ? lowerBound(offsets, within.start) : 0;
  const end = within ? lowerBound(offsets, within.end) : text.length;
  const re = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  const out: Span[] = [];
  for (const m of text.slice(start, end).matchAll(re)) {
    if (!m[0]) continue;
    const from = start + m.index;
    out.push({ start: offsets[from] as number, end: (offsets[from + m[0].length - 1] as number) + 1 });
  }
  return out;
}
