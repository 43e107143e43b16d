// Headers of three rows in text tables, tables that follow each other without a line between, and rows parted by pipes.

import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/document/document.ts';
import { textReader } from '../../src/readers/text.ts';

const tables = async (...lines: readonly string[]): Promise<Table[]> =>
  (await textReader.read('plan.txt', new TextEncoder().encode(lines.join('\n')))).blocks.filter((b): b is Table => b.kind === 'table');

describe('header rows', () => {
  const [top, middle, low] = ['Nr. crt.\tCod serviciu\tDenumirea serviciului\tBugetele estimate\t\t', '\t\t\tSume publice\t\tRest', '\t\t\tBuget local\tBuget de stat\tAlte surse'];
  it('of which the middle one is in words of its own are one header', async () => {
    const found = await tables(top as string, middle as string, low as string, '1\t8810ID-I\tÎngrijire la domiciliu\t12.000 lei\t-\t-');
    expect(found.map((t) => t.rows)).toEqual([4]);
  });
  it('after values open another table', async () => {
    const found = await tables(top as string, '1\t8810ID-I\tÎngrijire la domiciliu\t12.000 lei\t-\t-', 'Nr. crt.\tTematică\tPerioada', '1\tDrepturi\tmai 2026');
    expect(found.map((t) => t.rows)).toEqual([2, 2]);
  });
});

describe('rows parted by pipes in plain text', () => {
  const grid = async (text: string): Promise<string[][] | null> => {
    const document = await textReader.read('x.txt', new TextEncoder().encode(text));
    const table = document.blocks.find((b) => b.kind === 'table');
    if (table?.kind !== 'table') return null;
    return Array.from({ length: table.rows }, (_, r) => table.cells.filter((c) => c.row === r).map((c) => document.text.slice(c.span.start, c.span.end)));
  };
  it('are a table, framed or not, with a rule or without; empty first cells stay', async () => {
    expect(await grid('| a | b |\n|---|---|\n| 1 | 2 |')).toEqual([['a', 'b'], ['1', '2']]);
    expect(await grid('| Tema | Loc | An |\n| x | y | 1 |\n| z |  | 2 |')).toEqual([['Tema', 'Loc', 'An'], ['x', 'y', '1'], ['z', '', '2']]);
    expect(await grid('Tema | Loc | An\nx | y | 1\n | y | 2')).toEqual([['Tema', 'Loc', 'An'], ['x', 'y', '1'], ['', 'y', '2']]);
  });
  it('a sentence with a pipe, or rows of different widths, are none', async () => {
    expect(await grid('Tel. 0236 | fax 0237 | e-mail\nPrimăria comunei')).toBeNull();
    expect(await grid('a | b | c\nd | e\nf | g | h | i')).toBeNull();
  });
});

