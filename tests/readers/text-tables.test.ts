// Headers of three rows in text tables, and tables that follow each other without a line between.

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
