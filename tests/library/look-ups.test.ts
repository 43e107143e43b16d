// The registries answer as the law and the published lists have it.

import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from '../../src/base/fold.ts';
import { budgetChildren, budgetCode, isBelow, normalBudgetCode } from '../../src/library/budget-classification.ts';
import { beneficiaryIdsIn, findGroups } from '../../src/library/find-groups.ts';
import { holdsOn, versionOn } from '../../src/library/in-force.ts';
import { countyNamed, localitiesIn, localitiesNamed, localityAt } from '../../src/library/localities.ts';
import { codesOfForm, serviceCode } from '../../src/library/nomenclature.ts';
import { parameterOn } from '../../src/library/parameters.ts';
import { replacedOn, strategiesByAct, strategiesByTitle, strategyById } from '../../src/library/strategies.ts';
import { registryLibrary } from '../support/library.ts';

const lib = registryLibrary();

describe('dates', () => {
  it('hold on their first and last day and not beside them', () => {
    const dated = { from: '2024-04-21', until: '2026-06-30' };
    expect(['2024-04-20', '2024-04-21', '2026-06-30', '2026-07-01'].map((day) => holdsOn(dated, day))).toEqual([false, true, true, false]);
  });
  it('give the later version where two overlap', () => {
    expect(versionOn([{ from: '2024-01-01', n: 2 }, { n: 1 }], '2024-01-01')).toMatchObject({ n: 2 });
    expect(versionOn([{ until: '2020-01-01' }], '2020-01-02')).toBeUndefined();
  });
});

describe('parameters', () => {
  it('change on the day of the law', () => {
    expect(parameterOn(lib, 'ministryDataDay', '2024-04-20')?.value).toBe('03-31');
    expect(parameterOn(lib, 'ministryDataDay', '2024-04-21')?.value).toBe('05-31');
    expect(parameterOn(lib, 'consultationFineLow', '2024-04-20')).toBeUndefined();
    expect(parameterOn(lib, 'consultationFineHigh', '2024-04-21')?.value).toBe(50_000_00);
    expect(parameterOn(lib, 'prefectTermWorkingDays', '2019-07-04')).toMatchObject({ act: 'lege-215-2001', value: 10 });
    expect(parameterOn(lib, 'prefectTermWorkingDays', '2019-07-05')).toMatchObject({ act: 'oug-57-2019', value: 10 });
  });
  it('are unknown by a name that is not there', () => expect(parameterOn(lib, 'nothing', '2024-01-01')).toBeUndefined());
});

describe('nomenclature', () => {
  it('holds the seventy-two old codes and one new', () => {
    expect(codesOfForm(lib, 'old')).toHaveLength(72);
    expect(codesOfForm(lib, 'new')).toEqual(['873.1.1.CR.PV']);
  });
  it('gives the name of the day where a code was renamed', () => {
    expect(serviceCode(lib, '8790CR-D-II', '2022-12-06')?.name).toContain('recuperare');
    expect(serviceCode(lib, '8790CR-D-II', '2022-12-07')?.name).toContain('abilitare');
  });
  it('still knows an old code after its list was replaced', () => {
    const entry = serviceCode(lib, '8891CZ-C-II', '2027-01-01');
    expect(entry?.type).toBe('centru_de_zi');
    expect(entry && holdsOn(entry, '2026-07-01')).toBe(false);
  });
  it('does not invent one', () => expect(serviceCode(lib, '8899CZ-X-I')).toBeUndefined());
});

describe('strategies', () => {
  it('are told apart by number and year', () => {
    expect(strategiesByAct(lib, 'HG', 566, 2015).map((s) => s.id)).toEqual(['varstnici-2015']);
    expect(strategiesByAct(lib, 'HG', 566, 2024).map((s) => s.id)).toEqual(['tineret-2024']);
    expect(strategiesByAct(lib, 'HG', 1491, 2022)[0]?.id).toBe('fara-adapost-2022');
    expect(strategiesByAct(lib, 'HG', 1492, 2022)[0]?.id).toBe('varstnici-2023');
    expect(strategiesByAct(lib, 'HG', 1, 1990)).toEqual([]);
  });
  it('are found by a title in capitals without diacritics, the period deciding between generations', () => {
    expect(strategiesByTitle(lib, 'STRATEGIA NATIONALA PRIVIND INCLUZIUNEA SOCIALA SI REDUCEREA SARACIEI 2022-2027')[0]?.strategy.id).toBe('incluziune-2022');
    expect(strategiesByTitle(lib, 'Strategia națională privind incluziunea socială și reducerea sărăciei, perioada 2015 - 2020')[0]?.strategy.id).toBe('incluziune-2015');
    expect(strategiesByTitle(lib, 'Strategia de dezvoltare a serviciilor sociale a comunei')).toEqual([]);
  });
  it('are replaced from the day the successor was approved, and unknown where that day is', () => {
    const old = strategyById(lib, 'incluziune-2015');
    if (!old) throw new Error('incluziune-2015');
    expect(replacedOn(lib, old, '2022-03-29')).toBe(false);
    expect(replacedOn(lib, old, '2022-03-30')).toBe(true);
    const last = strategyById(lib, 'incluziune-2022');
    expect(last && replacedOn(lib, last, '2026-01-01')).toBe(false);
  });
  it('name predecessors and successors that are there', () => {
    for (const s of lib.registry.strategies) for (const id of [...s.predecessors, ...(s.successor ? [s.successor] : [])]) expect(strategyById(lib, id), `${s.id} → ${id}`).toBeDefined();
  });
});

