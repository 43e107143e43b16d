// Judging behind the screen: what a thread is asked and answers, that what is the same is sent once, and that a thread that dies takes nothing with it.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alignmentReport } from '../../src/alignment/report.ts';
import { fromCopy } from '../../src/node/copied.ts';
import { JudgeBehind } from '../../src/node/judge-behind.ts';
import { judgeHere } from '../../src/node/judge-here.ts';
import type { JudgedFile } from '../../src/node/judge.ts';
import type { Answer, Ask } from '../../src/node/judge-messages.ts';
import { judgeForScreen } from '../../src/node/judge-thread.ts';
import type { JudgingSettings } from '../../src/node/judging.ts';
import { root } from '../support/library.ts';

let cwd = '';
const sample = readFileSync(`${root}samples/conform/comuna.txt`, 'utf8');
const cut = sample.indexOf('Anexă la Hotărârea');
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'avizor-judging-'));
  writeFileSync(join(cwd, 'plan.txt'), sample.slice(cut));
  writeFileSync(join(cwd, 'hotarare.txt'), sample.slice(0, cut));
  writeFileSync(join(cwd, 'gol.txt'), '');
});
afterAll(() => rmSync(cwd, { recursive: true }));

const settings = (): JudgingSettings => ({
  asked: { settings: { today: '2026-11-22' }, strategies: {}, withoutWaivers: false, extends: [] }, cwd, dossiers: { dosar: ['hotarare.txt', 'plan.txt'] },
});
const waiver = { fingerprint: 'abcd'.repeat(5), rule: 'DOC-07', decision: 'acceptat', reason: 'Rubrica se completează la tipar', role: 'secretar general', on: '2026-11-22' } as const;

async function judgedHere(): Promise<Extract<JudgedFile, { is: 'judged' }>> {
  const judged = await judgeHere(settings()).judge('plan.txt');
  if (judged.is !== 'judged') throw new Error('the plan was not judged');
  return judged;
}

describe('judging in this thread', () => {
  it('judges a file, tells what cannot be read, and never throws', async () => {
    const judging = judgeHere(settings());
    expect(await judging.judge('plan.txt')).toMatchObject({ is: 'judged', report: { path: 'plan.txt' } });
    expect(await judging.judge('gol.txt')).toMatchObject({ is: 'unread', unread: [{ path: 'gol.txt', code: 'AVZ-READ-EMPTY' }] });
    expect(await judging.judge('lipsa.txt')).toMatchObject({ is: 'unread', unread: [{ path: 'lipsa.txt' }] });
  });
  it('judges a dossier as one, by its name, as check --dosar does', async () => {
    const judging = judgeHere(settings());
    expect(await judging.judge('dosar')).toMatchObject({ is: 'judged', report: { path: 'dosar', verdict: 'conform' }, unread: [] });
    expect(await judging.together(['hotarare.txt', 'plan.txt'])).toBe('hotarare.txt + plan.txt');
    expect(await judging.judge('hotarare.txt + plan.txt')).toMatchObject({ is: 'judged', report: { verdict: 'conform' } });
    expect(await judging.together(['plan.txt', 'plan.txt', 'gol.txt'])).toBeNull();
  });
  it('writes a decision beside the plan, that of a dossier under its first paper, and says why where it cannot', async () => {
    const judging = judgeHere(settings());
    expect(await judging.decide('dosar', waiver)).toEqual({ is: 'written', file: 'avizor.hotarari.yaml' });
    expect(readFileSync(join(cwd, 'avizor.hotarari.yaml'), 'utf8')).toContain('file: hotarare.txt');
    writeFileSync(join(cwd, 'avizor.hotarari.yaml'), 'waivers: 3\n');
    expect(await judging.decide('plan.txt', waiver)).toMatchObject({ is: 'refused', why: { ro: expect.stringMatching(/\S/) as string } });
    expect(readFileSync(join(cwd, 'avizor.hotarari.yaml'), 'utf8')).toBe('waivers: 3\n');
    rmSync(join(cwd, 'avizor.hotarari.yaml'));
  });
});

