// Training rows, the four groups of instruction, totals, rights and supervision.

import { describe, expect, it } from 'vitest';
import { contractsIn } from '../../../src/facts/training/supervision.ts';
import { documentFrom } from '../../support/recognise.ts';
import type { Document } from '../../../src/document/document.ts';
import { askPlan, lostPage, planOf } from '../plan-facts.ts';

type Row = Record<string, unknown>;
const row = (fields: Row): Row => ({ section: 'III.1.a', who: 'Asistent social', persons: 2, budget: '3.000 lei', ...fields });
const ask = (data: Record<string, unknown>, name: string): unknown => planOf(data).value('document', 'document', name);

describe('training.lacks', () => {
  it.each([
    [{}, 'nothing'], [{ budget: null }, 'budget'], [{ persons: null }, 'persons'], [{ persons: null, budget: null }, 'nothing'], [{ persons: 0, budget: null }, 'nothing'], [{ persons: null, budget: 0 }, 'nothing'], [{ budget: '0 lei' }, 'nothing'],
    [{ budget: 'fără costuri' }, 'nothing'], [{ budget: 'cost suportat de furnizor, gratuit' }, 'nothing'], [{ budget: 'după caz' }, undefined], [{ persons: { unclear: 'not-recognised' } }, undefined],
  ])('%j is %j', (fields, value) => expect(planOf({ training: [row(fields)] }).value('training', 'training[1]', 'training.lacks')).toBe(value));
});

describe('instruction.answer', () => {
  const points = (answers: Row, training: Row[] = [], c: Row = { state: 'present' }) => planOf({
    sections: [{ id: 'III', state: 'present' }, { id: 'III.1', state: 'present' }, { id: 'III.1.c', ...c }, ...Object.entries(answers).map(([n, text]) => (text === '' ? { id: `III.1.c.${n}`, state: 'empty' } : { id: `III.1.c.${n}`, text }))],
    training: training.map((r) => ({ section: 'III.1.c', persons: 3, budget: '1.000 lei', ...r })),
  });
  const answer = (asking: ReturnType<typeof planOf>, n: number): unknown => asking.value('instruction-point', `III.1.c.${n}`, 'instruction.answer');
  it('own words, "nu este cazul", a heading alone and a missing point', () => {
    const asking = points({ 1: 'instruiți în mai', 2: 'Nu este cazul', 3: '' });
    expect([1, 2, 3, 4].map((n) => answer(asking, n))).toEqual(['answered', 'not-applicable', 'none', 'missing']);
  });
  it.each([['Asistenți personali', [2]], ['Îngrijitori informali', [3]], ['Voluntarii comunei', [4]], ['Îngrijitoare, bucătăreasă', [1]], ['Personalul centrului', [1]]])('a row for %s answers for c.%j alone', (who, own) => {
    const asking = points({ 1: '', 2: '', 3: '', 4: '' }, [{ who }]);
    expect([1, 2, 3, 4].filter((n) => answer(asking, n) === 'answered')).toEqual(own);
  });
  it.each(['', '1', '-', 'Total'])('a table that names nobody (%j) is joint for headings alone, not for a missing point', (who) => {
    const asking = points({ 1: '', 2: '', 3: 'instruiți în mai' }, [{ who }]);
    expect([1, 2, 3, 4].map((n) => answer(asking, n))).toEqual(['joint', 'joint', 'answered', 'missing']);
  });
  it('item c) that does not apply answers for all its points', () => expect(answer(points({ 1: '' }, [], { text: 'Nu este cazul' }), 1)).toBe('not-applicable'));
});

describe('training.tableBefore', () => {
  const text = (second: string) => askPlan(documentFrom(`Planul anual de acțiune privind serviciile sociale administrate și finanțate din bugetul Consiliului Local al Orașului Piatra Verde pentru anul 2025\n\nCAPITOLUL III\n\nProgramul de formare și îndrumare metodologică a personalului care lucrează în domeniul serviciilor sociale\n\n1. Propuneri de activități de formare profesională continuă:\n\na) cursuri de perfecționare\n\n\tNr. de persoane\tBuget estimat\nAsistent social\t2\t2000 lei\n\n${second}b) cursuri de calificare\n\nc) sesiuni de instruire pentru: nu este cazul\n`), '2025-06-01')
    .value('training-point', 'III.1.b', 'training.tableBefore');
  it('a second table of the point before may be the answer', () => expect(text('\tNr. de persoane\tBuget estimat\nReferent\t0\t0\n\n')).toBe(true));
  it('one table is the answer of its own point', () => expect(text('')).toBe(false));
});

describe('totals of training', () => {
  const total = (stated: unknown, rows = [row({}), row({ budget: '1.500,50 lei' })]) => ({ training: rows, totals: [{ over: 'training', label: 'Total', amounts: { budget: stated } }] });
  it.each([['4.500,50 lei', true], ['4.500 lei', false], [{ unclear: 'not-an-amount' }, undefined]])('%j is right: %j', (stated, value) => expect(ask(total(stated), 'document.trainingTotalRight')).toBe(value));
  it('gives both sums in bani', () => {
    expect(ask(total('5.000 lei'), 'document.trainingTotalStated')).toBe(500_000);
    expect(ask(total('5.000 lei'), 'document.trainingTotalComputed')).toBe(450_050);
  });
  it('is not judged where a row cannot be read', () => expect(ask(total('5.000 lei', [row({}), row({ budget: 'după caz' })]), 'document.trainingTotalRight')).toBeUndefined());
  it('counts no total of other tables', () => expect(ask({ training: [row({})], totals: [{ over: 'existing', label: 'Total', amounts: { local: '1 leu' } }] }, 'document.trainingTotals')).toBe(0));
});

