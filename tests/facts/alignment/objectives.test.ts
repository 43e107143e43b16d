// Facts about services, objectives and groups: covered, not covered, or for a person to tell.
import { describe, expect, it } from 'vitest';
import type { AlignmentInput } from '../../../src/alignment/input.ts';
import { recogniseStrategy } from '../../../src/strategy/recognise.ts';
import { dataDocument } from '../../plan/data-document.ts';
import { registryLibrary } from '../../support/library.ts';
import { planOf } from '../plan-facts.ts';

const given = (text: string): AlignmentInput => { const document = dataDocument(text); return { papers: [], strategies: [{ document, strategy: recogniseStrategy(document, registryLibrary()) }] }; };
const strategy = (objectives: (string | { text: string; level: string })[], level = 'local') => ({ level, title: 'Strategia de dezvoltare a serviciilor sociale', act: { kind: 'HCL', number: 7, date: '2023-03-30' }, period: { from: 2023, to: 2028 }, objectives: objectives.map((o) => (typeof o === 'string' ? { text: o, level: 'specific' } : o)) });
const club = { name: 'Club pentru persoane vârstnice', code: '8810CZ-V-II' };
const objective = (text: string, more: object, n = 1) => planOf({ strategies: [strategy([text])], ...more }).value('objective', `objective[${n}]`, 'objective.covered');

describe('an objective is covered by', () => {
  it.each<[string, string, object]>([
    ['a service', 'Combaterea singurătății bătrânilor', { existing: [club] }],
    ['a proposal', 'Combaterea singurătății bătrânilor', { proposed: [club] }],
    ['an activity', 'Sensibilizarea populației față de violența domestică', { activities: [{ section: 'II.4', theme: 'Campanie împotriva violenței în familie', period: 'mai 2025' }] }],
    ['a training line', 'Creșterea competențelor profesionale ale personalului', { training: [{ section: 'III.1.a', who: 'Inspectori', persons: 2, budget: '1000 lei' }] }],
    ['a measure of the plan', 'Realizarea unei baze de date a beneficiarilor', { measures: [{ text: 'Crearea unei baze de date cu beneficiarii', term: '2025' }] }],
    ['an agreement', 'Dezvoltarea parteneriatelor cu organizațiile neguvernamentale', { agreements: [{ title: 'Acord de parteneriat cu asociația Exemplu', number: '3', date: '2024-01-01', parties: ['Comuna', 'Asociația Exemplu'] }] }],
    ['a campaign point of the model', 'Dezvoltarea unor atitudini participative în rândul populației', { sections: [{ id: 'II', state: 'present' }, { id: 'II.4', state: 'present', text: 'anual' }] }],
  ])('%s', (_, text, more) => expect(objective(text, more)).toBe('aliniat'));
  it.each([
    ['foster care', 'Creșterea numărului de asistenți maternali profesioniști', { name: 'Serviciul de îngrijire de tip familial – asistenți maternali profesioniști', code: '8790SF-C' }],
    ['foster care in other words', 'dezvoltarea rețelei de asistență maternală', { name: 'Asistență maternală', code: '8790SF-C' }],
  ])('%s', (_, text, service) => expect(objective(text, { existing: [service] })).toBe('aliniat'));
  it('foster care not by a home for the elderly', () => expect(objective('Creșterea numărului de asistenți maternali profesioniști', { existing: [{ name: 'Cămin pentru persoane vârstnice', code: '8730CR-V-I' }] })).toBe('nealiniat'));
  it('nothing', () => expect(objective('Realizarea unei baze de date a beneficiarilor', { existing: [club] })).toBe('nealiniat'));
  it('not by a point that says it is not the case', () => expect(objective('Dezvoltarea unor atitudini participative în rândul populației', { sections: [{ id: 'II.4', text: 'Nu este cazul' }] })).toBe('nealiniat'));
  it('what stands under it', () =>
    expect(planOf({ existing: [club], strategies: [strategy([{ text: 'Servicii mai aproape de oameni prin reguli unitare', level: 'specific' }, { text: 'Combaterea singurătății bătrânilor', level: 'direction' }])] }).value('objective', 'objective[1]', 'objective.covered')).toBe('aliniat'));
  it('only a person can tell of one that says too little', () => expect(objective('Aplicarea prevederilor legale în mod unitar', { existing: [club] })).toBe('de-judecat'));
  it('cannot be told where the table of services cannot be read', () =>
    expect(planOf({ strategies: [strategy(['Găzduirea persoanelor fără adăpost'])], existing: [{ name: { unclear: 'damaged-row' }, code: { unclear: 'damaged-row' }, budget: { local: '5 lei' } }] }).fact('objective', 'objective[1]', 'objective.covered').value).toBeUndefined());
});