describe('localities', () => {
  it('are all there', () => {
    const count = (kind: string): number => lib.registry.localities.filter((l) => l.kind === kind).length;
    expect([count('municipiu'), count('oras'), count('comuna'), count('sector')]).toEqual([103, 216, 2862, 6]);
    expect(lib.registry.counties).toHaveLength(42);
  });
  it('are found in every spelling', () => {
    for (const name of ['Târgu Frumos', 'TIRGU FRUMOS', 'targu frumos', 'Tîrgu Frumos', 'Târgu-Frumos']) expect(localitiesIn(lib, name, 'IS', 'oras'), name).toHaveLength(1);
    expect(localitiesNamed(lib, 'Fântânele')).toHaveLength(7);
    expect(localitiesIn(lib, 'Abrămuț', 'BH')[0]?.name).toBe('Petreu');
    expect(localitiesNamed(lib, 'Nicăieri')).toEqual([]);
  });
  it('are read from running words, the longest name first', () => {
    const words = wordsOf('Primăria orașului Târgu Frumos din județul Iași');
    expect(localityAt(lib, words, 2)).toMatchObject({ length: 2 });
    expect(localityAt(lib, words, 0)).toBeNull();
  });
  it('stand in a county known by name and code', () => {
    expect(countyNamed(lib, 'NEAMT')?.code).toBe('NT');
    expect(countyNamed(lib, 'Dîmbovița')?.code).toBe('DB');
    const codes = new Set(lib.registry.counties.map((c) => c.code));
    expect(lib.registry.localities.filter((l) => !codes.has(l.county))).toEqual([]);
  });
});

describe('groups', () => {
  const named = (text: string): string[] => [...new Set(findGroups(text, lib.registry.groups).map((g) => g.id))].sort();
  it('are read by their stems', () => {
    expect(named('Sprijin pentru persoanele vârstnice')).toEqual(['varstnici']);
    expect(named('persoane fără adăpost')).toEqual(['fara_adapost']);
  });
  it('are not read inside words that mean something else', () => {
    expect(named('gradul de ocupare este de 90%')).toEqual([]);
    expect(named('medicul de familie')).toEqual([]);
    expect(named('legislația din România')).toEqual([]);
  });
  it('that are narrower hide the broader ones the same words would name', () => {
    expect(named('copii cu dizabilități')).toEqual(['copii_dizabilitati']);
    expect(named('copii și persoane vârstnice')).toEqual(['copii', 'varstnici']);
  });
  it('with disabilities are adults only where the words say so', () => {
    expect(beneficiaryIdsIn('persoane cu dizabilități', lib.registry.groups)).toEqual(['dizabilitati']);
    expect(beneficiaryIdsIn('persoane adulte cu dizabilități', lib.registry.groups)).toEqual(['adulti_dizabilitati']);
  });
  it('that help or are the public are no beneficiaries', () => expect(beneficiaryIdsIn('asistenți personali și cetățeni', lib.registry.groups)).toEqual([]));
  it('match at least one stem in each of their forms', () => {
    for (const group of lib.registry.groups) {
      const stems = group.stems.map((s) => new RegExp(s));
      for (const form of group.forms) expect(stems.some((s) => s.test(fold(form))), `${group.id}: ${form}`).toBe(true);
    }
  });
});

describe('budget classification', () => {
  it('has codes in normal form', () => {
    expect(['*57.02.00', '57 02 01', ' 68.02. ', '10.', 'Total', '2020'].map(normalBudgetCode)).toEqual(['57.02', '57.02.01', '68.02', '10', null, null]);
  });
  it('knows parents and children', () => {
    expect(budgetCode(lib, '57.02.01')?.parent).toBe('57.02');
    expect(budgetChildren(lib, '01').map((c) => c.code)).toContain('10');
    expect(isBelow(lib, '10.01.01', '01')).toBe(true);
    expect(isBelow(lib, '70', '01')).toBe(false);
  });
  it('has a known parent for each code', () => {
    for (const c of lib.registry.budgetClassification) if (c.parent) expect(budgetCode(lib, c.parent), `${c.code} → ${c.parent}`).toBeDefined();
  });
});
