// Words looked for in a document: on the folded reading view, with the places in the source text.

import { onOneLine } from '../base/one-line.ts';
import { type Span, type Spans, contains, spansOr } from '../base/span.ts';
import type { Document } from '../document/document.ts';
import type { SectionId } from '../plan/model.ts';
import type { Plan } from '../plan/plan.ts';
import { placeOf } from '../plan/reading.ts';
import { type View, viewOf } from '../plan/recognise/view.ts';
import type { Fact, FactContext, FactValue } from './fact.ts';
import { type Starts, wordStarts } from './words.ts';

/** One hit: `start` and `end` are offsets of the view, `at` the place in the source. */
export interface Hit { readonly start: number; readonly end: number; readonly at: Span; readonly groups: readonly (string | undefined)[] }

/** A match of a pattern: offsets of the view and the place in the source. */
export interface Match { readonly match: RegExpExecArray; readonly start: number; readonly end: number; readonly at: Span }

const texts = new WeakMap<Document, readonly Span[]>();

/** A plan written as data is read text by text: a place across two of them, or over keys and brackets, is none. */
function inOneText(document: Document, at: Span): boolean {
  if (!document.data) return true;
  let spans = texts.get(document);
  if (!spans) texts.set(document, (spans = document.blocks.map((b) => b.span).sort((a, b) => a.start - b.start)));
  let low = 0, high = spans.length;
  while (low < high) { const middle = (low + high) >> 1; if ((spans[middle] as Span).start <= at.start) low = middle + 1; else high = middle; }
  // Texts do not overlap: only the last that begins before the place can hold it.
  return low > 0 && contains(spans[low - 1] as Span, at);
}

/**
 * Matches of a global pattern over the folded text (or `text`: with marks and capitals). In a plan written as data only what
 * stands inside one text counts, not keys, brackets and quotes.
 */
export function matchesOf(document: Document, pattern: RegExp, on: 'folded' | 'text' = 'folded'): Match[] {
  const view = viewOf(document);
  const out: Match[] = [];
  for (const match of view[on].matchAll(pattern)) {
    if (match[0] === '') continue;
    const start = match.index, end = start + match[0].length;
    const at = view.place(start, end);
    if (inOneText(document, at)) out.push({ match, start, end, at });
  }
  return out;
}

/** A stretch of the view in which matches are looked for. */
export interface Stretch { readonly from: number; readonly to: number }

/** `matchesOf` over the folded text, but only in some of its lines: for patterns that hold no line end. */
export function matchesInLines(document: Document, pattern: RegExp, lines: readonly Stretch[]): Match[] {
  const view = viewOf(document), out: Match[] = [];
  for (const { from, to } of lines) {
    for (const match of view.folded.slice(from, to).matchAll(pattern)) {
      if (match[0] === '') continue;
      const start = from + match.index, end = start + match[0].length, at = view.place(start, end);
      if (inOneText(document, at)) out.push({ match, start, end, at });
    }
  }
  return out;
}

/**
 * Matches of a sticky pattern over the folded text, each of which begins with a word that begins with one of `starts` (see
 * words.ts). The same as `matchesOf` with the global pattern, without looking at every character. `worth` may turn a start down.
 */
export const matchesAt = (document: Document, starts: Starts, pattern: RegExp, worth: (start: number) => boolean = () => true): Match[] =>
  matchesFrom(document, wordStarts(document, starts), pattern, worth);

/** Matches of a sticky pattern over the folded text at some of the rising offsets `from`, none inside another. */
export function matchesFrom(document: Document, from: readonly number[], pattern: RegExp, worth: (start: number) => boolean = () => true): Match[] {
  const view = viewOf(document);
  const out: Match[] = [];
  let done = 0;
  for (const start of from) {
    if (start < done || !worth(start)) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(view.folded);
    if (!match || match[0] === '') continue;
    done = start + match[0].length;
    const at = view.place(start, done);
    if (inOneText(document, at)) out.push({ match, start, end: done, at });
  }
  return out;
}

/** `hitsOf` for a sticky pattern whose matches begin with a word that begins with one of `starts`. */
export const hitsAt = (document: Document, starts: Starts, pattern: RegExp, within?: readonly Span[]): Hit[] => hitsIn(matchesAt(document, starts, pattern), within);

/** Matches as hits, those inside one of `within` when given. */
export const hitsIn = (matches: readonly Match[], within?: readonly Span[]): Hit[] =>
  matches.filter(({ at }) => !within || within.some((w) => contains(w, at))).map(({ match, start, end, at }) => ({ start, end, at, groups: [...match] }));

/** Where a global pattern over folded text (lower case, no diacritics) hits, inside one of `within` when given. */
export const hitsOf = (document: Document, pattern: RegExp, within?: readonly Span[]): Hit[] =>
  hitsIn(matchesOf(document, pattern), within);

const itemStart = /^\s*(?:[-•❖✓–*▪➢]|\d{1,2}\s?[.)]|[a-z]\s?[.)]|\(?[ivx]{1,4}\s?[.)]|partea\s[ivx]|cap(?:itol|\.?\s?[ivx\d])|art\.)/;

/** True where the line end at `i` ends a paragraph: a blank line, a table row, a list item, the end of a sentence or a title. */
function endsParagraph(folded: string, i: number): boolean {
  const before = folded.slice(folded.lastIndexOf('\n', i - 1) + 1, i);
  const next = folded.indexOf('\n', i + 1);
  const after = folded.slice(i + 1, next < 0 ? folded.length : next);
  return before.trim() === '' || after.trim() === '' || before.includes('\t') || after.includes('\t') || itemStart.test(after) || /[.;:!?]\s*$/.test(before);
}

