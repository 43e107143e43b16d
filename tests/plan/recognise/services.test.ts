import { describe, expect, it } from 'vitest';
import { sources } from '../../../src/plan/plan.ts';
import { recogniseServices } from '../../../src/plan/recognise/services.ts';
import { lei, noLibrary, sectionsAt, textDocument, told } from '../text-document.ts';

const headA = [
  'Nr. crt.\tCod serviciu social, conform Nomenclatorului\tDenumirea serviciului social\tCapacitate\tGrad de ocupare\tBugetele estimate pe surse de finanțare\t\t\t\t',
  '\t\t\t\t\tBuget local\tBuget județean\tBuget de stat\tContribuții persoane beneficiare\tAlte surse',
];
const headB = [
  'Denumire serviciu social propus\tCod serviciu social\tCategorie beneficiari\tCapacitate necesară\t\tCapacitate clădire/ spațiu necesar - mp -\tResurse umane necesare\tBugetele estimate pe surse de finanțare\t\t\t\t\tJustificare',
  '\t\t\tNr. benef /zi\tNr. locuri (în paturi)\t\t\tBuget local\tBuget județean\tBuget de stat\tContribuții persoane beneficiare\tAlte surse\t',
];
const read = (...lines: string[]) => {
  const document = textDocument(lines.join('\n'));
  return recogniseServices(document, noLibrary, sectionsAt(document, { 'I.A': 'A. Serviciile', 'I.B': 'B. Servicii' }));
};
const money = (s: { budget: Record<string, Parameters<typeof lei>[0]> } | undefined) => sources.map((k) => lei((s as NonNullable<typeof s>).budget[k] as Parameters<typeof lei>[0]));

