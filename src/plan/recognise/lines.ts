// The document as lines of words: text lines and table rows in order, with their places in the reading view.

import { stem } from '../../base/stem.ts';
import type { Document, Table } from '../../document/document.ts';
import type { View } from './view.ts';

/** One word of the view, folded; `start` and `end` are view offsets. */
export class Token {
  readonly word: string; readonly start: number; readonly end: number; readonly line: number;
  constructor(word: string, start: number, end: number, line: number) { this.word = word; this.start = start; this.end = end; this.line = line; }
  get stem(): string { return stem(this.word); }
}
export interface RowCell { readonly column: number; readonly start: number; readonly end: number; readonly text: string }
export interface Line {
  readonly index: number;
  readonly kind: 'text' | 'row';
  /** View offsets of the trimmed line. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  /** Words of a text line; empty for rows. */
  readonly tokens: readonly Token[];
  /** Rows only. */
  readonly table: Table | null;
  readonly row: number;
  readonly cells: readonly RowCell[];
  /** A running header or footer, a page number or a ruler: no part of the text. */
  readonly running: boolean;
  /** Cut out of a line as long as a document: line ends and tables are lost. */
  readonly collapsed: boolean;
}

const wordPattern = /[a-z0-9\u00df-\u024f\u0370-\u04ff]+/g;

/** The words of `view` in [start, end). */
export function tokensOf(view: View, start: number, end: number, line: number): Token[] {
  const out: Token[] = [];
  const part = view.folded.slice(start, end);
  let at = 0;
  // The words in a list, then their places: what stands between two words holds no letter.
  for (const word of part.match(wordPattern) ?? []) {
    at = part.indexOf(word, at);
    out.push(new Token(word, start + at, start + at + word.length, line));
    at += word.length;
  }
  return out;
}

const pageNumber = /^(?:pag(?:ina|e|\.)?\s*)?[-–—]?\s*\d{1,3}\s*[-–—]?(?:\s*(?:din|\/|of)\s*\d{1,3})?$/;
const ruler = /^[\s\-–—_=.|*:]{3,}$/;
const headerWords = /primari|consiliu|judet|romania|pagina|plan(?:ul)? anual|directia|serviciul|anexa|\btel\b|www|@|hotarare/;

/** A page number or a ruler stands alone on its line. */
const isFurniture = (folded: string): boolean => (folded.length <= 40 && pageNumber.test(folded)) || ((folded[0]! < '0' || folded[0]! > '9') && (folded[0]! < 'a' || folded[0]! > 'z') && ruler.test(folded));

/** Lines that a page repeats: counted over the whole document, never a line that opens a list. */
function runningLines(lines: readonly string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const folded of lines) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  const out = new Set<string>();
  for (const [text, count] of counts) if (count >= 3 && headerWords.test(text) && text.split(/\s+/).length <= 14 && !/[:;]$/.test(text) && !/^(?:[-–•]|\(?[a-z0-9]{1,3}[.)])/.test(text)) out.add(text);
  return out;
}

/** A line whose furniture is told when all lines are there. */
interface Draft extends Omit<Line, 'running'> { running: boolean }

function rowsOf(view: View, table: Table, first: number): Draft[] {
  const byRow: RowCell[][] = table.rowSpans.map(() => []);
  for (const { row, column, span } of table.cells) {
    const start = view.offset(span.start), end = Math.max(start, view.offset(span.end));
    byRow[row]?.push({ column, start, end, text: view.text.slice(start, end).trim() });
  }
  return table.rowSpans.map((rowSpan, row) => {
    const start = view.offset(rowSpan.start), end = Math.max(start, view.offset(rowSpan.end));
    return { index: first + row, kind: 'row', start, end, text: view.text.slice(start, end), folded: view.folded.slice(start, end), tokens: [], table, row, cells: byRow[row]!, collapsed: false, running: false };
  });
}