/** Where the paragraph around an offset begins, looked for no further back than `reach`. */
function paragraphStart(folded: string, offset: number, reach: number): number {
  let start = folded.lastIndexOf('\n', Math.max(0, offset - 1));
  while (start > 0 && offset - start < reach && !endsParagraph(folded, start)) start = folded.lastIndexOf('\n', start - 1);
  return start + 1;
}

/** Where it ends, looked for no further on than `reach`. */
function paragraphEnd(folded: string, offset: number, reach: number): number {
  let end = folded.indexOf('\n', offset);
  while (end >= 0 && end - offset < reach && !endsParagraph(folded, end)) end = folded.indexOf('\n', end + 1);
  return end < 0 ? folded.length : end;
}

/** How far a paragraph reaches at most. */
const longest = 2000;

/** The paragraph around an offset of the view: lines broken by the width of a page are joined, rows and items stay apart. */
export function paragraphAt({ folded }: View, offset: number): { readonly start: number; readonly end: number; readonly folded: string } {
  const start = paragraphStart(folded, offset, longest), end = paragraphEnd(folded, offset, longest);
  return { start, end, folded: folded.slice(start, end) };
}

/** Folded text around a view offset: at most `before` and `after` characters, not past the ends of the paragraph; breaks are spaces. */
export function around({ folded }: View, start: number, end: number, before = 160, after = 160): { readonly before: string; readonly after: string } {
  // The ends of the paragraph matter only where they are nearer than what is asked for.
  const from = before === 0 ? start : paragraphStart(folded, start, Math.min(before + 1, longest));
  const to = after === 0 ? end : paragraphEnd(folded, start, Math.min(end - start + after, longest));
  const lead = folded.slice(Math.max(from, start - before), start), tail = folded.slice(end, Math.min(Math.max(to, end), end + after));
  return { before: lead.replace(/\n/g, ' '), after: tail.replace(/\n/g, ' ') };
}

/** The line of the view that holds an offset. */
export function lineAt(view: View, offset: number): { readonly start: number; readonly end: number; readonly folded: string } {
  const start = view.folded.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const next = view.folded.indexOf('\n', offset);
  const end = next < 0 ? view.folded.length : next;
  return { start, end, folded: view.folded.slice(start, end) };
}

/** The words at a place, for messages: one line, shortened to `limit` characters. */
export function quoteOf(document: Document, at: Span, limit = 90): string {
  const text = onOneLine(document.text.slice(at.start, at.end).replace(/<[^>]*>/g, ' ')).replace(/^[\s"']+|[\s"']+$/g, '');
  return text.length > limit ? `${text.slice(0, limit - 1).trimEnd()}…` : text;
}

/** The quotes of several places, each once. */
export const quotesOf = (document: Document, places: readonly Span[], limit?: number): string[] => [...new Set(places.map((at) => quoteOf(document, at, limit)))];

const under = new WeakMap<Plan, Map<SectionId, readonly Span[]>>();

/** The places of a section and everything under it: its own span, its subsections, its training rows and activities. */
export function spansOf(plan: Plan, id: SectionId): readonly Span[] {
  let known = under.get(plan);
  if (!known) under.set(plan, (known = new Map()));
  let spans = known.get(id);
  if (!spans) known.set(id, (spans = spansUnder(plan, id)));
  return spans;
}

function spansUnder(plan: Plan, id: SectionId): readonly Span[] {
  const within = `${id}.`, isUnder = (other: string | null): boolean => other === id || (other?.startsWith(within) ?? false);
  const spans: Span[] = [], add = (span: Span): void => { if (span.end > span.start) spans.push(span); };
  for (const section of Object.values(plan.sections)) if (section.state !== 'missing' && isUnder(section.id)) add(section.span);
  for (const row of plan.training) if (isUnder(row.section)) add(row.span);
  for (const activity of plan.activities) if (isUnder(activity.section)) add(activity.span);
  return spans;
}

/** Where a section's heading stands, or where it was looked for. */
export const headingPlace = (plan: Plan, id: SectionId): Spans => placeOf(plan.sections[id].heading);

/** Where the title stands, or the start of the document. */
export const titlePlace = (plan: Plan): Spans => (plan.title.is === 'absent' ? [plan.body] : plan.title.at);

/** Losses that may hide a whole sentence, heading or table; comments, running headers and the like do not. */
const hiding = new Set(['page-without-text', 'truncated', 'text-box', 'image', 'nested-table', 'embedded-object', 'table-lost', 'html-markup']);

/** True when words of the plan may stand in a part that was not read. */
export const textLost = (document: Document): boolean => document.losses.some((loss) => loss.text && hiding.has(loss.what));

/** An extract holds the fields of a plan, not all of its words. */
export const isExtract = (document: Document): boolean => document.losses.some((loss) => loss.what === 'extract');

/** A value that rests on not having found words: it cannot be told where text was lost. */
export function ifNothingLost(context: FactContext, value: FactValue, at: Spans): Fact {
  if (!textLost(context.document) && !isExtract(context.document)) return { value, at };
  return { value: undefined, at, because: { code: 'text-lost', data: { count: context.document.losses.filter((l) => l.text).length } } };
}

/** A list of findings: when it is empty, that nothing was lost decides whether this is known. */
export function listFact(context: FactContext, places: readonly Span[], otherwise: Spans, limit?: number): Fact {
  if (places.length === 0) return ifNothingLost(context, [], otherwise);
  return { value: quotesOf(context.document, places, limit), at: spansOr(places, otherwise[0]) };
}
