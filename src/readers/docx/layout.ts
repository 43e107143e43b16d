// What in a Word body only looks like a table, and what is one without looking so: frames around text, rows typed with tabs, contents typed by hand.

import { labelOf } from '../../document/labels.ts';
import type { Grid } from './grid.ts';
import type { Node, Paragraph, TableCell, TableNode } from './tree.ts';
import { lineOf } from './tree.ts';

const hasText = (nodes: readonly Node[]): boolean => nodes.some((node) => (node.kind === 'paragraph' ? lineOf(node) !== '' : node.rows.some((row) => row.cells.some((cell) => hasText(cell.blocks)))));
const isWide = (table: TableNode): boolean => table.rows.some((row) => row.cells.length > 1);

/** So many paragraphs are no cell's. */
const fewestLines = 8;

/** A cell that holds a stretch of the document: tables, or more text than a cell. */
const holdsDocument = ({ blocks }: TableCell): boolean => {
  if (blocks.length < 2) return blocks[0]?.kind === 'table' && isWide(blocks[0]);
  let lines = 0;
  for (const block of blocks) {
    if (block.kind === 'table') { if (isWide(block)) return true; } else if (lineOf(block) && ++lines >= fewestLines) return true;
  }
  return false;
};

/** The only cell of the row that says anything, when it holds a stretch of the document. */
const isFrame = (cells: readonly TableCell[]): boolean => cells.some(holdsDocument) && cells.every((cell) => cell.merge === 'none') && cells.filter((cell) => hasText(cell.blocks)).length <= 1;

/** A table drawn around text in pieces: what stands in its frames as it is, the rows between them as tables. Null where the table is one. */
export function unframed(table: TableNode): Node[] | null {
  if (!table.rows.some((row) => isFrame(row.cells))) return null;
  const out: Node[] = [];
  let rows: TableNode['rows'] = [];
  const end = (): void => { if (rows.length) out.push({ kind: 'table', rows, widths: table.widths }); rows = []; };
  for (const row of table.rows) {
    if (!isFrame(row.cells)) { rows.push(row); continue; }
    end();
    for (const cell of row.cells) out.push(...cell.blocks);
  }
  end();
  return out;
}

/** A table with words in one column only, beside an empty margin, or with a single cell that says anything. */
export function besideMargin({ rows, cells }: Grid): boolean {
  let column = -1;
  for (const cell of cells) {
    if (!hasText(cell.source.blocks)) continue;
    if (column < 0) column = cell.column;
    else if (cell.column !== column) return false;
  }
  // Words on the left with nothing beside them may be a form that was not filled in.
  return column > 0 || (column === 0 && rows === 1);
}

/** A first row of one cell over all columns is the table's title. */
export function hasTitleRow({ rows, columns, cells }: Grid): boolean {
  const [first, second] = cells;
  return rows > 1 && columns > 1 && first?.colSpan === columns && first.rowSpan === 1 && second !== undefined && second.row === 1 && second.colSpan < columns && hasText(first.source.blocks);
}

const cellsOf = (node: Node | undefined): string[] | null => {
  if (node?.kind !== 'paragraph' || !node.text.includes('\t') || node.text.includes('\n') || node.losses.length || node.level !== undefined) return null;
  const cells = lineOf(node).split('\t').map((cell) => cell.trim());
  return cells.length >= 3 ? cells : null;
};

/** The rows typed with tabs that begin at `at`: three or more of one width, the first full; null where there are none. */
export function typedRows(nodes: readonly Node[], at: number): string[][] | null {
  const head = cellsOf(nodes[at]);
  if (!head || head.some((cell) => cell === '')) return null;
  const rows = [head];
  for (let next = cellsOf(nodes[at + rows.length]); next?.length === head.length; next = cellsOf(nodes[at + rows.length])) rows.push(next);
  return rows.length >= 3 ? rows : null;
}

const entry = /^(.*\S)\s*\t[\s.…]*(\d{1,3})\s*$/s;
const isChapter = (text: string): boolean => /^\s*cap/i.test(text) && labelOf(text.trim())?.kind === 'chapter';

/** Contents typed by hand: three or more lines that end in a tab and a page, rising, chapters among them, get their dots. */
export function withLeaders(nodes: readonly Node[]): readonly Node[] {
  let out: Node[] | null = null;
  for (let i = 0; i < nodes.length; i++) {
    const first = i;
    let page = 0;
    let chapters = 0;
    for (; i < nodes.length; i++) {
      const node = nodes[i]!;
      const found = node.kind === 'paragraph' && node.text.includes('\t') ? entry.exec(node.text) : null;
      if (!found || Number(found[2]) < page) break;
      page = Number(found[2]);
      if (isChapter(lineOf(node as Paragraph))) chapters++;
    }
    if (i - first < 3 || chapters < 2) { if (i > first) i--; continue; }
    out ??= [...nodes];
    for (let k = first; k < i; k++) { const node = nodes[k] as Paragraph; out[k] = { ...node, text: node.text.replace(entry, '$1 ........ $2') }; }
    i--;
  }
  return out ?? nodes;
}
