// Every way in which one condition of a rule may be a little wrong: an operator, a value, a part left out, all for any.

import { addDays, isIsoDate } from '../../src/base/date.ts';
import type { Condition, ConditionValue } from '../../src/library/rule.ts';

/** A changed condition; `null` where the whole condition is left out. */
export interface Changed { readonly how: string; readonly condition: Condition | null }
type Leaf = Extract<Condition, { fact: string }>;

/** Operators that an author may have meant instead: the contrary, and the neighbour at the boundary. */
const flipped: Readonly<Record<string, readonly string[]>> = {
  equal: ['notEqual'], notEqual: ['equal'], in: ['notIn'], notIn: ['in'], contains: ['doesNotContain'], doesNotContain: ['contains'],
  lessThan: ['lessThanInclusive', 'greaterThanInclusive'], lessThanInclusive: ['lessThan', 'greaterThan'],
  greaterThan: ['greaterThanInclusive', 'lessThanInclusive'], greaterThanInclusive: ['greaterThan', 'lessThan'],
  before: ['beforeInclusive', 'afterInclusive'], beforeInclusive: ['before', 'after'], after: ['afterInclusive', 'beforeInclusive'], afterInclusive: ['after', 'before'],
  countAtLeast: ['countAtMost'], countAtMost: ['countAtLeast'],
};

function otherValues({ operator, value }: Leaf): ConditionValue[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1, value - 1];
  if (typeof value === 'string') return operator === 'matches' ? ['^neverwritten$'] : isIsoDate(value) ? [addDays(value, 1), addDays(value, -1)] : [`${value}~`];
  if (!Array.isArray(value)) return [];
  return value.length > 1 ? value.map((_, i) => value.filter((__, k) => k !== i)) : [[`${String(value[0])}~`]];
}

const shown = (value: ConditionValue): string => JSON.stringify(value);

function ofLeaf(leaf: Leaf): Changed[] {
  const name = `${leaf.fact} ${leaf.operator} ${shown(leaf.value)}`;
  const operators = flipped[leaf.operator] ?? [];
  // An operator without a contrary of its own, and a comparison of two facts, are negated.
  const negated = operators.length ? [] : [{ how: `${name} → not`, condition: { not: leaf } }];
  return [
    ...operators.map((operator) => ({ how: `${name} → ${operator}`, condition: { ...leaf, operator } })),
    ...negated,
    ...otherValues(leaf).filter((value) => typeof value !== 'boolean' || operators.length > 0).map((value) => ({ how: `${name} → ${shown(value)}`, condition: { ...leaf, value } })),
  ];
}

const brief = (c: Condition): string => ('fact' in c ? `${c.fact} ${c.operator} ${shown(c.value)}` : 'not' in c ? `not ${brief(c.not)}` : 'all' in c ? `all(${c.all.map(brief).join(', ')})` : `any(${c.any.map(brief).join(', ')})`);

function ofList(list: readonly Condition[], word: 'all' | 'any'): Changed[] {
  const made = (parts: readonly Condition[], how = word): Condition => (how === 'all' ? { all: parts } : { any: parts });
  const inner = list.flatMap((part, i) => changesOf(part).filter((c) => c.condition !== null).map(({ how, condition }) => ({ how, condition: made(list.map((p, k) => (k === i ? condition as Condition : p))) })));
  if (list.length < 2) return inner;
  return [
    { how: `${brief(made(list))}: ${word} → ${word === 'all' ? 'any' : 'all'}`, condition: made(list, word === 'all' ? 'any' : 'all') },
    ...list.map((part, i) => ({ how: `without ${brief(part)}`, condition: made(list.filter((_, k) => k !== i)) })),
    ...inner,
  ];
}

/** All single changes inside a condition. */
export function changesOf(condition: Condition): Changed[] {
  if ('all' in condition) return ofList(condition.all, 'all');
  if ('any' in condition) return ofList(condition.any, 'any');
  if ('not' in condition) return [{ how: `not ${brief(condition.not)} → without not`, condition: condition.not }, ...changesOf(condition.not).filter((c) => c.condition !== null).map(({ how, condition: c }) => ({ how: `in not: ${how}`, condition: { not: c as Condition } }))];
  return ofLeaf(condition);
}
