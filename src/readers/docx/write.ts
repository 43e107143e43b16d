// Writes paragraphs and tables out as the document's text, one block a line, losses at their places.

import type { Span } from '../../base/span.ts';
import type { CellInput, DocumentBuilder } from '../../document/build.ts';
import { blocksOf } from '../text-blocks.ts';
import { gridOfTable } from './grid.ts';
import { besideMargin, hasTitleRow, typedRows, unframed, withLeaders } from './layout.ts';
import type { LossSeed, Node, Paragraph, TableCell, TableNode } from './tree.ts';
import { lineOf } from './tree.ts';

const short = (text: string): string => { const words = text.replace(/\s+/g, ' ').trim(); return words.length > 120 ? `${words.slice(0, 119)}…` : words; };

/** Every paragraph of a cell, tables inside it as lines. */
const cellParagraphs = (cell: TableCell, nested: (losses: LossSeed) => void): { lines: string[]; losses: LossSeed[]; broken: boolean } => {
  const lines: string[] = [];
  const losses: LossSeed[] = [];
  let broken = false;
  for (const block of cell.blocks) {
    if (block.kind === 'paragraph') {
      const line = lineOf(block);
      if (line) lines.push(line);
      losses.push(...block.losses);
      if (block.pages.length) broken = true;
      continue;
    }
    if (gridOfTable(block).columns > 1) nested({ what: 'nested-table', text: false });
    for (const row of block.rows) {
      const parts = row.cells.map((inner) => cellParagraphs(inner, nested));
      const line = parts.map((part) => part.lines.join(' ')).filter(Boolean).join('; ');
      if (line) lines.push(line);
      for (const part of parts) losses.push(...part.losses);
    }
  }
  return { lines, losses, broken };
};

export class Writer {
  constructor(private readonly builder: DocumentBuilder, private readonly comments: ReadonlyMap<string, string>) {}

  /** Blocks in order; page starts are kept where Word wrote them. */
  nodes(nodes: readonly Node[]): void {
    const list = withLeaders(nodes);
    for (let i = 0; i < list.length; i++) {
      const node = list[i]!;
      if (node.kind === 'table') { this.table(node); continue; }
      const rows = node.text.includes('\t') ? typedRows(list, i) : null;
      if (!rows) { this.paragraph(node); continue; }
      this.builder.table(rows.length, rows[0]!.length, rows.flatMap((row, r) => row.map((text, column) => ({ row: r, column, text }))));
      i += rows.length - 1;
    }
  }

  /** One loss of a kind for a paragraph or table, with their number, so that a much revised text stays readable. */
  private lose(seeds: readonly LossSeed[], at: Span): void {
    const groups = new Map<string, { seed: LossSeed; details: string[]; count: number }>();
    for (const seed of seeds) {
      const key = `${seed.what} ${seed.text} ${seed.what === 'tracked-change' ? seed.detail?.[0] : ''}`;
      const group = groups.get(key) ?? { seed, details: [], count: 0 };
      const detail = seed.what === 'comment' ? this.comments.get(seed.comment ?? '') : seed.detail;
      if (detail && group.details.length < 5) group.details.push(detail);
      group.count++;
      groups.set(key, group);
    }
    for (const { seed, details, count } of groups.values()) this.builder.loss({ what: seed.what, count, ...(details.length ? { detail: short(details.join(' … ')) } : {}), at, text: seed.text });
  }

  private paragraph(paragraph: Paragraph): void {
    const start = this.builder.offset;
    const line = lineOf(paragraph);
    const head = line.length - paragraph.text.trim().length;
    for (const page of paragraph.pages) this.builder.pageBreak(page <= 1 ? start : start + head + page);
    const hints = { level: paragraph.level, bold: paragraph.bold };
    const at = line.includes('\n')
      ? this.builder.add(line, (clean, offset) => blocksOf(clean, (_, from) => (from === 0 ? hints : {})).map((block) => moved(block, offset)))
      : this.builder.line(line, hints);
    this.lose(paragraph.losses, at ?? { start: Math.max(0, start - 1), end: start });
  }

  private table(table: TableNode): void {
    const pieces = unframed(table);
    if (pieces) { this.nodes(pieces); return; }
    const grid = gridOfTable(table);
    if (grid.rows === 0 || grid.columns === 0) return;
    // A frame around text is no table.
    if (grid.columns === 1 || besideMargin(grid)) { for (const cell of grid.cells) this.nodes(cell.source.blocks); return; }
    if (hasTitleRow(grid)) {
      this.nodes(grid.cells[0]!.source.blocks);
      this.table({ ...table, rows: table.rows.slice(1) });
      return;
    }
    const losses: LossSeed[] = [];
    const pagesAt = new Set<number>();
    const inputs: CellInput[] = grid.cells.map((cell) => {
      const { lines, losses: inner, broken } = cellParagraphs(cell.source, (loss) => losses.push(loss));
      losses.push(...inner);
      if (broken) pagesAt.add(cell.row);
      return { row: cell.row, column: cell.column, rowSpan: cell.rowSpan, colSpan: cell.colSpan, text: lines.join('\n') };
    });
    const { span, rowSpans } = this.builder.table(grid.rows, grid.columns, inputs);
    for (const row of [...pagesAt].sort((a, b) => a - b)) this.builder.pageBreak(rowSpans[row]!.start);
    this.lose(losses, span);
  }
}

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** A block cut from a piece of text that stands at `by` of the document. */
const moved = (block: ReturnType<typeof blocksOf>[number], by: number): ReturnType<typeof blocksOf>[number] => {
  if (block.kind === 'table') return { ...block, span: shift(block.span, by), rowSpans: block.rowSpans.map((r) => shift(r, by)), cells: block.cells.map((c) => ({ ...c, span: shift(c.span, by) })) };
  if (block.kind === 'paragraph') return { ...block, span: shift(block.span, by) };
  return { ...block, span: shift(block.span, by), content: shift(block.content, by) };
};
