import { describe, expect, it } from 'vitest';
import { readTraining } from '../../../src/plan/recognise/training.ts';
import { lei, sectionsAt, textDocument } from '../text-document.ts';

const read = (...lines: string[]) => {
  const document = textDocument(lines.join('\n'));
  return readTraining(document, sectionsAt(document, { III: 'CAPITOLUL III', 'III.1': '1. Propuneri', 'III.1.a': 'a) cursuri de perfecționare', 'III.1.b': 'b) cursuri de calificare', 'III.1.c': 'c) sesiuni', 'III.1.c.2': 'c.2. asistenți', 'III.2': '2. Încheierea' }));
};
const rows = (...lines: string[]) => read(...lines).rows.map((r) => [r.section, r.who, r.persons.is === 'found' ? r.persons.value.value : r.persons.is, lei(r.budget)]);
const top = ['CAPITOLUL III', '', '1. Propuneri de activități', '', 'a) cursuri de perfecționare', ''];

describe('rows of the training tables', () => {
  it('who, persons and sum', () => expect(rows(...top, 'Personalul de specialitate\tNumăr de persoane\tBuget estimat', 'Consilieri\t2\t6000', 'Inspectori\t2\t6.000 lei')).toEqual([['III.1.a', 'Consilieri', 2, 6000], ['III.1.a', 'Inspectori', 2, 6000]]));
  it('who without a heading, numbers first', () => expect(rows(...top, 'Nr crt\tTipuri de personal\tNr. persoane\tBuget estimat (mii lei)', '1\tAsistenți personali\t75\t', '2\tÎngrijitoare\t2\t3')).toEqual([['III.1.a', 'Asistenți personali', 75, 'none'], ['III.1.a', 'Îngrijitoare', 2, 3000]]));
  it('persons and sum alone, zero included', () => expect(rows(...top, 'Nr. de persoane\tBuget estimat', '35\t7000 lei', '', 'b) cursuri de calificare', '', '\tNr. de persoane\tBuget estimat', '\t0\t0')).toEqual([['III.1.a', '', 35, 7000], ['III.1.b', '', 0, 0]]));
  it('numbers of the columns are no row', () => expect(rows(...top, 'Personal\tNr. persoane\tBuget estimat', '0\t1\t2', 'Consilieri\t2\t6000', '', 'b) cursuri de calificare', '', 'Nr. de persoane\tBuget estimat', '0\t1', '3\t900')).toEqual([['III.1.a', 'Consilieri', 2, 6000], ['III.1.b', '', 3, 900]]));
  it('one person and two thousand lei are a row', () => expect(rows(...top, 'Nr. de persoane\tBuget estimat (mii lei)', '1\t2')).toEqual([['III.1.a', '', 1, 2000]]));
  it('dashes say none', () => expect(rows(...top, 'Cursanți\tNr.de persoane\tBuget estimate (lei)', '-\t-\t-', '—\t—\t—')).toEqual([]));
  it('the joint table under c.1 to c.4 belongs to c', () => expect(rows(...top, 'c) sesiuni de instruire', 'c.2. asistenți personali;', '', 'Teme de interes\tNr.de persoane\tBuget estimat', 'Drepturi\t4\tgratuit')).toEqual([['III.1.c', 'Drepturi', 4, 0]]));
  it('totals apart', () => {
    const { rows: list, totals } = read(...top, 'Personal\tNr. Persoane\tBuget estimat (lei)', 'Asistent social\t1\t5000', 'TOTAL BUGET\t\t5000 lei');
    expect([list.length, totals.map((t) => [t.label, t.over, lei(t.amounts['budget']!)])]).toEqual([1, [['TOTAL BUGET', 'training', 5000]]]);
  });
  it('goes on after a page break without its head', () => expect(rows(...top, 'Personal\tNr. persoane\tBuget estimat', 'Consilieri\t2\t6000', '', 'PRIMĂRIA LUNCA', '4', '', 'Inspectori\t1\t3000')).toEqual([['III.1.a', 'Consilieri', 2, 6000], ['III.1.a', 'Inspectori', 1, 3000]]));
  it('a sum that is none', () => expect(rows(...top, 'Personal\tNr. persoane\tBuget estimat', 'Voluntari\t3\tconform ofertei')).toEqual([['III.1.a', 'Voluntari', 3, '?not-an-amount']]));
  it('no rows from supervision contracts, service and budget tables', () => expect(rows(...top, '2. Încheierea de contracte', '', 'Personal\tNr. persoane\tBuget estimat', 'Psiholog\t1\t2000', '', 'Denumirea serviciului\tCapacitate\tGrad de ocupare\tBuget local\tNr. persoane', 'Cantina\t5\t100%\t5 lei\t3')).toEqual([]));
});

it('tables of chapter I are none of chapter III, where that is known', () => {
  const document = textDocument(['I. Servicii', 'C. Contractare', 'Serviciu\tNr. beneficiari\tValoare (lei)', 'Masa pe roți\t20\t86.400', '', 'III. Formare', 'Nu este cazul'].join('\n'));
  expect(readTraining(document, sectionsAt(document, { I: 'I. Servicii', III: 'III. Formare' })).rows).toEqual([]);
});
