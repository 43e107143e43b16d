// Facts of a row: code, group, capacity, occupancy, staff, space.

import { describe, expect, it } from 'vitest';
import { existing, planOf, proposed } from '../plan-facts.ts';

describe('service.codeStanding', () => {
  const standing = (code: string, asOf?: string) => existing({ name: 'X', code }, 'service.codeStanding', asOf);
  it.each([['8891CZ-C-II', 'known'], ['8891 cz c iii', 'known'], ['8790CRT-I', 'known'], ['8730CR-V-VI', 'unlisted'], ['1234', 'formless'], ['în curs', 'formless']])('%s is %s', (code, is) => expect(standing(code)).toBe(is));
  it('knows a new code from the day of the new nomenclature', () => {
    expect(standing('873.1.1.CR.PV', '2026-06-30')).toBe('new-form');
    expect(standing('873.1.1.CR.PV', '2026-07-01')).toBe('known');
    expect(standing('889.9.9.CZ.C', '2026-07-02')).toBe('new-form');
  });
  it('keeps old codes good after it', () => expect(standing('8891CZ-C-II', '2027-01-01')).toBe('known'));
});

describe('service.groupFit', () => {
  const fit = (name: string, code: string) => existing({ name, code }, 'service.groupFit');
  it.each([
    ['Centru de zi pentru copii', '8891CZ-C-II', 'fits'], ['Centru pentru copii cu dizabilități', '8891CZ-C-III', 'fits'], ['Servicii pentru persoane cu dizabilități', '8810ID-IV', 'fits'],
    ['Centrul pentru seniori', '8810ID-II', 'fits'], ['Centru pentru părinți și copii', '8899CZ-F-I', 'fits'], ['Centru pentru copii', '8810CZ-V-I', 'apart'], ['Centru pentru copii cu dizabilități', '8899CZ-D-I', 'apart'],
    ['Centru pentru tineri', '8891CZ-C-II', 'near'], ['Persoane cu dizabilități', '8891CZ-C-III', 'near'], ['Centru de îngrijire de zi', '8891CZ-C-II', null], ['Persoane vulnerabile', '8891CZ-C-II', null], ['Copii', '8899CZ-PN-V', null],
  ])('%s with %s: %s', (name, code, is) => expect(fit(name, code)).toBe(is));
});

describe('capacity', () => {
  const state = (capacity: unknown) => existing({ name: 'X', capacity }, 'service.capacityState');
  it.each([['20 locuri', 'clear'], ['24 Beneficiar/zi', 'clear'], ['9 copii', 'clear'], ['10', 'bare'], [12, 'bare'], ['40 beneficiari/ 306 elevi', 'several'], ['-', 'zero'], [null, 'none'], ['după caz', 'words']])('%s is %s', (raw, is) => expect(state(raw)).toBe(is));
  const fit = (code: string, capacity: string) => existing({ name: 'X', code, capacity }, 'service.capacityFit');
  it.each([
    ['8730CR-V-I', '30 locuri', 'fits'], ['8730CR-V-I', '30 paturi', 'fits'], ['8730CR-V-I', '30 beneficiari/zi', 'differs'], ['8730CR-V-I', '30 persoane', 'doubtful'], ['8891CZ-C-II', '20 paturi', 'differs'],
    ['8891CZ-C-II', '20 copii', 'fits'], ['8810ID-I', '15 paturi', 'differs'], ['8810ID-I', '15 locuri', 'doubtful'], ['8899CPDH-I', '100 locuri', null], ['8891CZ-C-II', '20', null],
  ])('%s with %s: %s', (code, raw, is) => expect(fit(code, raw)).toBe(is));
  it('of table B: places with accommodation, none at home', () => {
    expect(proposed({ name: 'X', code: '8810ID-I', beds: '4', perDay: '10' }, 'service.capacityFit')).toBe('differs');
    expect(proposed({ name: 'X', code: '8730CR-V-I', beds: '-', perDay: '10' }, 'service.capacityFit')).toBe('differs');
    expect(proposed({ name: 'X', code: '8891CZ-C-II', beds: '-', perDay: '10' }, 'service.capacityFit')).toBe('fits');
    expect(proposed({ name: 'X', code: '8891CZ-C-II', beds: '-', perDay: '-' }, 'service.capacityFit')).toBeNull();
  });
  it('of table B is counted on continuation rows too', () => expect(proposed({ name: 'X', perDay: '-', beds: '-', continuations: [{ perDay: '32' }] }, 'service.capacityNeeded')).toBe('given'));
});

