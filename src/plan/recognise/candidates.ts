// Places of the text that may be a heading of the model, each with the sections it may be and how well it fits.

import { modelHeading } from '../model-headings.ts';
import type { SectionId } from '../model.ts';
import { isCapital, isLetter } from '../../base/characters.ts';
import { matchHeadings, mayHoldHeading, mayOpenHeading, type HeadingMatch } from './heading-match.ts';
import { titlesChapter } from './keywords.ts';
import { bulletLength, labelOf, lineLabel, type Label } from './labels.ts';
import { legendLines } from './legend.ts';
import { tokensOf, type Line, type Token } from './lines.ts';
import { repairWords } from './repair-words.ts';
import { shortHeading } from './short-headings.ts';
import type { View } from './view.ts';

export interface Option { readonly id: SectionId; readonly value: number; readonly score: number; /** view offset after the heading's words */ readonly end: number; readonly byNumber: boolean }
export interface Candidate {
  /** View offset where the heading begins, its label included. */
  readonly start: number;
  readonly line: number;
  readonly label: Label | null;
  readonly lineStart: boolean;
  readonly options: readonly Option[];
  /** A chapter's number over words that are no heading of the model: the chapter's title as written. */
  readonly otherTitle: { readonly start: number; readonly end: number } | null;
}

const base = 0.45;

function labelWorth(label: Label | null, id: SectionId): number {
  const want = modelHeading(id).label;
  if (!label) return 0;
  if (label.kind === want.kind && label.value === want.value) return want.kind === 'chapter' ? 0.5 : 0.3;
  if (want.kind === 'chapter') return label.kind === 'chapter' ? 0.1 : label.value === want.value ? 0.12 : -0.05;
  if (label.kind === 'chapter') return -0.3;
  return label.value === want.value ? 0.14 : 0.03;
}

/** More words than any heading of the model has. */
const longest = 34;

const repaired = new WeakMap<readonly Token[], readonly Token[]>();
/** The words of a line with fused and broken ones mended, worked out once. */
function wordsOfLine(tokens: readonly Token[]): readonly Token[] {
  let words = repaired.get(tokens);
  if (!words) { words = repairWords(tokens); repaired.set(tokens, words); }
  return words;
}

function tokensFrom(tokens: readonly Token[], from: number): Token[] {
  let low = 0, high = tokens.length;
  while (low < high) { const middle = (low + high) >> 1; if (tokens[middle]!.start < from) low = middle + 1; else high = middle; }
  return tokens.slice(low, low + longest);
}

/** Words from a place on, over line ends, until a table row, a new label or four hundred characters further. */
function streamFrom(view: View, lines: readonly Line[], line: Line, from: number): Token[] {
  const out: Token[] = line.kind === 'row' || line.tokens.length === 0 ? [...repairWords(tokensOf(view, from, Math.min(line.end, from + 400), line.index))] : tokensFrom(wordsOfLine(line.tokens), from);
  const bulleted = line.kind === 'text' && bulletLength(line.folded) > 0;
  for (let i = line.index + 1; i < lines.length && out.length < longest; i += 1) {
    const next = lines[i]!;
    if (next.running) continue;
    // The next item of a list is no rest of this one.
    if (next.kind === 'row' || (out.length > 0 && (lineLabel(next) || (bulleted && bulletLength(next.folded) > 0))) || next.start - line.end > 400) break;
    for (const token of wordsOfLine(next.tokens)) { if (out.length >= longest) break; out.push(token); }
  }
  return out;
}

