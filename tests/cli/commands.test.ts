// The other commands as a user runs them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { library } from '../support/library.ts';
import { avizor, root } from './harness.ts';

const sample = join(root, 'samples/conform/comuna.txt');
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('--version and --help', () => {
  it('gives the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(await avizor(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
    expect(await avizor(['check', '--lang', 'en', '--help'])).toMatchObject({ code: 0, err: '' });
  });
  it.each(['ro', 'en'] as const)('helps in %s: every command and the exit codes, in one language', async (lang) => {
    const { code, out, err } = await avizor(['--help', '--lang', lang]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const command of commands) expect(flat(out)).toContain(`${command.name} `);
    for (const command of commands) expect(flat(out)).toContain(command.about[lang]);
    expect(out).toMatch(lang === 'ro' ? /Coduri de ieșire: 0 / : /Exit codes: 0 /);
    if (lang === 'ro') expect(out).not.toMatch(/Usage|Options:|Commands:|choices/);
  });
  it.each(commands.map((c) => c.name))('%s --help tells every option', async (name) => {
    const command = commands.find((c) => c.name === name);
    const { code, out } = await avizor([name, '--help']);
    expect(code).toBe(0);
    for (const { flags, about } of command?.options ?? []) { expect(out).toContain(flags); expect(flat(out)).toContain(about.ro); }
  });
});

describe('extract', () => {
  it('gives the plan as JSON and as YAML, the same', async () => {
    const json = await avizor(['extract', sample]);
    const yaml = await avizor(['extract', sample, '--format', 'yaml']);
    expect([json.code, yaml.code, json.err]).toEqual([0, 0, '']);
    const plan = JSON.parse(json.out) as { kind: string; year: number; authority: { name: string; kind: string } };
    expect(plan).toMatchObject({ kind: 'plan-anual', year: 2026, authority: { kind: 'comuna' } });
    expect(parse(yaml.out)).toEqual(plan);
  });
});

describe('explain', () => {
  it.each(['ro', 'en'] as const)('tells every part of a rule in %s', async (lang) => {
    for (const rule of library().rules) {
      const { code, out } = await avizor(['explain', rule.id, '--lang', lang]);
      expect(code).toBe(0);
      expect(flat(out)).toContain(rule.title[lang]);
      expect(flat(out)).toContain(flat(rule.why[lang]));
      expect(out).toContain(rule.id);
      for (const { article, act } of rule.basis) if (act !== 'coerenta') expect(flat(out)).toContain(article);
      expect(out, rule.id).not.toMatch(/\{[a-z]+\.[A-Za-z]|undefined|\[object/);
    }
  });
  it('finds a rule by other spellings and by slug', async () => {
    for (const asked of ['srv-08', 'SRV-8', 'srv8', 'ocupare-peste-capacitate']) expect((await avizor(['explain', asked])).out).toContain('SRV-08');
  });
  it('names the nearest rule where there is none', async () => {
    expect(await avizor(['explain', 'SRV-0X'])).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/SRV-0X nu există[\s\S]*SRV-0/) });
  });
});

describe('rules', () => {
  it('lists every rule with severity and title, in both languages', async () => {
    for (const lang of ['ro', 'en'] as const) {
      const { code, out } = await avizor(['rules', '--lang', lang]);
      expect(code).toBe(0);
      for (const rule of library().rules) { expect(out).toContain(rule.id); expect(flat(out)).toContain(rule.title[lang]); }
    }
  });
  it('gives JSON, and one family', async () => {
    const { rules } = JSON.parse((await avizor(['rules', '--format', 'json'])).out) as { rules: { id: string; family: string; title: object; basis: object[] }[] };
    expect(rules.map((r) => r.id)).toEqual(library().rules.map((r) => r.id));
    const one = JSON.parse((await avizor(['rules', '--format', 'json', '--family', 'servicii'])).out) as { rules: { family: string }[] };
    expect(new Set(one.rules.map((r) => r.family))).toEqual(new Set(['servicii']));
    expect(await avizor(['rules', '--family', 'nimic'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('law', () => {
  it('lists every article a rule cites with that rule, and articles without a rule as for a person', async () => {
    const { out } = await avizor(['law', '--format', 'json']);
    const { acts } = JSON.parse(out) as { acts: { act: string; articles: { article: string; rules: { rule: string }[] }[] }[] };
    const covered = new Set(acts.flatMap((a) => a.articles.flatMap((x) => x.rules.map((r) => `${r.rule} ${a.act} ${x.article.toLowerCase()}`))));
    for (const rule of library().rules) for (const b of rule.basis) if (b.act !== 'coerenta') expect(covered).toContain(`${rule.id} ${b.act} ${b.article.toLowerCase().replace(/\s+/g, ' ')}`);
    const text = flat((await avizor(['law'])).out);
    if (acts.some((a) => a.articles.some((x) => x.rules.length === 0))) expect(text).toContain(': de verificat de om');
    expect(text).toMatch(/Articole: \d+, din care \d+ au cel puțin o regulă și \d+ sunt de verificat de om/);
  });
});

describe('test-rules', () => {
  it('runs the examples of a folder and tells those that come out otherwise', async () => {
    const { code, out } = await avizor(['test-rules', 'rules/hotarare/HCL-29-numar-si-data.yaml']);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^Reguli: 1\. Exemple: \d+, din care 0 nu ies cum este scris\.\n$/) });
  });
});
