// Changes of examples: paths, deletions, additions, and mistakes that are told.
import { describe, expect, it } from 'vitest';
import { applyChanges, BadChange } from '../../src/examples/change.ts';

const data = { year: 2026, decision: { date: '2025-10-30', orders: ['executare', 'publicare', 'comunicare-prefect'] }, existing: [{ name: 'a' }, { name: 'b', budget: { local: '1 lei' } }], sections: [{ id: 'II.1.a', text: 'x' }] };

describe('applyChanges', () => {
  it.each([
    [{ year: 2025 }, { ...data, year: 2025 }],
    [{ year: null }, { decision: data.decision, existing: data.existing, sections: data.sections }],
    [{ 'existing[2].budget.local': '2 lei' }, { ...data, existing: [{ name: 'a' }, { name: 'b', budget: { local: '2 lei' } }] }],
    [{ 'existing[1].budget.local': '2 lei' }, { ...data, existing: [{ name: 'a', budget: { local: '2 lei' } }, data.existing[1]] }],
    [{ 'existing[3]': { name: 'c' } }, { ...data, existing: [...data.existing, { name: 'c' }] }],
    [{ 'sections[II.1.a].text': 'y' }, { ...data, sections: [{ id: 'II.1.a', text: 'y' }] }],
    [{ 'decision.orders[1]': null, 'decision.orders[3]': null }, { ...data, decision: { ...data.decision, orders: ['publicare'] } }],
    [{ 'decision.date': { unclear: 'damaged-text' } }, { ...data, decision: { ...data.decision, date: { unclear: 'damaged-text' } } }],
    [{ decision: null }, { year: 2026, existing: data.existing, sections: data.sections }],
  ])('%j', (changes, expected) => expect(applyChanges(data, changes)).toEqual(expected));

  it('leaves the base as it was', () => {
    const before = structuredClone(data);
    applyChanges(data, { 'existing[1].name': 'z', 'decision.orders[1]': null });
    expect(data).toEqual(before);
  });

  it.each([{ 'existing[4].name': 'x' }, { 'existing[0]': null }, { 'existing[3]': null }, { 'sections[II.9].text': 'x' }, { 'existing.name': 'x' }, { 'decision[1]': 'x' }, { '': 1 }])('tells a path that does not fit: %j', (changes) =>
    expect(() => applyChanges(data, changes)).toThrow(BadChange));
});