describe('a service', () => {
  const answer = (objectives: Parameters<typeof strategy>[0], more: Parameters<typeof planOf>[1] = {}) => planOf({ strategies: [strategy(objectives)], proposed: [club] }, more).fact('proposed', 'proposed[1]', 'service.alignment');
  const general = { text: 'Dezvoltarea serviciilor sociale pentru toate categoriile vulnerabile', level: 'general' };
  it('serves an objective in other words', () => expect(answer(['Combaterea singurătății bătrânilor']).value).toBe('aliniat'));
  it('serves none', () => expect(answer(['Prevenirea consumului de droguri']).value).toBe('nealiniat'));
  it('serves the general objective where nothing else is listed', () => expect(answer([general]).value).toBe('aliniat'));
  it('is left to a person where only the general objective fits and others are listed', () => expect(answer([general, 'Prevenirea consumului de droguri']).value).toBe('de-judecat'));
  it('serves none where the whole strategy is known and only its general objective fits', () =>
    expect(answer([general, 'Prevenirea consumului de droguri'], { given: given(`kind: strategie\nlevel: local\nobjectives: [{ level: general, text: ${general.text} }, Prevenirea consumului de droguri]`) }).value).toBe('nealiniat'));
  it('is left to a person where only the target groups name its people', () =>
    expect(answer(['Prevenirea consumului de droguri'], { given: given('kind: strategie\nlevel: local\ngroups: [varstnici]\nobjectives: [Prevenirea consumului de droguri]') }).value).toBe('de-judecat'));
  it('cannot be judged without objectives', () => expect(answer([]).because?.code).toBe('no-objectives'));
  it('shows what the answer rests on', () => {
    const plan = planOf({ strategies: [strategy(['Combaterea singurătății bătrânilor'])], proposed: [club] });
    const value = (name: string) => plan.value('proposed', 'proposed[1]', `service.${name}`);
    expect(value('alignedWith')).toEqual(['Combaterea singurătății bătrânilor']);
    expect(value('alignmentGroups')).toEqual(['persoane vârstnice']);
    expect(value('alignmentTerms')).toEqual(expect.arrayContaining(['varstnice']));
    expect(value('alignmentScore')).toBeGreaterThanOrEqual(value('alignmentFrom') as number);
  });
});

describe('groups of the objectives', () => {
  const groups = (objectives: string[], more: object, name = 'groupsUnserved') => planOf({ strategies: [strategy(objectives)], ...more }).value('document', 'document', `document.${name}`);
  it('are served by services and proposals', () => expect(groups(['Sprijinirea persoanelor vârstnice'], { proposed: [club] })).toEqual([]));
  it('are not served by information alone', () => expect(groups(['Sprijinirea persoanelor vârstnice'], { activities: [{ section: 'II.4', theme: 'Ziua Internațională a Persoanelor Vârstnice' }] })).toEqual(['persoane vârstnice']));
  it('may be served by a measure: a person tells', () => {
    const more = { measures: [{ text: 'Îngrijirea la domiciliu a persoanelor vârstnice', term: '2025' }] };
    expect([groups(['Sprijinirea persoanelor vârstnice'], more), groups(['Sprijinirea persoanelor vârstnice'], more, 'groupsDoubtful')]).toEqual([[], ['persoane vârstnice']]);
  });
  it('a word that tells more of a group asks no service of its own', () => {
    const home = { name: 'Cămin pentru persoane vârstnice', code: '8730CR-V-I' }, day = { name: 'Centrul de zi Licurici', code: '8891CZ-C-II' };
    expect(groups(['Îngrijirea persoanelor vârstnice dependente'], { existing: [home] }, 'groupsOpen')).toEqual([]);
    expect(groups(['Îngrijirea persoanelor vârstnice dependente'], { existing: [club] }, 'groupsDoubtful')).toHaveLength(1);
    expect(groups(['Sprijin pentru familii cu copii'], { existing: [day] }, 'groupsOpen')).toEqual([]);
    expect(groups(['Sprijin pentru familii cu copii', 'Consilierea familiilor'], { existing: [day] }, 'groupsDoubtful')).toHaveLength(1);
  });
  it('in general are no group', () => expect(groups(['Incluziunea grupurilor vulnerabile'], {}, 'groupsNamed')).toEqual([]));
  it('count a narrower service for the broader group', () => expect(groups(['Protecția copiilor'], { existing: [{ name: 'Centru de recuperare', code: '8891CZ-C-III' }] })).toEqual([]));
  it('leave helpers and the public out', () => expect(groups(['Instruirea asistenților personali și informarea comunității'], {}, 'groupsNamed')).toEqual([]));
});

