// The mutants of a rule: each a single change, all of them there, none equal to the rule.

import { describe, expect, it } from 'vitest';
import { changesOf } from '../../scripts/mutation/conditions.ts';
import { mutantsOf } from '../../scripts/mutation/mutants.ts';
import { pageOf, scoreOf } from '../../scripts/mutation/page.ts';
import type { Condition } from '../../src/library/rule.ts';
import { library } from '../support/library.ts';

const hows = (condition: Condition): string[] => changesOf(condition).map((c) => c.how);

describe('changes of a condition', () => {
  it('flip an operator to its contrary and to its neighbour, and move a number both ways', () =>
    expect(hows({ fact: 'a', operator: 'lessThan', value: 5 })).toEqual(['a lessThan 5 → lessThanInclusive', 'a lessThan 5 → greaterThanInclusive', 'a lessThan 5 → 6', 'a lessThan 5 → 4']));
  it('move a date by a day both ways', () =>
    expect(hows({ fact: 'a', operator: 'before', value: '2024-03-01' })).toContain('a before "2024-03-01" → "2024-02-29"'));
  it('leave out each word of a list', () =>
    expect(changesOf({ fact: 'a', operator: 'in', value: ['x', 'y'] }).map((c) => (c.condition as { value: unknown }).value)).toEqual([['x', 'y'], ['y'], ['x']]));
  it('leave out each part and swap all for any', () => {
    const parts: Condition[] = [{ fact: 'a', operator: 'isKnown', value: true }, { fact: 'b', operator: 'isKnown', value: true }];
    expect(hows({ all: parts })).toEqual(expect.arrayContaining(['all(a isKnown true, b isKnown true): all → any', 'without a isKnown true', 'without b isKnown true']));
    expect(changesOf({ all: parts })[0]?.condition).toEqual({ any: parts });
  });
  it('reach into not', () => expect(hows({ not: { fact: 'a', operator: 'equal', value: true } })).toContain('in not: a equal true → notEqual'));
});

describe('mutants of the rules', () => {
  const all = library().rules.map((rule) => [rule, mutantsOf(rule)] as const);
  it('are told apart by their words, and differ from the rule', () => {
    for (const [rule, mutants] of all) {
      expect(new Set(mutants.map((m) => m.how)).size, rule.id).toBe(mutants.length);
      for (const m of mutants) expect(m.rule, `${rule.id} ${m.how}`).not.toEqual(rule);
    }
  });
  it('are some of every rule, and its dates move', () => {
    for (const [rule, mutants] of all) {
      expect(mutants.length, rule.id).toBeGreaterThan(1);
      if (rule.scope.from) expect(mutants.filter((m) => m.how.startsWith('scope.from')).length, rule.id).toBe(3);
    }
  });
});

describe('the page', () => {
  const tested = [{ rule: 'DOC-01', mutants: 10, survivors: ['must: x', 'when: y'], wrong: [] }];
  const score = scoreOf(tested, new Set(['DOC-01 when: y']));
  it('leaves equivalent mutants out of the count', () => expect(score).toEqual({ killed: 8, total: 9, equivalent: 1, percent: 88.8 }));
  it('names survivors and, apart, equivalent ones with the reason', () => {
    const page = pageOf(tested, [{ rule: 'DOC-01', how: 'when: y', why: 'because' }], score);
    expect(page).toContain('| DOC-01 | must: x |');
    expect(page).toContain('| DOC-01 | when: y | because |');
    expect(page).toContain('8 of 9 mutants are caught: 88.8 %');
  });
});
