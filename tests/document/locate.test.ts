import { describe, expect, it } from 'vitest';
import { lineAt, placeOfSpan, quote, quoteInContext, tableAt } from '../../src/document/locate.ts';
import { blockAt, blocksIn, outlineOf } from '../../src/document/outline.ts';
import { readText } from '../support/read.ts';

const text = 'Plan anual\n\nCAPITOLUL I\nA. Serviciile existente\nNr. crt.\tDenumire\tBuget\n1\tCentru de zi\t100 lei\n2\tCantină\t200 lei\n\nfinal\n';

describe('places', () => {
  it('counts lines and columns from 1', async () => {
    const document = await readText(text);
    expect(lineAt(document, 0)).toEqual({ line: 1, column: 1 });
    expect(lineAt(document, text.indexOf('Centru'))).toEqual({ line: 6, column: 3 });
    expect(lineAt(document, text.length)).toEqual({ line: 10, column: 1 });
  });

  it('keeps the lines of a file with other line ends and a byte order mark', async () => {
    const document = await readText(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(document.text).toBe(text);
  });

  it('tells both ends, table and row', async () => {
    const document = await readText(text);
    const start = text.indexOf('Cantină');
    expect(placeOfSpan(document, { start, end: start + 7 })).toEqual({ line: 7, column: 3, endLine: 7, endColumn: 10, table: 1, row: 3, quote: 'Cantină' });
    expect(tableAt(document, text.indexOf('final'))).toBeUndefined();
  });

  it('quotes the line of an empty span, and shortens a long one in the middle', async () => {
    const long = `${'cuvânt '.repeat(200)}sfârșit`;
    const document = await readText(`început\n\n${long}\n`);
    expect(quote(document, { start: 0, end: 0 })).toBe('început');
    const shortened = quote(document, { start: 9, end: 9 + long.length }, 60);
    expect(shortened.length).toBeLessThanOrEqual(60);
    expect(shortened).toMatch(/^cuvânt .* … .*sfârșit$/);
    expect(quote(document, { start: 9, end: 9 + long.length }, 20).endsWith('sfârșit')).toBe(false);
  });

  it('closes the gap that blanked marks leave before a comma', async () => {
    const document = await readText('**Strategia locală**, aprobată\n');
    expect(quote(document, { start: 0, end: document.text.length })).toBe('Strategia locală, aprobată');
  });

  it('shows the words around a span on its own line only', async () => {
    const document = await readText('rândul unu\nîn acest rând cuvântul căutat stă la mijloc\nrândul trei\n');
    const start = document.text.indexOf('căutat');
    const found = quoteInContext(document, { start, end: start + 6 }, 12);
    expect(found.text.slice(found.start, found.end)).toBe('căutat');
    expect(found.text).toBe('cuvântul căutat stă la');
    expect(quoteInContext(document, { start, end: start + 6 }, 500).text).toBe('în acest rând cuvântul căutat stă la mijloc');
  });
});

describe('outline', () => {
  it('hangs headings under those above them', async () => {
    const document = await readText('# Unu\n\n## A doua\n\ntext\n\n### A treia\n\n## A patra\n\n# Cinci\n');
    const names = (nodes: readonly ReturnType<typeof outlineOf>[number][]): unknown[] => nodes.map((n) => [document.text.slice(n.heading.content.start, n.heading.content.end), ...names(n.children)]);
    expect(names(outlineOf(document))).toEqual([['Unu', ['A doua', ['A treia']], ['A patra']], ['Cinci']]);
    const [first] = outlineOf(document);
    expect(document.text.slice(first!.span.start, first!.span.end)).toContain('A patra');
    expect(document.text.slice(first!.span.start, first!.span.end)).not.toContain('Cinci');
  });

  it('finds the block at a place, a table around a running line included', async () => {
    const lines = (n: number): string => `${n}\tserviciu\t${n}00 lei\n`;
    const header = '\nPRIMĂRIA COMUNEI VALEA ARINILOR\n\n';
    const document = await readText(`Nr. crt.\tDenumire\tBuget\n${lines(1)}${header}${lines(2)}${header}${lines(3)}${header}${lines(4)}`);
    expect(document.blocks.filter((b) => b.kind === 'table')).toHaveLength(1);
    const at = document.text.indexOf('3\tserviciu');
    expect(blockAt(document, at)?.kind).toBe('table');
    expect(blockAt(document, document.text.lastIndexOf('PRIMĂRIA') + 2)?.running).toBe(true);
    expect(blocksIn(document, { start: 0, end: 5 })).toHaveLength(1);
  });
});