describe('document.rightsTraining', () => {
  const point = (text: string, more: Record<string, unknown> = {}, losses: Document['losses'] = []) => planOf({ sections: [{ id: 'III', state: 'present' }, { id: 'III.1', state: 'present' }, { id: 'III.1.c', text }], ...more }, { losses }).value('document', 'document', 'document.rightsTraining');
  it.each([
    ['instruire în drepturile fundamentale ale omului și prevenirea torturii, pentru personal și îngrijitorii informali', 'full'], ['instruire în drepturile omului, tratamente crude, inumane sau degradante, pentru personal', 'part'],
    ['instruire în drepturile fundamentale ale omului', 'part'], ['instruire în asistență socială', null],
  ])('%s is %j', (text, value) => expect(point(text)).toBe(value));
  it('cannot be missing where a page was lost', () => expect(point('instruire', {}, lostPage)).toBeUndefined());
  it('rights named elsewhere than in training are none', () => expect(point('instruire', { strategies: [{ level: 'national', title: 'Strategia privind drepturile fundamentale ale omului' }] })).toBeNull());
});

describe('document.supervision', () => {
  const at = (...sections: Row[]) => ask({ sections: [{ id: 'III', state: 'present' }, ...sections] }, 'document.supervision');
  it.each([
    [[{ id: 'III.2', state: 'present' }, { id: 'III.2.a', text: 'nr. 2; buget estimat: 3.000 lei' }], 'planned'], [[{ id: 'III.2', state: 'present' }, { id: 'III.2.a', text: 'nr. 0; buget estimat: 0' }], 'zero'],
    [[{ id: 'III.2', text: 'Nu este cazul' }, { id: 'III.2.a' }], 'not-applicable'], [[{ id: 'III.2', text: 'Se încheie contracte de supervizare pentru asistentul social' }], 'planned'], [[{ id: 'III.2', state: 'empty' }, { id: 'III.2.a', state: 'empty' }], 'empty'],
    [[{ id: 'III.2', state: 'present' }, { id: 'III.2.a', text: 'Nu este cazul' }], 'not-applicable'], [[], 'missing'], [[{ id: 'III.1.a', text: 'supervizarea asistentului social' }], 'elsewhere'], [[{ id: 'III.2', state: { unclear: 'damaged-text' } }], undefined],
  ])('%j is %j', (sections, value) => expect(at(...sections)).toBe(value));
  it.each([['nr. 3; buget', 3], ['nr. 0.; buget estimat: 0', 0], ['un contract de supervizare', 1], ['2 contracte', 2], ['contract de supervizare', null]])('contractsIn %s', (text, n) => expect(contractsIn(text)).toBe(n));
});

describe('personal assistants and centres', () => {
  it('are seen in services, in text, in the heading of c.2', () => {
    expect(ask({ existing: [{ name: 'Servicii la domiciliu prin asistent personal' }] }, 'document.personalAssistants')).toBe(true);
    expect(ask({ sections: [{ id: 'III.1.c', state: 'present' }, { id: 'III.1.c.2' }] }, 'document.personalAssistants')).toBe(true);
    expect(ask({ sections: [{ id: 'III.1.c.2', text: 'Nu este cazul' }] }, 'document.personalAssistants')).toBe(false);
    expect(ask({ sections: [{ id: 'II.4', text: 'asistenți personali profesioniști' }] }, 'document.personalAssistants')).toBe(false);
  });
  it('centres are known by name or code', () => {
    expect(ask({ existing: [{ name: 'Centrul de zi' }, { name: 'Îngrijire la domiciliu', code: '8810ID-I' }, { name: 'Serviciu', code: '8891CZ-C-II' }] }, 'document.centres')).toEqual(['Centrul de zi', 'Serviciu']);
  });
  it('the budget is that of rows, of words, or zero', () => {
    expect(ask({ training: [row({})] }, 'document.trainingBudget')).toBe(300_000);
    expect(ask({ sections: [{ id: 'III.1.a', text: 'Un curs de 1.500 lei' }] }, 'document.trainingBudget')).toBe(150_000);
    expect(ask({ sections: [{ id: 'III', state: 'present' }] }, 'document.trainingBudget')).toBe(0);
    expect(ask({ training: [row({ budget: 'după caz' })] }, 'document.trainingBudget')).toBeUndefined();
  });
});

describe('a total beside words', () => {
  const stated = (total: string): unknown => askPlan(documentFrom(`CAPITOLUL III\n\nProgramul de formare și îndrumare metodologică a personalului\n\n1. Propuneri de activități de formare\n\na) cursuri de perfecționare\n\nCursanți\tNr. persoane\tBuget (lei)\nAsistenți sociali\t2\t3.000\nReferenți\t4\tîn limita fondurilor\nTotal\t6\t${total}\n`), '2025-06-01').value('document', 'document', 'document.trainingTotalRight');
  it('words without a figure add nothing to a total that is right without them', () => expect([stated('3.000'), stated('5.000')]).toEqual([true, undefined]));
});

describe('a budget of training named without its unit', () => {
  it('is the sum', () => expect(askPlan(documentFrom('CAPITOLUL III\n\nProgramul de formare și îndrumare metodologică a personalului\n\n1. Propuneri de activități de formare\n\na) perfecționare: nr. persoane 4, buget 8.000\nb) calificare: nr. persoane 0, buget 0\n'), '2025-06-01').value('document', 'document', 'document.trainingBudget')).toBe(800_000));
});
