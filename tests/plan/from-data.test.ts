import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planFromData } from '../../src/plan/from-data.ts';
import { planToData } from '../../src/plan/to-data.ts';
import { sectionIds } from '../../src/plan/model.ts';
import { dataDocument } from './data-document.ts';
import { lei, noLibrary, told } from './text-document.ts';

const plan = (yaml: string) => planFromData(dataDocument(yaml), noLibrary);
const withoutLines = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (key, v: unknown) => (key === 'line' ? undefined : v)));

describe('readings', () => {
  it('found with the place of the value', () => {
    const yaml = 'kind: plan-anual\ntitle: Planul anual al Comunei Lunca\nyear: 2026\n';
    const p = plan(yaml);
    expect([told(p.kind), told(p.title), told(p.year)]).toEqual(['plan-anual', 'Planul anual al Comunei Lunca', 2026]);
    expect(p.title.is === 'found' && yaml.slice(p.title.at[0].start, p.title.at[0].end)).toBe('Planul anual al Comunei Lunca');
  });
  it('left out or null is absent at the nearest place around it', () => {
    const yaml = 'kind: plan-anual\nauthority: { name: Lunca, county: null }\n';
    const p = plan(yaml);
    expect([p.authority.kind.is, p.authority.county.is, p.authority.countyStated, p.title.is, p.decision.is]).toEqual(['absent', 'absent', false, 'absent', 'absent']);
    expect(p.authority.kind.is === 'absent' && yaml.slice(p.authority.kind.lookedIn[0].start, p.authority.kind.lookedIn[0].end).trim()).toBe('{ name: Lunca, county: null }');
  });
  it('unclear where the data says so, or where a word is none of the known', () => {
    const p = plan('kind: plan-anual\ntitle: { unclear: damaged-text }\nyear: anul viitor\ndecision: { unclear: text-lost }\nexisting: { unclear: table-lost }\nauthority: { kind: sat }\n');
    expect([told(p.title), told(p.year), told(p.decision), told(p.tableA), told(p.authority.kind), p.existing]).toEqual(['?damaged-text', '?not-recognised', '?text-lost', '?table-lost', '?not-recognised', []]);
  });
  it.each(['[]', '{}', 'kind: 5', 'existing: text', 'sections: [1, 2, null, { id: XX }]', 'decision: [a]', 'strategies: [null, 5, {}]', 'existing: [null, [1], { budget: 7 }]', 'budgetTables: [{ rows: 3 }, { rows: [{ quarters: [1] }] }]', '__proto__: { kind: plan-anual }', 'tables: { A: 5 }'])('never throws: %s', (yaml) => {
    const document = dataDocument(yaml);
    expect(() => planToData(planFromData(document, noLibrary), document)).not.toThrow();
  });
});

describe('services', () => {
  const p = plan(['existing:', '  - name: Centrul A', '    code: 8891Cz-C-II', '    capacity: 20 copii', '    occupancy: 17 copii', '    budget: { local: 160.000 lei, county: "-", state: null, contributions: 20400, other: Conform legii }', '  - { code: null, capacity: { unclear: damaged-row }, damaged: true }', 'proposed:', '  - { name: Centrul B, perDay: 42, beds: "-", areaMp: 387 mp, budget: { other: 1640958 lei PNRR }, continuations: [{ beneficiaries: indemnizație, perDay: 32 }] }'].join('\n'));
  it('cells are read as those of a document, numbers as lei', () => {
    const [a] = p.existing;
    expect([a!.code.is === 'found' && a!.code.value.normal, Object.values(a!.budget).map(lei)]).toEqual(['8891CZ-C-II', [160_000, 0, 'none', 20_400, '?not-an-amount']]);
    expect(a).toMatchObject({ capacity: { value: { value: 20, unit: 'copii' } }, occupancy: { value: { persons: 17, percent: null } } });
  });
  it('damaged rows, continuations and sources', () => {
    expect([p.existing[1]!.damaged, told(p.existing[1]!.capacity), told(p.existing[1]!.code)]).toEqual([true, '?damaged-row', 'none']);
    expect(p.proposed[0]).toMatchObject({ budget: { other: { value: { note: 'PNRR' } } }, beds: { value: { value: 0 } }, continuations: [{ cells: { perDay: { text: '32' } } }] });
  });
  it('columns as given, or as the rows have fields', () => {
    expect(p.tableA.is === 'found' && p.tableA.value.columns.map((c) => c.key)).toEqual(['index', 'code', 'name', 'capacity', 'occupancy', 'local', 'county', 'state', 'contributions', 'other']);
    const given = plan('tables: { A: { columns: [code, name] } }\nexisting: [{ name: X }]');
    expect([given.tableA.is === 'found' && given.tableA.value.columns.map((c) => c.key), given.tableB.is]).toEqual([['code', 'name'], 'absent']);
  });
});

