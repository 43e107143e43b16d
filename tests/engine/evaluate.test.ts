// Rules over facts: outcomes, places, order, faults, scope and the gate.
import { describe, expect, it } from 'vitest';
import type { FactSources } from '../../src/engine/ask.ts';
import { evaluate, type Result } from '../../src/engine/evaluate.ts';
import { evaluateGated, gated } from '../../src/engine/gate.ts';
import type { LawDate } from '../../src/engine/law-date.ts';
import type { Fact, FactDefinition } from '../../src/facts/fact.ts';
import type { Condition, Rule } from '../../src/library/rule.ts';
import { absent, unclear } from '../../src/plan/reading.ts';
import { contextOf, emptyLibrary, ruleOf } from './plan-stand-in.ts';

const place = { start: 5, end: 10 };
const define = (compute: FactDefinition['compute']): FactDefinition => ({ type: 'boolean', about: '', compute });
const fact = (value: Fact['value'], extra: Partial<Fact> = {}): FactDefinition => define(() => ({ value, at: [place], ...extra }));
const sources = (document: Record<string, FactDefinition>): FactSources => ({ document: [document] }) as unknown as FactSources;
const law: LawDate = { day: '2025-01-01', from: 'planYear' };
const holds = (name: string): Condition => ({ all: [{ fact: name, operator: 'equal', value: true }] });
const facts = sources({
  'test.holds': fact(true), 'test.falls': fact(false), 'test.unsure': fact(undefined, { because: { code: 'text-lost' } }),
  'test.breaks': define(() => { throw new Error('no such page'); }), 'test.number': fact(7), 'test.text': fact('șapte'),
});
const run = (rules: Rule[], context = contextOf(), from = law, given = facts): Promise<Result[]> => evaluate(rules, { context, law: from, sources: given });
const outcome = async (fields: Partial<Rule>) => (await run([ruleOf(fields)]))[0]?.outcome;

describe('outcome of a rule', () => {
  it.each([
    [{ must: holds('test.holds') }, 'pass'], [{ must: holds('test.falls') }, 'fail'], [{ must: holds('test.unsure') }, 'unverified'], [{ must: holds('test.breaks') }, 'error'],
    [{ when: holds('test.falls'), must: holds('test.falls') }, 'inapplicable'], [{ when: holds('test.unsure'), must: holds('test.holds') }, 'unverified'],
    [{ when: holds('test.falls'), must: holds('test.breaks') }, 'inapplicable'], [{ when: holds('test.breaks'), must: holds('test.holds') }, 'error'],
    [{ must: holds('test.falls'), reviewIf: holds('test.holds') }, 'review'], [{ must: holds('test.unsure'), reviewIf: holds('test.holds') }, 'review'],
    [{ must: holds('test.falls'), reviewIf: holds('test.falls') }, 'fail'], [{ must: holds('test.unsure'), reviewIf: holds('test.falls') }, 'unverified'],
    [{ must: holds('test.falls'), reviewIf: holds('test.unsure') }, 'unverified'], [{ must: holds('test.holds'), reviewIf: holds('test.breaks') }, 'pass'],
    [{ must: { not: holds('test.unsure') } }, 'unverified'], [{ must: { not: holds('test.falls') } }, 'pass'],
    [{ must: { fact: 'test.number', operator: 'lessThan', value: { fact: 'test.unsure' } } }, 'unverified'],
    [{ must: { fact: 'test.text', operator: 'lessThan', value: 3 } }, 'error'], [{ must: { fact: 'test.text', operator: 'like', value: 3 } }, 'error'],
    [{ must: holds('test.nowhere') }, 'error'], [{ must: { all: [] } }, 'error'],
    [{ must: { fact: 'plan.year', operator: 'equal', value: 2025 } }, 'pass'], [{ must: { fact: 'plan.hasDecision', operator: 'equal', value: true } }, 'fail'],
  ] as [Partial<Rule>, string][])('%j is %s', async (fields, expected) => expect(await outcome({ message: { ro: '', en: '' }, ...fields })).toBe(expected));

  it('is an error when a placeholder of the sentence cannot be computed', async () => {
    expect(await outcome({ must: holds('test.falls'), message: { ro: '{test.breaks}', en: '' } })).toBe('error');
    expect(await outcome({ must: holds('test.holds'), message: { ro: '{test.breaks}', en: '' } })).toBe('pass');
  });

  it('leaves the other rules alone when one breaks, and keeps their order', async () => {
    const rules = ['test.unsure', 'test.breaks', 'test.falls', 'test.holds'].map((name, i) => ruleOf({ id: `TST-0${4 - i}`, must: holds(name) }));
    const results = await run(rules);
    expect(results.map((r) => [r.rule.id, r.outcome])).toEqual([['TST-04', 'unverified'], ['TST-03', 'error'], ['TST-02', 'fail'], ['TST-01', 'pass']]);
  });
});

