// Runs of tab lines as tables: which lines belong together over page breaks, and where a new header starts another.

import { foldWords } from '../base/fold.ts';
import type { Cell, Table } from '../document/document.ts';

const headerWord = /^(?:nr|numar|denumire|cod|tematic|tema|teme|scurta|descriere|perioad|organizator|loc|categori|capacitat|grad|buget|resurse|justificar|personal|tip|cursant|actiun|activitat|directi|indicator|responsabil|termen|obiectiv|surs|contribut|alte surse|masur|total|trim|trimestr|rezultat|functi|unitate|beneficiar|suma|valoare|estimat)/;

/** One line of cells; `start` is the offset of the line in the text. */
export interface TabLine { readonly text: string; readonly start: number }

export const cellsOf = (line: string): string[] => line.split('\t');

const filled = (line: string): string[] => cellsOf(line).map(foldWords).filter(Boolean);

/** The line names columns: at least two different ones, no bare value, most beginning with a header word. */
export function isHeaderRow(line: string): boolean {
  const words = filled(line);
  if (words.length < 2 || words.some((w) => /^\d/.test(w) || w.length > 160)) return false;
  const known = words.filter((w) => headerWord.test(w));
  return new Set(known).size >= 2 && known.length * 2 >= words.length;
}

/** A rule of dashes that a converter drew between rows; a row of single dashes is content. */
export const isRuleRow = (line: string): boolean => /-{3,}|=/.test(line) && cellsOf(line).every((cell) => /^\s*(?::?(?:-{2,}|=+):?)?\s*$/.test(cell));

/** Whether `next` goes on with the table whose rows are `rows`, after a break in which nothing but running matter stood. */
export function continues(rows: readonly TabLine[], next: string, broken: boolean): boolean {
  const isHeader = isHeaderRow(next);
  const hasValues = rows.some((row) => filled(row.text).length > 0 && !isHeaderRow(row.text));
  // Header rows that follow each other are one header; one that comes after values opens another table.
  if (isHeader && hasValues) return false;
  if (!broken) return true;
  if (isHeader) return false;
  const width = Math.max(...rows.slice(0, 400).map((row) => cellsOf(row.text).length));
  return cellsOf(next).length <= width;
}

/** The table over these lines; every position has a cell, missing ones at the end of a row as empty cells. */
export function tableOf(rows: readonly TabLine[]): Table {
  let columns = 1;
  for (const row of rows) columns = Math.max(columns, cellsOf(row.text).length);
  const cells: Cell[] = [];
  const rowSpans = rows.map((row, index) => {
    let at = row.start;
    const parts = cellsOf(row.text);
    for (let column = 0; column < columns; column++) {
      const part = parts[column];
      if (part === undefined) {
        const end = row.start + row.text.length;
        cells.push({ row: index, column, rowSpan: 1, colSpan: 1, span: { start: end, end } });
        continue;
      }
      const lead = part.length - part.trimStart().length;
      const length = part.trim().length;
      const start = length ? at + lead : at;
      cells.push({ row: index, column, rowSpan: 1, colSpan: 1, span: { start, end: start + length } });
      at += part.length + 1;
    }
    return { start: row.start, end: row.start + row.text.length };
  });
  return { kind: 'table', span: { start: rowSpans[0]!.start, end: rowSpans.at(-1)!.end }, rows: rows.length, columns, cells, rowSpans };
}
