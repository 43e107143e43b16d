// The verdict follows from outcomes alone, and conform is the hardest to get.
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/library/rule.ts';
import { verdictOf } from '../../src/report/verdict.ts';

const of = (...outcomes: Outcome[]) => verdictOf(outcomes.map((outcome) => ({ rule: {}, outcome })));

describe('verdictOf', () => {
  it.each([
    [['pass', 'inapplicable'], 'conform'], [['inapplicable', 'inapplicable'], 'neverificat'], [[], 'neverificat'],
    [['pass', 'review'], 'de-verificat'], [['pass', 'review', 'unverified'], 'neverificat'], [['pass', 'fail', 'unverified'], 'neconform'],
    [['pass', 'error'], 'eroare'], [['fail', 'error'], 'eroare'], [['error'], 'eroare'],
  ] as [Outcome[], string][])('%j is %s', (outcomes, verdict) => expect(of(...outcomes)).toBe(verdict));

  it('says another document when a gate fell, and no verdict at all when something broke', () => {
    expect(verdictOf([{ rule: { gate: true }, outcome: 'fail' }, { rule: {}, outcome: 'unverified' }])).toBe('alt-document');
    expect(verdictOf([{ rule: { gate: true }, outcome: 'fail' }, { rule: {}, outcome: 'error' }])).toBe('eroare');
    expect(verdictOf([{ rule: { gate: true }, outcome: 'unverified' }, { rule: {}, outcome: 'unverified' }])).toBe('neverificat');
  });
});
