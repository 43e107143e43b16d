// Services told field by field: lists of labels, tables with the labels in a column.

import { describe, expect, it } from 'vitest';
import { sources } from '../../../src/plan/plan.ts';
import { recogniseServices } from '../../../src/plan/recognise/services.ts';
import { lei, noLibrary, sectionsAt, textDocument, told } from '../text-document.ts';

const read = (...lines: string[]) => {
  const document = textDocument(lines.join('\n'));
  return recogniseServices(document, noLibrary, sectionsAt(document, { 'I.A': 'A. Servicii', 'I.B': 'B. Servicii' }));
};
const money = (s: { budget: Record<string, Parameters<typeof lei>[0]> } | undefined) => sources.map((k) => lei((s as NonNullable<typeof s>).budget[k] as Parameters<typeof lei>[0]));
const names = (list: readonly { name: Parameters<typeof told<string>>[0] }[]) => list.map((s) => told(s.name));

describe('a list of labels', () => {
  const list = ['A. Servicii existente', '', 'A.1. Centrul de zi Ghiocelul', '- cod: 8891CZ-C-II', '- capacitate: 30 copii/zi', '- grad de ocupare: 93%', '- buget estimat: 412.000 lei, din care:', '  buget local: 352.000 lei', '  buget de stat: 60.000 lei', '', 'A.2. Îngrijire la domiciliu', '- cod: 8810ID-I', '- capacitate: 45 beneficiari', '- grad de ocupare: 41 persoane', '- buget local – 281.400 lei; contribuții – 15.000 lei'];

  it('named by the line above it', () => {
    const { existing, tableA } = read(...list);
    expect(names(existing)).toEqual(['Centrul de zi Ghiocelul', 'Îngrijire la domiciliu']);
    expect(existing.map(money)).toEqual([[352_000, 'none', 60_000, 'none', 'none'], [281_400, 'none', 'none', 15_000, 'none']]);
    expect(existing[1]).toMatchObject({ code: { value: { normal: '8810ID-I' } }, capacity: { value: { value: 45 } }, occupancy: { value: { persons: 41 } } });
    expect(tableA).toMatchObject({ is: 'found', value: { fields: true } });
  });

  it('a sum of no known source leaves every source open, words in its place leave none', () => {
    const { existing } = read('A. Servicii existente', '1. Centru de zi', 'Cod: 8891CZ-C-II', 'Capacitate: 20 copii', 'Buget: 90.000 lei', '2. Cantina', 'Cod: 8899CPDH-I', 'Capacitate: 20 porții', 'Buget: se va stabili');
    expect(existing.map(money)).toEqual([sources.map(() => '?not-recognised'), sources.map(() => 'none')]);
  });

  it('proposed ones, the source of money inside a field and a justification over two lines', () => {
    const { proposed } = read('B. Servicii propuse', 'Denumirea serviciului: Cantină', 'Cod serviciu: 8899CPDH-I', 'Categoria de beneficiari: persoane singure', 'Capacitate: 50 beneficiari/zi', 'Spațiu necesar: 160 mp', 'Personal necesar: 1 bucătar', 'Sursa de finanțare: buget local – 180.000 lei', 'Justificare: la nivelul comunei sunt 63 de persoane', 'fără susținători legali.');
    expect(proposed).toHaveLength(1);
    expect(money(proposed[0])[0]).toBe(180_000);
    expect([told(proposed[0]!.staff), told(proposed[0]!.justification)]).toEqual(['1 bucătar', 'la nivelul comunei sunt 63 de persoane fără susținători legali.']);
    expect(proposed[0]!.perDay).toMatchObject({ value: { value: 50 } });
  });

  it('what stands under an empty label is not surely its own', () => {
    const { existing } = read('A. Servicii existente', 'Denumirea serviciului: Creșa', 'Cod: 8891CZ-C-I', 'Grad de ocupare: 80%', 'Buget local: 10.000 lei', 'Capacitate:', '30 copii');
    expect(names(existing)).toEqual(['Creșa']);
    expect(told(existing[0]!.capacity)).toBe('?damaged-row');
  });

  it('a code outside the services leaves their table unclear', () => expect(read(...list, '', 'De asemenea funcționează și cantina socială, cod 8899CPDH-I.').tableA.is).toBe('unclear'));

  it('running text with a colon is none', () => expect(read('A. Servicii existente', 'În comună funcționează: un centru de zi pentru copii și o cantină.', 'Personalul: două persoane.').existing).toEqual([]));
});

describe('tables with the labels in a column', () => {
  const one = (name: string, code: string, capacity: string, local: string) => [`Denumirea serviciului\t${name}`, `Codul serviciului\t${code}`, `Capacitatea\t${capacity}`, `Gradul de ocupare\t85%`, `Buget local\t${local}`, 'Buget județean\t0', 'Buget de stat\t0', 'Contribuții beneficiari\t0', 'Alte surse\t0'];

  it('one below the other, with an empty cell in between and a sum of all below', () => {
    const { existing, tableA, claimed } = read('A. Servicii existente', 'Serviciul nr. 1', ...one('Centrul de zi', '8891CZ-C-II', '40 locuri', '365.000 lei'), '', 'Serviciul nr. 2', ...one('Creșa', '8891CZ-C-I', '', '0'), '', 'Total buget servicii existente: 365.000 lei');
    expect(names(existing)).toEqual(['Centrul de zi', 'Creșa']);
    expect(told(existing[1]!.capacity)).toBe('none');
    expect(money(existing[1])).toEqual([0, 0, 0, 0, 0]);
    expect(claimed.length).toBeGreaterThan(0);
    expect(tableA.is === 'found' && tableA.value.totals.map((t) => [t.over, lei(t.amounts.total!)])).toEqual([['existing', 365_000]]);
  });

  it('side by side', () => {
    const { existing } = read('A. Servicii existente', 'Denumirea serviciului\tCentrul de zi\tCreșa', 'Codul serviciului\t8891CZ-C-II\t8891CZ-C-I', 'Capacitatea\t40 copii\t25 copii', 'Buget local (lei)\t365.000\t120.000');
    expect(names(existing)).toEqual(['Centrul de zi', 'Creșa']);
    expect(existing.map((s) => money(s)[0])).toEqual([365_000, 120_000]);
  });

  it('side by side under a head, each in thousands', () => {
    const { existing } = read('A. Servicii existente', '\tServiciul 1\tServiciul 2', 'Denumirea serviciului\tCentrul de zi\tÎngrijire la domiciliu', 'Cod\t8891CZ-C-II\t8810ID-I', 'Capacitate\t30 copii\t40 persoane', 'Buget local (mii lei)\t210\t95,5', 'TOTAL (mii lei)\t210\t95,5');
    expect(names(existing)).toEqual(['Centrul de zi', 'Îngrijire la domiciliu']);
    expect(existing.map((s) => money(s)[0])).toEqual([210_000, 95_500]);
  });

  it('the sources in a second column of labels', () => {
    const { existing } = read('A. Servicii existente', 'Denumirea serviciului\tCentrul de zi\t', 'Codul serviciului\t8891CZ-C-II\t', 'Capacitatea\t40 copii\t', 'Buget estimat\tBuget local\t365.000 lei', '\tAlte surse\t5.000 lei donații');
    expect(names(existing)).toEqual(['Centrul de zi']);
    expect(money(existing[0])).toEqual([365_000, 'none', 'none', 'none', 5_000]);
  });
});
