// Tables of services as county directorates and sectors write them: broken heads, groups between rows, quarters, one money column, cards.
import { describe, expect, it } from 'vitest';
import { sources } from '../../../src/plan/plan.ts';
import { recogniseServices } from '../../../src/plan/recognise/services.ts';
import { sourcedMoney } from '../../../src/plan/recognise/sourced-money.ts';
import { lei, noLibrary, sectionsAt, textDocument, told } from '../text-document.ts';

const read = (...lines: string[]) => {
  const document = textDocument(lines.join('\n'));
  return recogniseServices(document, noLibrary, sectionsAt(document, { 'I.A': 'A. Serviciile', 'I.B': 'B. Servicii' }));
};
const money = (s: { budget: Record<string, Parameters<typeof lei>[0]> } | undefined) => sources.map((k) => lei((s as NonNullable<typeof s>).budget[k] as Parameters<typeof lei>[0]));

const broken = ['Nr.\tCod\tDenumirea serviciului social\tCapacitate\tGrad de\tBugete estimate pe surse de finanțare\t\t\t\t', 'crt.\tserviciu\t\t\tocupare\tBugetul local\tBugetul județean\tBugetul de stat\tContribuția beneficiarilor\tAlte surse'];

describe('table A', () => {
  it('heads that narrow columns broke in two are one heading each', () => {
    const { tableA, existing } = read('A. Serviciile existente', ...broken, '1.\t8790 CR-C-I\tCasa de tip familial Frasin\t12 locuri\t92%\t-\t1.140 lei\t310 lei\t-\t-');
    expect(tableA.is === 'found' && tableA.value.columns.map((c) => c.key)).toEqual(['index', 'code', 'name', 'capacity', 'occupancy', 'local', 'county', 'state', 'contributions', 'other']);
    expect([told(existing[0]!.name), existing[0]!.occupancy]).toMatchObject(['Casa de tip familial Frasin', { value: { percent: 92 } }]);
  });
  it('the unit above holds for the same table after a heading between rows and after a page break', () => {
    const { existing } = read('A. Serviciile existente', '- mii lei -', ...broken, 'I. SERVICII PENTRU COPII', '1.\t8790 CR-C-I\tCasa Frasin\t12 locuri\t92%\t-\t1.140\t310\t-\t-', 'Pagina 2 din 9', ...broken, '2.\t8790 CR-C-II\tCentrul de primire\t8 locuri\t50%\t-\t890\t-\t-\t-');
    expect(existing.map((s) => money(s)[1])).toEqual([1_140_000, 890_000]);
  });
  it('words alone above a numbered service head a group; a service with its number and nothing else is one', () => {
    const head = 'Crt\tServiciu\tCod\tCapacitate\tOcupare\tBuget local (lei)\tBuget CGMB (lei)';
    const { existing } = read('A. Serviciile existente', head, '\tDirecția pentru copii\t\t\t\t\t', '1\tCentrul de zi Salcia\t8891CZ-C-II\t20 copii/zi\t90%\t1000\t0', '\tDirecția pentru adulți\t\t\t\t\t', '2\tCantina Pinul\t8899CPDH-I\t50 porții/zi\t90%\t2000\t5');
    expect(existing.map((s) => told(s.name))).toEqual(['Centrul de zi Salcia', 'Cantina Pinul']);
    expect(money(existing[1])).toEqual([2_000, 5, 'none', 'none', 'none']);
    expect(read('A. Serviciile existente', head, '1\tCentrul de zi Salcia\t\t\t\t\t', '2\tCantina Pinul\t8899CPDH-I\t50 porții/zi\t90%\t2000\t0').existing).toHaveLength(2);
  });
  it('short heads, quarters, and the year with its source', () => {
    const { existing } = read('A. Serviciile existente', 'Denumire\tCod\tCap.\tOc.\tTrim I\tTrim II\tTrim III\tTrim IV\tTotal an (lei)\tSursa', 'Cămin Zorele\t8730CR-V-I\t40 locuri\t39\t90\t90\t80\t100\t360\tbuget județean', 'Centrul Teiul\t8790CR-D-I\t50 locuri\t50\t1\t1\t1\t1\t600\tbuget județean 400; contribuții 200');
    expect(existing.map(money)).toEqual([['none', 360, 'none', 'none', 'none'], ['none', 400, 'none', 200, 'none']]);
    expect(existing[0]!.capacity).toMatchObject({ value: { value: 40 } });
  });
});

