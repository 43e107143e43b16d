// Quarters against the year and totals against rows: exact integers, one finding for one defect.

import { describe, expect, it } from 'vitest';
import { planOf } from '../plan-facts.ts';

const rowsOf = (rows: object[], more: object = {}) => planOf({ budgetTables: [{ heading: 'Buget', ...more, rows }] });
const row = (name: string, total: unknown, quarters?: unknown[], more: object = {}) => ({ name, total, ...(quarters ? { quarters } : {}), ...more });
const grand = (total: unknown, quarters?: unknown[]) => row('TOTAL', total, quarters, { isTotal: true });

describe('budget.quartersAgree', () => {
  const agree = (total: unknown, quarters?: unknown[]) => rowsOf([row('a', total, quarters, { code: '20.01' })]).value('budget', 'budget[1]/20.01', 'budget.quartersAgree');
  it.each([
    [2233600, [622900, 562000, 551700, 497000], true], [100, [25, 25, 25, 24], true], [100, [25, 25, 25, 23], false], [100, [100, null, null, null], true], [100, [50, null, null, null], false],
    [null, [1, 1, 1, 1], null], [100, undefined, null], [100, [25, 25, 25, { unclear: 'damaged-text' }], undefined],
  ])('%j against %j: %s', (total, quarters, is) => expect(agree(total, quarters)).toBe(is));
  it('prints the four quarters as a bill', () =>
    expect(rowsOf([row('a', 100, [25, 25, 25, 20], { code: '20.01' })]).value('budget', 'budget[1]/20.01', 'budget.quarterBill')).toEqual(['[I-IV] I: 25 + II: 25 + III: 25 + IV: 20 = 95 ≠ 20.01: 100 (Δ 5)']));
});

describe('total.agrees of a budget table', () => {
  const agrees = (rows: object[], more?: object) => rowsOf(rows, more).value('total', 'total[1]', 'total.agrees');
  it('a total below its rows, or above them', () => {
    expect(agrees([row('a', 60), row('b', 40), grand(100)])).toBe(true);
    expect(agrees([row('a', 60), row('b', 40), grand(90)])).toBe(false);
    expect(agrees([grand(100), row('a', 60), row('b', 40)])).toBe(true);
  });
  it('adds only lines at the top of the classification', () => expect(agrees([row('t', 100, undefined, { code: '10' }), row('a', 100, undefined, { code: '10.01' }), grand(100)])).toBe(true));
  it('a grand total may stand for the totals before it', () => {
    const asking = rowsOf([row('a', 60), row('Total A', 60, undefined, { isTotal: true }), row('b', 40), row('Total B', 40, undefined, { isTotal: true }), row('TOTAL GENERAL', 100, undefined, { isTotal: true })]);
    expect(['total[1]', 'total[2]', 'total[3]'].map((id) => asking.value('total', id, 'total.agrees'))).toEqual([true, true, true]);
  });
  it('a wrong quarter of one row is told on the row alone', () => expect(agrees([row('a', 60, [15, 15, 15, 10]), row('b', 40, [10, 10, 10, 10]), grand(100, [25, 25, 25, 25])])).toBe(true));
  it('a quarter of the total that is wrong while every row adds up is told here', () => expect(agrees([row('a', 60, [15, 15, 15, 15]), row('b', 40, [10, 10, 10, 10]), grand(100, [30, 20, 25, 25])])).toBe(false));
  it('with the year wrong too, it is told on both', () => expect(agrees([row('a', 60, [15, 15, 15, 10]), grand(70, [15, 15, 15, 10])])).toBe(false));
  it('a total above its rows in a table that breaks off is for a person', () => {
    const asking = rowsOf([grand(100), row('a', 60)], { broken: true });
    expect(asking.value('total', 'total[1]', 'total.isAbove')).toBe(true);
    expect(rowsOf([grand(50), row('a', 60)], { broken: true }).value('total', 'total[1]', 'total.isAbove')).toBe(false);
  });
});

describe('total.agrees of services', () => {
  const services = (stated: object, more: object[] = []) => planOf({
    existing: [{ name: 'A', budget: { local: '60 lei', contributions: '5 lei' } }, { name: 'B', budget: { local: '40 lei' }, continuations: [{ local: '10 lei' }] }, ...more],
    totals: [{ over: 'existing', label: 'Total', amounts: stated }],
  });
  it('adds each column, continuation rows too', () => {
    expect(services({ local: '110 lei', contributions: '5 lei' }).value('total', 'total[1]', 'total.agrees')).toBe(true);
    expect(services({ local: '112 lei' }).value('total', 'total[1]', 'total.agrees')).toBe(false);
  });
  it('prints rows by their table, number and name, as people find them', () => expect(services({ local: '112 lei' }).value('total', 'total[1]', 'total.bill')).toEqual(['[Buget local] A.1 A: 60 + A.2 B: 50 = 110 ≠ total: 112 (Δ 2)']));
  it('words in a cell settle nothing, unless the rest makes the total', () => {
    const worded = [{ name: 'C', budget: { local: 'Conform HCL' } }];
    expect(services({ local: '110 lei' }, worded).value('total', 'total[1]', 'total.agrees')).toBe(true);
    expect(services({ local: '150 lei' }, worded).value('total', 'total[1]', 'total.agrees')).toBeUndefined();
  });
});
