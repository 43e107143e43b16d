// One table for sections A and B: which rows exist and which are proposed, and the sums of both.

import { describe, expect, it, test } from 'vitest';
import { recogniseServices } from '../../../src/plan/recognise/services.ts';
import { lei, noLibrary, sectionsAt, textDocument, told } from '../text-document.ts';
import { planFrom } from '../../support/recognise.ts';

const read = (...lines: string[]) => {
  const document = textDocument(lines.join('\n'));
  return recogniseServices(document, noLibrary, sectionsAt(document, { 'I.A': 'A. Servicii' }));
};
const names = (list: readonly { name: Parameters<typeof told<string>>[0] }[]) => list.map((s) => told(s.name));

describe('one table for both sections', () => {
  it('a column tells', () => {
    const { existing, proposed, tableA, tableB } = read('A. Servicii', 'Nr.\tDenumirea serviciului\tCod\tE/P\tCapacitate\tGrad de ocupare\tTotal lei\tBL\tAlte surse\tJustificare', '1\tCreșa\t8891CZ-C-I\tE\t25 copii\t100%\t10.000\t10.000\t0\t-', '2\tCantina\t8899CPDH-I\tP\t30 porții\t-\t5.000\t0\t5.000 PNRR\t40 de cereri', '\tTOTAL\t\t\t\t\t15.000\t10.000\t5.000\t');
    expect([names(existing), names(proposed)]).toEqual([['Creșa'], ['Cantina']]);
    expect([lei(existing[0]!.budget.local), existing[0]!.budget.local]).toMatchObject([10_000, { value: { unit: 'lei' } }]);
    expect(tableA.is === 'found' && tableA.value.totals.map((t) => [t.over, lei(t.amounts.local!)])).toEqual([['all', 10_000]]);
    expect(tableB.is === 'found' && tableB.value.totals).toEqual([]);
  });

  it('two columns are ticked', () => {
    const { existing, proposed } = read('A. Servicii', 'Denumirea serviciului\tCod\tExistent\tPropus\tCapacitate\tBuget local (lei)', 'Creșa\t8891CZ-C-I\tX\t\t25 copii\t10.000', 'Cantina\t8899CPDH-I\t\tX\t30 porții\t5.000');
    expect([names(existing), names(proposed)]).toEqual([['Creșa'], ['Cantina']]);
  });

  it('rows between tell, each kind with its sum and one of both', () => {
    const { existing, proposed, tableA, tableB } = read('A. Servicii', 'Denumirea serviciului\tCod\tCapacitate\tBuget local (lei)', 'Servicii existente\t\t\t', 'Creșa\t8891CZ-C-I\t25 copii\t10.000', 'Total\t\t\t10.000', 'Servicii propuse a fi înființate\t\t\t', 'Cantina\t8899CPDH-I\t30 porții\t5.000', 'Total\t\t\t5.000', 'Total general\t\t\t15.000');
    expect([names(existing), names(proposed)]).toEqual([['Creșa'], ['Cantina']]);
    expect([tableA, tableB].map((t) => t.is === 'found' && t.value.totals.map((row) => [row.over, lei(row.amounts.local!)]))).toEqual([[['existing', 10_000], ['all', 15_000]], [['proposed', 5_000]]]);
  });

  it('a second row of the head that begins with a year', () => {
    const { existing } = read('A. Servicii', 'Denumirea serviciului\tCod\tCapacitate\tBuget total (lei)\tdin care:\t\t\tObservații', '\t\t\t2025\tlocal\tstat\talte surse\t', 'A. Servicii existente\t\t\t\t\t\t\t', 'Creșa\t8891CZ-C-I\t25 copii\t30.000\t10.000\t0\t20.000\tPEO');
    expect(existing.map((s) => [told(s.name), lei(s.budget.local), lei(s.budget.state), lei(s.budget.other)])).toEqual([['Creșa', 10_000, 0, 20_000]]);
    expect(existing[0]!.budget.local).toMatchObject({ value: { unit: 'lei' } });
  });

  it('a table of one kind stays whole', () => {
    const { existing, proposed } = read('A. Servicii existente', 'Denumirea serviciului\tCod\tStare\tGrad de ocupare\tBuget local (lei)', 'Creșa\t8891CZ-C-I\tfuncțional\t90%\t10.000', 'Cantina\t8899CPDH-I\tfuncțional\t80%\t5.000');
    expect([names(existing), proposed.length]).toEqual([['Creșa', 'Cantina'], 0]);
  });
});

test('one heading over both sections is each one\'s', () => {
  const { sections } = planFrom('CAPITOLUL I\n\nAdministrarea, înființarea și finanțarea serviciilor sociale\n\nA și B. Situația serviciilor sociale existente și a celor propuse\n\nDenumirea serviciului\tCod\tE/P\tCapacitate\tBuget local\nCreșa\t8891CZ-C-I\tE\t25 copii\t10.000 lei\nCantina\t8899CPDH-I\tP\t30 porții\t5.000 lei\n\nC. Contractare: nu este cazul\n');
  expect([sections['I.A'].state, sections['I.B'].state, sections['I.C'].state]).toEqual(['present', 'present', 'not-applicable']);
});