describe('table A', () => {
  it('by header words over two rows', () => {
    const { tableA, existing } = read('A. Serviciile sociale existente', '', ...headA, '1\t8891CZ-C-II\tCentrul de zi Licurici\t20 beneficiari/zi\t90%\t240.000 lei\t-\t0\t\tConform HCL');
    expect(told(tableA)).toMatchObject({ headerRows: 2, legend: false, uncertain: false });
    expect(tableA.is === 'found' && tableA.value.columns.map((c) => c.key)).toEqual(['index', 'code', 'name', 'capacity', 'occupancy', 'local', 'county', 'state', 'contributions', 'other']);
    expect(existing).toHaveLength(1);
    expect(existing[0]).toMatchObject({ index: 1, damaged: false, continuations: [] });
    expect([told(existing[0]!.name), existing[0]!.capacity, existing[0]!.occupancy]).toMatchObject(['Centrul de zi Licurici', { value: { value: 20, unit: 'beneficiari/zi' } }, { value: { percent: 90 } }]);
    expect(money(existing[0])).toEqual([240_000, 0, 0, 'none', '?not-an-amount']);
  });

  it.each(['Capacitate (pers.)', 'Capacitate / nr. pers.', 'Capacitate (familii)'])('counts in the unit of the head: %s', (head) => {
    const { existing } = read('A. Serviciile existente', `Denumirea serviciului\tCod\t${head}\tBuget local`, 'Cantina Pâinea\t8899CPDH-I\t50\t120');
    expect(existing[0]!.capacity).toMatchObject({ value: { value: 50, unit: /familii/.test(head) ? 'familii' : 'pers' } });
  });

  it('takes a unit that stands over the table\'s title, but not one named in a sentence there', () => {
    const table = ['Denumirea serviciului\tCod\tCapacitatea\tBuget local', 'Cantina Pâinea\t8899CPDH-I\t50 locuri\t120'];
    expect(money(read('A. Serviciile existente', '', '- mii lei -', '', 'Situația serviciilor', '', ...table).existing[0])[0]).toBe(120_000);
    expect(money(read('A. Serviciile existente', '', 'Costurile din anul trecut au fost de 300 mii lei.', '', 'Situația serviciilor', '', ...table).existing[0])[0]).toBe(120);
  });

  it('with columns in another order and the unit in the head', () => {
    const { existing } = read('A. Serviciile existente', 'Denumirea serviciului\tCod\tGrad de ocupare (%)\tCapacitatea\tBuget local (mii lei)\tAlte surse (lei)', 'Cantina Pâinea\t8899CPDH-I\t80\t50 locuri\t120\t5.000 sponsorizare');
    expect(existing[0]).toMatchObject({ occupancy: { value: { percent: 80 } }, capacity: { value: { value: 50, unit: 'locuri' } } });
    expect(money(existing[0])).toEqual([120_000, 'none', 'none', 'none', 5_000]);
  });

  it('does not read heads that come again, empty rows, rows of dashes and numbers of columns', () => {
    const { existing } = read('A. Serviciile existente', ...headA, '0\t1\t2\t3\t4\t5\t6\t7\t8\t9', '1\t8810ID-I\tÎngrijire la domiciliu\t10 persoane\t100%\t5.000 lei\t-\t-\t-\t-', '\t\t\t\t\t\t\t\t\t', ...headA, '2\t8899CZ-F-I\tCentrul de consiliere\t9 copii\t10 copii\t7000lei\t-\t-\t-\t-', '-\t-\t-\t-\t-\t-\t-\t-\t-\t-');
    expect(existing.map((s) => told(s.name))).toEqual(['Îngrijire la domiciliu', 'Centrul de consiliere']);
  });

  it('joins a row that goes on after a page break', () => {
    const { existing } = read('A. Serviciile existente', ...headA, '1\t8891CZ-C-II\tCentrul de zi pentru copii aflați\t20 copii\t90%\t1.000 lei\t-\t-\t-\t-', '', '\t\tîn situații de risc\t\t\t\t\t\t\t', '2\t8810ID-I\tÎngrijire la domiciliu\t5 persoane\t5 persoane\t2.000 lei\t-\t-\t-\t-');
    expect(existing.map((s) => told(s.name))).toEqual(['Centrul de zi pentru copii aflați în situații de risc', 'Îngrijire la domiciliu']);
  });

  it('keeps a second line with figures of its own as a continuation', () => {
    const { existing } = read('A. Serviciile existente', ...headA, '1\t8810ID-IV\tAsistenți personali\t18\t\t508.000 lei\t\t\t\t', '\t\t\t32\t\t535.000 lei\t\t\t\t');
    expect(existing).toHaveLength(1);
    expect(existing[0]?.continuations[0]?.cells).toMatchObject({ capacity: { text: '32' }, local: { text: '535.000 lei' } });
  });

  it('puts a row right that lost its first cell', () => {
    const { existing } = read('A. Serviciile existente', ...headA, '8891CZ-C-II\tCentrul de zi Licurici\t20 copii\t90%\t1.000 lei\t-\t-\t-\t-');
    expect([told(existing[0]!.name), existing[0]!.code.is === 'found' && existing[0]!.code.value.normal, ...money(existing[0])]).toEqual(['Centrul de zi Licurici', '8891CZ-C-II', 1_000, 0, 0, 0, 0]);
  });

  it('a row whose cells fit no column is unclear, not guessed', () => {
    const { existing } = read('A. Serviciile existente', ...headA, '1\tCentrul de zi\t8891CZ-C-II\t90%\t20 copii\t1.000 lei\t-\t-\t-\t-');
    expect([told(existing[0]!.name), told(existing[0]!.code), told(existing[0]!.capacity), lei(existing[0]!.budget.local)]).toEqual(['?damaged-row', 'none', '?damaged-row', '?damaged-row']);
  });

  it.each([['code', '1\tCentrul de zi Licurici\t20 copii\t90%\t1.000 lei\t-\t-\t-\t-', 'code'], ['capacity', '1\t8891CZ-C-II\tCentrul de zi Licurici\t90%\t1.000 lei\t-\t-\t-\t-', 'capacity']] as const)('a row that lost its %s is put right, and the lost cell is unclear', (_, row, field) => {
    const [service] = read('A. Serviciile existente', ...headA, row).existing;
    expect([told(service!.name), told<unknown>(service![field]), service!.occupancy.is === 'found' && service!.occupancy.value.percent, lei(service!.budget.local)]).toEqual(['Centrul de zi Licurici', '?damaged-row', 90, 1000]);
  });

  it('a figure that may be capacity or occupancy is neither', () => {
    const [service] = read('A. Serviciile existente', ...headA, '1\t8810ID-IV\tAsistenți personali\t14 persoane\t420.000 lei\t-\t-\t-\t-').existing;
    expect([told(service!.capacity), told(service!.occupancy), lei(service!.budget.local)]).toEqual(['?damaged-row', '?damaged-row', 420_000]);
  });

  it('goes on after a page break with running matter between, with or without its head', () => {
    const rows = ['1\t8891CZ-C-II\tCentrul A\t20 copii\t90%\t1.000 lei\t-\t-\t-\t-', '2\t8810ID-I\tCentrul B\t5 copii\t80%\t2.000 lei\t-\t-\t-\t-'];
    for (const between of [['', 'PRIMĂRIA COMUNEI LUNCA', '3', ''], ['', '4', '', ...headA]]) {
      expect(read('A. Serviciile existente', ...headA, rows[0]!, ...between, rows[1]!).existing.map((s) => [told(s.name), lei(s.budget.local)])).toEqual([['Centrul A', 1000], ['Centrul B', 2000]]);
    }
  });

  it('marks a row without name and code as damaged', () => {
    const { existing } = read('A. Serviciile existente', ...headA, '1\t8891CZ-C-II\tCentrul A\t20 copii\t90%\t1.000 lei\t-\t-\t-\t-', '2\t\t\t36 beneficiari/zi\t70%\t350.000 lei\t-\t-\t-\t-');
    expect(existing[1]).toMatchObject({ damaged: true, capacity: { value: { value: 36 } } });
    expect([told(existing[1]!.name), told(existing[1]!.code)]).toEqual(['none', 'none']);
  });

  it('takes totals apart', () => {
    const { existing, tableA } = read('A. Serviciile existente', ...headA, '1\t8891CZ-C-II\tCentrul A\t20 copii\t90%\t1.000 lei\t-\t-\t-\t-', 'TOTAL\t\t\t\t\t1.000 lei\t-\t-\t-\t-');
    expect(existing).toHaveLength(1);
    expect(tableA.is === 'found' && tableA.value.totals.map((t) => [t.label, t.over, lei(t.amounts['local']!)])).toEqual([['TOTAL', 'existing', 1_000]]);
  });

  it('two codes in one cell are unclear, a word in place of a code is no code', () => {
    const { existing } = read('A. Serviciile existente', ...headA, '1\t8891CZ-C-II, 8810ID-I\tServicii complexe\t20 copii\t90%\t1.000 lei\t-\t-\t-\t-', '2\tîn curs de acreditare\tCentrul B\t5 copii\t5 copii\t1 leu\t-\t-\t-\t-');
    expect(existing.map((s) => told(s.code))).toEqual(['?several-values', 'none']);
  });

  it('a lost table is unclear, a bare heading is absent', () => {
    expect(told(read('A. Serviciile sociale existente', 'Cod serviciu social Denumirea Capacitate Grad de ocupare Buget local Alte surse 1 8891CZ-C-II Centrul A 20 90% 1.000 lei').tableA)).toBe('?table-lost');
    expect(told(read('A. Serviciile sociale existente', '', 'B. Servicii sociale propuse').tableA)).toBe('none');
  });

  it('services in a list are read where each names its code', () => {
    const { existing, tableA } = read('A. Serviciile sociale existente', '- Centrul de zi Licurici, cod 8891CZ-C-II, capacitate 20 copii, grad de ocupare 90%, buget local: 12.000 lei;', '- Cantina, fără cod;', '', 'B. Servicii sociale propuse');
    expect(existing).toHaveLength(1);
    expect(existing[0]).toMatchObject({ name: { value: 'Centrul de zi Licurici' }, capacity: { value: { value: 20 } }, occupancy: { value: { percent: 90 } } });
    expect([money(existing[0])[0], tableA.is]).toEqual([12_000, 'unclear']);
  });
});