describe('finding', () => {
  it('stands where the fact that decided stands, with reason, data and basis', async () => {
    const [fallen, unsure] = await run([ruleOf({ must: holds('test.falls'), message: { ro: '{test.number|number}', en: '{test.text}' } }), ruleOf({ id: 'TST-02', must: holds('test.unsure') })]);
    expect(fallen?.finding).toMatchObject({ outcome: 'fail', severity: 'error', subject: 'document', at: [place], data: { 'test.number': 7, 'test.text': 'șapte' }, because: [] });
    expect(unsure?.finding).toMatchObject({ outcome: 'unverified', severity: null, because: [{ code: 'text-lost' }] });
  });

  it('keeps only the bases in force on the day of the law', async () => {
    const basis = [{ act: 'vechi', article: '1', inForce: { until: '2024-12-31' }, confidence: 'verbatim', covers: 'part' }, { act: 'nou', article: '2', inForce: { from: '2025-01-01' }, confidence: 'verbatim', covers: 'part' }] as const;
    const [result] = await run([ruleOf({ must: holds('test.falls'), basis })]);
    expect(result?.finding?.basis.map((b) => b.act)).toEqual(['nou']);
  });

  it('has a fingerprint that line shifts do not change and other words do', async () => {
    const print = async (text: string, start: number, end: number) => {
      const given = sources({ 'test.holds': define(() => ({ value: false, at: [{ start, end }] })) });
      return (await run([ruleOf()], contextOf({}, text), law, given))[0]?.finding?.fingerprint;
    };
    const first = await print('Plan anual de acțiune: nr. ....', 23, 31);
    expect(first).toMatch(/^[0-9a-f]{20}$/);
    expect(await print('\n\n\nPlan anual de acţiune: NR.  ....', 26, 35)).toBe(first);
    expect(await print('Plan anual de acțiune: din ....', 23, 31)).not.toBe(first);
  });
});

describe('scope', () => {
  const dated = (from?: string, until?: string) => ruleOf({ scope: { each: 'document', authorities: ['comuna', 'oras', 'municipiu', 'sector', 'judet'], from, until } });
  const on = async (rule: Rule, day: string) => (await run([rule], contextOf(), { day, from: 'adoption' }))[0]?.outcome;

  it('begins and ends on its days, both included', async () => {
    const rule = dated('2024-04-21', '2025-06-30');
    expect([await on(rule, '2024-04-20'), await on(rule, '2024-04-21'), await on(rule, '2024-04-22')]).toEqual(['inapplicable', 'pass', 'pass']);
    expect([await on(rule, '2025-06-29'), await on(rule, '2025-06-30'), await on(rule, '2025-07-01')]).toEqual(['pass', 'pass', 'inapplicable']);
  });

  it('takes the start of the plan year where the rule says so', async () => {
    const rule = ruleOf({ scope: { ...dated('2025-01-01').scope, lawAsOf: 'planYear' } });
    expect(await on(rule, '2024-12-20')).toBe('pass');
    expect(await on(dated('2025-01-01'), '2024-12-20')).toBe('inapplicable');
  });

  it('does not guess a day: a dated rule is unverified when no year was read', async () => {
    const results = await run([dated('2024-04-21'), ruleOf()], contextOf(), { day: '2026-01-01', from: 'today' });
    expect(results.map((r) => r.outcome)).toEqual(['unverified', 'pass']);
    expect(results[0]?.finding?.because).toEqual([{ code: 'no-year' }]);
  });

  it('binds the authorities it names, and says so when the authority is not known', async () => {
    const rule = ruleOf({ scope: { each: 'document', authorities: ['judet'] } });
    expect((await run([rule]))[0]?.outcome).toBe('inapplicable');
    const unknown = contextOf({ authority: { name: absent(place), kind: absent(place), county: absent(place), countyStated: false } });
    expect((await run([rule], unknown))[0]?.finding?.because).toEqual([{ code: 'unknown-authority' }]);
    expect((await run([ruleOf()], unknown))[0]?.outcome).toBe('pass');
  });

  it('raises severity from a day on', async () => {
    const rule = ruleOf({ must: holds('test.falls'), severity: { default: 'warning', from: { '2024-04-21': 'error' } } });
    const at = async (day: string) => (await run([rule], contextOf(), { day, from: 'adoption' }))[0]?.finding?.severity;
    expect([await at('2024-04-20'), await at('2024-04-21'), await at('2024-04-22')]).toEqual(['warning', 'error', 'error']);
  });

  it('raises severity where a condition on the subject holds, the first that does', async () => {
    const severity = (...names: string[]) => ({ default: 'info' as const, from: { '2020-01-01': 'warning' as const }, if: names.map((name, i) => ({ condition: holds(name), severity: i ? 'error' as const : 'info' as const })) });
    const of = async (...names: string[]) => (await run([ruleOf({ must: holds('test.falls'), severity: severity(...names) })]))[0]?.severity;
    expect([await of('test.falls', 'test.holds'), await of('test.holds', 'test.holds'), await of('test.unsure', 'test.falls')]).toEqual(['error', 'info', 'warning']);
  });

  it('is inapplicable without subjects, but unverified when the part that holds them could not be read', async () => {
    const rule = ruleOf({ scope: { ...ruleOf().scope, each: 'existing' } });
    expect((await run([rule]))[0]?.outcome).toBe('inapplicable');
    expect((await run([rule], contextOf({ tableA: unclear({ code: 'table-lost' }, place) })))[0]?.finding).toMatchObject({ outcome: 'unverified', because: [{ code: 'table-lost' }], at: [place] });
    const decision = ruleOf({ scope: { ...ruleOf().scope, each: 'decision' } });
    expect((await run([decision], contextOf({ decision: unclear({ code: 'damaged-text' }, place) })))[0]?.outcome).toBe('unverified');
  });
});

