// The worst bug is a false "conform": whatever breaks or cannot be read, no format says it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import type { FactSources } from '../../src/engine/ask.ts';
import { factSets } from '../../src/facts/all.ts';
import type { FactSet } from '../../src/facts/fact.ts';
import type { Library } from '../../src/library/registry.ts';
import { lint, type LintSettings } from '../../src/lint.ts';
import { textReader } from '../../src/readers/text.ts';
import { makeReport } from '../../src/report/make.ts';
import { exitCode } from '../../src/report/threshold.ts';
import { formatNames, reporterFor } from '../../src/reporters/registry.ts';
import { documentOf } from '../engine/document-stand-in.ts';
import { library, root } from '../support/library.ts';

const today = '2026-03-02';
const sample = (name: string): Promise<Document> => textReader.read(`${name}.txt`, readFileSync(`${root}samples/conform/${name}.txt`));

async function reportOf(document: Document, settings: Partial<LintSettings> = {}, of: Library = library()) {
  return makeReport([await lint(document, of, { today, sha256: 'c'.repeat(64), ...settings })], [], of.rules, of, '1.0.0');
}

/** Words of a verdict `conform`, where they do not stand inside another word or as a preposition. */
const saysConform = [/REZULTAT: conform/i, /RESULT: conform/i, /"verdict": ?"conform"/, /verdict\W{1,4}conform\b/i];

async function expectNoConform(document: Document, settings: Partial<LintSettings> = {}, of: Library = library()): Promise<void> {
  const report = await reportOf(document, settings, of);
  expect(report.documents[0]?.verdict).not.toBe('conform');
  expect(report.summary.verdicts.conform).toBe(0);
  expect(exitCode(report, ['error'])).not.toBe(0);
  for (const name of formatNames) {
    for (const lang of ['ro', 'en'] as const) {
      const rendered = await (await reporterFor(name))?.render(report, { library: of, lang, colour: false, width: 100 });
      const text = typeof rendered === 'string' ? rendered : Buffer.from(rendered ?? '').toString('latin1');
      for (const words of saysConform) expect(text, `${name} ${lang}`).not.toMatch(words);
    }
  }
}

const everyFact = (compute: () => never): FactSources =>
  Object.fromEntries(Object.entries(factSets).map(([kind, sets]) => [kind, (sets as readonly FactSet[]).map((set) => Object.fromEntries(Object.entries(set).map(([name, d]) => [name, { ...d, compute }])))])) as unknown as FactSources;
const withRules = (change: (rule: Library['rules'][number]) => Library['rules'][number]): Library => ({ ...library(), rules: library().rules.map(change) });

describe('no format says conform', () => {
  it('of a sample that is conforming, when nothing is broken, this very test can see it', async () => {
    const report = await reportOf(await sample('comuna'));
    expect(report.documents[0]?.verdict).toBe('conform');
    const text = await (await reporterFor('text'))?.render(report, { library: library(), lang: 'ro', colour: false, width: 100 });
    expect(text).toMatch(saysConform[0] as RegExp);
  });

  it('when every fact throws', async () => expectNoConform(await sample('comuna'), { facts: everyFact(() => { throw new Error('stricat'); }) }));

  it('when a single fact throws', async () => {
    const holder = factSets.document.find((set) => Object.keys(set).length > 0) as unknown as FactSet;
    const [name] = library().rules.flatMap((r) => JSON.stringify(r.must).match(/document\.\w+/g) ?? []);
    expect(name).toBeDefined();
    const broken = { ...factSets, document: factSets.document.map((set) => (Object.hasOwn(set, name as string) ? { ...(set as unknown as FactSet), [name as string]: { type: 'text', about: '', compute: () => { throw new Error('stricat'); } } } : set)) } as unknown as FactSources;
    expect(holder).toBeDefined();
    await expectNoConform(await sample('comuna'), { facts: broken });
  });

  it('when every rule compares what cannot be compared', async () => expectNoConform(await sample('comuna'), {}, withRules((rule) => ({ ...rule, must: { fact: 'law.asOf', operator: 'greaterThan', value: 3 } }))));
  it('when every rule asks a fact that is not there', async () => expectNoConform(await sample('comuna'), {}, withRules((rule) => ({ ...rule, must: { fact: 'nicaieri.nimic', operator: 'equal', value: 3 } }))));
  it('when every rule has an empty condition', async () => expectNoConform(await sample('comuna'), {}, withRules((rule) => ({ ...rule, must: { all: [] } }))));
  it('when every fact cannot tell', async () => {
    const silent = everyFact((() => ({ value: undefined, at: [{ start: 0, end: 1 }] })) as unknown as () => never);
    await expectNoConform(await sample('comuna'), { facts: silent });
  });
  it('when every gate falls', async () => expectNoConform(await sample('comuna'), {}, withRules((rule) => (rule.gate ? { ...rule, must: { not: rule.must } } : rule))));
  it('when no rule applies, or there is none', async () => {
    await expectNoConform(await sample('comuna'), {}, withRules((rule) => ({ ...rule, when: { fact: 'law.asOf', operator: 'equal', value: 'nu' } })));
    await expectNoConform(await sample('comuna'), {}, { ...library(), rules: [] });
  });

  it.each(['', ' ', '\n\n', 'x', 'nu este cazul'])('when a reader returns nothing but %j', async (text) => expectNoConform(documentOf(text)));
  it('when a reader returns a text without blocks', async () => expectNoConform({ ...(await sample('comuna')), blocks: [] }));
});

describe('when a part was lost', () => {
  it('a sample that lost text somewhere is no longer conform', async () => {
    const document = await sample('comuna');
    const losses = [{ what: 'page-without-text', text: true, page: 2 }] as const;
    const report = await reportOf({ ...document, losses });
    expect(report.documents[0]?.findings.filter((f) => f.outcome === 'fail')).toEqual([]);
    await expectNoConform({ ...document, losses });
  });
});