describe('table B', () => {
  const row = 'Centrul de zi Puzzle\t8891CZ-C-III\tCopii cu dizabilități\t42\t-\t387\tPsiholog - 1\t-\t-\t-\t-\t1640958 lei PNRR\t';
  it('by its thirteen columns', () => {
    const { tableB, proposed } = read('B. Servicii sociale propuse', ...headB, `${row}31 de familii au cerut serviciul`);
    expect(tableB.is === 'found' && tableB.value.columns.map((c) => c.key)).toEqual(['name', 'code', 'beneficiaries', 'perDay', 'beds', 'areaMp', 'staff', 'local', 'county', 'state', 'contributions', 'other', 'justification']);
    expect(proposed[0]).toMatchObject({ perDay: { value: { value: 42 } }, beds: { value: { value: 0, raw: '-' } }, areaMp: { value: { value: 387 } }, staff: { value: 'Psiholog - 1' }, justification: { value: '31 de familii au cerut serviciul' }, budget: { other: { value: { note: 'PNRR' } } } });
  });

  it('with letters explained above the table', () => {
    const { tableB, proposed } = read('B. Servicii sociale propuse', 'Semnificația coloanelor:', '- A- Resurse umane necesare;', '- B- Justificare;', '- C- Buget local;', '- D- Buget județean;', '- E- Buget de stat;', '- F- Contribuții persoane beneficiare;', '- G- Alte surse;', '- H- Nr.locuri (în paturi).', '',
      'Denumire serviciu social propus\tCod serviciu social\tCategorie beneficiari\tCapacitate necesară\t\tCapacitate clădire -mp-\tA\tBugetele estimate pe surse de finanțare\t\t\t\t\tB', '\t\t\t\t\t\t\tC\tD\tE\tF\tG\t', '\t\t\tNr. benef./ zi\tH\t\t\t\t\t\t\t\t', row);
    expect(told(tableB)).toMatchObject({ headerRows: 3, legend: true });
    expect(proposed.map((s) => [told(s.name), lei(s.budget.other), s.beds.is === 'found' && s.beds.value.value])).toEqual([['Centrul de zi Puzzle', 1_640_958, 0]]);
  });

  it('one capacity column: places or persons by its unit', () => {
    const { proposed } = read('B. Servicii sociale propuse', 'Denumire serviciu propus\tCod serviciu\tCapacitate\tResurse umane\tBuget local\tJustificare', 'Cămin pentru vârstnici\t8730CR-V-I\t30 de locuri\t20\t5.000 lei\tcereri', 'Centru de zi\t8810CZ-V-I\t15 persoane/zi\t4\t5.000 lei\tcereri');
    expect(proposed.map((s) => [s.beds.is === 'found' ? s.beds.value.value : s.beds.is, s.perDay.is === 'found' ? s.perDay.value.value : s.perDay.is])).toEqual([[30, 'absent'], ['absent', 15]]);
  });

  it('keeps the cells of columns without a heading for those who look beside', () => {
    const { proposed } = read('B. Servicii sociale propuse', ...headB.map((h) => `${h}\t`), `${row}\tFinanțare europeană`);
    expect(proposed[0]?.cells['column14']?.text).toBe('Finanțare europeană');
    expect(told(proposed[0]!.justification)).toBe('none');
  });
});

