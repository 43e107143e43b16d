import { describe, expect, it } from 'vitest';
import { readActivities } from '../../../src/plan/recognise/activities.ts';
import { recogniseMeasures } from '../../../src/plan/recognise/measures.ts';
import { sectionsAt, textDocument, told } from '../text-document.ts';

const head = 'Nr. crt.\tTematică\tScurtă descriere\tPerioada estimată de desfășurare\tOrganizator';
const read = (...lines: string[]) => {
  const document = textDocument(['CAPITOLUL II', '', '2. Activități de informare', '', ...lines].join('\n'));
  return readActivities(document, sectionsAt(document, { II: 'CAPITOLUL II', 'II.2': '2. Activități', 'II.4': '4. Campanii', III: 'CAPITOLUL III' })).activities;
};

describe('activities', () => {
  it('theme, description, period, organiser, years', () => {
    const [a] = read(head, '1\tDistribuire pliante\tPliante la dispensar\tMartie 2026\tCompartimentul de asistență socială');
    expect([a?.section, told(a!.theme), told(a!.description), told(a!.period), told(a!.organiser), a?.years.map((y) => y.year)]).toEqual(['II.2', 'Distribuire pliante', 'Pliante la dispensar', 'Martie 2026', 'Compartimentul de asistență socială', [2026]]);
  });
  it('the place may stand for the organiser, the head may be scrambled', () => expect(told(read('Nr. crt.\tTematică\tScurtă descriere\tPerioada estimată\tLocul desfășurare de', '1.\tSesiuni\tInformare\tAnual\tla sediu')[0]!.organiser)).toBe('la sediu'));
  it('rows that go on after a page break are joined, debris is left out', () => {
    const list = read(head, '1\tZiua Internațională a Persoanelor cu\tMateriale pe site,\tDecembrie 2026\tDirecția', '', '\tDizabilități\tce cuprind informații.\t\t', '\t\t--\t--\t', '2.\tAltă zi\tAfișe\tAnual\tDirecția');
    expect(list.map((a) => [told(a.theme), told(a.description)])).toEqual([['Ziua Internațională a Persoanelor cu Dizabilități', 'Materiale pe site, ce cuprind informații.'], ['Altă zi', 'Afișe']]);
  });
  it('missing cells are absent', () => {
    const [a] = read(head, '1\tCampanie\t\t-\tDirecția');
    expect([told(a!.description), told(a!.period)]).toEqual(['none', 'none']);
  });
  it('each belongs to its own point', () => expect(read(head, '1\tA\tb\tAnual\tX', '', '4. Campanii de informare', '', head, '1\tC\td\tLunar\tY').map((a) => a.section)).toEqual(['II.2', 'II.4']));
});

describe('measures', () => {
  const table = ['Nr. crt.\tDIRECȚIA DE ACȚIUNE\tACȚIUNI\tIndicator\tResurse\tResponsabil\tTermen de realizare', '1.\t• Diversificarea serviciilor\t1. Analiza nevoilor;\tNr. analize\tBuget local\tPrimăria\t2026', '', '\t\t2. Identificarea partenerilor;\tNr. parteneri\tBuget local\t2026\t'];
  it('rows of action tables with their terms, also in a shifted column', () => expect(recogniseMeasures(textDocument(table.join('\n')), []).map((m) => [m.text, m.term])).toEqual([['Diversificarea serviciilor - 1. Analiza nevoilor;', '2026'], ['2. Identificarea partenerilor;', '2026']]));
  it('are no activities of information and are not read twice', () => {
    const document = textDocument(table.join('\n'));
    expect(readActivities(document, sectionsAt(document, {})).activities).toEqual([]);
    expect(recogniseMeasures(document, [{ start: 0, end: document.text.length }])).toEqual([]);
  });
});