describe('occupancy', () => {
  const percent = (capacity: unknown, occupancy: unknown) => existing({ name: 'X', capacity, occupancy }, 'service.occupancyPercent');
  it.each([['20 copii', '17 copii', 85], ['9 copii', '10 copii', 111.1], ['20', '100%', 100], ['20', null, null], [null, '5 copii', null], ['30 locuri', '90% (27 persoane)', 90]])('%s and %s: %s', (c, o, is) => expect(percent(c, o)).toBe(is));
  it('cannot be told of persons against two capacities', () => expect(percent('40 beneficiari/ 306 elevi', '50 copii')).toBeUndefined());
  it('a day’s capacity against a month’s persons is not the same measure', () => {
    expect(existing({ name: 'X', capacity: '20 beneficiari/zi', occupancy: '60 beneficiari/lună' }, 'service.occupancyComparable')).toBe(false);
    expect(existing({ name: 'X', capacity: '20 copii', occupancy: '25 copii' }, 'service.occupancyComparable')).toBe(true);
  });
});

describe('needs of a proposed service', () => {
  it.each([['asistent social - 1, îngrijitor - 2', 'all'], ['8', 'all'], ['9 persoane: educatori, șef centru', 'all'], ['un asistent social; doi educatori', 'all'], ['asistent social - 1, îngrijitori', 'some'], ['personal de specialitate', 'none']])('staff %s has numbers: %s', (staff, is) => expect(proposed({ name: 'X', staff }, 'service.staffNumbers')).toBe(is));
  it('finds helpers in the column of beneficiaries', () => expect(proposed({ name: 'Servicii la domiciliu', beneficiaries: 'Asistenți personali' }, 'service.staffPlace')).toBe('near'));
  it.each([['Cămin pentru vârstnici', true], ['Îngrijire la domiciliu', false], ['Echipă mobilă de intervenție', false]])('%s needs a building: %s', (name, is) => expect(proposed({ name }, 'service.needsBuilding')).toBe(is));
  it('cannot tell for a name of no kind', () => expect(proposed({ name: 'Casa Soarelui' }, 'service.needsBuilding')).toBeUndefined());
  it.each([['Persoane vârstnice', 'X', 'given'], [null, 'Centru pentru copii', 'in-name'], [null, 'Centru', 'none'], ['Asistenți personali', 'Servicii pentru persoane cu dizabilități', 'helpers-and-name'], ['indemnizație', 'Servicii', 'helpers']])('category %s of %s: %s', (beneficiaries, name, is) => expect(proposed({ name, beneficiaries }, 'service.categoryState')).toBe(is));
});

describe('service.twin', () => {
  const twin = (first: object, second: object) => planOf({ existing: [first, second] }).value('existing', 'existing[2]', 'service.twin');
  const row = { name: 'Centru de zi', code: '8891CZ-C-II', capacity: '20 copii', budget: { local: '100 lei' } };
  it('is told on the later row only', () => {
    expect(twin(row, row)).toBe('same');
    expect(planOf({ existing: [row, row] }).value('existing', 'existing[1]', 'service.twin')).toBe('none');
  });
  it('is no twin with another number, place or subject', () => {
    expect(twin({ ...row, name: 'Centru de zi nr. 1' }, { ...row, name: 'Centru de zi nr. 2' })).toBe('none');
    expect(twin({ ...row, name: 'Centru de zi Poiana' }, { ...row, name: 'Centru de zi Lunca' })).toBe('none');
  });
  it('asks a person where capacity and money differ', () => expect(twin(row, { ...row, capacity: '40 copii', budget: { local: '900 lei' } })).toBe('alike'));
});

it.each([
  ['Centrul de zi, furnizor persoană fizică autorizată', 'named'], ['Îngrijire acordată de persoane fizice', 'named'], ['Servicii prin PFA Popa', 'named'], ['Adăpost pentru persoane fără adăpost (PFA)', 'none'], ['Centru pentru persoane fizice', 'hint'],
])('natural person in %s: %s', (name, is) => expect(existing({ name, code: '8790CR-PFA-I' }, 'service.naturalPerson')).toBe(is));

describe('service.kindFit', () => {
  const fit = (name: string, code: string) => existing({ name, code }, 'service.kindFit');
  it("takes the nomenclature's own words as they are", () => expect(fit('Centru de recuperare pentru victimele violenței domestice', '8790CR-VD-II')).toBe('fits'));
  it('still asks where the words name another kind', () => expect(fit('Centru de zi de recuperare pentru victime', '8790CR-VD-II')).toBe('differs'));
});