describe('sections', () => {
  const p = plan(['sections:', '  - { id: I.C, text: Nu este cazul }', '  - { id: I.D, text: Se subvenționează cantina }', '  - { id: II.1.a, term: trimestrial/anual }', '  - { id: II.8 }', '  - { id: III.1.b, state: other-subject }', 'existing: [{ name: X }]', 'training: [{ section: III.1.a, who: Y, persons: 1, budget: 2 }]'].join('\n'));
  it('state is derived from text, term, rows and subsections', () => expect(['I.C', 'I.D', 'I.D.1', 'II.1.a', 'II.1', 'II.8', 'III.1.b', 'I.A', 'I.B', 'I', 'III.1.a', 'III.2'].map((id) => p.sections[id as 'I'].state)).toEqual(['not-applicable', 'present', 'missing', 'present', 'present', 'empty', 'other-subject', 'present', 'missing', 'present', 'present', 'missing']));
  it('says none like a text', () => {
    const state = (text: string) => plan(`sections: [{ id: III.1.b, text: ${JSON.stringify(text)} }]`).sections['III.1.b'].state;
    expect(['Nu este cazul', '- nu este cazul;', 'nu avem prevăzute cursuri de calificare', '-', '0', 'când este cazul', 'Nu este cazul pentru cantină. Centrul de zi și serviciul de îngrijire la domiciliu trimit câte doi angajați la cursuri în aprilie'].map(state)).toEqual(['not-applicable', 'not-applicable', 'not-applicable', 'not-applicable', 'not-applicable', 'present', 'present']);
  });
  it('a head whose points all say none says none', () => expect(plan('sections: [{ id: I.D.1, text: Nu este cazul }, { id: I.D.2, text: Nu este cazul }, { id: I.D }]').sections['I.D'].state).toBe('not-applicable'));
  it('all of the model are there', () => expect(Object.keys(p.sections)).toEqual([...sectionIds]));
  it('an item with a term alone has only a term', () => expect([p.sections['II.1.a'].onlyTerm, p.sections['II.1.a'].term]).toMatchObject([true, { value: { frequency: 'trimestrial', alternatives: ['trimestrial', 'anual'] } }]));
});

describe('the rest', () => {
  it('citations of fields and of texts, each once', () => expect(plan('decision: { legalBasis: [{ act: L 292/2011, at: art. 118 }, Ordin 1086/2018] }\nstrategies: [{ level: national, act: { kind: HG, number: 440, year: 2022 } }]\nsections: [{ id: II, text: potrivit art. 6 din HG nr. 797/2017 }]').citations.map((c) => [c.act, c.at, c.part])).toEqual([['L 292/2011', 'art. 118', 'preamble'], ['Ordin 1086/2018', null, 'preamble'], ['HG 440/2022', null, 'plan'], ['HG 797/2017', 'art. 6', 'plan']]));
  it('words or maps in the lists of a decision', () => {
    const d = plan('decision: { number: 21, documents: [aviz-comisie, { kind: referat-de-aprobare, number: "7", date: 10.02.2025 }, alt-act], signatures: [presedinte], orders: [executare, zbor], transparency: { exception: true }, annex: true, votes: { for: 9, against: { unclear: damaged-text } } }').decision;
    expect(d.is === 'found' && [told(d.value.number), d.value.documents.map((x) => [x.kind, x.number, x.date]), d.value.orders.map((o) => o.order), told(d.value.transparency), told(d.value.annex), told(d.value.votes.for), told(d.value.votes.against), told(d.value.votes.present)]).toEqual(['21', [['aviz-comisie', null, null], ['referat-de-aprobare', '7', '2025-02-10']], ['executare'], 'exception', 'integral', 9, '?damaged-text', 'none']);
  });
  it('budget tables: text in the unit of the table, numbers in lei', () => {
    const [t] = plan('budgetTables: [{ heading: 68.02 Asistență, unit: mii lei, rows: [{ code: "10", name: Salarii, total: "5", quarters: ["2", "1", null, 2000] }, { name: TOTAL, total: 5000 }] }]').budgetTables;
    expect(t!.rows.map((r) => [r.code, lei(r.total), r.quarters?.map(lei) ?? null, r.isTotal])).toEqual([['10', 5000, [2000, 1000, 'none', 2000], false], [null, 5000, null, true]]);
  });
  it('years of titles', () => expect(plan('title: Planul pentru anul 2026\ndecision: { title: Hotărâre pentru anul 2025 }').yearMentions.map((y) => [y.year, y.where])).toEqual([[2025, 'decision-title'], [2026, 'plan-title']]));
  it('strategies: period as map or list, a year alone as date', () => expect(plan('strategies: [{ level: national, period: [2022, 2027], act: { kind: HG, number: 440, date: 2022 } }]').strategies.map((s) => [told(s.period), told(s.act.year), told(s.act.date)])).toEqual([[{ from: 2022, to: 2027 }, 2022, 'none']]));
});

describe.each(['comuna', 'oras', 'municipiu', 'sector', 'judet'])('the conforming plan of a %s', (kind) => {
  const document = dataDocument(readFileSync(new URL(`../../samples/conform/${kind}.yaml`, import.meta.url), 'utf8'));
  const data = planToData(planFromData(document, noLibrary), document);
  it('gives an extract that gives itself again', () => {
    const again = dataDocument(JSON.stringify(data));
    expect(withoutLines(planToData(planFromData(again, noLibrary), again))).toEqual(withoutLines(data));
  });
  it('has nothing unclear', () => expect(JSON.stringify(planFromData(document, noLibrary))).not.toContain('"unclear"'));
});