describe('measures due', () => {
  const text = (measures: string) => `kind: strategie\nlevel: local\nperiod: { from: 2023, to: 2028 }\nobjectives: [{ id: OS1, text: Combaterea singurătății bătrânilor }, { id: OS2, text: Sprijinirea copiilor din sate }]\nmeasures:\n${measures}`;
  const due = (measures: string, name: string, n = 1, more: object = {}) => planOf({ strategies: [strategy(['Combaterea singurătății bătrânilor', 'Sprijinirea copiilor din sate'])], proposed: [club], ...more }, { given: given(text(measures)) }).value('objective', `objective[${n}]`, `objective.${name}`);
  it('in the plan year and absent are told under their objective', () => {
    const list = '  - { text: Înființarea unei cantine sociale, objective: OS2, term: "2025", responsible: Primăria }';
    expect([due(list, 'measuresMissing', 1), due(list, 'measuresMissing', 2)]).toEqual([[], ['Înființarea unei cantine sociale (2025)']]);
  });
  it('without an objective are told under the first', () => expect(due('  - { text: Înființarea unei cantine sociale, term: "2025" }', 'measuresMissing')).toHaveLength(1));
  it('in the plan are not missing', () => expect(due('  - { text: Deschiderea unui club pentru vârstnici, objective: OS1, term: "2025" }', 'measuresMissing')).toEqual([]));
  it('for the same people but other work are missing', () => expect(due('  - { text: Accesibilizarea locuințelor persoanelor vârstnice, objective: OS1, term: "2025" }', 'measuresMissing')).toHaveLength(1));
  it.each(['2026', '2024', 'permanent', '2023-2028'])('with the term %s are not due in 2025', (term) => expect(due(`  - { text: Înființarea unei cantine sociale, term: "${term}" }`, 'measuresDue')).toBe(0));
  it('of another body are doubtful', () => expect(due('  - { text: Înființarea unei cantine sociale, term: "2025", responsible: Inspectoratul Școlar }', 'measuresDoubtful')).toHaveLength(1));
  it('are not asked without the document', () => expect(planOf({ strategies: [strategy(['Sprijinirea copiilor din sate'])] }).value('objective', 'objective[1]', 'objective.measuresDue')).toBeNull());
});

describe('a quotation', () => {
  const quoted = (text: string, document: string) => planOf({ strategies: [strategy([text])] }, { given: given(document) });
  const doc = (text: string, more = '') => `kind: strategie\nlevel: local\n${more}objectives: [{ text: "${text}" }]`;
  it('is compared with the document', () => expect(quoted('Sprijinirea copiilor din sate', doc('Sprijinirea copiilor din orașe')).value('objective', 'objective[1]', 'objective.quotation')).toBe('schimbat'));
  it('shows the difference', () => expect(quoted('Sprijinirea copiilor din sate', doc('Sprijinirea copiilor din orașe')).value('objective', 'objective[1]', 'objective.difference')).toEqual(['+ sate', '− orașe']));
  it('is not compared with a strategy told in other words', () => expect(quoted('Sprijinirea copiilor din sate', doc('Ajutor pentru copii', 'words: own\n')).value('objective', 'objective[1]', 'objective.documentGiven')).toBe(false));
});
