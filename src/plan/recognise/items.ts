// The items of a stretch of text: lines with a label or bullet, plain lines, and labels inside a line ("c1. …; c2. …").

import { isCapital } from '../../base/characters.ts';
import { bulletLength, labelOf, lineLabel, type Label } from './labels.ts';
import { legendLines } from './legend.ts';
import { linesWithin, type Line } from './lines.ts';
import type { View } from './view.ts';

export interface Item {
  /** View offsets: the label or bullet, the words after it, the end of the item (next item of the line or line end). */
  readonly start: number;
  readonly content: number;
  readonly end: number;
  readonly line: Line;
  readonly label: Label | null;
  readonly bullet: boolean;
  readonly inner: boolean;
}

const innerLabel = /(?<=[;:,.)\s])(?:\([ivx]{1,4}\)|[a-h]\)|[a-h]\.?\d[.)]|c\.\d(?=\s)|\d[.)])(?=\s?[a-zªºß-ӿ])/g;

/** Also at the full stop of a sentence; the next begins with a capital. */
const clause = /(?<=[;:]|\s[-–—]|[a-z0-9ªºß-ӿ)]\.)\s+(?=[a-z0-9ªºß-ӿ])/g;

/** A row whose first words have a letter of their own ("c) Activitatea proprie | lunar", "d) (i) lista furnizorilor | anual"). */
function rowItem(view: View, line: Line): Item[] {
  const cell = line.cells.filter((c) => c.text).slice(0, 2).find((c) => /^\s*(?:[a-h]\s?\)|\([ivx]{1,4}\))/.test(view.folded.slice(c.start, c.start + 8)));
  if (!cell) return [];
  const at = (start: number): Label | null => labelOf(view.text.slice(start, Math.min(cell.end, start + 40)), view.folded.slice(start, Math.min(cell.end, start + 40)));
  const outer = at(cell.start), inner = outer ? at(cell.start + outer.length) : null;
  const second = outer && inner?.kind === 'roman-small' ? inner : null, label = second ?? outer;
  const start = second ? cell.start + outer!.length : cell.start;
  return label ? [{ start, content: start + label.length, end: cell.end, line, label, bullet: false, inner: false }] : [];
}

/** Items of the text lines in [from, to), in order of place; with `clauses` also the parts of a line between colons and semicolons, with `rows` the labelled first cells of tables. */
export function itemsIn(view: View, lines: readonly Line[], from: number, to: number, clauses = false, rows = false): Item[] {
  const out: Item[] = [];
  const legend = legendLines(lines);
  for (const line of linesWithin(lines, from, to)) {
    if (rows && line.kind === 'row' && line.start >= from && line.start < to) out.push(...rowItem(view, line));
    if (line.kind !== 'text' || line.running || line.start >= to || line.end <= from || legend.has(line.index)) continue;
    const label = lineLabel(line), bullet = bulletLength(line.folded);
    const starts: { start: number; content: number; label: Label | null; bullet: boolean; inner: boolean }[] = [];
    if (line.start >= from) starts.push({ start: line.start, content: line.start + (label ? label.length : bullet), label, bullet: bullet > 0, inner: false });
    for (const hit of line.folded.matchAll(innerLabel)) {
      const start = line.start + hit.index;
      if (start < from || start >= to || start <= line.start + (label?.raw.length ?? 0)) continue;
      const inner = labelOf(view.text.slice(start, start + 40), view.folded.slice(start, start + 40));
      // Where all is in capitals, a capital tells nothing: a section does not begin inside a line.
      const own = inner?.kind === 'letter-capital' && line.text === line.text.toUpperCase() ? { ...inner, kind: 'letter' as const } : inner;
      if (own) starts.push({ start, content: start + own.length, label: own, bullet: false, inner: true });
    }
    if (clauses) for (const hit of line.folded.matchAll(clause)) {
      const start = line.start + hit.index + hit[0].length;
      if (line.folded[hit.index - 1] === '.' && !isCapital(view.text[start])) continue;
      if (start >= from && start < to && !starts.some((s) => s.start === start || s.content === start)) starts.push({ start, content: start, label: null, bullet: false, inner: true });
    }
    starts.sort((a, b) => a.start - b.start);
    starts.forEach((s, i) => out.push({ ...s, line, end: Math.min(starts[i + 1]?.start ?? line.end, to) }));
  }
  return out;
}
