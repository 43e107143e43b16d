// Chapters II and III told as one table: each row is a point of the model, known by its number and its words.

import { sectionIds, type SectionId } from '../model.ts';
import type { Place } from './assign.ts';
import { candidateAt, type Candidate } from './candidates.ts';
import { keywords } from './keywords.ts';
import { labelOf } from './labels.ts';
import { tokensOf, type Line, type RowCell } from './lines.ts';
import type { View } from './view.ts';

interface Named { readonly line: Line; readonly number: readonly string[]; readonly cell: RowCell; /** where the words begin after a label in the cell */ readonly from: number; readonly candidate: Candidate | null }
interface Pair { readonly id: SectionId; readonly row: Named; readonly worth: number; readonly end: number; readonly sure: boolean }

const chapters: readonly SectionId[] = ['II', 'III'];
const inChapter = new Map(chapters.map((chapter) => [chapter, sectionIds.filter((id) => id.startsWith(`${chapter}.`))]));
/** Points right under a chapter, or under III.1, which its rows mostly name. */
const isPoint = (id: SectionId): boolean => /^(?:II\.\d|III\.2|III\.1\.[a-f])$/.test(id);
const fewest = 3, reach = 70, early = 26;

/** `1a`, `II.4`, `c.1`, `(iii)` as parts; empty for what is no number. */
const partsOf = (text: string): readonly string[] => (/^[\s(]*[a-z0-9]{1,4}(?:[\s.()-]+[a-z0-9]{1,3}){0,3}[\s.):-]*$/.test(text) || /^\d{1,2}[a-h][).]?$/.test(text) ? text.match(/\d+|[a-z]+/g) ?? [] : []);

/** The row's number and the cell of its words; null for a row without words. */
function namedRow(view: View, lines: readonly Line[], line: Line): Named | null {
  const full = line.cells.filter((c) => c.text), first = full[0];
  if (!first) return null;
  const folded = (cell: RowCell): string => view.folded.slice(cell.start, cell.end).trim();
  const number = partsOf(folded(first)), cell = number.length ? full[1] : first;
  if (!cell || !/[A-Za-zªºÀ-ӿ]{4}/.test(cell.text) || cell.column > 2) return null;
  const label = labelOf(cell.text.slice(0, 40), view.folded.slice(cell.start, Math.min(cell.end, cell.start + 40)));
  const own = number.length ? number : label ? partsOf(label.raw.toLowerCase()) : [];
  const from = cell.start + (label?.length ?? 0);
  return { line, number: own, cell, from, candidate: candidateAt(view, lines, { ...line, start: cell.start, end: cell.end, tokens: tokensOf(view, cell.start, cell.end, line.index) }, cell.start, true) };
}

/** True where the row's number is the point's: its last parts agree with those of the id. */
function numbered(number: readonly string[], id: SectionId): boolean {
  const parts = id.toLowerCase().split('.');
  return number.length > 0 && number.length <= parts.length && number.every((part, i) => part === parts[parts.length - number.length + i]);
}

function pairOf(view: View, row: Named, id: SectionId): Pair | null {
  const option = row.candidate?.options.find((o) => o.id === id);
  const words = view.folded.slice(row.from, Math.min(row.cell.end, row.from + reach)), hit = keywords[id]?.exec(words);
  const fits = numbered(row.number, id), known = hit && hit.index <= early;
  // `c.1` names its point whatever the words.
  const alone = fits && row.number.length > 1 && row.number.some((part) => /[a-z]/.test(part)) && row.number.some((part) => /\d/.test(part));
  if (!option && !alone && !(known && (fits || row.number.length === 0))) return null;
  if (option && !fits && option.score < 0.75) return null;
  // What follows a colon is said of the point; else the whole cell names it.
  const mark = /:|\s[-–—]\s/.exec(view.folded.slice(row.from, row.cell.end));
  return { id, row, worth: (fits ? 1 : 0) + (option?.score ?? 0) + (known ? 0.5 : 0), end: id.startsWith('II.1.') && !mark ? row.cell.end : Math.max(option?.end ?? 0, mark ? row.from + mark.index : hit ? row.from + hit.index + hit[0].length : row.from), // A row of the training table may begin with the kind of training, unnumbered.
    sure: fits || (option?.score ?? 0) >= 0.75 || (id.startsWith('III.1') && row.number.length === 0 && hit !== null && hit !== undefined && hit.index <= 2) };
}

