// What the engine needs of a rule, worked out once per rule: its conditions in one tree, the facts and operators in them.

import type { Condition, Rule } from '../library/rule.ts';
import { placeholdersOf } from './placeholders.ts';

export interface Prepared {
  /** must, then when, reviewIf and the conditions of `severity.if` where the rule has them, under one `all`; when is judged first, the rest only where it holds. */
  readonly tree: { readonly all: readonly Condition[] };
  /** Facts of `when`, each once. */
  readonly whenFacts: readonly string[];
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

const factsOf = (leaves: readonly Leaf[]): string[] => [...new Set(leaves.flatMap((leaf) => [leaf.fact, ...otherFact(leaf)]))];

/** json-rules-engine judges what has a higher priority first, and the rest of an `all` only where that holds. */
const first = (condition: Condition): Condition & { readonly priority: number } => ({ ...condition, priority: 2 });

const known = new WeakMap<Rule, Prepared>();

export function prepared(rule: Rule): Prepared {
  const before = known.get(rule);
  if (before) return before;
  const conditions = [rule.must, ...(rule.when ? [rule.when] : []), ...(rule.reviewIf ? [rule.reviewIf] : []), ...(rule.severity.if ?? []).map((s) => s.condition)];
  const leaves = conditions.flatMap(leavesOf);
  const made: Prepared = {
    tree: { all: conditions.map((condition) => (condition === rule.when ? first(lean(condition)) : lean(condition))) },
    whenFacts: rule.when ? factsOf(leavesOf(rule.when)) : [],
    facts: factsOf(leaves),
    operators: [...new Set(leaves.map((leaf) => leaf.operator))],
    placeholders: placeholdersOf(rule),
  };
  known.set(rule, made);
  return made;
}
