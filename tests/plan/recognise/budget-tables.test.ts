import { describe, expect, it } from 'vitest';
import { budgetCode, recogniseBudgetTables } from '../../../src/plan/recognise/budget-tables.ts';
import { gatherTotals } from '../../../src/plan/recognise/totals.ts';
import { absent } from '../../../src/plan/reading.ts';
import { lei, noLibrary, textDocument, told } from '../text-document.ts';

const head = 'Denumirea indicatorilor\tCod\tTOTAL AN 2026\tTRIM I\tTRIM.II\tTRIM.II I\tTRIM.IV';
const read = (...lines: string[]) => recogniseBudgetTables(textDocument(lines.join('\n')), noLibrary, []);

describe('a budget table', () => {
  const [table] = read('68.02.05.02 ASISTENȚA SOCIALĂ ÎN CAZ DE INVALIDITATE', '', 'MII LEI', '', head, 'TOTAL din care:\t0\t30\t8\t8\t7\t7', 'Cheltuieli de personal\t10\t20\t5\t5\t5\t5', 'Salarii de bază\t10.01.01\t20\t5\t5\t5\t5', 'Plăți din buget local\t\t\t\t\t\t', 'Ajutoare sociale\t*57.02.00\t10\t3\t3\t2\t2', 'din care: în numerar\t\t4\t1\t1\t1\t1');
  it('has heading, code and unit', () => expect([told(table!.heading), told(table!.headingCode), told(table!.unit)]).toEqual(['68.02.05.02 ASISTENȚA SOCIALĂ ÎN CAZ DE INVALIDITATE', '68.02.05.02', 'mii lei']));
  it('has rows by code with the year and four quarters, in lei', () => expect(table!.rows.map((r) => [r.code, lei(r.total), r.quarters?.map(lei)])).toEqual([
    [null, 30_000, [8000, 8000, 7000, 7000]], ['10', 20_000, [5000, 5000, 5000, 5000]], ['10.01.01', 20_000, [5000, 5000, 5000, 5000]], [null, 'none', ['none', 'none', 'none', 'none']], ['57.02', 10_000, [3000, 3000, 2000, 2000]], [null, 4000, [1000, 1000, 1000, 1000]],
  ]));
  it('marks totals and memorandum lines', () => expect(table!.rows.map((r) => [r.isTotal, r.memo])).toEqual([[true, false], [false, false], [false, false], [false, false], [false, false], [false, true]]));
  it('gives its total by column', () => expect(gatherTotals({ tableA: absent({ start: 0, end: 0 }), tableB: absent({ start: 0, end: 0 }), budgetTables: [table!] }, []).map((t) => [t.over, lei(t.amounts['total']!), lei(t.amounts['q4']!)])).toEqual([['budget', 30_000, 7000]]));
});

it('goes on after a page break without a head, also with a column more', () => {
  const tables = read('CREȘA', '', head, 'Bunuri și servicii\t20\t9.000\t3.000\t3.000\t2.000\t1.000', 'Furnituri\t20.01.01\t5.000\t2.000\t1.000\t1.000\t1.000', '', 'Reparații\t\t20.02\t1.000\t1.000\t0\t0\t0', 'Hrană\t\t20.03\t2.000\t0\t2.000\t0\t0', 'Medicamente\t\t20.04.01\t1.000\t0\t0\t1.000\t0');
  expect(tables.map((t) => [t.rows.map((r) => [r.code, lei(r.total)]), t.broken])).toEqual([[[['20', 9000], ['20.01.01', 5000], ['20.02', 1000], ['20.03', 2000], ['20.04.01', 1000]], false]]);
});

it('a code that returns begins another table', () => {
  const tables = read('CANTINA', '', head, 'Bunuri\t20\t5.000\t2.000\t1.000\t1.000\t1.000', 'Hrană\t20.03\t5.000\t2.000\t1.000\t1.000\t1.000', 'CENTRUL DE ZI\t\t\t\t\t\t', 'Bunuri\t20\t3.000\t1.000\t1.000\t1.000\t0', 'Hrană\t20.03\t3.000\t1.000\t1.000\t1.000\t0', 'Bunuri\t20\t1.000\t1.000\t0\t0\t0');
  expect(tables.map((t) => [t.index, told(t.heading), t.rows.length, t.broken])).toEqual([[1, 'CANTINA', 2, false], [2, 'CENTRUL DE ZI', 2, true], [3, 'none', 1, true]]);
});

it('tables without classification codes are none', () => expect(read('Denumirea serviciului\tCod serviciu\tTotal buget', 'Centru\t8891CZ-C-II\t5.000', '', 'Personal\tNr. persoane\tBuget', 'Asistent\t1\t100')).toEqual([]));
it('a negative sum', () => expect(lei(read(head, 'Salarii\t10.01\t5\t5\t0\t0\t0', 'Recuperări\t85.01\t-17.000\t-17.000\t0\t0\t0')[0]!.rows[1]!.total)).toBe(-17_000));
it.each([['*57.02.01', '57.02.01'], ['65.02.50.00', '65.02.50'], ['10', '10'], ['20.13.00', '20.13'], ['68.02.1.00', '68.02.1']])('code %s', (raw, code) => expect(budgetCode(raw)).toBe(code));

it('puts rows that an empty cell before the code pushes to the right back under their columns', () => {
  const [table] = read('CREȘA', '', head, 'Bunuri și servicii\t20\t9.000\t3.000\t3.000\t2.000\t1.000', 'Furnituri\t20.01.01\t5.000\t2.000\t1.000\t1.000\t1.000', 'Hrană\t\t20.03\t4.000\t1.000\t2.000\t1.000\t0');
  expect(table!.rows.map((r) => [r.code, lei(r.total), r.quarters?.map(lei)]).at(-1)).toEqual(['20.03', 4000, [1000, 2000, 1000, 0]]);
});

it('columns of sums so far are no quarters', () => {
  const [table] = read('CREȘA', '', 'Denumirea indicatorilor\tCod\tTOTAL AN 2026\tTrim. I\tTrim. II cumulat\tTrim. III cumulat\tTrim. IV cumulat', 'Bunuri și servicii\t20\t8.000\t2.000\t4.000\t6.000\t8.000', 'Hrană\t20.03\t8.000\t2.000\t4.000\t6.000\t8.000');
  expect(table!.rows.map((r) => [r.code, lei(r.total), r.quarters])).toEqual([['20', 8000, null], ['20.03', 8000, null]]);
});
