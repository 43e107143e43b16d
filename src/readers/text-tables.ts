// Runs of tab lines as tables: which lines belong together over page breaks, and where a new header starts another.

import { foldWords } from '../base/fold.ts';
import { letters } from '../base/letters.ts';
import type { Cell, Table } from '../document/document.ts';

const headerWord = /^(?:nr|numar|denumire|cod|tematic|tema|teme|scurta|descriere|perioad|organizator|loc(?:ul|uri|urile|ati[ae]|alitate\w*)?\b|categori|capacitat|grad|buget|resurse|justificar|personal|tip|cursant|actiun|activitat|directi|indicator|responsabil|termen|obiectiv|surs|contribut|alte surse|masur|total|trim|trimestr|rezultat|functi|unitate|beneficiar|suma|valoare|estimat)/;

/** One line of cells; `start` is the offset of the line in the text. */
export interface TabLine { readonly text: string; readonly start: number }

export const cellsOf = (line: string): string[] => line.split('\t');

/** More cells than this are no row of a table a person made. */
export const maximumCells = 200;

/** The line names columns: at least two different ones, no bare value, most beginning with a header word. */
export function isHeaderRow(line: string): boolean {
  if (/(?:^|\t)\s*\d/.test(line)) return false;
  const cells = cellsOf(line).filter((cell) => cell.trim());
  if (cells.length < 2 || cells.some((cell) => cell.length > 200)) return false;
  const words = cells.map(foldWords);
  const known = words.filter((w) => headerWord.test(w));
  return new Set(known).size >= 2 && known.length * 2 >= words.length;
}

/** The first cell is empty. */
const beginsEmpty = (line: string): boolean => /^ *\t/.test(line);

/** Words over some of the columns but not the first, no figure and no dash: a middle row of a header of three (`Bugete publice`), or the rest of a wrapped heading. */
const isMiddleRow = (line: string): boolean => beginsEmpty(line) && cellsOf(line).every((cell) => !cell.trim() || wordsOnly.test(cell));
const wordsOnly = new RegExp(`^\\s*[${letters}][^\\d]*$`);

/** A rule of dashes that a converter drew between rows; a row of single dashes is content. */
export const isRuleRow = (line: string): boolean => (line.includes('---') || line.includes('=')) && cellsOf(line).every((cell) => /^\s*(?::?(?:-{2,}|=+):?)?\s*$/.test(cell));

/** The rows of a table as they come, until a line does not belong to it. */
export class OpenTable {
  readonly rows: TabLine[] = [];
  private width = 0;
  private hasValues = false;

  /** Whether `line` goes on with these rows; `broken` where only blank or running lines stood between. */
  takes(line: string, broken: boolean): boolean {
    if (this.rows.length === 0) return true;
    // Header rows that follow each other are one header; one that comes after values opens another table.
    if (isHeaderRow(line)) return !this.hasValues && (!broken || beginsEmpty(line));
    return !broken || cellsOf(line).length <= this.width;
  }

  add(row: TabLine): void {
    this.rows.push(row);
    let width = 1;
    for (let tab = row.text.indexOf('\t'); tab >= 0; tab = row.text.indexOf('\t', tab + 1)) width++;
    this.width = Math.max(this.width, width);
    this.hasValues ||= /[^\t\s]/.test(row.text) && !isHeaderRow(row.text) && !isMiddleRow(row.text);
  }
}

// Beyond this many positions, rows keep only the cells they have.
const maximumPositions = 1_000_000;

/** The table over these lines; every position has a cell, missing ones at the end of a row as empty cells. */
export function tableOf(rows: readonly TabLine[]): Table {
  const lines = rows.map((row) => cellsOf(row.text));
  let columns = 1;
  for (const parts of lines) columns = Math.max(columns, parts.length);
  const cells: Cell[] = [];
  const pads = rows.length * columns <= maximumPositions;
  const rowSpans = rows.map((row, index) => {
    let at = row.start;
    const parts = lines[index]!;
    for (let column = 0; column < columns; column++) {
      const part = parts[column];
      if (part === undefined) {
        if (!pads) break;
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
