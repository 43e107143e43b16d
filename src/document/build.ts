// The only way to make a Document: over a text that is kept as it is, or by a builder that writes the text.

import type { Span } from '../base/span.ts';
import type { Block, Cell, DataRoot, Document, Loss, Table } from './document.ts';
import { classify } from './classify.ts';
import type { LineHints } from './classify.ts';

export interface DocumentFields {
  readonly source: string;
  readonly mediaType: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly losses?: readonly Loss[];
  /** Lines of `text` are lines of the file. */
  readonly lines: boolean;
  readonly pageStarts?: readonly number[];
  readonly data?: DataRoot;
  readonly parts?: Document['parts'];
}

/** The 1-based page of `offset`, or undefined where pages are not known. */
export function pageAt(pageStarts: readonly number[], offset: number): number | undefined {
  if (pageStarts.length === 0) return undefined;
  let low = 0;
  let high = pageStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pageStarts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

const check = (text: string, blocks: readonly Block[]): void => {
  let end = 0;
  for (const block of blocks) {
    const { span } = block;
    if (span.start < 0 || span.end > text.length || span.end < span.start) throw new RangeError(`block outside the text: ${span.start}-${span.end} of ${text.length}`);
    if (!block.running) {
      if (span.start < end) throw new RangeError(`blocks overlap at ${span.start}`);
      end = span.end;
    }
  }
};

/** A document over a text that stays as the file has it; blocks in order of place. @throws RangeError when blocks overlap or leave the text. */
export function documentOf(fields: DocumentFields): Document {
  const pageStarts = fields.pageStarts ?? [];
  const blocks = [...fields.blocks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  check(fields.text, blocks);
  return Object.freeze({
    source: fields.source, mediaType: fields.mediaType, text: fields.text,
    blocks: Object.freeze(pageStarts.length ? blocks.map((b) => ({ ...b, page: pageAt(pageStarts, b.span.start) })) : blocks),
    losses: Object.freeze([...(fields.losses ?? [])]), lines: fields.lines, pageStarts: Object.freeze([...pageStarts]),
    ...(fields.data ? { data: fields.data } : {}), ...(fields.parts ? { parts: fields.parts } : {}),
  });
}

/** A cell as a reader gives it; `row` and `column` from 0, spans at least 1. */
export interface CellInput { readonly row: number; readonly column: number; readonly rowSpan?: number; readonly colSpan?: number; readonly text: string }

/** Writes the text of a document whose format has no text of its own: one block a line, cells parted by tabs. */
export class DocumentBuilder {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly blocks: Block[] = [];
  private readonly losses: Loss[] = [];
  private readonly pages: number[] = [];

  /** Where the next line will start. */
  get offset(): number { return this.length; }

  private write(text: string): Span {
    const start = this.length;
    this.parts.push(text);
    this.length += text.length;
    return { start, end: this.length };
  }

  /** A line with its label written out; what it is, is read from its form and from what the file says of it (`hints`). */
  line(text: string, hints: LineHints = {}): Span | null {
    return this.add(text, (clean, offset) => [classify(clean, offset, hints)]);
  }

  /** Text of one or more lines, cut into blocks by `cut` (text without tabs, and the offset where it stands). Null when it is empty. */
  add(text: string, cut: (clean: string, offset: number) => readonly Block[]): Span | null {
    const clean = text.replace(/\t/g, ' ').trim();
    if (!clean) return null;
    const at = this.write(clean);
    this.write('\n');
    this.blocks.push(...cut(clean, at.start));
    return at;
  }

  /** A table: rows as lines, cells parted by tabs, positions under a merged cell left empty. */
  table(rows: number, columns: number, inputs: readonly CellInput[], more: { readonly uncertain?: boolean } = {}): Table {
    const byRow = new Map<number, CellInput[]>();
    for (const cell of inputs) {
      const list = byRow.get(cell.row);
      if (list) list.push(cell);
      else byRow.set(cell.row, [cell]);
    }
    const cells: Cell[] = [];
    const rowSpans: Span[] = [];
    const start = this.length;
    for (let row = 0; row < rows; row++) {
      const rowStart = this.length;
      let column = 0;
      for (const cell of (byRow.get(row) ?? []).sort((a, b) => a.column - b.column)) {
        if (cell.column > column) this.write('\t'.repeat(cell.column - column));
        column = Math.max(column, cell.column);
        const at = this.write(cell.text.replace(/\t/g, ' ').trim());
        cells.push({ row, column: cell.column, rowSpan: cell.rowSpan ?? 1, colSpan: cell.colSpan ?? 1, span: at });
      }
      if (column < columns - 1) this.write('\t'.repeat(columns - 1 - column));
      rowSpans.push({ start: rowStart, end: this.length });
      this.write('\n');
    }
    const at = { start, end: Math.max(start, this.length - 1) };
    const table: Table = { kind: 'table', span: at, rows, columns, cells, rowSpans, ...(more.uncertain ? { uncertain: true } : {}) };
    this.blocks.push(table);
    return table;
  }

  /** A page starts at `offset` (the next line when left out). */
  pageBreak(offset = this.length): void {
    if (this.pages.length === 0) this.pages.push(0);
    if (offset > this.pages[this.pages.length - 1]!) this.pages.push(offset);
  }

  loss(loss: Loss): void { this.losses.push(loss); }

  build(source: string, mediaType: string): Document {
    return documentOf({ source, mediaType, text: this.parts.join(''), blocks: this.blocks, losses: this.losses, lines: false, pageStarts: this.pages });
  }
}