describe('table A with columns of its own', () => {
  it('places as capacity, those there now as occupancy, the unit of the whole for its parts', () => {
    const { tableA, existing } = read('A. Serviciile existente', 'Nr. crt.\tDenumirea serviciului\tCod\tCapacitate (nr. locuri)\tNr. beneficiari la 31.12.2024\tBuget 2025 – total (lei), din care:\tBuget județean\tContribuții', '1\tCămin Zorele\t8730CR-V-I\t60\t63\t400\t220\t180');
    expect(tableA.is === 'found' && tableA.value.columns.map((c) => c.key)).toEqual(['index', 'name', 'code', 'capacity', 'occupancy', 'total', 'county', 'contributions']);
    expect(existing[0]).toMatchObject({ capacity: { value: { value: 60, unit: 'locuri' } }, occupancy: { value: { persons: 63 } }, budget: { county: { value: { unit: 'lei' } } } });
  });
  it('service and code, capacity and occupancy in one column each; rows with counts are no heads', () => {
    const { existing } = read('A. Serviciile existente', 'Serviciu / cod\tCapacitate / ocupare\tFinanțare 2026', 'Centrul Salcia – 8891 CZ-C-II\t30 benef./zi – 90%\tbuget local 690.000 lei', 'Clubul Teiul – 8810 CZ-V-II\t60 benef./zi – 40%\tbuget local 95.000 lei; sponsorizări 500 lei');
    expect(existing.map((s) => s.code.is === 'found' && s.code.value.normal)).toEqual(['8891CZ-C-II', '8810CZ-V-II']);
    expect(existing[1]).toMatchObject({ capacity: { value: { value: 60, unit: 'benef./zi' } }, occupancy: { value: { percent: 40 } } });
    expect(existing.map(money)).toEqual([[690_000, 'none', 'none', 'none', 'none'], [95_000, 'none', 'none', 'none', 500]]);
  });
});

describe('in sentences', () => {
  const [service] = read('B. Servicii propuse', '', '1. Centru de zi pentru copii, 8891 CZ-C-III, 20 benef./zi, 350.000 lei buget local și 1.200.000 lei PR Centru; personal: trei terapeuți; 61 de copii diagnosticați în municipiu.').proposed;
  it('a sum right before its source is its own, another sum leaves the other sources open', () => expect(money(service)).toEqual([350_000, '?damaged-row', '?damaged-row', '?damaged-row', '?damaged-row']));
  it('what was not understood is not said to be missing', () => expect([service!.justification.is, service!.staff.is]).toEqual(['unclear', 'unclear']));
});

