// What the engine needs of a rule, worked out once per rule: its conditions in one tree, the facts and operators in them.

import type { Condition, Rule } from '../library/rule.ts';
import { placeholdersOf } from './placeholders.ts';

export interface Prepared {
  /** must, then when, reviewIf and the conditions of `severity.if` where the rule has them, under one `all`. */
  readonly tree: { readonly all: readonly Condition[] };
  /** Facts of the conditions, each once. */
  readonly facts: readonly string[];
  readonly operators: readonly string[];
  /** Facts of the texts. */
  readonly placeholders: readonly string[];
}

type Leaf = Extract<Condition, { fact: string }>;

function leavesOf(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'not' in condition ? leavesOf(condition.not) : [condition];
}

/** The same truth with fewer nodes: a list of one condition is that condition. The library copies the tree on every run. */
function lean(condition: Condition): Condition {
  if ('not' in condition) return { not: lean(condition.not) };
  if (!('all' in condition) && !('any' in condition)) return condition;
  const parts = ('all' in condition ? condition.all : condition.any).map(lean);
  if (parts.length === 1) return parts[0] as Condition;
  return 'all' in condition ? { all: parts } : { any: parts };
}

const otherFact = ({ value }: Leaf): string[] => (typeof value === 'object' && value !== null && 'fact' in value ? [String(value.fact)] : []);

const known = new WeakMap<Rule, Prepared>();

export function prepared(rule: Rule): Prepared {
  const before = known.get(rule);
  if (before) return before;
  const conditions = [rule.must, ...(rule.when ? [rule.when] : []), ...(rule.reviewIf ? [rule.reviewIf] : []), ...(rule.severity.if ?? []).map((s) => s.condition)];
  const leaves = conditions.flatMap(leavesOf);
  const made: Prepared = {
    tree: { all: conditions.map(lean) },
    facts: [...new Set(leaves.flatMap((leaf) => [leaf.fact, ...otherFact(leaf)]))],
    operators: [...new Set(leaves.map((leaf) => leaf.operator))],
    placeholders: placeholdersOf(rule),
  };
  known.set(rule, made);
  return made;
}