it('a code in no known form is a code all the same, and the row is whole', () => {
  const { existing } = read('A. Serviciile sociale existente', ...headA, '1\t8891 C III\tCentru de recuperare\t25 copii/zi\t88%\t5.000 lei\t-\t-\t-\t-');
  expect(existing[0]).toMatchObject({ damaged: false, code: { is: 'found', value: { raw: '8891 C III', normal: null } } });
});

describe('headings that are not known', () => {
  it('short forms of the model\'s headings are', () => {
    const { existing, tableA } = read('A. Serviciile existente', 'Nr crt\tDenumire\tCod\tCap.\tOcup.\tBL\tBJ\tBS\tCB\tAS', '1\tÎngrijire la domiciliu\t8810ID-I\t20 pers.\t18 pers.\t60.000\t-\t-\t7.500\t12.000');
    expect(tableA.is === 'found' && tableA.value.columns.map((c) => c.key)).toEqual(['index', 'name', 'code', 'capacity', 'occupancy', 'local', 'county', 'state', 'contributions', 'other']);
    expect(money(existing[0])).toEqual([60_000, 0, 0, 7_500, 12_000]);
  });

  it('a figure under another heading may be what no column gives', () => {
    const { existing } = read('A. Serviciile existente', 'Denumirea serviciului\tCod\tMărimea\tFluxul\tBuget local\tAportul familiei', 'Centru de zi\t8891CZ-C-II\t20 copii\t18\t0\t7.500 lei');
    expect([told(existing[0]!.capacity), told(existing[0]!.occupancy), ...money(existing[0])]).toEqual(['?unknown-column', '?unknown-column', 0, '?unknown-column', '?unknown-column', '?unknown-column', '?unknown-column']);
  });

  it('sums of several sources in one cell of such a column', () => {
    const { proposed } = read('B. Servicii propuse', 'Denumirea serviciului\tCod\tCategorie beneficiari\tSuprafață\tCine plătește și cât\tJustificare', 'Centru de zi\t8899CZ-D-I\tadulți\t90 mp\tbuget local 60.000 lei; PNRR 300.000 lei\t31 de cereri');
    expect(money(proposed[0])).toEqual(sources.map(() => '?unknown-column'));
  });

  it('a column of the author\'s own tells nothing else', () => {
    const { existing } = read('A. Serviciile existente', 'Denumirea serviciului\tCod\tGrad de ocupare\tBuget local\tNr. licenței', 'Centru de zi\t8891CZ-C-II\t90%\t7.500 lei\t1234');
    expect([told(existing[0]!.capacity), money(existing[0])[1]]).toEqual(['none', 'none']);
  });
});