describe('table B', () => {
  it('one column for places or persons a day, one for sums with their sources', () => {
    const { proposed } = read('B. Servicii propuse', 'Serviciu\tCod\tBeneficiari\tCapacitate (benef./zi / paturi)\tSpațiu\tResurse umane\tBuget și sursa\tJustificare',
      'Centru de zi\t8899 CZ-D-I\tadulți cu dizabilități\t25 benef./zi\t300 mp\t2 terapeuți\t400.000 lei – buget local; 1.850.000 lei – PNRR\tcereri', 'Locuință protejată\t8730 CR-V-III\tvârstnici\t12 paturi\t410 mp\t3 îngrijitori\tbuget local 250.000 lei\tcereri');
    expect(proposed.map((s) => [told(s.perDay), told(s.beds)].map((q) => (typeof q === 'object' && q ? (q as { value: number }).value : q)))).toEqual([[25, 'none'], ['none', 12]]);
    expect(proposed.map(money)).toEqual([[400_000, 'none', 'none', 'none', 1_850_000], [250_000, 'none', 'none', 'none', 'none']]);
  });
  it('services on cards, a line for each column', () => {
    const { proposed } = read('B. Servicii propuse', '', '1. Echipă mobilă de stradă', '- Cod: 8899SIS-I', '- Beneficiari: persoane fără adăpost', '- Capacitate: 15 beneficiari/zi', '- Personal: 2 asistenți sociali', '- Buget: 540.000 lei, buget local', '- Justificare: 213 persoane în stradă', '', '2. Adăpost de noapte', '- Cod: 8790CR-PFA-II', '- Capacitate: 12 locuri', '- Justificare: 30 de cereri');
    expect(proposed.map((s) => [told(s.name), s.code.is === 'found' && s.code.value.normal])).toEqual([['Echipă mobilă de stradă', '8899SIS-I'], ['Adăpost de noapte', '8790CR-PFA-II']]);
    expect([money(proposed[0]), told(proposed[0]!.justification)]).toEqual([[540_000, 'none', 'none', 'none', 'none'], '213 persoane în stradă']);
  });
});

describe('sums with their sources', () => {
  const span = { start: 0, end: 1 };
  const split = (cell: string, total?: string) => { const sums = sourcedMoney({ text: cell, span }, total === undefined ? undefined : { text: total, span }, { cell: 'lei', total: 'lei' }, span); return sources.map((s) => lei(sums[s])); };
  it.each<[string, string | undefined, unknown[]]>([
    ['buget local 100.000 lei, buget de stat 20.000 lei', undefined, [100_000, 'none', 20_000, 'none', 'none']],
    ['contribuția beneficiarilor: 5.000 lei + buget județean: 10.000 lei', undefined, ['none', 10_000, 'none', 5_000, 'none']],
    ['buget de stat', '7.000', ['none', 'none', 7_000, 'none', 'none']],
    ['', undefined, ['none', 'none', 'none', 'none', 'none']],
    ['-', '0', ['none', 'none', 'none', 'none', 'none']],
  ])('%s, %s', (cell, total, is) => expect(split(cell, total)).toEqual(is));
  it.each<[string, string | undefined]>([['120.000 lei', undefined], ['buget local și buget de stat', '7.000'], ['', '7.000']])('a sum without a source is not "none": %s, %s', (cell, total) => expect(split(cell, total)).toEqual(['?not-recognised', '?not-recognised', '?not-recognised', '?not-recognised', '?not-recognised']));
});

it('a row that begins like a head by chance is a row', () => {
  const { existing } = read('A. Serviciile existente', 'Denumire\tCod\tCapacitate\tOcupare\tBuget local (lei)', 'Cămin Zorele\t8730CR-V-I\t40 locuri\t39\t90', 'Locuință protejată Teiul\t8790CR-D-VII\tcapacitate 6 locuri\t6\tTotal 80', 'Locuință protejată Salcia\t8790CR-D-VII\t6 locuri\t6\t70');
  expect(existing).toHaveLength(3);
});

it('a table of the budget in quarters holds no services', () =>
  expect(read('A. Serviciile existente', 'Denumirea indicatorului\tCod\tBuget 2025\tTrim. I\tTrim. II\tTrim. III\tTrim. IV', 'Cheltuieli de personal\t10\t400\t100\t100\t100\t100').existing).toEqual([]));

it('quarters beside a sum with its source hide no other source', () => {
  const { existing } = read('A. Serviciile existente', 'Denumire\tCod serviciu\tCapacitate\tOcupare\tTrim. I\tTrim. II\tTrim. III\tTrim. IV\tTotal (lei)\tSursa', 'Cămin Zorele\t8730CR-V-I\t40 locuri\t39\t100.000\t90.000\t80.000\t70.000\t340.000\tbuget județean');
  expect(existing.map(money)).toEqual([['none', 340_000, 'none', 'none', 'none']]);
});
