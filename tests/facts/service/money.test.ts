// Money of a row: sources, words in place of amounts, level, cost (L 292/2011 art. 112(3) b), 132, 135-136).

import { describe, expect, it } from 'vitest';
import { existing, planOf } from '../plan-facts.ts';

const none = { local: 0, county: 0, state: 0, contributions: 0, other: 0 };
const row = (budget: object, more: object = {}) => ({ name: 'Centru de zi', code: '8891CZ-C-II', capacity: '10 copii', occupancy: '100%', budget: { ...none, ...budget }, ...more });

describe('service.isFunded', () => {
  it.each([[{ local: '10 lei' }, true], [{ contributions: '0,50 lei' }, true], [{}, false], [{ other: 'PNRR' }, false], [{ local: null }, false]])('%j: %s', (budget, is) => expect(existing(row(budget), 'service.isFunded')).toBe(is));
  it('cannot be told where a cell is damaged', () => expect(existing(row({ local: { unclear: 'damaged-text' } }), 'service.isFunded')).toBeUndefined());
  it('is true with one good source beside a damaged cell', () => expect(existing(row({ local: { unclear: 'damaged-text' }, state: '5 lei' }), 'service.isFunded')).toBe(true));
  it('counts a continuation row', () => expect(existing(row({}, { continuations: [{ local: '500 lei' }] }), 'service.isFunded')).toBe(true));
});

describe('money cells', () => {
  it('with words are listed by column', () => expect(existing(row({ other: 'Conform legii' }), 'service.unreadMoney')).toEqual(['Alte surse: „Conform legii”']));
  it('with two amounts too', () => expect(existing(row({ local: '10 lei / 20 lei' }), 'service.unreadMoney')).toHaveLength(1));
  it('with a dash, a zero or nothing are good', () => expect(existing(row({ local: '-', state: '0', other: null }), 'service.unreadMoney')).toEqual([]));
  it('of other sources name them in the cell', () => {
    expect(existing(row({ other: '100 lei PNRR' }), 'service.otherSourceNamed')).toBe(true);
    expect(existing(row({ other: '100 lei' }), 'service.otherSourceNamed')).toBe(false);
    expect(existing(row({ local: '100 lei' }), 'service.otherSourceNamed')).toBeNull();
  });
});

describe('service.levelFits', () => {
  const fits = (kind: string, budget: object) => planOf({ authority: { name: 'X', kind, county: 'Vaslui' }, existing: [row(budget)] }).value('existing', 'existing[1]', 'service.levelFits');
  it('a local service paid by the county alone does not', () => expect(fits('comuna', { county: '10 lei' })).toBe(false));
  it('a county service paid by a local budget alone does not', () => expect(fits('judet', { local: '10 lei' })).toBe(false));
  it('two levels together fit', () => expect(fits('comuna', { county: '10 lei', local: '1 leu' })).toBe(true));
  it('a local source named in words settles it', () => expect(fits('comuna', { county: '10 lei', local: 'conform bugetului aprobat' })).toBe(true));
  it('nobody pays: another rule tells it', () => expect(fits('comuna', {})).toBeNull());
});

describe('service.costStanding', () => {
  const cost = (budget: object, more?: object) => existing(row(budget, more), 'service.costStanding');
  it('fits where a child costs some thousands', () => expect(cost({ local: '120.000 lei' })).toBe('fits'));
  it('is below at 700 lei a year', () => expect(cost({ local: '7.000 lei' })).toBe('below'));
  it('is above at 240.000 lei a year', () => expect(cost({ local: '2.400.000 lei' })).toBe('above'));
  it('is not asked of community assistance', () => expect(cost({ local: '5.000 lei' }, { code: '8899CZ-PN-V' })).toBe('fits'));
  it('is held against the cost standard where the registry has one', () => {
    const standing = (local: string) => existing({ name: 'Centru de plasament', code: '8790CR-C-I', capacity: '10 locuri', occupancy: '100%', budget: { ...none, local } }, 'service.costStanding', '2018-01-01');
    expect(standing('300.000 lei')).toBe('fits');
    expect(standing('50.000 lei')).toBe('below');
  });
});

describe('service.afterProject', () => {
  const plan = (text: string | null, budget: object) => planOf({ sections: [{ id: 'I.A', state: 'present', ...(text ? { text } : {}) }], existing: [row(budget)] }).value('existing', 'existing[1]', 'service.afterProject');
  it('is asked only where the project pays alone', () => {
    expect(plan(null, { other: '10 lei POIDS' })).toBe(false);
    expect(plan(null, { other: '10 lei POIDS', local: '5 lei' })).toBeNull();
  });
  it('is satisfied by a sentence of the section', () => expect(plan('După încheierea proiectului, serviciul este preluat din bugetul local.', { other: '10 lei POIDS' })).toBe(true));
});

describe('service.otherPlaces', () => {
  const places = (heading: string, total: number, unit?: string) => planOf({
    existing: [{ name: 'Centrul de zi Steluța', budget: { ...none, local: '240.000 lei', contributions: '10.000 lei' } }],
    budgetTables: [{ heading, ...(unit ? { unit } : {}), rows: [{ name: 'TOTAL', isTotal: true, total: unit ? String(total) : total }] }],
  }).value('existing', 'existing[1]', 'service.otherPlaces');
  it('same: the table shows all sources, or one of them', () => {
    expect(places('Centrul de zi Steluța', 250000)).toBe('same');
    expect(places('Centrul de zi Steluța', 240000)).toBe('same');
  });
  it('differs under the very name', () => expect(places('Centrul de zi Steluța', 310000)).toBe('differs'));
  it('says nothing of another service', () => expect(places('Cămin pentru vârstnici', 310000)).toBe('same'));
  it('leaves a wrong unit to its own rule', () => expect(places('Centrul de zi Steluța', 250000, 'mii lei')).toBe('same'));
});
