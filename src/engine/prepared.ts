// What the engine needs of a rule, worked out once per rule: its conditions with few nodes, and the facts its texts name.

import type { Condition, Rule } from '../library/rule.ts';
import { placeholdersOf } from './placeholders.ts';

export interface Prepared {
  readonly when: Condition | null;
  readonly must: Condition;
  /** reviewIf where the rule has it, then the conditions of `severity.if`: asked only where `must` does not hold. */
  readonly rest: readonly Condition[];
}

/** The same truth with fewer nodes: a list of one condition is that condition. json-rules-engine copies the tree on every run. */
function lean(condition: Condition): Condition {
  if ('not' in condition) return { not: lean(condition.not) };
  if (!('all' in condition) && !('any' in condition)) return { fact: condition.fact, operator: condition.operator, value: condition.value };
  const parts = ('all' in condition ? condition.all : condition.any).map(lean);
  if (parts.length === 1) return parts[0] as Condition;
  return 'all' in condition ? { all: parts } : { any: parts };
}

const known = new WeakMap<Rule, Prepared>();

export function prepared(rule: Rule): Prepared {
  const before = known.get(rule);
  if (before) return before;
  const made: Prepared = {
    when: rule.when ? lean(rule.when) : null, must: lean(rule.must),
    rest: [...(rule.reviewIf ? [rule.reviewIf] : []), ...(rule.severity.if ?? []).map((s) => s.condition)].map(lean),
  };
  known.set(rule, made);
  return made;
}

const named = new WeakMap<Rule, readonly string[]>();

/** The facts of the rule's texts; only a finding needs them. */
export function textFacts(rule: Rule): readonly string[] {
  let names = named.get(rule);
  if (!names) named.set(rule, (names = placeholdersOf(rule)));
  return names;
}
