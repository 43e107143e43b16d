// Rows of a Word table on one grid: merged cells with their spans, columns nobody begins in taken out.

import type { TableNode } from './tree.ts';

export interface GridCell { readonly row: number; readonly column: number; rowSpan: number; colSpan: number; readonly source: TableNode['rows'][number]['cells'][number] }
export interface Grid { readonly rows: number; readonly columns: number; readonly cells: readonly GridCell[] }

// Edges nearer than 2 mm are one edge, dragged apart by hand (in twentieths of a point).
const near = 113;

/** For every grid line of `widths`, the first line of those that lie together with it. */
const snapped = (widths: readonly number[], lines: number): number[] => {
  const first: number[] = [0];
  let x = 0;
  let anchor = 0;
  let anchorX = 0;
  for (let line = 1; line <= lines; line++) {
    const width = widths[line - 1] ?? near * 10;
    x += width;
    if (x - anchorX >= near) { anchor = line; anchorX = x; }
    first.push(anchor);
  }
  return first;
};

interface Placed { readonly row: number; start: number; end: number; readonly source: GridCell['source'] }

const place = (table: TableNode): Placed[] => table.rows.flatMap((row, r) => {
  let at = row.before;
  return row.cells.map((source) => {
    const placed = { row: r, start: at, end: at + source.span, source };
    at += source.span;
    return placed;
  });
});

/** The table's cells by row and column; a cell that goes on from above is part of the one it goes on from. */
export function gridOfTable(table: TableNode): Grid {
  const placed = place(table);
  const lines = placed.reduce((most, cell) => Math.max(most, cell.end), 0);
  const snap = snapped(table.widths, lines);
  const collides = placed.some((cell, i) => { const next = placed[i + 1]; return next?.row === cell.row && snap[next.start] === snap[cell.start]; });
  if (!collides) for (const cell of placed) { cell.start = snap[cell.start]!; cell.end = Math.max(cell.start + 1, snap[cell.end]!); }
  const edges = [...new Set(placed.map((cell) => cell.start))].sort((a, b) => a - b);
  const column = new Map(edges.map((edge, i) => [edge, i]));
  const columnAt = (line: number): number => {
    let low = 0;
    let high = edges.length;
    while (low < high) { const middle = (low + high) >> 1; if (edges[middle]! < line) low = middle + 1; else high = middle; }
    return low;
  };
  const cells: GridCell[] = [];
  // The open cell of every column, which a continuation below may lengthen.
  const above = new Map<number, GridCell>();
  for (const { row, start, end, source } of placed) {
    const at = column.get(start)!;
    const upper = above.get(at);
    if (source.merge === 'continue' && upper && upper.row + upper.rowSpan === row) { upper.rowSpan++; continue; }
    const cell: GridCell = { row, column: at, rowSpan: 1, colSpan: Math.max(1, columnAt(end) - at), source };
    cells.push(cell);
    if (source.merge === 'none') above.delete(at);
    else above.set(at, cell);
  }
  return { rows: table.rows.length, columns: edges.length, cells };
}