describe('the thread', () => {
  it('answers what it is asked, and sends library and strategies only when they are others than before', async () => {
    const { port1, port2 } = new MessageChannel();
    judgeForScreen(port2);
    const answers: Answer[] = [];
    const all = new Promise<void>((resolve) => port1.on('message', (answer: Answer) => { answers.push(answer); if (answers.length === 4) resolve(); }));
    const ask = (asked: Ask): void => port1.postMessage(asked);
    ask({ ask: 'begin', settings: settings() });
    ask({ ask: 'judge', id: 1, path: 'plan.txt' });
    ask({ ask: 'judge', id: 2, path: 'dosar' });
    ask({ ask: 'together', id: 3, files: ['plan.txt'] });
    const here = await judgedHere();
    ask({ ask: 'align', id: 4, plan: here.report.plan, document: here.report.document });
    await all;
    port1.close();
    expect(answers[0]).toEqual({ id: 1, answer: here });
    expect(answers[1]).toMatchObject({ id: 2, answer: { is: 'judged', library: null, given: null, report: { verdict: 'conform' } } });
    expect(answers[2]).toEqual({ id: 3, together: null });
    expect(answers[3]).toEqual({ id: 4, alignment: alignmentReport(here.report.plan, here.report.document, here.given, here.library) });
  });
});

describe('a document on its way between threads', () => {
  it.each(readdirSync(`${root}samples/conform`).filter((name) => /^[a-z]+\.(txt|yaml)$/.test(name)))('is the same on the other side: %s', async (name) => {
    const { port1, port2 } = new MessageChannel();
    judgeForScreen(port2);
    const came = new Promise<Answer>((resolve) => port1.once('message', resolve));
    const own = { ...settings(), cwd: `${root}samples/conform` };
    port1.postMessage({ ask: 'begin', settings: own } satisfies Ask);
    port1.postMessage({ ask: 'judge', id: 1, path: name } satisfies Ask);
    const answer = await came;
    port1.close();
    const here = await judgeHere(own).judge(name);
    if (here.is !== 'judged' || !('answer' in answer) || answer.answer.is !== 'judged') throw new Error(`${name} was not judged`);
    const { document, ...report } = answer.answer.report;
    expect(report).toEqual({ ...here.report, document: undefined });
    expect(fromCopy(document)).toEqual({ ...here.report.document, ...(here.report.document.data ? { data: { value: here.report.document.data.value, spanOf: expect.any(Function) as unknown } } : {}) });
    expect(Boolean(fromCopy(document).data)).toBe(name.endsWith('.yaml'));
  });
});

describe('a thread that dies', () => {
  let count = 0;
  const thread = (code: string): URL => {
    const file = join(cwd, `thread-${count += 1}.cjs`);
    writeFileSync(file, `const { parentPort } = require('node:worker_threads');\n${code}\n`);
    return pathToFileURL(file);
  };
  it.each([
    ['throws', "parentPort.on('message', (m) => { if (m.ask !== 'begin') throw new Error('planted'); });"],
    ['ends itself', "parentPort.on('message', (m) => { if (m.ask !== 'begin') process.exit(); });"],
  ])('because it %s gives the file back as unread, and the next one a new thread', async (_, code) => {
    const behind = new JudgeBehind(thread(code));
    const judging = behind.begin(settings());
    for (let i = 0; i < 2; i += 1) expect(await judging.judge('plan.txt')).toMatchObject({ is: 'unread', unread: [{ path: 'plan.txt', code: 'AVZ-BUG' }] });
    expect(await judging.decide('plan.txt', waiver)).toMatchObject({ is: 'refused' });
    expect(await judging.together(['plan.txt', 'gol.txt'])).toBeNull();
    expect(await judging.align(await judgedHere())).toBeNull();
    behind.end();
  });
  it('leaves nobody waiting once the screen has left', async () => {
    const behind = new JudgeBehind(thread("parentPort.on('message', () => undefined);"));
    const judging = behind.begin(settings());
    const waiting = judging.judge('plan.txt');
    judging.end();
    expect(await waiting).toMatchObject({ is: 'unread' });
    expect(await judging.judge('plan.txt')).toMatchObject({ is: 'unread' });
  });
});
