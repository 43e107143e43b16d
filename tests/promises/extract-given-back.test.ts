// A plan given back from its own extract: nothing is told that the plan itself is not told, and nothing passes that failed there.
import { existsSync, readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { lintPlan } from '../../src/lint.ts';
import { planToData } from '../../src/plan/to-data.ts';
import { recognise } from '../../src/plan/recognise.ts';
import { detect } from '../../src/readers/registry.ts';
import type { DocumentReport } from '../../src/report/report.ts';
import { library as wholeLibrary, root } from '../support/library.ts';

const library = wholeLibrary();
const here = (path: string): string => root + path;
const corpus = here('../shared/corpus/text/');

async function judged(name: string, bytes: Uint8Array): Promise<{ report: DocumentReport; data: unknown }> {
  const document = await detect(bytes, name).read(name, bytes);
  const plan = recognise(document, library);
  return { report: await lintPlan(document, plan, library, { today: '2026-03-01' }), data: planToData(plan, document) };
}

/** Outcomes by rule and subject. */
const told = ({ findings }: DocumentReport): Map<string, string> => new Map(findings.map((f) => [`${f.rule} ${f.subject}`, f.outcome]));

async function differences(path: string, write: (data: unknown) => string, ending: string): Promise<string[]> {
  const before = await judged(path, readFileSync(path));
  const after = await judged(`plan.${ending}`, Buffer.from(write(before.data)));
  const [was, is] = [told(before.report), told(after.report)];
  const accused = [...is].filter(([key, outcome]) => outcome === 'fail' && was.get(key) !== 'fail').map(([key]) => `${key}: ${was.get(key) ?? 'nothing'} → fail`);
  const cleared = [...was].filter(([key, outcome]) => outcome === 'fail' && !is.has(key)).map(([key]) => `${key}: fail → nothing`);
  const passes = new Map(before.report.checked.map((c) => [c.rule, c.pass]));
  return [...accused, ...cleared, ...after.report.checked.filter((c) => c.pass > (passes.get(c.rule) ?? 0)).map((c) => `${c.rule}: ${passes.get(c.rule)} → ${c.pass} passes`)];
}

const yaml = (data: unknown): string => stringify(data, { lineWidth: 0 });
const json = (data: unknown): string => JSON.stringify(data, null, 2);

const own = [
  ...['comuna', 'oras', 'municipiu', 'sector', 'judet'].flatMap((kind) => [`samples/conform/${kind}.txt`, `samples/conform/${kind}.yaml`]),
  ...['comuna-2019.txt', 'comuna-cedile.md', 'judet-date.yaml', 'municipiu-buget.txt', 'oras-fara-formare.docx', 'oras-legenda.txt', 'plan-prevenire.txt'].map((name) => `samples/defecte/${name}`),
  ...['comuna-2019-fara-coduri.txt', 'comuna-2021-ocr.txt', 'comuna-2024-fuzionat.txt', 'judet-2025.txt', 'municipiu-2020.md', 'sector-2024.txt'].map((name) => `tests/fixtures/plans/${name}`),
];

describe('a plan given back from its extract', () => {
  it.each(own)('%s accuses nobody anew and clears nobody', async (path) => {
    expect(await differences(here(path), yaml, 'yaml')).toEqual([]);
    expect(await differences(here(path), json, 'json')).toEqual([]);
  });
  it('is not called conform, because words of the text are not in it', async () => {
    const { data } = await judged('plan.txt', readFileSync(here('samples/conform/comuna.txt')));
    const { report } = await judged('plan.yaml', Buffer.from(yaml(data)));
    expect(report.verdict).toBe('neverificat');
    expect(report.findings.every((f) => f.outcome === 'unverified')).toBe(true);
    expect(report.counts.pass).toBeGreaterThan(200);
  });
});

describe.skipIf(!existsSync(corpus))('real plans given back from their extracts', () => {
  it.each(['cracaoani-2021', 'targu-frumos-2019', 'videle-2024'])('%s', async (name) => {
    expect(await differences(`${corpus}${name}.txt`, yaml, 'yaml')).toEqual([]);
    expect(await differences(`${corpus}${name}.txt`, json, 'json')).toEqual([]);
  });
});
