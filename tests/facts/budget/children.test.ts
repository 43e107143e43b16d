// Children against parents in budget tables: the classification of Ordin MFP 1954/2005, exact sums, every column.

import { describe, expect, it } from 'vitest';
import { planOf } from '../plan-facts.ts';

interface Row { code?: string; name?: string; total?: unknown; quarters?: unknown[]; memo?: boolean; isTotal?: boolean }
const table = (rows: Row[], more: object = {}) => planOf({ budgetTables: [{ heading: 'Buget', ...more, rows: rows.map((r) => ({ name: r.code ?? 'rând', ...r })) }] });
const within = (rows: Row[], code: string) => table(rows).value('budget', `budget[1]/${code}`, 'budget.childrenWithin');
const reach = (rows: Row[], code: string, more?: object) => table(rows, more).value('budget', `budget[1]/${code}`, 'budget.childrenReach');
const line = (code: string, total: unknown, quarters?: unknown[]): Row => ({ code, total, ...(quarters ? { quarters } : {}) });

describe('children within the parent', () => {
  it('make it exactly', () => expect(within([line('57.02', 300), line('57.02.01', 200), line('57.02.02', 100)], '57.02')).toBe(true));
  it('exceed it by more than the tolerance of one leu', () => {
    expect(within([line('57.02', 300), line('57.02.01', 301)], '57.02')).toBe(true);
    expect(within([line('57.02', 300), line('57.02.01', 301.01)], '57.02')).toBe(false);
  });
  it('exceed it in one quarter, though the year is right', () =>
    expect(within([line('20', 400, [100, 100, 100, 100]), line('20.01', 400, [120, 80, 100, 100])], '20')).toBe(false));
  it('a quarter that is wrong in the child’s own row is told there alone', () =>
    expect(within([line('20', 400, [100, 100, 100, 100]), line('20.01', 400, [120, 100, 100, 100])], '20')).toBe(true));
  it('group 01 holds the titles by the registry, not by the dots', () => {
    expect(within([line('01', 700), line('10', 500), line('20', 300)], '01')).toBe(false);
    expect(within([line('01', 800), line('10', 500), line('20', 300), line('70', 900)], '01')).toBe(true);
  });
  it('only the nearest coded children are added', () => {
    expect(within([line('10', 500), line('10.01', 500), line('10.01.01', 300), line('10.01.06', 200)], '10')).toBe(true);
    expect(within([line('10', 500), line('10.01.01', 300), line('10.01.06', 300)], '10')).toBe(false);
  });
  it('memorandum lines are not added', () => expect(within([line('57.02', 300), line('57.02.01', 300), { ...line('57.02.02', 100), memo: true }], '57.02')).toBe(true));
  it('a code that comes back starts a new table', () => {
    const rows = [line('20', 500), line('20.01', 500), line('20.01', 900), line('20.01.01', 950)];
    expect(within(rows, '20')).toBe(true);
    expect(within(rows, '20.01')).toBe(false);
  });
  it('stars and trailing zeros do not hide a code', () => expect(within([line('*57.02.00', 300), line('57.02.01', 400)], '*57.02.00')).toBe(false));
  it('a functional line starts a new block of economic lines, and keeps its own parents', () => {
    const rows = [line('68.02', 900), line('68.02.05.02', 500), line('10', 300), line('10.01', 300), line('20', 200), line('68.02.11', 400), line('10', 400), line('10.01', 400)];
    expect(within(rows, '68.02')).toBe(true);
    expect(reach(rows, '68.02')).toBe(true);
    expect(within(rows, '10')).toBe(true);
  });
  it('cannot be told with a damaged line, unless the rest is too much already', () => {
    expect(within([line('57.02', 300), line('57.02.01', 200), line('57.02.02', { unclear: 'damaged-text' })], '57.02')).toBeUndefined();
  });
  it('says nothing of a code without children, or of empty cells', () => {
    expect(within([line('20.01', 300)], '20.01')).toBeNull();
    expect(within([line('57.02', null), line('57.02.01', 100)], '57.02')).toBeNull();
  });
});

describe('children that fall short', () => {
  it('of a single smaller line', () => expect(reach([line('10.01', 1406100), line('10.01.01', 1400000)], '10.01')).toBe(false));
  it('do not when they exceed', () => expect(reach([line('10.01', 100), line('10.01.01', 200)], '10.01')).toBe(true));
});

describe('the bill', () => {
  const asking = table([
    line('57.02', '3.038.000', ['759.500', '759.500', '759.500', '759.500']), line('57.02.01', '3.000.000', ['750.000', '750.000', '750.000', '750.000']), line('57.02.02', '234.000', ['58.500', '58.500', '58.500', '58.500']),
  ], { unit: 'mii lei' });
  it('shows the cells added, both sums and the difference for every column, in the table’s unit', () => {
    const bill = asking.value('budget', 'budget[1]/57.02', 'budget.overBill') as string[];
    expect(bill).toHaveLength(5);
    expect(bill[0]).toBe('[I-IV] 57.02.01: 3.000.000 + 57.02.02: 234.000 = 3.234.000 ≠ 57.02: 3.038.000 (Δ 196.000)');
    expect(bill[1]).toBe('[I] 57.02.01: 750.000 + 57.02.02: 58.500 = 808.500 ≠ 57.02: 759.500 (Δ 49.000)');
  });
  it('names sums, difference and tolerance', () => {
    const ask = (name: string) => asking.value('budget', 'budget[1]/57.02', name);
    expect([ask('budget.overSum'), ask('budget.overStated'), ask('budget.overDifference'), ask('budget.tolerance'), ask('budget.unitWord')])
      .toEqual(['3.234.000 mii lei', '3.038.000 mii lei', '196.000 mii lei', '1 mii lei', 'mii lei']);
  });
  it('is exact with bani', () => {
    const exact = planOf({ budgetTables: [{ heading: 'B', unit: 'lei', rows: [{ code: '20', name: 'a', total: '0,30' }, { code: '20.01', name: 'b', total: '0,10' }, { code: '20.02', name: 'c', total: '0,20' }] }] });
    expect(exact.value('budget', 'budget[1]/20', 'budget.childrenReach')).toBe(true);
  });
});
