// Tables as grids and rows: which cell stands where, with merged cells filled in or not.

import type { Span } from '../base/span.ts';
import type { Cell, Document, Table } from './document.ts';

/** The cell's words with spaces and line breaks as single spaces; '' for an empty cell. */
export const cellText = (document: Document, cell: Cell): string => document.text.slice(cell.span.start, cell.span.end).replace(/\s+/g, ' ').trim();

/** The cell's lines, as its paragraphs stand in the file. */
export const cellLines = (document: Document, cell: Cell): string[] => document.text.slice(cell.span.start, cell.span.end).split('\n').map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);

/**
 * `grid[row][column]`: the cell that stands there, or null. With `fill` a merged cell stands at every position it covers;
 * without it only at its first, the others being null. Text tables have no merged cells: their covered positions are empty cells.
 */
export function gridOf(table: Table, fill: boolean): (Cell | null)[][] {
  const grid: (Cell | null)[][] = Array.from({ length: table.rows }, () => new Array<Cell | null>(table.columns).fill(null));
  for (const cell of table.cells) {
    const rows = fill ? Math.min(table.rows, cell.row + cell.rowSpan) : cell.row + 1;
    const columns = fill ? Math.min(table.columns, cell.column + cell.colSpan) : cell.column + 1;
    for (let row = cell.row; row < rows; row++) {
      const line = grid[row];
      if (!line) continue;
      for (let column = cell.column; column < columns; column++) if (column < table.columns && !line[column]) line[column] = cell;
    }
  }
  return grid;
}

/** The cells that begin in `row`, from left to right. */
export const rowCells = (table: Table, row: number): Cell[] => table.cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);

/** All rows at once (one pass over the cells): `rows[n]` as `rowCells(table, n)`. */
export function rowsOf(table: Table): Cell[][] {
  const rows: Cell[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of table.cells) rows[cell.row]?.push(cell);
  for (const row of rows) row.sort((a, b) => a.column - b.column);
  return rows;
}

/** Tables whose span touches `within`, in document order. */
export const tablesIn = (document: Document, within: Span): Table[] => document.blocks.filter((b): b is Table => b.kind === 'table' && b.span.start < within.end && b.span.end >= within.start);

const known = new WeakMap<Document, readonly Table[]>();

/** All tables of the document, in order, listed once; table n of a place is the n-th of these, from 1. */
export function tablesOf(document: Document): readonly Table[] {
  let tables = known.get(document);
  if (!tables) known.set(document, (tables = document.blocks.filter((b): b is Table => b.kind === 'table')));
  return tables;
}
