// Decisions of people: merged into their file, never overwritten, read again by every command.

import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Waiver } from '../../src/engine/findings.ts';
import { Configs } from '../../src/node/config.ts';
import { decisionsBeside, planIn, withDecision, writeDecision } from '../../src/node/decisions.ts';
import { decisionsName } from '../../src/node/decisions-name.ts';
import { Judge } from '../../src/node/judge.ts';
import { problemsOf } from '../../src/node/read-document.ts';
import { library } from '../support/library.ts';
import { flawedText, today } from '../tui/plan.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'avizor-decizii-'));
const waiver = (n: number, more: Partial<Waiver> = {}): Waiver => ({ fingerprint: n.toString(16).padStart(20, '0'), rule: 'SRV-08', decision: 'acceptat', reason: 'Capacitatea crește din iunie', role: 'secretar general', on: today, file: 'plan.txt', ...more });
const read = (file: string): { waivers: Waiver[] } => parse(readFileSync(file, 'utf8')) as { waivers: Waiver[] };

describe('a decision', () => {
  it('makes the file where there is none, following its schema', async () => {
    const file = join(folder(), decisionsName);
    await writeDecision(file, waiver(1), 'x');
    expect(read(file)).toEqual({ schemaVersion: 1, waivers: [waiver(1)] });
  });
  it('is added to what others wrote, whose comments stay', async () => {
    const file = join(folder(), decisionsName);
    writeFileSync(file, '# Notele comisiei\nschemaVersion: 1\nwaivers:\n  # hotărât în ședința din martie\n  - fingerprint: "00000000000000000009"\n    rule: DOC-07\n    decision: mentinut\n    reason: Rămâne de completat\n    role: consilier\n    on: "2026-01-05" # prima zi\n');
    await writeDecision(file, waiver(1), 'x');
    expect(read(file).waivers.map((w) => w.rule)).toEqual(['DOC-07', 'SRV-08']);
    const text = readFileSync(file, 'utf8');
    for (const comment of ['# Notele comisiei', '# hotărât în ședința din martie', '# prima zi']) expect(text).toContain(comment);
  });
  it('takes the place of an earlier one on the same finding of the same plan alone', () => {
    const first = withDecision(withDecision('schemaVersion: 1\nwaivers: []\n', waiver(1), false), waiver(1, { file: 'alt-plan.txt' }), false);
    const after = parse(withDecision(first, waiver(1, { decision: 'mentinut' }), false)) as { waivers: Waiver[] };
    expect(after.waivers.map((w) => [w.file, w.decision])).toEqual([['plan.txt', 'mentinut'], ['alt-plan.txt', 'acceptat']]);
  });
  it('is written to JSON as well', () => expect(JSON.parse(withDecision('{"schemaVersion":1,"waivers":[]}', waiver(1), true))).toEqual({ schemaVersion: 1, waivers: [waiver(1)] }));
  it('does not get lost when several are made at once', async () => {
    const at = folder();
    const file = join(at, decisionsName);
    await Promise.all(Array.from({ length: 20 }, (_, i) => writeDecision(file, waiver(i), 'x')));
    expect(read(file).waivers).toHaveLength(20);
    expect(readdirSync(at)).toEqual([decisionsName]);
  });
  it('leaves a file with faults as it is, and tells them', async () => {
    const file = join(folder(), decisionsName);
    const faulty = 'schemaVersion: 1\nwaivers:\n  - rule: SRV-08\n';
    writeFileSync(file, faulty);
    const error = await writeDecision(file, waiver(1), 'x').then(() => null, (e: unknown) => e);
    expect(problemsOf(error).length).toBeGreaterThan(0);
    expect(readFileSync(file, 'utf8')).toBe(faulty);
    await writeDecision(join(folder(), decisionsName), waiver(2), 'x');
  });
  it('that cannot be written is a known problem', async () => {
    const file = join(folder(), 'plan.txt');
    writeFileSync(file, 'un fișier');
    const error = await writeDecision(join(file, decisionsName), waiver(1), 'hotărâri').then(() => null, (e: unknown) => e);
    expect(problemsOf(error).map((p) => p.code)).toEqual(['AVZ-FILE-WRITE']);
  });
});

describe('decisions beside the plans', () => {
  it('are read without a configuration, from every working folder', async () => {
    const at = folder();
    writeFileSync(join(at, 'plan.txt'), flawedText());
    const judge = new Judge(library(), { settings: { today }, strategies: {}, withoutWaivers: false, extends: [] }, at);
    const before = await judge.judge('plan.txt');
    if (before.is !== 'judged') throw new Error('the plan was not judged');
    const finding = before.report.findings.find((f) => f.rule === 'SRV-08');
    const file = decisionsBeside('plan.txt', at);
    await writeDecision(file, waiver(0, { fingerprint: finding?.fingerprint, file: planIn(file, 'plan.txt', at) }), 'x');
    judge.forget();
    for (const [cwd, path] of [[at, 'plan.txt'], [tmpdir(), join(at, 'plan.txt')]] as const) {
      const again = await new Judge(library(), { settings: { today }, strategies: {}, withoutWaivers: false, extends: [] }, cwd).judge(path);
      expect(again.is === 'judged' && again.report.findings.filter((f) => f.waiver).map((f) => f.rule)).toEqual(['SRV-08']);
    }
    expect(await judge.decisionsOf('plan.txt')).toBe(file);
  }, 60_000);
  it('give way to the file a configuration names', async () => {
    const at = folder();
    writeFileSync(join(at, decisionsName), 'schemaVersion: 1\nwaivers: []\n');
    expect((await new Configs(at).of('.')).waivers).toBe(join(at, decisionsName));
    writeFileSync(join(at, 'avizor.yaml'), 'waivers: altele.yaml\n');
    expect((await new Configs(at).of('.')).waivers).toBe(join(at, 'altele.yaml'));
  });
});

describe('judging', () => {
  it('tells an unreadable file and a faulty configuration as unread, and goes on', async () => {
    const at = folder();
    const judge = new Judge(library(), { settings: { today }, strategies: {}, withoutWaivers: false, extends: [] }, at);
    expect(await judge.judge('nu-este.txt')).toMatchObject({ is: 'unread', unread: [{ code: 'AVZ-FILE-MISSING' }] });
    writeFileSync(join(at, 'plan.txt'), flawedText());
    writeFileSync(join(at, 'avizor.yaml'), 'waivers: [1]\n');
    expect((await judge.judge('plan.txt')).is).toBe('unread');
    writeFileSync(join(at, 'avizor.yaml'), 'lang: ro\n');
    judge.forget();
    expect((await judge.judge('plan.txt')).is).toBe('judged');
  }, 60_000);
});