it('persons in a column of places are persons', () => {
  const { proposed } = read('B. Servicii propuse', 'Denumirea serviciului\tCod\tLocuri / capacitate\tBuget local\tJustificare', 'Centru de zi\t8810CZ-V-II\t20 persoane/zi\t4.000 lei\t30 de vârstnici singuri', 'Cămin\t8730CR-V-I\t24 locuri\t9.000 lei\t40 de cereri');
  expect(proposed.map((s) => [s.perDay, s.beds])).toMatchObject([[{ value: { value: 20 } }, { is: 'absent' }], [{ is: 'absent' }, { value: { value: 24 } }]]);
});

it('staff as posts, the need in the author\'s own words', () => {
  const { proposed } = read('B. Servicii noi', 'Serviciul propus\tCod serviciu\tPosturi\tBuget local (lei)\tDe ce este nevoie', 'Centru de zi\t8810CZ-V-II\t2 asistenți\t4.000\t30 de vârstnici singuri');
  expect([told(proposed[0]!.staff), told(proposed[0]!.justification)]).toEqual(['2 asistenți', '30 de vârstnici singuri']);
});

it('tables of other things are no services', () => {
  const { existing, proposed, tableA } = read('Nr. crt.\tDenumirea indicatorilor\tCod\tTOTAL\tTRIM I', '1\tSalarii\t10.01.01\t5.000\t5.000', '', 'Personalul de specialitate\tNr. persoane\tBuget estimat', 'Asistent social\t1\t1.000 lei');
  expect([existing.length, proposed.length, tableA.is]).toEqual([0, 0, 'absent']);
});
