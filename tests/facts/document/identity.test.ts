// Title, kind and year of the plan, contents and columns.

import { describe, expect, it } from 'vitest';
import { isModelTitle } from '../../../src/facts/document/identity.ts';
import { planOf } from '../plan-facts.ts';

const value = (data: Record<string, unknown>, name: string): unknown => planOf(data).value('document', 'document', name);
const title = 'Planul anual de acțiune privind serviciile sociale administrate și finanțate din bugetul Consiliului Local al Comunei Valea Lungă';

describe('isModelTitle', () => {
  it.each([
    title, title.toUpperCase(), title.normalize('NFD').replace(/\p{M}/gu, ''), 'PLANUL ANUAL DE ACȚIUNI PRIVIND SERVICIILE SOCIALE ADMINISTRATE ȘI FINANȚATE DIN BUGETUL LOCAL 2025',
    'Planulanual deacțiune privindserviciile socialeadministrate și finanțate dinbugetul local', 'Plan anual de acțiune privind serviciile sociale administrate și finanțate din bugetul județului',
  ])('accepts %s', (text) => expect(isModelTitle(text)).toBe(true));
  it.each(['Plan de acțiune privind serviciile sociale acordate la nivelul comunei', 'Planul anual de acțiune privind serviciile sociale din Municipiul Nou', 'Plan anual de acțiune', ''])('refuses %s', (text) => expect(isModelTitle(text)).toBe(false));
});

describe('document.kind', () => {
  it('is no other document where the kind was not recognised', () => {
    expect(value({ kind: null }, 'document.kind')).toBeUndefined();
    expect(value({ kind: 'alt-document' }, 'document.kind')).toBe('alt-document');
  });
});

describe('years', () => {
  it.each([
    [{ title: `${title} pentru anul 2025` }, [2025]], [{ title: `${title} pentru anii 2025 și 2026` }, [2025, 2026]], [{ title, year: 2025 }, [2025]], [{ title, year: null }, []], [{ title, year: { unclear: 'damaged-text' } }, undefined],
  ])('planYears of %j', (data, years) => expect(value(data, 'document.planYears')).toEqual(years));

  it.each([
    ['the decision names another year', { decision: { title: 'Hotărâre privind planul pentru anul 2024' } }, [2024, 2025]], ['the decision names none', { decision: { title: 'Hotărâre privind planul anual' } }, []],
    ['a header of last year', { yearMentions: [{ year: 2024, where: 'header' }] }, [2024, 2025]], ['the body speaks of last year', { yearMentions: [{ year: 2024, where: 'body' }] }, []],
  ])('yearsInConflict: %s', (_, data, years) => expect(value({ title: `${title} pentru anul 2025`, ...data }, 'document.yearsInConflict')).toEqual(years));
  it('two years in one title are told by planYears, not as a conflict', () => expect(value({ title: `${title} pentru anii 2025 și 2026` }, 'document.yearsInConflict')).toEqual([]));
  it('bodyYears tells years only the body names', () => expect(value({ title: `${title} pentru anul 2025`, yearMentions: [{ year: 2024, where: 'body' }, { year: 2025, where: 'body' }] }, 'document.bodyYears')).toEqual([2024]));
});

describe('layout', () => {
  const columns = ['index', 'code', 'name', 'capacity', 'occupancy', 'local', 'county', 'state', 'contributions', 'other'];
  it('names the columns that table A lacks, the running number apart', () => {
    expect(value({ tables: { A: { columns } } }, 'document.tableAMissing')).toEqual([]);
    expect(value({ tables: { A: { columns: columns.slice(1) } } }, 'document.tableAMissing')).toEqual([]);
    expect(value({ tables: { A: { columns: columns.filter((c) => c !== 'state') } } }, 'document.tableAMissing')).toEqual(['Buget de stat']);
    expect(value({ tables: { A: { columns: columns.map((c) => (c === 'capacity' ? 'beds' : c)) } } }, 'document.tableAMissing')).toEqual([]);
    expect(value({ tables: { A: { columns, uncertain: true } } }, 'document.tableAMissing')).toBeUndefined();
    expect(value({}, 'document.tableAMissing')).toBeNull();
  });
  it('leaves entries of a contents list and the model\'s own chapters out of the extra ones', () => {
    const extraChapters = [{ label: 'CAPITOLUL IV', title: 'Buget ........ 11' }, { label: 'CAPITOLUL II', title: 'Informarea' }, { label: 'CAPITOLUL V', title: 'Monitorizare' }];
    expect(value({ extraChapters, sections: [{ id: 'II', state: 'present' }] }, 'document.extraChapters')).toEqual(['CAPITOLUL V Monitorizare']);
  });
  it('tells no contents list from one that is not whole', () => {
    expect(value({}, 'document.contents')).toBeNull();
    expect(value({ contents: ['I', 'III'] }, 'document.contents')).toEqual(['I', 'III']);
  });
});
