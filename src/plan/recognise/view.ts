// The one reading view of a document: repaired letters, no marks of layout, every offset tied to the source text.

import { isMark } from '../../base/characters.ts';
import type { Span } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';
import { withDigits } from './digits-read.ts';
import { closeAbbreviations, closeLetterSpaced, dropLayout, dropNoteMarks, joinBrokenWords, repairLetters, type Edits } from './view-edits.ts';
import { joinWrappedLines } from './wrapped-lines.ts';

export interface View {
  /** Normalised text: NFC, comma-below ș ț, plain spaces, no markdown or html marks, letter-spaced words closed up. */
  readonly text: string;
  /** The same text in lower case without diacritics; offsets are those of `text`. */
  readonly folded: string;
  /** The signs of `text` that are neither ASCII, nor Romanian, nor the dashes, quotes and bullets of running text. */
  readonly foreign: ReadonlySet<string>;
  /** The place in the source of the range [start, end) of `text`. */
  place(start: number, end: number): Span;
  /** The first offset of `text` at or after a source offset. */
  offset(source: number): number;
}

const foldMemo = new Map<string, string>();

/** One character without its mark and in lower case; always one character, so that offsets stay. */
function foldOne(char: string): string {
  const known = foldMemo.get(char);
  if (known !== undefined) return known;
  // Below À nothing is put together of a letter and its mark.
  const made = char < '\u00c0' ? char.toLowerCase() : [...char.normalize('NFD')].filter((part) => !isMark(part)).join('').toLowerCase();
  const one = made.length === 1 ? made : char;
  foldMemo.set(char, one);
  return one;
}

/** Characters that are neither ASCII, nor Romanian, nor the dashes, quotes and bullets of running text. */
const foreignSigns = /[^\x00-\x7fĂÂÎȘȚăâîșț\u2013\u2014\u2018-\u201e\u2022\u2026\uf000-\uf0ff]/g;

/** The folded text; the foreign signs met are added to `met`. */
function foldAll(text: string, met: Set<string>): string {
  return text.replace(foreignSigns, (char) => { met.add(char); return foldOne(char); }).toLowerCase().replace(/ă/g, 'a').replace(/â/g, 'a').replace(/î/g, 'i').replace(/ș/g, 's').replace(/ț/g, 't');
}

/** A text put together of stretches of another: where each begins, here and there, in order. */
class Stretches {
  private readonly here: number[] = [];
  private readonly there: number[] = [];
  private readonly pieces: string[] = [];
  private length = 0;

  add(piece: string, from: number): void {
    if (this.here.length === 0 || from - this.there.at(-1)! !== this.length - this.here.at(-1)!) { this.here.push(this.length); this.there.push(from); }
    this.pieces.push(piece);
    this.length += piece.length;
  }

  get text(): string { return this.pieces.join(''); }

  /** The offset there of the character at `at` here. */
  from(at: number): number {
    const i = last(this.here, at);
    return this.there[i]! + at - this.here[i]!;
  }

  /** The first offset here whose character stands at `at` there or after it. */
  to(at: number): number {
    const i = last(this.there, at);
    if (i < 0) return 0;
    return Math.min(this.here[i]! + at - this.there[i]!, this.here[i + 1] ?? this.length);
  }
}

/** Index of the last of the rising `starts` that is not above `at`; -1 where all are. */
function last(starts: readonly number[], at: number): number {
  let low = 0, high = starts.length;
  while (low < high) { const middle = (low + high) >> 1; if (starts[middle]! <= at) low = middle + 1; else high = middle; }
  return low - 1;
}

/** The source with its edits; runs of blanks become one. */
function edited(source: string, text: string, edits: Edits): Stretches {
  const out = new Stretches();
  let blank = false, double = -1;
  const keep = (from: number, to: number): void => {
    let at = from;
    if (blank) while (at < to && text[at] === ' ') at += 1;
    while (at < to) {
      if (double < at) { double = text.indexOf('  ', at); if (double < 0) double = text.length; }
      const stop = double >= to ? to : double + 1;
      out.add(text.slice(at, stop), at);
      blank = text[stop - 1] === ' ';
      at = stop;
      if (blank) while (at < to && text[at] === ' ') at += 1;
    }
  };
  let at = 0;
  for (const index of [...edits.keys()].sort((a, b) => a - b)) {
    keep(at, index);
    const by = edits.get(index)!;
    if (by !== '' && !(by === ' ' && blank)) { out.add(by, index); blank = by === ' '; }
    at = index + 1;
  }
  keep(at, source.length);
  return out;
}

/** The reading view of any text. */
export function viewOfText(source: string): View {
  const edits: Edits = new Map();
  const repaired = withDigits(repairLetters(source, edits));
  dropLayout(source, edits);
  dropNoteMarks(source, edits);
  closeAbbreviations(source, edits);
  joinBrokenWords(source, edits);
  closeLetterSpaced(source, edits);
  joinWrappedLines(source, edits);
  const stretches = edited(source, repaired, edits);
  const { text } = stretches, count = text.length, foreign = new Set<string>();
  const place = (start: number, end: number): Span => {
    if (count === 0) return { start: 0, end: 0 };
    const from = start < count ? stretches.from(Math.max(0, start)) : source.length;
    if (end <= start) return { start: from, end: from };
    let to = end - 1 < count ? stretches.from(end - 1) + 1 : source.length;
    while (to < source.length && isMark(source[to])) to += 1;
    return { start: from, end: Math.max(from, to) };
  };
  return { text, folded: foldAll(text, foreign), foreign, place, offset: (at) => stretches.to(at) };
}

const views = new WeakMap<Document, View>();

/** The reading view of a document, made once. */
export function viewOf(document: Document): View {
  const known = views.get(document);
  if (known) return known;
  const made = viewOfText(document.text);
  views.set(document, made);
  return made;
}
