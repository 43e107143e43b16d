// A new rule is written whole: it follows its schema, and its examples run.

import { existsSync, readFileSync } from 'node:fs';
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