/** A name of one or two words counts only where it stands alone: nothing but punctuation or an answer after it. */
const standsAlone = (view: View, end: number, lineEnd: number): boolean => end >= lineEnd || /^[\s²³¹*"”»)]*([.;:,–—\-_(]|nu\b|$|\n)/.test(view.folded.slice(end, lineEnd));

function optionsAt(view: View, line: Line, stream: readonly Token[], label: Label | null, lineStart: boolean): Option[] {
  const out: Option[] = [];
  for (const match of matchHeadings(stream)) {
    const end = stream[match.end - 1]!.end;
    // Its own number at the start of a line proves a short name even where words of the plan go on after it.
    const numbered = lineStart && label !== null && label.kind === modelHeading(match.id).label.kind && label.value === modelHeading(match.id).label.value;
    if (match.short && !numbered && !(standsAlone(view, end, Math.max(line.end, end)) && (lineStart || label))) continue;
    if (!lineStart && !label && (match.score < 0.85 || match.weight < 2)) continue;
    const strength = Math.min(1, 0.5 + 0.2 * match.weight);
    const value = match.score * strength + labelWorth(label, match.id) + (lineStart ? 0.15 : label ? 0 : -0.35) - base;
    if (value > 0) out.push({ id: match.id, value, score: match.score, end, byNumber: false });
  }
  return out;
}

const chapterIds = ['I', 'II', 'III'] as const;
const isChapter = (match: HeadingMatch | Option): boolean => chapterIds.some((id) => id === match.id);

/** A chapter's number with no words of the model after it: the chapter without title, or a chapter on something else. */
function byNumber(view: View, lines: readonly Line[], line: Line, start: number, label: Label, labelEnd: number): Pick<Candidate, 'options' | 'otherTitle'> {
  const rest = view.text.slice(labelEnd, line.end).trim();
  let title = rest ? { start: labelEnd, end: line.end } : null;
  if (!rest) {
    const next = lines.slice(line.index + 1).find((l) => !l.running);
    if (next && next.kind === 'text' && !lineLabel(next) && next.tokens.length <= 25) title = { start: next.start, end: next.end };
  }
  const id = chapterIds[label.value - 1];
  // The author's own short title on the chapter's subject.
  if (title && id && titlesChapter(id, view.folded.slice(title.start, title.end).trim())) return { options: [{ id, value: 0.4, score: 0.6, end: title.end, byNumber: false }], otherTitle: null };
  if (title) return { options: [], otherTitle: title };
  return { options: id ? [{ id, value: 0.4, score: 0, end: Math.max(start, labelEnd), byNumber: true }] : [], otherTitle: id ? null : { start: labelEnd, end: labelEnd } };
}

/** The first letter is a capital. */
function beginsCapital(text: string): boolean {
  let at = 0;
  while (at < text.length && !isLetter(text[at])) at += 1;
  return isCapital(text[at]);
}

/** What begins at `start` of the line, as far as it may be a heading. */
export function candidateAt(view: View, lines: readonly Line[], line: Line, start: number, lineStart: boolean): Candidate | null {
  const text = view.text.slice(start, line.end), folded = view.folded.slice(start, line.end);
  const label = line.kind === 'text' && start === line.start ? lineLabel(line) : labelOf(text.slice(0, 40), folded.slice(0, 40));
  // A dash alone on its line is an answer: the heading begins on the next one.
  if (!label && line.tokens.length === 0 && line.kind === 'text') return null;
  const skip = label ? label.length : bulletLength(folded);
  if (label?.kind !== 'chapter' && line.tokens.length > 3 && !mayHoldHeading(line.tokens, start + skip)) return null;
  // A chapter's number at the end of a sentence is a reference to it.
  if (!lineStart && label?.kind === 'chapter' && /^[\s;,.)]*$|^\s*[;,)]/.test(folded.slice(skip)) ) return null;
  let stream = streamFrom(view, lines, line, start + skip);
  let inner = label;
  if (label && label.kind === 'number') {
    // "1. CAPITOLUL I Date privind…": the second label is the one that counts.
    const second = labelOf(view.text.slice(start + skip, line.end), view.folded.slice(start + skip, line.end));
    if (second?.kind === 'chapter') { inner = second; stream = streamFrom(view, lines, line, start + skip + second.length); }
  }
  // "(i) lista furnizorilor – semestrial; (ii) serviciile …": the words of the next item on the line are not this one's.
  if (label?.kind === 'roman-small' || label?.kind === 'letter') {
    const next = /[;,]\s*(?:\([ivx]{1,4}\)|[a-h]\))(?=\s*[a-z])/.exec(folded.slice(skip));
    if (next) stream = stream.filter((token) => token.start < start + skip + next.index);
  }
  // "Capitolul I – …; Capitolul II – …" in one line.
  if (label?.kind === 'chapter') {
    const next = folded.indexOf('capitolul ', skip);
    if (next > 0) stream = stream.filter((token) => token.start < start + next);
  }
  const options = stream.length ? optionsAt(view, line, stream, inner, lineStart) : [];
  if (options.length && !(inner?.kind === 'chapter' && !options.some(isChapter))) return { start, line: line.index, label: inner, lineStart, options, otherTitle: null };
  const short = label && lineStart && options.length === 0 && line.kind === 'text' ? shortHeading(label, text.slice(skip), folded.slice(skip)) : null;
  if (short) return { start, line: line.index, label, lineStart, options: [{ id: short.id, value: 0.5, score: 0.7, end: start + skip + short.end, byNumber: false }], otherTitle: null };
  if (inner?.kind === 'chapter' && inner === label && lineStart && line.tokens.length <= 27 && beginsCapital(text)) {
    const made = byNumber(view, lines, line, start, inner, start + skip);
    return { start, line: line.index, label: inner, lineStart, ...made };
  }
  if (options.length) return { start, line: line.index, label: inner, lineStart, options, otherTitle: null };
  // "II. Informarea publicului": a numeral alone and the author's own short title; weighed against the others at the end.
  const id = inner?.kind === 'roman' && inner === label && lineStart ? chapterIds[inner.value - 1] : undefined;
  return id && titlesChapter(id, folded.slice(skip).trim()) ? { start, line: line.index, label: inner, lineStart, options: [{ id, value: numeralAlone, score: 0.6, end: line.end, byNumber: false }], otherTitle: null } : null;
}

