// The text of a document as the decision is looked for in it: folded lines with plain quotes and dashes, offsets of the view.

import type { Span } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';
import { viewOf, type View } from './view.ts';

export interface TextLine { readonly start: number; readonly end: number; readonly flat: string }
/** `flat` has the length of the view's text: offsets are the same. In `soft` the line breaks inside sentences are spaces. */
export interface DecisionText { readonly view: View; readonly flat: string; readonly soft: string; readonly lines: readonly TextLine[] }

const same: Readonly<Record<string, string>> = { '–': '-', '—': '-', '−': '-', '„': '"', '”': '"', '“': '"', '«': '"', '»': '"', '″': '"', '’': "'", '‘': "'", 'đ': 'd' };
const made = new WeakMap<Document, DecisionText>();

/** Made once for a document. Lines are trimmed; empty lines are left out. */
export function decisionText(document: Document): DecisionText {
  const known = made.get(document);
  if (known) return known;
  const view = viewOf(document);
  const flat = view.folded.replace(/[–—−„”“«»″’‘đ]/g, (c) => same[c] as string);
  const lines: TextLine[] = [];
  for (let at = 0; at <= flat.length;) {
    const stop = flat.indexOf('\n', at);
    const end = stop < 0 ? flat.length : stop;
    if (end - at > 1500) pieces(view.text, flat, at, end, lines);
    else push(flat, at, end, lines);
    at = end + 1;
  }
  const result = { view, flat, soft: softened(flat), lines };
  made.set(document, result);
  return result;
}

function push(flat: string, from: number, to: number, lines: TextLine[]): void {
  const raw = flat.slice(from, to);
  const text = raw.trim();
  if (!text) return;
  const start = from + raw.indexOf(text);
  lines.push({ start, end: start + text.length, flat: text });
}

/** Where a text that lost its line breaks would have begun new lines; capitals count, so the view's own letters are looked at. */
const marks = (): RegExp => /(?=(?<![\p{L}])(?:HOTĂRÂREA?\b|HOT[ĂA]R[ĂAÂ][ȘS]TE|H ?O ?T ?Ă ?R|DISPOZIȚI[AE]\b|Având în vedere|AVÂND ÎN VEDERE|În temeiul|Luând în considerare|Art(?:icolul)?\.? ?\d|PREȘEDINTE|Președinte|CONTRASEMN|Contrasemn|Avizează pentru|Prezenta hotărâre a fost|N[Rr]\. ?\d+ din|A(?:NEX|nex)[AĂaă]\b|P(?:LANUL|lanul) (?:ANUAL|[Aa]nual)))/gu;

function pieces(text: string, flat: string, from: number, to: number, lines: TextLine[]): void {
  const cuts = [...text.slice(from, to).matchAll(marks())].map((m) => from + m.index);
  [from, ...cuts].forEach((start, i) => push(flat, start, cuts[i] ?? to, lines));
}

const openEnd = /(?:[^\s.;:!?\t]|\b(?:art|nr|alin|lit|pct|g)\.)$/;
const item = /^(?:[-•●*❖]|\d{1,2}[.)]\s|[a-z][.)]\s|art\b|anexa)/;

/** A break after a long line that ends no sentence, before one that begins no item, becomes a space: the sentence goes on. */
function softened(flat: string): string {
  const lines = flat.split('\n');
  let out = '';
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const words = line.trimEnd();
    const goesOn = next !== undefined && words.length >= 18 && words.length <= 400 && next.trim() !== '' && !line.includes('\t') && !next.includes('\t') && openEnd.test(words.slice(-12)) && !item.test(next.trimStart().slice(0, 12));
    out += line + (next === undefined ? '' : goesOn ? ' ' : '\n');
  });
  return out;
}

/** The source place of a range of the view. */
export const placeIn = (text: DecisionText, start: number, end: number): Span => text.view.place(start, Math.max(start, end));

/** The view's words of a range, on one line. */
export const wordsIn = (text: DecisionText, start: number, end: number): string => text.view.text.slice(start, end).replace(/\s+/g, ' ').trim();
