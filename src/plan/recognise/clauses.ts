// The clauses of an answer, and which of their words are the author's own.

import { isSmall } from '../../base/characters.ts';
import type { SectionId } from '../model.ts';
import type { Token } from './lines.ts';
import { isEmptyWord, isFitting, isStatement } from './model-cover.ts';
import type { Range } from './not-applicable.ts';
import type { View } from './view.ts';

export interface Clause extends Range { readonly heading: boolean }

/** A word of an answer: `model` where it is the model's text, `open` where neither that, nor a term, nor "nu este cazul". */
export interface Word { readonly token: Token; readonly model: boolean; readonly open: boolean }

/** Letters are told by ranges: À-ӿ holds those with marks, and those of Greek and Cyrillic. */
const clauseEnd = /[;:\n]|\.(?=\s|$|[-–—"”])|\s[-–—]+(?=\s|[A-Za-zªºÀ-ӿ])|[–—]|(?<=[A-Za-zªºÀ-ӿ])-(?=\s)|\.(?=[A-ZÀ-ÞĂŐŰȘȚ])/g;

/** A sentence that goes on after the line end at `index`: a small letter, a bracket or a comma first, and no label. */
function wraps(text: string, index: number): boolean {
  let at = index + 1;
  while (at < text.length && /\s/.test(text[at]!)) at += 1;
  const first = text[at];
  return (first === '(' || first === ',' || isSmall(first)) && !/^\(?[a-z]{1,3}[.)]/.test(text.slice(at, at + 5));
}

/** The clauses of a text range; the first runs on from the heading itself, also over a line end within a sentence. */
export function clausesOf(view: View, start: number, end: number, first: boolean): Clause[] {
  const text = view.text.slice(start, end), out: Clause[] = [];
  let at = 0, count = 0;
  const push = (to: number): void => { if (to > at) out.push({ start: start + at, end: start + to, heading: first && count === 0 }); count += 1; };
  for (const hit of text.matchAll(clauseEnd)) {
    if (text[hit.index] === '\n' && wraps(text, hit.index)) continue;
    push(hit.index);
    at = hit.index + hit[0].length;
  }
  push(text.length);
  return out;
}

/** The words of a clause that are neither the model's nor empty; in the clause of the heading a renaming is none either. */
export function ownWords(id: SectionId, clause: Clause, words: readonly Word[]): Token[] {
  const open = words.filter((word) => word.open).map((word) => word.token);
  if (!open.length) return [];
  const content = open.filter((t) => !isEmptyWord(t));
  const states = open.some(isStatement) || content.some((t) => /\d/.test(t.word));
  // Terms and "nu este cazul" are covered, but no words of the model: "pliante în luna iunie" tells what is done.
  const model = words.reduce((count, word) => count + (word.model ? 1 : 0), 0), share = model ? model / (model + open.length) : 0;
  if (clause.heading && !states && content.length <= 10) return [];
  // The model's sentence with a few words of the authority's own is still the model's sentence.
  if (share >= 0.6 && !states && content.length <= 4) return [];
  if (content.every((t) => isFitting(t)) && (share > 0 || id.length > 1) && !states) return [];
  return content;
}
