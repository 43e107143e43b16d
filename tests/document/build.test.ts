import { describe, expect, it } from 'vitest';
import { DocumentBuilder, documentOf, pageAt } from '../../src/document/build.ts';
import { cellText, gridOf, rowCells, rowsOf, tablesIn, tablesOf } from '../../src/document/tables.ts';

describe('the document builder', () => {
  const build = () => {
    const builder = new DocumentBuilder();
    builder.line('CAPITOLUL I');
    builder.line('  un rând\tcu tab  ');
    builder.line('   ');
    builder.table(2, 3, [
      { row: 0, column: 0, rowSpan: 2, text: 'Nr.' }, { row: 0, column: 1, colSpan: 2, text: 'Buget' },
      { row: 1, column: 1, text: 'local\nsau\taltul' }, { row: 1, column: 2, text: '' },
    ]);
    builder.line('a) ultimul');
    return builder.build('x.docx', 'test/docx');
  };

  it('writes one block a line and cells parted by tabs, covered positions empty', () => {
    expect(build().text).toBe('CAPITOLUL I\nun rând cu tab\nNr.\tBuget\t\n\tlocal\nsau altul\t\na) ultimul\n');
  });

  it('gives every block and cell the span of its words', () => {
    const document = build();
    const table = tablesOf(document)[0]!;
    expect(document.blocks.map((b) => b.kind)).toEqual(['heading', 'paragraph', 'table', 'item']);
    expect(table.cells.map((cell) => cellText(document, cell))).toEqual(['Nr.', 'Buget', 'local sau altul', '']);
    expect(document.text.slice(table.rowSpans[1]!.start, table.rowSpans[1]!.end)).toBe('\tlocal\nsau altul\t');
    for (const cell of table.cells) expect(cell.span.start >= table.span.start && cell.span.end <= table.span.end).toBe(true);
  });

  it('shows merged cells once, or at every position they cover', () => {
    const table = tablesOf(build())[0]!;
    const name = (fill: boolean) => gridOf(table, fill).map((row) => row.map((cell) => (cell ? table.cells.indexOf(cell) : null)));
    expect(name(false)).toEqual([[0, 1, null], [null, 2, 3]]);
    expect(name(true)).toEqual([[0, 1, 1], [0, 2, 3]]);
    expect(rowCells(table, 1).map((c) => c.column)).toEqual([1, 2]);
    expect(rowsOf(table)[1]).toEqual(rowCells(table, 1));
  });

  it('finds tables by place', () => {
    const document = build();
    const table = tablesOf(document)[0]!;
    expect(tablesIn(document, { start: table.span.start + 1, end: table.span.start + 2 })).toEqual([table]);
    expect(tablesIn(document, { start: 0, end: table.span.start })).toEqual([]);
  });

  it('numbers pages by where they start', () => {
    const builder = new DocumentBuilder();
    builder.line('prima');
    builder.pageBreak();
    builder.line('a doua');
    builder.pageBreak();
    builder.line('a treia');
    const document = builder.build('x', 'y');
    expect(document.blocks.map((b) => b.page)).toEqual([1, 2, 3]);
    expect(pageAt(document.pageStarts, document.text.indexOf('doua'))).toBe(2);
    expect(pageAt([], 5)).toBeUndefined();
  });
});

describe('a document over a kept text', () => {
  it('refuses blocks that overlap or leave the text', () => {
    const at = (start: number, end: number) => ({ kind: 'paragraph' as const, span: { start, end } });
    const make = (...blocks: ReturnType<typeof at>[]) => () => documentOf({ source: 'x', mediaType: 'y', text: 'abcdef', blocks, lines: true });
    expect(make(at(0, 3), at(2, 5))).toThrow(RangeError);
    expect(make(at(0, 9))).toThrow(RangeError);
    expect(make(at(3, 6), at(0, 3))().blocks.map((b) => b.span.start)).toEqual([0, 3]);
  });

  it('allows running matter inside a table that goes on over the page', () => {
    const document = documentOf({
      source: 'x', mediaType: 'y', text: 'abcdef', lines: true,
      blocks: [{ kind: 'table', span: { start: 0, end: 6 }, rows: 0, columns: 0, cells: [], rowSpans: [] }, { kind: 'paragraph', span: { start: 2, end: 3 }, running: true }],
    });
    expect(document.blocks).toHaveLength(2);
  });

  it('cannot be changed afterwards', () => {
    const document = documentOf({ source: 'x', mediaType: 'y', text: 'abc', blocks: [], lines: true });
    expect(Object.isFrozen(document) && Object.isFrozen(document.blocks) && Object.isFrozen(document.losses)).toBe(true);
  });
});
