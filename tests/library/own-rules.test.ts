// An authority's own rules and registry entries are held to the same checks and change nothing of the library.

import { describe, expect, it } from 'vitest';
import { ruleVocabulary } from '../../src/engine/vocabulary.ts';
import { actById } from '../../src/library/acts.ts';
import { parameterOn } from '../../src/library/parameters.ts';
import { strategyById } from '../../src/library/strategies.ts';
import { addOwnRules, type Extended } from '../../src/library/validate/own-rules.ts';
import { registryLibrary } from '../support/library.ts';
import { newRuleText } from '../../src/cli/new-rule-text.ts';

const base = registryLibrary();
const rule = newRuleText({ id: 'PRO-01', slug: 'regula-noua', family: 'proprii', schema: 'x' });
const rulePath = 'rules/proprii/PRO-01-regula-noua.yaml';
const act = `id: hcl-12-2024
short: HCL 12/2024
kind: other
number: "12"
year: 2024
title: { ro: "Regulament propriu", en: "Own regulation" }
inForce: { from: "2024-02-01" }
verification: verified
articles:
  - article: "art. 3"
    versions:
      - requirement: { ro: "Serviciile au contact.", en: "Services have a contact." }
        confidence: verbatim
        checked: { by: primaria, against: "hotărârea", on: "2024-03-01" }
`;
const add = (rules: Record<string, string>, registry: Record<string, string> = {}): Promise<Extended> => {
  const list = (files: Record<string, string>): { path: string; text: string }[] => Object.entries(files).map(([path, text]) => ({ path, text }));
  return addOwnRules(base, { rules: list(rules), registry: list(registry) }, 'abc', ruleVocabulary);
};
const codes = (e: Extended): string[] => e.problems.map((p) => `${p.place.path}:${p.place.line} ${p.code}`);

describe('own rules', () => {
  it('join the library under its version', async () => {
    const { library, own, problems } = await add({ [rulePath]: rule });
    expect(problems).toEqual([]);
    expect(own).toEqual(['PRO-01']);
    expect(library.rules.map((r) => r.id)).toEqual([...base.rules.map((r) => r.id), 'PRO-01']);
    expect(library.version).toBe('test+abc');
    expect(base.rules.some((r) => r.id === 'PRO-01')).toBe(false);
  });
  it('may cite an act of their own folder, and not one that is nowhere', async () => {
    const citing = rule.replace('act: coerenta, article: "coerență", confidence: arithmetic', 'act: hcl-12-2024, article: "art. 3", confidence: verbatim');
    expect(codes(await add({ [rulePath]: citing }, { 'registry/acts/hcl-12-2024.yaml': act }))).toEqual([]);
    const alone = await add({ [rulePath]: citing });
    expect(alone.problems.map((p) => p.code)).toEqual(['AVZ-RULE-ACT']);
    expect(alone.own).toEqual([]);
  });
  it('with a fault are told with their line and left out', async () => {
    const { library, problems } = await add({ [rulePath]: rule.replace('severity: { default: info }', 'severity: { default: grav }') });
    expect(problems.map((p) => p.place.line)).toEqual([rule.split('\n').findIndex((l) => l.startsWith('severity')) + 1]);
    expect(library.rules).toHaveLength(base.rules.length);
  });
  it('may not take the place of a rule that is there', async () => {
    const first = await add({ [rulePath]: rule });
    const again = await addOwnRules(first.library, { rules: [{ path: rulePath, text: rule.replace('Planul este pentru un an', 'Altceva') }], registry: [] }, 'def', ruleVocabulary);
    expect(codes(again)).toEqual([`${rulePath}:2 AVZ-OWN-CLASH`]);
    expect(again.library.rules.find((r) => r.id === 'PRO-01')?.title.ro).toContain('Planul este pentru un an');
  });
});

describe('own registry entries', () => {
  const strategies = 'id\ttitle\tact\tact_date\tfrom\tto\tdomain\tgroups\tpredecessors\tsuccessor\tverification\n';
  it('join the registry: acts, strategies, parameters', async () => {
    const { library, problems } = await add({}, {
      'registry/acts/hcl-12-2024.yaml': act,
      'registry/strategies.tsv': `${strategies}proba-2025\tStrategia de probă 2025-2030\tHG 9/2025\t2025-01-10\t2025\t2030\tprobă\tcopii\t\t\tverified\n`,
      'registry/parameters.yaml': 'parameters:\n  - { id: termenPropriu, unit: days, meaning: { ro: "termen", en: "term" }, values: [{ value: 7, from: "2024-02-01", confidence: verbatim }] }\n',
    });
    expect(problems).toEqual([]);
    expect(actById(library, 'hcl-12-2024')?.articles).toHaveLength(1);
    expect(strategyById(library, 'proba-2025')?.act).toMatchObject({ kind: 'HG', number: 9, year: 2025, date: '2025-01-10' });
    expect([parameterOn(library, 'termenPropriu', '2024-01-31')?.value, parameterOn(library, 'termenPropriu', '2024-02-01')?.value]).toEqual([undefined, 7]);
    expect(actById(base, 'hcl-12-2024')).toBeUndefined();
  });
  it('may not replace what is there', async () => {
    const found = await add({}, { 'registry/parameters.yaml': 'parameters:\n  - { id: challengeTermMonths, unit: months, meaning: { ro: "t", en: "t" }, values: [{ value: 60, confidence: verbatim }] }\n' });
    expect(codes(found)).toEqual(['registry/parameters.yaml:2 AVZ-OWN-CLASH']);
    expect(parameterOn(found.library, 'challengeTermMonths', '2025-01-01')?.value).toBe(6);
  });
  it('may add an article to an act that is there', async () => {
    const text = `id: lege-34-1998\nshort: L 34/1998\nkind: L\nnumber: "34"\nyear: 1998\ntitle: { ro: "a", en: "b" }\ninForce: { until: "2031-12-30" }\nverification: verified\narticles:\n  - { article: "art. 9", versions: [{ requirement: { ro: "x", en: "y" }, confidence: verbatim, checked: { by: p, against: h, on: "2024-03-01" } }] }\n`;
    const { library, problems } = await add({}, { 'registry/acts/lege-34-1998.yaml': text });
    expect(problems).toEqual([]);
    expect(actById(library, 'lege-34-1998')?.articles.map((a) => a.article)).toEqual([...(actById(base, 'lege-34-1998')?.articles.map((a) => a.article) ?? []), 'art. 9']);
  });
  it('with a fault in a table are told with their row', async () => {
    await expect(add({}, { 'registry/strategies.tsv': `${strategies}proba\tS\tHG noua\t\t2025\t2030\tx\t\t\t\tverified\n` })).rejects.toMatchObject({ code: 'AVZ-REG-TABLE', place: { path: 'registry/strategies.tsv', line: 2 } });
  });
});
