// avizor.yaml: what a folder chooses for its plans, what the command line says instead, and faults told with their place.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { avizor, folderOf, root } from './harness.ts';

const data = readFileSync(join(root, 'samples/conform/comuna.yaml'), 'utf8');
const over = data.replace('occupancy: 90%', 'occupancy: 190%');
interface Json { documents: { path: string; findings: { rule: string; fingerprint: string; waiver: { reason: string } | null; baseline: string | null }[]; checked: { rule: string }[] }[] }
const json = async (args: string[], cwd: string) => JSON.parse((await avizor(['check', ...args, '--format', 'json'], cwd)).out) as Json;
const fingerprint = async () => (await json(['plan.yaml', '--rule', 'SRV-08'], folderOf({ 'plan.yaml': over }))).documents[0]?.findings[0]?.fingerprint ?? '';
const waiver = (print: string, more = '') => `schemaVersion: 1\nwaivers:\n  - { fingerprint: ${print}, rule: SRV-08, decision: acceptat, reason: "capacitatea a fost mărită prin hotărâre", role: secretar general, on: "2026-01-10"${more} }\n`;
const own = (id: string, value: number) => `id: ${id}
slug: an-propriu
family: proprii
status: stable
since: "0.1.0"
title: { ro: "Anul este ${value}", en: "The year is ${value}" }
why: { ro: "Județul verifică un singur an.", en: "The county checks one year." }
basis:
  - { act: lege-292-2011, article: "art. 112 alin. (3) lit. b)", confidence: quoted, covers: part }
scope: { each: document, authorities: [comuna, oras, municipiu, sector, judet] }
severity: { default: error }
must: { all: [{ fact: plan.year, operator: equal, value: ${value} }] }
message: { ro: "Anul nu este ${value}.", en: "The year is not ${value}." }
remedy: { ro: "Scrieți anul ${value}.", en: "Write the year ${value}." }
examples:
  good: [{ name: "bun" }]
  bad: [{ name: "rău", change: { year: 2025 } }]
  inapplicable: [{ name: "alt document", base: empty }]
`;

describe('choices of the folder', () => {
  it('language, profile and threshold; the command line goes before', async () => {
    const cwd = folderOf({ 'avizor.yaml': 'lang: en\nfailOn: [review]\n', 'plan.yaml': over });
    expect(await avizor(['check', 'plan.yaml'], cwd)).toMatchObject({ code: 0, out: expect.stringContaining('RESULT:') });
    expect(await avizor(['check', 'plan.yaml', '--fail-on', 'error', '--lang', 'ro'], cwd)).toMatchObject({ code: 1, out: expect.stringContaining('REZULTAT:') });
    expect((await avizor(['check', 'plan.yaml'], cwd, { env: { AVIZOR_LANG: 'ro' } })).out).toContain('REZULTAT:');
  });

  it('a folder below goes before the one above, key by key', async () => {
    const print = await fingerprint();
    const cwd = folderOf({ 'avizor.yaml': 'waivers: w.yaml\n', 'w.yaml': waiver(print), 'a/plan.yaml': over, 'b/avizor.yaml': 'waivers: none.yaml\n', 'b/none.yaml': 'schemaVersion: 1\nwaivers: []\n', 'b/plan.yaml': over });
    const { documents } = await json(['a', 'b', '--rule', 'SRV-08'], cwd);
    expect(documents.map((d) => [d.path, d.findings[0]?.waiver?.reason ?? null])).toEqual([[join('a', 'plan.yaml'), 'capacitatea a fost mărită prin hotărâre'], [join('b', 'plan.yaml'), null]]);
  });

  it.each([
    ['unknown key', 'limba: ro\n', /avizor\.yaml:1:1: .*limba/], ['wrong value', 'lang: fr\n', /avizor\.yaml:1:7: .*fr/], ['no YAML', 'lang: [\n', /avizor\.yaml:\d+:\d+: /],
    ['a file that is not there', 'waivers: nu.yaml\n', /nu\.yaml: .*AVZ-FILE-MISSING/], ['a folder of rules that is not there', 'extends: reguli\n', /reguli.*AVZ-OWN-FOLDER/],
  ])('%s is told with its place, exit 2', async (_, config, words) => {
    const { code, out, err } = await avizor(['check', 'plan.yaml'], folderOf({ 'avizor.yaml': config, 'plan.yaml': data }));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(words);
  });
});

describe('waivers and baseline', () => {
  it('an accepted finding does not make the run fail; past its end, or in the prefect profile, it does', async () => {
    const print = await fingerprint();
    const cwd = folderOf({ 'plan.yaml': over, 'w.yaml': waiver(print), 'old.yaml': waiver(print, ', until: "2026-03-01"'), 'other.yaml': waiver(print, ', file: alt.yaml') });
    const code = async (...args: string[]) => (await avizor(['check', 'plan.yaml', '--rule', 'SRV-08', ...args], cwd)).code;
    expect([await code('--waivers', 'w.yaml'), await code('--waivers', 'old.yaml'), await code('--waivers', 'other.yaml'), await code('--waivers', 'w.yaml', '--profile', 'prefect'), await code()]).toEqual([0, 1, 1, 1, 1]);
    expect((await avizor(['check', 'plan.yaml', '--waivers', 'old.yaml'], cwd)).err).toContain('a expirat la 2026-03-01');
  });

  it('marks what the baseline does not know, and fails on that alone', async () => {
    const print = await fingerprint();
    const cwd = folderOf({ 'plan.yaml': over, 'b.json': JSON.stringify({ schemaVersion: 1, files: { 'plan.yaml': [print] } }), 'c.json': JSON.stringify({ schemaVersion: 1, files: {} }) });
    const run = async (file: string) => (await avizor(['check', 'plan.yaml', '--rule', 'SRV-08', '--baseline', file, '--fail-on', 'new'], cwd)).code;
    expect([await run('b.json'), await run('c.json')]).toEqual([0, 1]);
    expect((await json(['plan.yaml', '--rule', 'SRV-08', '--baseline', 'c.json'], cwd)).documents[0]?.findings[0]?.baseline).toBe('new');
  });
});

describe('own rules', () => {
  it('are applied to the files of their folder, and told like the built-in ones', async () => {
    const cwd = folderOf({ 'a/avizor.yaml': 'extends: ../proprii\n', 'proprii/rules/proprii/PRO-01-an-propriu.yaml': own('PRO-01', 2031), 'a/plan.yaml': data, 'b/plan.yaml': data });
    const { documents } = await json(['a', 'b'], cwd);
    expect(documents.map((d) => [d.findings.map((f) => f.rule), d.checked.some((c) => c.rule === 'PRO-01')])).toEqual([[['PRO-01'], true], [[], false]]);
    const text = await avizor(['check', 'b', '--extends', 'proprii', '--rule', 'PRO-01'], cwd);
    expect(text).toMatchObject({ code: 1, out: expect.stringContaining('Anul nu este 2031.') });
  });

  it('that two folders define differently are refused', async () => {
    const cwd = folderOf({ 'a/avizor.yaml': 'extends: r\n', 'a/r/rules/proprii/PRO-01-an-propriu.yaml': own('PRO-01', 2031), 'a/plan.yaml': data, 'b/avizor.yaml': 'extends: r\n', 'b/r/rules/proprii/PRO-01-an-propriu.yaml': own('PRO-01', 2032), 'b/plan.yaml': data });
    expect(await avizor(['check', 'a', 'b'], cwd)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('AVZ-CONFIG-CLASH') });
  });
});