/** The best way to give rows to points with both in order. */
function match(rows: readonly Named[], ids: readonly SectionId[], score: (row: Named, id: SectionId) => Pair | null): Pair[] {
  interface Step { readonly worth: number; readonly before: Step | null; readonly pair: Pair | null }
  let best: Step[] = Array.from({ length: ids.length + 1 }, () => ({ worth: 0, before: null, pair: null }));
  for (const row of rows) {
    const next = [...best];
    ids.forEach((id, k) => {
      const pair = score(row, id);
      if (pair && best[k]!.worth + pair.worth > next[k + 1]!.worth) next[k + 1] = { worth: best[k]!.worth + pair.worth, before: best[k]!, pair };
    });
    for (let k = 1; k <= ids.length; k += 1) if (next[k - 1]!.worth > next[k]!.worth) next[k] = next[k - 1]!;
    best = next;
  }
  const out: Pair[] = [];
  for (let step: Step | null = best[ids.length]!; step; step = step.before) if (step.pair) out.push(step.pair);
  return out.reverse();
}

const placeOf = ({ id, row, worth, end }: Pair): Place => ({
  id, candidate: { start: row.line.start, line: row.line.index, label: row.candidate?.label ?? null, lineStart: true, options: [], otherTitle: null },
  option: { id, value: worth, score: 0.5, end: Math.max(end, row.line.start), byNumber: false },
});

/** The path with the rows of tables that tell a chapter point by point; a table under another point tells that point's own activities. */
export function pointTables(view: View, lines: readonly Line[], path: readonly Place[]): readonly Place[] {
  let now = path;
  for (const chapter of chapters) {
    const at = path.findIndex((p) => p.id === chapter);
    if (at < 0) continue;
    const from = path[at]!.candidate.start, end = path.find((p) => p.candidate.start > from && !p.id.startsWith(`${chapter}.`))?.candidate.start ?? Number.POSITIVE_INFINITY;
    const tables = new Map<unknown, Line[]>();
    for (const line of lines) if (line.kind === 'row' && line.start > from && line.start < end) { const rows = tables.get(line.table); if (rows) rows.push(line); else tables.set(line.table, [line]); }
    for (const all of tables.values()) {
      const start = all[0]!.start, stop = all.at(-1)!.end;
      const before = path.filter((p) => p.candidate.start > from && p.candidate.start < start).at(-1);
      if (all.length < fewest || (before && (chapter === 'II' ? before.id !== 'II.1' : before.id !== 'III.1'))) continue;
      const rows = all.map((line) => namedRow(view, lines, line)).filter((row): row is Named => row !== null);
      const open = inChapter.get(chapter)!.filter((id) => !now.some((p) => p.id === id && (p.candidate.start < start || p.candidate.start > stop)));
      const pairs = match(rows, open, (row, id) => pairOf(view, row, id));
      // A table right under II.1, or the first of the chapter, may hold its items alone.
      const items = (!before || before.id === 'II.1') && pairs.length > fewest && pairs.length * 3 >= (rows.length - 1) * 2 && pairs.every((p) => p.id.startsWith('II.1.'));
      if (!items && (pairs.length * 2 < rows.length - 1 || pairs.filter((p) => p.sure && isPoint(p.id)).length < fewest)) continue;
      now = [...now.filter((p) => p.candidate.start < start || p.candidate.start > stop), ...pairs.map(placeOf)].sort((a, b) => a.candidate.start - b.candidate.start);
    }
  }
  return now;
}
