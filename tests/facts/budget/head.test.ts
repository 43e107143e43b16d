// The unit and the functional code over a budget table.

import { describe, expect, it } from 'vitest';
import { planOf } from '../plan-facts.ts';

const unit = (kind: string, tables: { unit?: string; top: string }[], more: object = {}) => {
  const asking = planOf({ authority: { name: 'X', kind, county: 'Vaslui' }, ...more, budgetTables: tables.map((t) => ({ heading: 'B', ...(t.unit ? { unit: t.unit } : {}), rows: [{ code: '20', name: 'a', total: t.top }] })) });
  return tables.map((_, i) => asking.value('budget', `budget[${i + 1}]`, 'budget.unitStanding'));
};

describe('budget.unitStanding', () => {
  it('thousands over more than an authority of that kind can spend are wrong', () => {
    expect(unit('comuna', [{ unit: 'mii lei', top: '60.000' }])).toEqual(['wrong']);
    expect(unit('municipiu', [{ unit: 'mii lei', top: '60.000' }])).toEqual(['doubtful']);
    expect(unit('municipiu', [{ unit: 'mii lei', top: '2.233.600' }])).toEqual(['wrong']);
  });
  it('small figures in thousands fit', () => expect(unit('municipiu', [{ unit: 'mii lei', top: '2.233,6' }])).toEqual(['fits']));
  it('one table that is surely in lei convicts its doubtful neighbours, not the small ones', () =>
    expect(unit('municipiu', [{ unit: 'mii lei', top: '2.233.600' }, { unit: 'mii lei', top: '60.000' }, { unit: 'mii lei', top: '900' }])).toEqual(['wrong', 'wrong', 'fits']));
  it('a figure that the plan itself gives in lei convicts', () =>
    expect(unit('municipiu', [{ unit: 'mii lei', top: '350.000' }], { existing: [{ name: 'A', budget: { local: '350.000 lei' } }] })).toEqual(['wrong']));
  it('lei fit, and no unit says nothing', () => expect(unit('comuna', [{ unit: 'lei', top: '350.000' }, { top: '350.000' }])).toEqual(['fits', null]));
});

describe('budget.headingStanding', () => {
  const heading = (code: string, words: string) => planOf({ budgetTables: [{ heading: `${code} ${words}`, headingCode: code, rows: [{ code: '20', name: 'a', total: 1 }] }] }).value('budget', 'budget[1]', 'budget.headingStanding');
  it.each([
    ['68.02.05.02', 'Asistență socială în caz de invaliditate', 'fits'], ['68.02.05.02', 'Persoane cu handicap', 'fits'], ['68.02.11', 'Creșe', 'fits'], ['68.02.15.02', 'Cantina de ajutor social', 'fits'],
    ['65.02.13', 'Creșa municipală', 'fits'], ['65.02.50.00', 'ASISTENȚĂ SOCIALĂ', 'other'], ['66.02', 'Asistență socială pentru vârstnici', 'other'], ['68.02.1.00', 'Creșe', 'malformed'],
    ['68.02.44', 'Asistență socială', 'unlisted'], ['68.02.04', 'Zorile', 'doubtful'], ['68.02.04', '- mii lei -', null],
  ])('%s %s: %s', (code, words, is) => expect(heading(code, words)).toBe(is));
});