describe('law facts', () => {
  const library = { ...emptyLibrary, registry: { ...emptyLibrary.registry, parameters: [{ id: 'prag', unit: 'lei', meaning: { ro: '', en: '' }, values: [{ value: 5, until: '2024-12-31', confidence: 'verbatim' as const }, { value: 9, from: '2025-01-01', confidence: 'verbatim' as const }] }] } };
  const rule = ruleOf({ must: { fact: 'test.number', operator: 'lessThanInclusive', value: { fact: 'law.prag' } }, message: { ro: '', en: '' } });

  it('hold the value of the day, and the result is known to lean on it', async () => {
    const under = async (day: string) => (await run([rule], contextOf({}, 'x', library, day), { day, from: 'adoption' }))[0];
    expect([(await under('2024-12-31'))?.outcome, (await under('2025-01-01'))?.outcome]).toEqual(['fail', 'pass']);
    expect((await under('2025-01-01'))?.dated).toBe(true);
    expect((await run([ruleOf()]))[0]?.dated).toBe(false);
  });

  it('know when a shared value leaned on the day, also for the fact that asks second', async () => {
    const shared = define((_, context) => ({ value: context.once('shared', () => context.asOf) !== '', at: [place] }));
    const results = await run([ruleOf(), ruleOf({ id: 'TST-02', must: holds('test.second') })], contextOf(), law, sources({ 'test.holds': shared, 'test.second': shared }));
    expect(results.map((r) => r.dated)).toEqual([true, true]);
  });
});

describe('gate', () => {
  const gate = (name: string) => ruleOf({ id: 'DOC-01', gate: true, must: holds(name) });
  const others = [ruleOf({ id: 'TST-01', must: holds('test.falls') }), ruleOf({ id: 'TST-02', when: holds('test.falls') }), ruleOf({ id: 'TST-03' })];

  it.each(['test.falls', 'test.unsure', 'test.breaks'])('that does not hold (%s) leaves the rest unverified and unlisted', async (name) => {
    const { results, gate: fallen } = gated(await run([gate(name), ...others]));
    expect(results.slice(1).map((r) => [r.outcome, r.finding])).toEqual([['unverified', null], ['inapplicable', null], ['unverified', null]]);
    expect(fallen).toEqual({ rule: 'DOC-01', stopped: 2 });
  });

  it.each(['test.holds', 'test.falls', 'test.unsure'])('asked first (%s) gives what asking all gives', async (name) => {
    const rules = [others[0] as Rule, gate(name), ...others.slice(1)];
    const whole = gated(await run(rules));
    const first = await evaluateGated(rules, { context: contextOf(), law, sources: facts });
    expect(first.gate).toEqual(whole.gate);
    expect(first.results.map((r) => [r.rule.id, r.outcome, r.finding])).toEqual(whole.results.map((r) => [r.rule.id, r.outcome, r.finding]));
  });

  it('that falls leaves what the others ask unasked, but for their scope', async () => {
    let asked = 0;
    const given = sources({ 'test.counted': define(() => { asked += 1; return { value: true, at: [place] }; }), 'test.falls': fact(false), 'test.holds': fact(true) });
    const rules = [gate('test.falls'), ruleOf({ id: 'TST-01', must: holds('test.counted') }), ruleOf({ id: 'TST-02', when: holds('test.counted') })];
    const { results } = await evaluateGated(rules, { context: contextOf(), law, sources: given });
    expect([asked, ...results.map((r) => r.outcome)]).toEqual([1, 'fail', 'unverified', 'unverified']);
    await evaluateGated(rules.slice(1, 2), { context: contextOf(), law, sources: given });
    expect(asked).toBe(2);
  });

  it('that holds changes nothing', async () => {
    const results = await run([gate('test.holds'), ...others]);
    expect(gated(results)).toEqual({ results, gate: null });
  });
});

it('reads every fact once per subject, and a document fact once per plan', async () => {
  let asked = 0;
  const given = sources({ 'test.holds': define(() => { asked += 1; return { value: true, at: [place] }; }) });
  await run([ruleOf(), ruleOf({ id: 'TST-02' }), ruleOf({ id: 'TST-03', reviewIf: holds('test.holds') })], contextOf(), law, given);
  expect(asked).toBe(1);
});