const longLine = 2500;
/** Where a document that lost its line ends would begin a new line; few documents ask for it. */
const inner = (): RegExp => /\s(?=(?:CAPITOLUL|Capitolul|CAP\.)\s*(?:[IVX]{1,4}|\d)\b|(?:[A-D]|[IVX]{1,4})\.\s+\p{Lu}|\d{1,2}\.\s*\p{Lu}|[a-h]\)\s|\([ivx]{1,4}\)\s|[a-f]\.\d\.\s|[-–—]\s\p{L}|[❖✓•➢]|(?:Obiectiv(?:ul|e|ele)?|OBIECTIV\p{Lu}*)\s|(?:Direcții|Directii)\s+de\s+acțiune|(?:PLANUL|Planul)\s+(?:ANUAL|anual)\s|Având\s+în\s+vedere|Avand\s+in\s+vedere|CUPRINS\b)/gu;

/** The pieces of one line; a line as long as a document is cut where labels stand. */
function pieces(text: string): { at: number; text: string }[] {
  if (text.length < longLine) return [{ at: 0, text }];
  const cuts = [0];
  // A label alone is no line: what follows belongs to it.
  for (const hit of text.matchAll(inner())) if (hit.index + 1 - cuts.at(-1)! > 4) cuts.push(hit.index + 1);
  cuts.push(text.length);
  return cuts.slice(0, -1).map((at, i) => ({ at, text: text.slice(at, cuts[i + 1]) }));
}

/** More pieces in one line than a line has. */
const tooMany = 12;
/** True where a line of `text` is several lines whose ends were lost. */
export const lostLineEnds = (text: string): boolean => text.length >= longLine && text.split('\n').some((line) => pieces(line).length > tooMany);

/** Lines of the document in order of place. Blank lines are left out. */
export function linesOf(document: Document, view: View): Line[] {
  const tables = document.blocks.filter((block): block is Table => block.kind === 'table');
  const drafts: Draft[] = [];
  const textRange = (from: number, to: number): void => {
    let at = from;
    while (at < to) {
      let end = view.text.indexOf('\n', at);
      if (end < 0 || end > to) end = to;
      const parts = pieces(view.text.slice(at, end)), collapsed = parts.length > tooMany;
      for (const piece of parts) {
        const text = piece.text.trim(), start = at + piece.at + piece.text.length - piece.text.trimStart().length;
        const end = start + text.length, index = drafts.length;
        if (text) drafts.push({ index, kind: 'text', start, end, text, folded: view.folded.slice(start, end), tokens: tokensOf(view, start, end, index), table: null, row: -1, cells: [], collapsed, running: false });
      }
      at = end + 1;
    }
  };
  let at = 0;
  for (const table of [...tables].sort((a, b) => a.span.start - b.span.start)) {
    const start = view.offset(table.span.start), end = view.offset(table.span.end);
    if (start < at) continue;
    textRange(at, start);
    drafts.push(...rowsOf(view, table, drafts.length));
    at = Math.max(at, end);
  }
  textRange(at, view.text.length);
  const marked = new Set(document.blocks.filter((block) => block.running).map((block) => view.offset(block.span.start)));
  const running = runningLines(drafts.filter((l) => l.kind === 'text').map((l) => l.folded));
  for (const draft of drafts) if (draft.kind === 'text') draft.running = marked.has(draft.start) || running.has(draft.folded) || isFurniture(draft.folded);
  return drafts;
}

/** Lines that touch the view range [from, to), of lines in order of place. */
export function linesWithin(lines: readonly Line[], from: number, to: number): readonly Line[] {
  let low = 0, high = lines.length;
  while (low < high) { const middle = (low + high) >> 1; if (lines[middle]!.start < from) low = middle + 1; else high = middle; }
  let first = low;
  while (first > 0 && lines[first - 1]!.end > from) first -= 1;
  let last = low;
  while (last < lines.length && lines[last]!.start < to) last += 1;
  return lines.slice(first, last);
}
