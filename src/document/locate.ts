// Where an offset stands for people: line, column, page, table and row, and the words there.

import { onOneLine } from '../base/one-line.ts';
import type { Span } from '../base/span.ts';
import type { Document, Part, Table } from './document.ts';
import { pageAt } from './build.ts';
import { tablesOf } from './tables.ts';

/** Counted from 1; `line` and `column` only where lines of the text are lines of the file. */
export interface Place {
  /** The file of a joined document that holds the place. */
  readonly path?: string;
  readonly line?: number; readonly column?: number; readonly endLine?: number; readonly endColumn?: number;
  readonly page?: number; readonly table?: number; readonly row?: number;
  readonly quote: string;
}

const starts = new WeakMap<Document, readonly number[]>();
const tables = new WeakMap<Document, readonly Table[]>();

/** Offset of the first character of every line. */
export function lineStarts(document: Document): readonly number[] {
  let list = starts.get(document);
  if (!list) {
    const found = [0];
    for (let at = document.text.indexOf('\n'); at >= 0; at = document.text.indexOf('\n', at + 1)) found.push(at + 1);
    starts.set(document, (list = found));
  }
  return list;
}

/** Line and column of `offset`, both from 1, columns in UTF-16 units as editors count them. */
export function lineAt(document: Document, offset: number): { line: number; column: number } {
  const list = lineStarts(document);
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  const line = Math.max(1, low);
  return { line, column: offset - list[line - 1]! + 1 };
}

/** The table (from 1) and its row (from 1) that hold `offset`, or undefined. */
export function tableAt(document: Document, offset: number): { table: number; row?: number } | undefined {
  let list = tables.get(document);
  if (!list) tables.set(document, (list = tablesOf(document)));
  const index = list.findIndex((t) => offset >= t.span.start && offset <= t.span.end);
  if (index < 0) return undefined;
  const row = list[index]!.rowSpans.findIndex((r) => offset >= r.start && offset <= r.end);
  return row < 0 ? { table: index + 1 } : { table: index + 1, row: row + 1 };
}

const collapse = (text: string): string => onOneLine(text).replace(/ ([,;.:)])/g, '$1').trim();

const lineStartOf = (text: string, offset: number): number => (offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1);

/** The words of `span` on one line, shortened in the middle to at most `limit` characters; of an empty span the words of its line. */
export function quote(document: Document, span: Span, limit = 160): string {
  let { start, end } = span;
  if (!document.text.slice(start, Math.min(end, start + 4 * limit)).trim()) {
    start = lineStartOf(document.text, start);
    const stop = document.text.indexOf('\n', span.end);
    end = stop < 0 ? document.text.length : stop;
  }
  const room = 4 * limit;
  if (end - start <= 2 * room) {
    const words = collapse(document.text.slice(start, end));
    if (words.length <= limit) return words;
    return `${words.slice(0, Math.ceil(limit * 0.7)).trimEnd()} … ${words.slice(words.length - Math.floor(limit * 0.25)).trimStart()}`;
  }
  const head = collapse(document.text.slice(start, start + room));
  const tail = collapse(document.text.slice(end - room, end));
  return `${head.slice(0, Math.ceil(limit * 0.7)).trimEnd()} … ${tail.slice(-Math.floor(limit * 0.25)).trimStart()}`;
}

/** The words of `span` with up to `around` characters of its own line before and after, and where in them the span lies. */
export function quoteInContext(document: Document, span: Span, around = 60): { text: string; start: number; end: number } {
  const lineStart = lineStartOf(document.text, span.start);
  const lineEnd = document.text.indexOf('\n', span.end);
  const from = Math.max(lineStart, span.start - around);
  const to = Math.min(lineEnd < 0 ? document.text.length : lineEnd, span.end + around);
  // Half a word at either end is left out.
  const cutBefore = from > lineStart && /\S/.test(document.text[from - 1]!);
  const cutAfter = /\S/.test(document.text[to] ?? ' ') && /\S/.test(document.text[to - 1] ?? ' ');
  const before = document.text.slice(from, span.start).replace(/\s+/g, ' ').replace(cutBefore ? /^\S* ?/ : /^ /, '');
  const words = quote(document, span);
  const after = document.text.slice(span.end, to).replace(/\s+/g, ' ').replace(cutAfter ? / ?\S*$/ : / $/, '');
  return { text: before + words + after, start: before.length, end: before.length + words.length };
}

/** The file of a joined document that holds `offset`; undefined where the document is one file. */
export const partAt = (document: Document, offset: number): Part | undefined =>
  document.parts?.findLast((part) => part.span.start <= offset) ?? document.parts?.[0];

/** Everything that can be said of where `span` stands without knowing the plan's sections. */
export function placeOfSpan(document: Document, span: Span): Place {
  const part = partAt(document, span.start);
  const before = part ? lineAt(document, part.span.start).line - 1 : 0;
  const from = lineAt(document, span.start);
  const to = lineAt(document, Math.max(span.start, Math.min(span.end, part?.span.end ?? span.end)));
  const page = pageAt(part?.pageStarts ?? document.pageStarts, span.start);
  return {
    ...(part ? { path: part.source } : {}),
    ...((part?.lines ?? document.lines) ? { line: from.line - before, column: from.column, endLine: to.line - before, endColumn: to.column } : {}),
    ...(page === undefined ? {} : { page }),
    ...tableAt(document, span.start),
    quote: quote(document, span),
  };
}
