// Counts of outcomes, for a rule, a document or a whole run.

import type { Outcome } from '../library/rule.ts';
import type { Checked, Counts } from './report.ts';

const zero: Counts = { pass: 0, fail: 0, review: 0, unverified: 0, inapplicable: 0, error: 0 };

export function countOf(outcomes: Iterable<Outcome>): Counts {
  const counts = { ...zero };
  for (const outcome of outcomes) counts[outcome] += 1;
  return counts;
}

export const addCounts = (list: readonly Counts[]): Counts =>
  list.reduce<Counts>((sum, c) => ({
    pass: sum.pass + c.pass, fail: sum.fail + c.fail, review: sum.review + c.review,
    unverified: sum.unverified + c.unverified, inapplicable: sum.inapplicable + c.inapplicable, error: sum.error + c.error,
  }), zero);

/** Counts per rule, in the order the rules first come. */
export function checkedOf(results: readonly { readonly rule: { readonly id: string }; readonly outcome: Outcome }[]): Checked[] {
  const byRule = new Map<string, Outcome[]>();
  for (const { rule, outcome } of results) byRule.set(rule.id, [...(byRule.get(rule.id) ?? []), outcome]);
  return [...byRule].map(([rule, outcomes]) => ({ rule, ...countOf(outcomes) }));
}
