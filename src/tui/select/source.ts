// The text of the plan as lines of the screen: with line or page in the margin and the words of a finding underlined.

import type { Span } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';
import { lineStarts } from '../../document/locate.ts';
import { pageAt } from '../../document/build.ts';
import type { Line, Piece } from '../draw/line.ts';
import { clean, piece, wrapLine } from '../draw/line.ts';

/** Longer places are where something was looked for: they are not underlined. */
const longest = 1500;
/** A line of a hostile file is shown only so far. */
const longestLine = 4000;

const isEvidence = (span: Span): boolean => span.end > span.start && span.end - span.start <= longest;

/** The words from `start` to `end`, those inside `spans` marked. */
function pieces(text: string, start: number, end: number, spans: readonly Span[]): Piece[] {
  const inside = spans.filter((s) => s.end > start && s.start < end).sort((a, b) => a.start - b.start);
  const out: Piece[] = [];
  let at = start;
  for (const s of inside) {
    const [from, to] = [Math.max(at, s.start), Math.min(end, s.end)];
    if (from > at) out.push({ text: text.slice(at, from) });
    if (to > from) out.push({ text: text.slice(from, to), tone: 'mark' });
    at = Math.max(at, to);
  }
  if (at < end) out.push({ text: text.slice(at, end) });
  return out;
}

/** What stands in the margin of a line: its number, or its page where it is the first of one. */
function margin(document: Document, index: number, starts: readonly number[]): string {
  if (document.lines) return String(index + 1);
  const page = pageAt(document.pageStarts, starts[index] as number);
  const before = index > 0 ? pageAt(document.pageStarts, starts[index - 1] as number) : undefined;
  return page !== undefined && page !== before ? `p. ${page}` : '';
}

/** The lines of the document from `from` to `to` (indices, both inclusive) in `width` columns. */
export function sourceLines(document: Document, spans: readonly Span[], from: number, to: number, width: number): Line[] {
  const starts = lineStarts(document);
  const marks = spans.filter(isEvidence);
  const gutter = Math.max(4, String(starts.length).length);
  const out: Line[] = [];
  for (let i = Math.max(0, from); i <= Math.min(to, starts.length - 1); i += 1) {
    const start = starts[i] as number;
    const end = Math.min((starts[i + 1] ?? document.text.length + 1) - 1, start + longestLine);
    const wrapped = wrapLine(pieces(document.text, start, end, marks).map((p) => ({ ...p, text: clean(p.text) })), Math.max(20, width - gutter - 3));
    const hit = marks.some((s) => s.start < end && s.end > start);
    wrapped.forEach((l, n) => out.push([piece(`${(n ? '' : margin(document, i, starts)).padStart(gutter)} ${hit ? '┃' : '│'} `, hit ? 'strong' : 'faint'), ...l]));
  }
  return out;
}

/** The index of the line that holds `offset`. */
export function lineIndex(document: Document, offset: number): number {
  const starts = lineStarts(document);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