/** What a numeral with a short title is worth as a chapter. */
const numeralAlone = 0.25;

/** Numerals head lists of any kind: they are chapters only where no chapter is called so or known by the model's words under that number. */
function withoutLists(candidates: Candidate[]): Candidate[] {
  const weak = (c: Candidate): boolean => c.options.length === 1 && c.options[0]!.value === numeralAlone && isChapter(c.options[0]!);
  if (!candidates.some(weak)) return candidates;
  const sure = candidates.filter((c) => !weak(c));
  const called = sure.some((c) => c.label?.kind === 'chapter' && c.lineStart), known = sure.flatMap((c) => c.options.filter(isChapter).map((o) => o.id));
  return candidates.filter((c, i) => !weak(c) || (!called && !known.includes(c.options[0]!.id) && candidates.findIndex((other) => weak(other) && other.options[0]!.id === c.options[0]!.id) === i));
}

/** A label inside a line, from the bracket or the first letter or figure on. */
const innerLabel = /capitolul\s+[ivx]{1,4}\b|cap\.?\s*[ivx]{1,4}\b|[a-h]\s?[.)]\s?\d?[.)]?(?=\s?[a-zªºß-ӿ])|\([ivx]{1,4}\)|\d{1,2}\s?[.)](?=\s?[a-zªºß-ӿ])/y;
/** One of these stands before it. */
const beforeLabel = ' \t\n;.:,)';

/** Where in `part` a label may begin whose first word is `word`, at `at`; -1 where none may. */
function labelStart(part: string, at: number, word: string): number {
  const bracket = part[at - 1] === '(';
  if (bracket ? word.length > 4 : word.length > 2 && !word.startsWith('cap')) return -1;
  const start = bracket ? at - 1 : at;
  return start > 0 && beforeLabel.includes(part[start - 1]!) ? start : -1;
}

/** True where a sentence or its part ends right before `at`, not before `from`: a mark, a dash set apart. */
function afterMark(text: string, from: number, at: number): boolean {
  let before = at - 1;
  while (before >= from && before >= at - 3 && ' \n\t'.includes(text[before]!)) before -= 1;
  if (before < from || before < at - 3) return false;
  return '.;:–—'.includes(text[before]!) || (text[before] === '-' && before < at - 1);
}

/** Starts inside a long line: after labels, and at words that open a heading after the end of a sentence. */
function innerStarts(view: View, line: Line, from: number, to: number): number[] {
  const out: number[] = [], part = view.folded.slice(from, to);
  const add = (start: number): void => { if (out.at(-1) !== start) out.push(start); };
  let labelEnd = 0;
  for (const token of line.kind === 'row' ? tokensOf(view, from, to, line.index) : line.tokens) {
    const { start, word } = token;
    if (start <= from || start >= to) continue;
    const label = labelStart(part, start - from, word);
    if (label >= labelEnd && label >= 0) {
      innerLabel.lastIndex = label;
      if (innerLabel.test(part)) {
        labelEnd = innerLabel.lastIndex;
        // "… - capitolul I;" names a chapter, "CAPITOLUL I" may open one.
        if (!(word.startsWith('cap') && view.text[start] === 'c')) add(from + label);
      }
    }
    if ((isCapital(view.text[start]) || afterMark(view.text, from, start)) && mayOpenHeading(token)) add(start);
  }
  return out;
}

