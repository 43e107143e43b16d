// Facts about the strategies a plan cites: act, period, successor, date, subject; with and without their documents.
import { describe, expect, it } from 'vitest';
import type { AlignmentInput } from '../../../src/alignment/input.ts';
import { recogniseStrategy } from '../../../src/strategy/recognise.ts';
import { dataDocument } from '../../plan/data-document.ts';
import { registryLibrary } from '../../support/library.ts';
import { lostPage, planOf } from '../plan-facts.ts';

const given = (...texts: string[]): AlignmentInput => ({ papers: [], strategies: texts.map((text) => { const document = dataDocument(text); return { document, strategy: recogniseStrategy(document, registryLibrary()) }; }) });
const national = (title: string, act: object, period: object | null = null) => ({ level: 'national', title, act: { kind: 'HG', ...act }, period });
const local = (more: object = {}) => ({ level: 'local', title: 'Strategia locală de dezvoltare a serviciilor sociale', act: { kind: 'HCL', number: 7, date: '2023-03-30' }, period: { from: 2023, to: 2028 }, ...more });
const ask = (strategy: object, name: string, more: object = {}, asking: Parameters<typeof planOf>[1] = {}) => planOf({ strategies: [strategy], ...more }, asking).fact('strategy', 'strategy[1]', `strategy.${name}`);

describe('the period', () => {
  it.each([[2024, false], [2025, true], [2027, true], [2028, false]])('%i within 2025-2027: %s', (year, within) => expect(ask(local({ period: { from: 2025, to: 2027 } }), 'coversPlanYear', { year }).value).toBe(within));
  it('that is not written cannot be told', () => expect(ask(local({ period: null }), 'coversPlanYear')).toMatchObject({ value: undefined, because: { code: 'no-period' } }));
  it('is taken from the strategy document where the plan is silent', () =>
    expect(ask(local({ period: null }), 'coversPlanYear', {}, { given: given('kind: strategie\nlevel: local\nperiod: { from: 2018, to: 2023 }') }).value).toBe(false));
  it('without a plan year cannot be told', () => expect(ask(local(), 'coversPlanYear', { year: null }).because?.code).toBe('no-year'));
});

describe('a successor', () => {
  const old = national('Strategia națională pentru promovarea îmbătrânirii active și protecția persoanelor vârstnice pentru perioada 2015-2020', { number: 566, year: 2015 }, { from: 2015, to: 2020 });
  it.each([['2022-12-13', false], ['2022-12-14', true], ['2022-12-15', true]])('approved by %s: %s', (date, over) => expect(ask(old, 'replaced', { year: 2022, decision: { kind: 'HCL', number: '1', date } }).value).toBe(over));
  it('does not replace a strategy still in its period', () => expect(ask(old, 'replaced', { year: 2020, decision: { kind: 'HCL', number: '1', date: '2020-01-31' } }).value).toBe(false));
  it('is named with its act and date', () => {
    const more = { year: 2024 };
    expect([ask(old, 'successorAct', more).value, ask(old, 'successorDate', more).value]).toEqual(['HG 1492/2022', '2022-12-14']);
  });
  it('of a strategy the registry does not hold is not said', () => expect(ask(national('Strategia națională a voluntariatului', { number: 9999, year: 2015 }), 'replaced').value).toBeNull());
  it('is asked of 1 January without a decision', () => expect([ask(old, 'replaced', { year: 2022 }).value, ask(old, 'replaced', { year: 2023 }).value]).toEqual([false, true]));
});

describe('the act of a national strategy', () => {
  const title = 'Strategia națională privind incluziunea socială și reducerea sărăciei pentru perioada 2022-2027';
  it.each<[string, object, boolean | undefined]>([
    ['right', { number: 440, year: 2022 }, true], ['another number', { number: 441, year: 2022 }, false], ['another year', { number: 440, year: 2021 }, false],
  ])('%s', (_, act, right) => expect(ask(national(title, act, { from: 2022, to: 2027 }), 'actRight').value).toBe(right));
  it('of the strategy next to it is wrong', () => expect(ask(national('Strategia națională privind incluziunea socială a persoanelor fără adăpost 2022-2027', { number: 1492, year: 2022 }), 'actRight').value).toBe(false));
  it('is right for a title told more shortly', () =>
    expect(ask(national('Strategia națională privind promovarea egalității de șanse între femei și bărbați și prevenirea și combaterea violenței domestice pentru perioada 2018-2021', { number: 365, year: 2018 }, { from: 2018, to: 2021 }), 'actRight').value).toBe(true));
  it('cannot be told where the registry is not sure of it', () =>
    expect(ask(national('Strategia națională în domeniul politicii de tineret pentru perioada 2015-2020', { number: 23, year: 2015 }, { from: 2015, to: 2020 }), 'actRight').because?.code).toBe('registry-incomplete'));
  it('cannot be told of an unknown title', () => expect(ask(national('Strategia națională a voluntariatului', { number: 12, year: 2021 }), 'actRight').because?.code).toBe('registry-incomplete'));
  it('shows what the registry has', () => expect(ask(national(title, { number: 1, year: 2022 }), 'actExpected').value).toEqual(['HG 440/2022']));
});

