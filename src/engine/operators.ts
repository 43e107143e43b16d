// The operators of rule conditions, three-valued: a fact that cannot be told makes the comparison unknown, never false.

import { isIsoDate } from '../base/date.ts';
import { fold } from '../base/fold.ts';
import type { FactValue } from '../facts/fact.ts';

/** `unknown`: cannot be told from the document. A fault in a rule is thrown, not returned. */
export type Truth = true | false | 'unknown';
export type Operand = FactValue;
type Scalar = string | number | boolean;

/** Thrown when a rule compares what cannot be compared: a mistake in the rule or its fact, not in the plan. */
export class OperatorMisuse extends Error {}

const isList = (value: Operand): value is readonly string[] | readonly number[] => Array.isArray(value);

function numberOf(value: Operand, operator: string): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new OperatorMisuse(`${operator} compares numbers, got ${JSON.stringify(value)}`);
}

function dateOf(value: Operand, operator: string): string {
  if (typeof value === 'string' && isIsoDate(value)) return value;
  throw new OperatorMisuse(`${operator} compares ISO dates, got ${JSON.stringify(value)}`);
}

function listOf(value: Operand, operator: string): readonly Scalar[] {
  if (isList(value)) return value;
  throw new OperatorMisuse(`${operator} needs a list, got ${JSON.stringify(value)}`);
}

const same = (a: Operand, b: Operand): boolean =>
  isList(a) && isList(b) ? a.length === b.length && a.every((x, i) => x === b[i]) : a === b;

const holds = (a: Operand, b: Operand): boolean => {
  if (isList(a)) return (a as readonly unknown[]).includes(b);
  if (typeof a === 'string' && typeof b === 'string') return fold(a).includes(fold(b));
  throw new OperatorMisuse(`contains needs a list or two texts, got ${JSON.stringify(a)}`);
};

const patterns = new Map<string, RegExp>();
function patternOf(source: Operand): RegExp {
  if (typeof source !== 'string') throw new OperatorMisuse(`matches needs a pattern, got ${JSON.stringify(source)}`);
  let pattern = patterns.get(source);
  if (!pattern) patterns.set(source, (pattern = new RegExp(source, 'u')));
  return pattern;
}
const matches = (a: Operand, b: Operand): boolean => {
  const pattern = patternOf(b);
  return (isList(a) ? a : [a]).some((text) => pattern.test(fold(String(text))));
};

const blank = (value: Operand): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '') || (isList(value) && value.length === 0);

type Comparison = (a: Operand, b: Operand) => boolean;
type Operator = (a: Operand, b: Operand) => Truth;

/** A comparison of two told values: unknown where one cannot be told, false where one is not said. */
const told = (compare: Comparison): Operator => (a, b) =>
  a === undefined || b === undefined ? 'unknown' : a === null || b === null ? false : compare(a, b);

/** Equality is the one comparison that may ask for "not said" itself. */
const equality = (compare: Comparison): Operator => (a, b) =>
  a === undefined || b === undefined ? 'unknown' : a === null || b === null ? compare(a, b) && (b === null || a !== null) : compare(a, b);

/** A question about the value itself; `b` is the answer wanted, true or false. */
const question = (ask: (a: Operand) => boolean): Operator => (a, b) => (a === undefined ? 'unknown' : ask(a) === b);

const ordered = (name: string, read: (v: Operand, operator: string) => number | string, compare: (x: number | string, y: number | string) => boolean): [string, Operator] =>
  [name, told((a, b) => compare(read(a, name), read(b, name)))];

/** Every operator a rule may use, by name; the schema of rules lists the same names. */
export const operators: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['equal', equality(same)],
  ['notEqual', equality((a, b) => !same(a, b))],
  ['in', told((a, b) => listOf(b, 'in').includes(a as Scalar))],
  ['notIn', told((a, b) => !listOf(b, 'notIn').includes(a as Scalar))],
  ordered('lessThan', numberOf, (x, y) => x < y),
  ordered('lessThanInclusive', numberOf, (x, y) => x <= y),
  ordered('greaterThan', numberOf, (x, y) => x > y),
  ordered('greaterThanInclusive', numberOf, (x, y) => x >= y),
  ['contains', told(holds)],
  ['doesNotContain', told((a, b) => !holds(a, b))],
  ['matches', told(matches)],
  ['isKnown', question((a) => a !== null)],
  ['isEmpty', question(blank)],
  ordered('before', dateOf, (x, y) => x < y),
  ordered('beforeInclusive', dateOf, (x, y) => x <= y),
  ordered('after', dateOf, (x, y) => x > y),
  ordered('afterInclusive', dateOf, (x, y) => x >= y),
  ['countAtLeast', told((a, b) => listOf(a, 'countAtLeast').length >= numberOf(b, 'countAtLeast'))],
  ['countAtMost', told((a, b) => listOf(a, 'countAtMost').length <= numberOf(b, 'countAtMost'))],
  ['subsetOf', told((a, b) => { const outer = listOf(b, 'subsetOf'); return listOf(a, 'subsetOf').every((x) => outer.includes(x)); })],
]);
