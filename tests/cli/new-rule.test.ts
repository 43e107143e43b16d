// A new rule is written whole: it follows its schema, and its examples run.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleVocabulary } from '../../src/engine/vocabulary.ts';
import { runExample } from '../../src/examples/run-example.ts';
import { checkRules } from '../../src/library/validate/check-files.ts';
import { registryLibrary } from '../support/library.ts';
import { avizor, folderOf } from './harness.ts';

describe('avizor new-rule', () => {
  it('writes a rule that follows its schema and whose examples come out as written', async () => {
    const folder = folderOf({});
    const { code, out, err } = await avizor(['new-rule', 'servicii'], folder);
    expect([code, out]).toEqual([0, 'rules/servicii/PRO-01-regula-noua.yaml\n']);
    expect(err).toContain('avizor test-rules .');
    const text = readFileSync(join(folder, out.trim()), 'utf8');
    const library = registryLibrary();
    const { entries: [rule], problems } = await checkRules([{ path: out.trim(), text }], ruleVocabulary(library.registry));
    expect(problems).toEqual([]);
    if (!rule) throw new Error('no rule');
    for (const kind of ['good', 'bad', 'inapplicable'] as const) for (const example of rule.examples[kind] ?? []) expect(await runExample(rule, kind, example, library)).toBeNull();
  });
  it('takes the next free number and never writes over a file', async () => {
    const folder = folderOf({ 'rules/servicii/PRO-07-alta.yaml': '' });
    expect((await avizor(['new-rule', 'buget', '--slug', 'a-doua'], folder)).out).toBe('rules/buget/PRO-08-a-doua.yaml\n');
    expect((await avizor(['new-rule', 'buget'], folder)).out).toBe('rules/buget/PRO-09-regula-noua.yaml\n');
    expect(existsSync(join(folder, 'rules/buget/PRO-08-a-doua.yaml'))).toBe(true);
  });
  it('uses the letters of a built-in family where they are used', async () => {
    const folder = folderOf({ 'rules/servicii/SRV-18-continuitate.yaml': '' });
    expect((await avizor(['new-rule', 'servicii'], folder)).out).toBe('rules/servicii/SRV-19-regula-noua.yaml\n');
    expect((await avizor(['new-rule', 'servicii', '--letters', 'CJX'], folder)).out).toBe('rules/servicii/CJX-01-regula-noua.yaml\n');
  });
  it('refuses a name that is none', async () => {
    const { code, err } = await avizor(['new-rule', '../Servicii'], folderOf({}));
    expect(code).toBe(2);
    expect(err).toContain('AVZ-NEW-FAMILY');
  });
});

describe('an own rule is known wherever rules are named', () => {
  const act = `id: hcj-vaslui-12-2024
short: HCJ Vaslui 12/2024
kind: HCJ
number: "12"
year: 2024
title: { ro: "Hotărârea Consiliului Județean Vaslui nr. 12/2024", en: "Decision 12/2024 of the county council" }
inForce: { from: "2024-02-01" }
url: https://example.org/hcj12
verification: verified
articles:
  - article: "art. 3"
    versions:
      - requirement: { ro: "Planurile comunelor au un serviciu de zi.", en: "Plans of communes hold a day service." }
        confidence: verbatim
        source: https://example.org/hcj12
        checked: { by: "CJ Vaslui", against: "text", on: "2026-11-22" }
`;
  it('explain, rules and law show it with its own act, from the configuration or on demand', async () => {
    const folder = folderOf({ 'avizor.yaml': 'extends: proprii\n', 'proprii/registry/acts/hcj-vaslui-12-2024.yaml': act });
    await avizor(['new-rule', 'servicii', '--folder', 'proprii'], folder);
    const file = join(folder, 'proprii/rules/servicii/PRO-01-regula-noua.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('act: coerenta, article: "coerență", confidence: arithmetic', 'act: hcj-vaslui-12-2024, article: "art. 3", confidence: verbatim'));
    const explained = await avizor(['explain', 'pro-1'], folder);
    expect({ code: explained.code, err: explained.err }).toEqual({ code: 0, err: '' });
    expect(explained.out).toContain('HCJ Vaslui 12/2024, art. 3');
    expect((await avizor(['rules', '--family', 'servicii'], folder)).out).toContain('PRO-01');
    expect((await avizor(['law'], folder)).out).toContain('art. 3: PRO-01');
    expect((await avizor(['explain', 'PRO-01', '--extends', join(folder, 'proprii')])).code).toBe(0);
    expect((await avizor(['explain', 'PRO-01'])).err).toContain('AVZ-CLI-RULE');
  });
  it('a fault in it is told with its place', async () => {
    const { code, err } = await avizor(['rules'], folderOf({ 'avizor.yaml': 'extends: .\n', 'registry/acts/hcj-vaslui-12-2024.yaml': act.replace('kind: HCJ', 'kind: HCX') }));
    expect(code).toBe(2);
    expect(err).toMatch(/registry.acts.hcj-vaslui-12-2024\.yaml:3:7: /);
  });
});