describe('the date', () => {
  const decision = { kind: 'HCL', number: '1', date: '2025-01-30' };
  const at = (date: string | null, more: object = { decision }) => ask(local({ act: { kind: 'HCL', number: 7, date } }), 'afterPlan', more);
  it.each([['2025-01-29', false], ['2025-01-30', false], ['2025-01-31', true]])('%s after the plan: %s', (date, after) => expect(at(date).value).toBe(after));
  it('that is not written cannot be told', () => expect(at(null).because?.code).toBe('no-date'));
  it('of an earlier year needs no decision', () => expect(at('2023-05-05', {}).value).toBe(false));
  it('within the plan year needs the decision', () => expect(at('2025-05-05', {}).because?.code).toBe('no-decision'));
  it('of a national strategy is the year, or the registry\'s day', () => {
    const known = national('Strategia națională privind incluziunea socială și reducerea sărăciei pentru perioada 2022-2027', { number: 440, year: 2022 });
    expect(ask(known, 'afterPlan', { year: 2022, decision: { kind: 'HCL', number: '1', date: '2022-03-29' } }).value).toBe(true);
    expect(ask(known, 'afterPlan', { year: 2022, decision: { kind: 'HCL', number: '1', date: '2022-03-30' } }).value).toBe(false);
    expect(ask(national('Strategia națională a voluntariatului', { number: 1, year: 2025 }), 'afterPlan', { decision }).because?.code).toBe('no-date');
  });
});

it.each([
  ['Strategia locală de dezvoltare a serviciilor sociale', 'social'], ['Strategia Județeană de Asistență Socială', 'social'], ['STRATEGIA DE INCLUZIUNE SOCIALĂ A ORAȘULUI', 'social'],
  ['Strategia de dezvoltare locală durabilă a comunei', 'general'], ['Strategia integrată de dezvoltare urbană', 'general'], ['Strategia de dezvoltare socio-economică a județului', 'general'], ['Strategia locală 2021-2027', 'unclear'],
])('%s is %s', (title, subject) => expect(ask(local({ title }), 'subject').value).toBe(subject));

describe('the own strategy', () => {
  const named = (strategies: object[], more: object = {}, asking: Parameters<typeof planOf>[1] = {}) => planOf({ strategies, ...more }, asking).fact('document', 'document', 'document.namesOwnStrategy');
  it('is named', () => expect(named([local()]).value).toBe(true));
  it('is not the general development strategy', () => expect(named([local({ title: 'Strategia de dezvoltare locală' })]).value).toBe(false));
  it('of a county is the county\'s', () => expect(named([{ ...local(), level: 'county' }], { authority: { name: 'Vaslui', kind: 'judet', county: 'Vaslui' } }).value).toBe(true));
  it('cannot be called missing where a page was lost', () => expect(named([], {}, { losses: lostPage }).because?.code).toBe('text-lost'));
  it('is not told for an unknown authority with a county strategy alone', () => expect(named([{ ...local(), level: 'county' }], { authority: { name: 'Poiana' } }).because?.code).toBe('unknown-authority'));
});

describe('agreements', () => {
  const about = (agreement: object, name: string) => planOf({ agreements: [{ title: 'Protocol de colaborare', number: '12', date: '2024-05-05', parties: ['Comuna', 'DGASPC'], ...agreement }] }).value('document', 'document', `document.agreements${name}`);
  it('complete and in force tell nothing', () => expect([about({}, 'Incomplete'), about({ until: '2025-01-01' }, 'Expired')]).toEqual([[], []]));
  it('tell what they lack', () => expect(about({ number: null, parties: null }, 'Incomplete')).toEqual(['Protocol de colaborare (lipsește: numărul, părțile)']));
  it('tell that they ended before the plan year', () => expect(about({ until: '2024-12-31' }, 'Expired')).toEqual(['Protocol de colaborare (31.12.2024)']));
});