const itemWords = /^(?:[a-e]\s?[.)]|\(?i{1,3}\)|[-–•]\s|strategi|plan(?:ul)?\s+anual|activitatea\s+proprie|informati|lista|servicii|situatii)/;
const otherTable = /tematic|organizator|descriere|perioad|capacitat|\bbuget|\btrim|cursan|persoane|justificare/;

/** An item of point II.1 told in a row of a table ("b) Planul anual de acțiune | anual"). */
function informationItem(view: View, lines: readonly Line[], line: Line): Candidate | null {
  const cell = line.cells.filter((c) => c.text).slice(0, 2).find((c) => itemWords.test(view.folded.slice(c.start, c.end).trimStart()) && /[A-Za-zªºÀ-ӿ]{5}/.test(c.text));
  if (!cell) return null;
  const label = labelOf(cell.text.slice(0, 12), view.folded.slice(cell.start, cell.start + 12));
  // "d) (i) lista …": the inner label is the item's.
  const inner = label?.kind === 'letter' && /^\s*\(i{1,3}\)/.test(cell.text.slice(label.length)) ? cell.start + label.length : cell.start;
  const made = candidateAt(view, lines, { ...line, start: inner, end: cell.end, tokens: tokensOf(view, inner, cell.end, line.index) }, inner, true);
  const own = (id: SectionId): boolean => made?.label?.kind === modelHeading(id).label.kind && made.label.value === modelHeading(id).label.value;
  const options = made?.options.filter((o) => o.id.startsWith('II.1.') && o.score >= (own(o.id) ? 0.5 : 0.75)) ?? [];
  return made && options.length ? { ...made, options } : null;
}

/** All candidates of the lines from view offset `from` on, in order of place. */
export function candidatesOf(view: View, lines: readonly Line[], from: number): Candidate[] {
  const out: Candidate[] = [], legend = legendLines(lines);
  let heading: Line | null = null, ofItems = true;
  for (const line of lines) {
    // The rows of a table follow its first.
    if (line.row === 0) heading = line;
    if (line.running || line.end <= from || legend.has(line.index)) continue;
    if (line.kind === 'row') {
      if (heading) { ofItems = !otherTable.test(heading.folded); heading = null; }
      const full = line.cells.filter((cell) => cell.text);
      if (full.length === 1 && full[0]!.text.length < 400) {
        const whole = candidateAt(view, lines, { ...line, start: full[0]!.start, end: full[0]!.start + full[0]!.text.length, tokens: tokensOf(view, full[0]!.start, full[0]!.end, line.index) }, full[0]!.start, true);
        if (whole && whole.options.some((o) => o.score >= 0.8)) out.push(whole);
      }
      const item = ofItems || line.row === 0 ? informationItem(view, lines, line) : null;
      if (item) out.push(item);
      for (const cell of full) {
        if (cell.text.length < 200) continue;
        for (const start of innerStarts(view, line, cell.start, cell.end)) {
          const inner = candidateAt(view, lines, { ...line, end: cell.end, tokens: [] }, start, false);
          if (inner?.label && inner.options.some((o) => o.score >= 0.8)) out.push(inner);
        }
      }
      continue;
    }
    const first = candidateAt(view, lines, line, line.start, true);
    if (first) out.push(first);
    if (line.tokens.length < 8) continue;
    for (const start of innerStarts(view, line, line.start, line.end)) {
      const last = out.at(-1);
      // Words of the heading before are no heading; the number of another chapter ends it.
      if (last && last.line === line.index && last.options.length && start < Math.max(...last.options.map((o) => o.end)) && !(start > last.start + 12 && view.folded.startsWith('capitolul ', start))) continue;
      const inner = candidateAt(view, lines, line, start, false);
      if (inner) out.push(inner);
    }
  }
  return withoutLists(out);
}
