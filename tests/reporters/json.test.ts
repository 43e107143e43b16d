// The JSON report keeps the contract of schemas/report.schema.json, in both languages, with the same bytes each time.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/plan/recognise.ts';
import { lintPlan } from '../../src/lint.ts';
import { makeReport } from '../../src/report/make.ts';
import type { Report } from '../../src/report/report.ts';
import { jsonReporter } from '../../src/reporters/json.ts';
import { textReader } from '../../src/readers/text.ts';
import { ruleOf } from '../engine/plan-stand-in.ts';
import { library, root } from '../support/library.ts';
import { libraryOf, reportOf } from './report-stand-in.ts';

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(`${root}schemas/report.schema.json`, 'utf8')) as object);
const must = (fact: string) => ({ all: [{ fact, operator: 'equal', value: true }] });
const render = async (report: Report, lang: 'ro' | 'en' = 'ro') => (await jsonReporter.render(report, { library: libraryOf([]), lang, colour: false, width: 80 })) as string;
const valid = (json: string) => { validate(JSON.parse(json)); return validate.errors ?? []; };

const rules = [
  ruleOf({ must: must('test.falls'), message: { ro: 'Sunt {test.count|number} copii.', en: 'There are {test.count|number} children.' } }),
  ruleOf({ id: 'TST-02', must: must('test.unsure') }), ruleOf({ id: 'TST-03', must: must('test.breaks') }),
  ruleOf({ id: 'TST-04', must: must('test.falls'), reviewIf: must('test.holds') }), ruleOf({ id: 'TST-05' }),
];

describe('json reporter', () => {
  it('follows its schema for every outcome, waiver, baseline and unread file', async () => {
    const plain = await reportOf(rules);
    const { fingerprint } = plain.documents[0]?.findings.find((f) => f.rule === 'TST-01') ?? { fingerprint: '' };
    const waivers = [{ fingerprint, rule: 'TST-01', decision: 'acceptat', reason: 'are hotărâre separată', role: 'secretar', on: '2025-05-01', until: '2025-12-31' }] as const;
    const full = await reportOf(rules, { waivers, baseline: [fingerprint] }, {}, [{ path: 'x', code: 'AVZ-READ-EMPTY', what: { ro: 'gol', en: 'empty' }, todo: { ro: 'a', en: 'b' }, line: 1, column: 2 }]);
    for (const report of [plain, full]) for (const lang of ['ro', 'en'] as const) expect(valid(await render(report, lang))).toEqual([]);
    const [document] = (JSON.parse(await render(full)) as { documents: { findings: { rule: string; waiver: unknown; baseline: string }[]; verdict: string }[] }).documents;
    expect(document?.findings.find((f) => f.rule === 'TST-01')).toMatchObject({ waiver: waivers[0], baseline: 'unchanged' });
    expect(document?.findings.find((f) => f.rule === 'TST-02')).toMatchObject({ waiver: null, baseline: 'new' });
    expect(document?.verdict).toBe('eroare');
  });

  it('says the sentence in the language asked for, at the line and column', async () => {
    const report = await reportOf(rules.slice(0, 1));
    const finding = async (lang: 'ro' | 'en') => (JSON.parse(await render(report, lang)) as { documents: { findings: object[] }[] }).documents[0]?.findings[0];
    expect(await finding('ro')).toMatchObject({ message: 'Sunt 20 de copii.', outcome: 'fail', severity: 'error', location: { line: 2, column: 1, endLine: 2, quote: 'Cantina socială' } });
    expect(await finding('en')).toMatchObject({ message: 'There are 20 children.' });
  });

  it('gives the same bytes for the same input', async () => {
    expect(await render(await reportOf(rules))).toBe(await render(await reportOf(rules)));
  });

  it('keeps its contract on a conforming sample judged by the whole rule set', async () => {
    const document = await textReader.read('comuna.txt', readFileSync(`${root}samples/conform/comuna.txt`));
    const one = await lintPlan(document, recognise(document, library()), library(), { today: '2026-03-02', sha256: 'b'.repeat(64) });
    const json = await jsonReporter.render(makeReport([one], [], library().rules, library(), '1.0.0'), { library: library(), lang: 'ro', colour: false, width: 80 });
    expect(valid(json as string)).toEqual([]);
  });
});
