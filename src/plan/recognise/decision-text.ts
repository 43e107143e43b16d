// The text of a document as the decision is looked for in it: folded lines with plain quotes and dashes, offsets of the view.

import type { Span } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';
import { viewOf, type View } from './view.ts';

export interface TextLine { readonly start: number; readonly end: number; readonly flat: string }
/** `flat` has the length of the view's text: offsets are the same. */
export interface DecisionText { readonly view: View; readonly flat: string; readonly lines: readonly TextLine[] }

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
    const raw = flat.slice(at, end);
    const text = raw.trim();
    if (text) { const start = at + raw.indexOf(text); lines.push({ start, end: start + text.length, flat: text }); }
    at = end + 1;
  }
  const result = { view, flat, lines };
  made.set(document, result);
  return result;
}

/** The source place of a range of the view. */
export const placeIn = (text: DecisionText, start: number, end: number): Span => text.view.place(start, Math.max(start, end));

/** The view's words of a range, on one line. */
export const wordsIn = (text: DecisionText, start: number, end: number): string => text.view.text.slice(start, end).replace(/\s+/g, ' ').trim();
