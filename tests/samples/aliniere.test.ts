// The two samples with their strategies: each promised finding, and nothing else, in every form of plan and strategies.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lintPlan } from '../../src/lint.ts';
import { loadStrategies } from '../../src/node/given-strategies.ts';
import { readDocument } from '../../src/node/read-document.ts';
import { recognise } from '../../src/plan/recognise.ts';
import { avizor } from '../cli/harness.ts';
import { library, root } from '../support/library.ts';

interface Expected { readonly findings: readonly { readonly rule: string; readonly subject: string; readonly outcome: string }[]; readonly aligned: readonly { readonly service: string; readonly with: string }[] }
const folder = `${root}samples/aliniere/`;
const promised = (sample: string): Expected => parse(readFileSync(`${folder}${sample}/plan.expected.yaml`, 'utf8')) as Expected;
const line = (f: { rule: string; subject: string; outcome: string }): string => `${f.rule} ${f.subject} ${f.outcome}`;
/** Where a form of a strategy stands: with the sample, or among the fixtures. */
const places = (sample: string, name: string): string[] => [`samples/aliniere/${sample}`, `tests/fixtures/strategies/${sample}`].flatMap((at) => readdirSync(root + at).filter((f) => f.startsWith(name)).map((f) => `${root}${at}/${f}`));

describe.each([['valea-arinilor', ['plan.yaml']], ['dealu-ciresilor', ['plan.txt', 'plan.docx']]] as const)('%s', (sample, plans) => {
  const forms = places(sample, 'strategie-locala').map((local, i) => [local, places(sample, 'strategie-judeteana')[i] as string] as const);
  it('comes in three forms', () => expect(forms.map(([f]) => f.split('.').pop()).sort()).toEqual(['docx', 'txt', 'yaml']));
  it.each(plans.flatMap((plan) => forms.map(([local, county]) => [plan, local.split('.').pop(), local, county] as const)))('%s against strategies as %s', async (plan, _form, local, county) => {
    const { document } = await readDocument(`${folder}${sample}/${plan}`, root);
    const strategies = await loadStrategies({ local, county }, root, library());
    const report = await lintPlan(document, recognise(document, library()), library(), { today: '2026-03-02', given: { strategies, papers: [] } });
    expect(report.findings.map(line).sort()).toEqual(promised(sample).findings.map(line).sort());
  });
});

it('the folder\'s configuration names the strategies, which are not checked as plans', async () => {
  const { out, code } = await avizor(['check', 'samples/aliniere', '--format', 'json']);
  const { documents } = JSON.parse(out) as { documents: { path: string; findings: { rule: string }[] }[] };
  expect(code).toBe(1);
  expect(documents.map((d) => d.path.replace('samples/aliniere/', ''))).toEqual(['dealu-ciresilor/plan.docx', 'dealu-ciresilor/plan.txt', 'valea-arinilor/plan.yaml']);
  expect(documents.flatMap((d) => d.findings).every((f) => f.rule.startsWith('ALN-'))).toBe(true);
});

it.each(['valea-arinilor', 'dealu-ciresilor'])('%s: the aligned proposal has its objective in other words', async (sample) => {
  const plan = sample === 'valea-arinilor' ? 'plan.yaml' : 'plan.txt';
  const { out } = await avizor(['align', `samples/aliniere/${sample}/${plan}`, '--format', 'csv']);
  for (const { service, with: text } of promised(sample).aligned) {
    expect(out.split('\r\n').some((row) => row.includes(text) && row.includes(`,${service},`) && row.includes(',aliniat,'))).toBe(true);
  }
});
