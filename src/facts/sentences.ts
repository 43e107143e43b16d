// Sentences and parts of a document in folded words, and patterns looked for inside one part alone.

import type { Span } from '../base/span.ts';
import type { Document } from '../document/document.ts';
import { viewOf } from '../plan/recognise/view.ts';

const singleBlanks = (folded: string): string => folded.replace(/\s+/g, ' ');

/** The words of a place as they are read: letters repaired, words that a line end broke closed up; line ends and tabs stay. */
export function textAt(document: Document, at: Span): string {
  const { text, offset } = viewOf(document);
  return text.slice(offset(at.start), offset(at.end));
}

/** The folded words of a place, every run of white space one blank. */
export function foldedAt(document: Document, at: Span): string {
  const { folded, offset } = viewOf(document);
  return singleBlanks(folded.slice(offset(at.start), offset(at.end)));
}

/** The folded sentence around a place: between full stops or semicolons, at most `reach` characters each way. */
export function sentenceAt(document: Document, at: Span, reach = 200): string {
  const { folded, offset } = viewOf(document), start = offset(at.start), end = offset(at.end);
  const before = folded.slice(Math.max(0, start - reach), start), after = folded.slice(end, end + reach);
  const from = /.*(?:\.\s|;)/s.exec(before)?.[0].length ?? 0;
  return singleBlanks(before.slice(from) + folded.slice(start, end) + (/^[^;]*?(?=;|\.\s|$)/.exec(after)?.[0] ?? ''));
}

/** Where a global pattern over folded text (lower case, no diacritics, lines not joined) matches inside `within`, not past its ends. */
export function foundIn(document: Document, pattern: RegExp, within: Span): Span[] {
  const view = viewOf(document), from = view.offset(within.start);
  return [...view.folded.slice(from, view.offset(within.end)).matchAll(pattern)].map((match) => view.place(from + match.index, from + match.index + match[0].length));
}
