// Exit codes: clean, findings at the threshold, failure, incomplete.
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/library/rule.ts';
import { exitCode, type Threshold } from '../../src/report/threshold.ts';
import { ruleOf } from '../engine/plan-stand-in.ts';
import { reportOf } from '../reporters/report-stand-in.ts';

const must = (fact: string) => ({ all: [{ fact, operator: 'equal', value: true }] });
const falls = (severity: 'error' | 'warning' | 'info') => ruleOf({ id: `TST-0${severity.length}`, must: must('test.falls'), severity: { default: severity } });
const review = ruleOf({ id: 'TST-08', must: must('test.falls'), reviewIf: must('test.holds') });
const unsure = ruleOf({ id: 'TST-09', must: must('test.unsure') });
const broken = ruleOf({ id: 'TST-10', must: must('test.breaks') });
const code = async (rules: Rule[], ...failOn: Threshold[]) => exitCode(await reportOf([ruleOf({ id: 'TST-01' }), ...rules]), failOn);
const unread = [{ path: 'x', code: 'AVZ-READ-EMPTY', what: { ro: '', en: '' }, todo: { ro: '', en: '' } }];

describe('exitCode', () => {
  it('is 0 when nothing reaches the threshold and nothing is open', async () => {
    expect([await code([]), await code([falls('warning')], 'error'), await code([falls('info')], 'warning'), await code([review], 'error')]).toEqual([0, 0, 0, 0]);
  });

  it('is 1 for findings at or above the threshold', async () => {
    expect([await code([falls('error')], 'error'), await code([falls('error')], 'warning'), await code([falls('warning')], 'warning'), await code([falls('info')], 'info')]).toEqual([1, 1, 1, 1]);
    expect([await code([review], 'review'), await code([unsure], 'unverified'), await code([falls('error')], 'review'), await code([falls('error'), review], 'review', 'error')]).toEqual([1, 1, 0, 1]);
  });

  it('is 3 when something could not be verified and no finding reached the threshold', async () => {
    expect([await code([unsure], 'error'), await code([unsure, falls('error')], 'error')]).toEqual([3, 1]);
    expect(exitCode(await reportOf([ruleOf()], {}, {}, unread), ['error'])).toBe(3);
    expect(exitCode(await reportOf([falls('error')], {}, {}, unread), ['error'])).toBe(3);
  });

  it('is 2 when the engine failed, whatever else was found', async () => {
    expect([await code([broken], 'error'), await code([broken, falls('error')], 'error')]).toEqual([2, 2]);
    expect(exitCode(await reportOf([broken], {}, {}, unread), ['error'])).toBe(2);
  });

  it('is not clean when no rule applied', async () => {
    expect(exitCode(await reportOf([ruleOf({ when: must('test.falls') })]), ['error'])).toBe(3);
  });

  it('looks at accepted findings no more, and with "new" only at those the baseline lacks', async () => {
    const rules = [falls('error')];
    const { fingerprint, rule } = (await reportOf(rules)).documents[0]?.findings[0] ?? { fingerprint: '', rule: '' };
    const waiver = { fingerprint, rule, decision: 'acceptat', reason: 'x', role: 'y', on: '2025-01-01' } as const;
    const waived = async (fields: object) => exitCode(await reportOf(rules, { waivers: [{ ...waiver, ...fields }] }), ['error']);
    expect([await waived({}), await waived({ decision: 'mentinut' }), await waived({ until: '2025-06-01' }), await waived({ until: '2025-05-31' }), await waived({ fingerprint: 'alt' })]).toEqual([0, 1, 0, 1, 1]);
    const since = async (baseline: string[]) => exitCode(await reportOf(rules, { baseline }), ['new']);
    expect([await since([fingerprint]), await since([])]).toEqual([0, 1]);
  });
});
