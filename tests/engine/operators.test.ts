// Operators are three-valued: told, not said (null), cannot be told (undefined).
import { describe, expect, it } from 'vitest';
import { OperatorMisuse, operators } from '../../src/engine/operators.ts';

const run = (name: string, a: unknown, b: unknown) => operators.get(name)?.(a as never, b as never);

describe('operators', () => {
  it.each([
    ['equal', 'a', 'a', true], ['equal', 'a', 'b', false], ['equal', null, null, true], ['equal', null, 'a', false], ['equal', 'a', null, false], ['equal', undefined, null, 'unknown'], ['equal', 1, undefined, 'unknown'],
    ['notEqual', 'a', 'b', true], ['notEqual', 'a', 'a', false], ['notEqual', 'a', null, true], ['notEqual', null, 'a', false], ['notEqual', null, null, false], ['notEqual', undefined, 'a', 'unknown'],
    ['in', 'a', ['a', 'b'], true], ['in', 'c', ['a'], false], ['in', null, ['a'], false], ['in', undefined, ['a'], 'unknown'],
    ['notIn', 'c', ['a'], true], ['notIn', 'a', ['a'], false], ['notIn', null, ['a'], false],
    ['lessThan', 1, 2, true], ['lessThan', 2, 2, false], ['lessThanInclusive', 2, 2, true], ['lessThanInclusive', 3, 2, false],
    ['greaterThan', 3, 2, true], ['greaterThan', 2, 2, false], ['greaterThanInclusive', 2, 2, true], ['greaterThanInclusive', 1, 2, false],
    ['greaterThan', null, 0, false], ['lessThan', null, 0, false], ['greaterThan', undefined, 0, 'unknown'],
    ['contains', ['x', 'y'], 'x', true], ['contains', ['x'], 'y', false], ['contains', 'Strategia Județeană', 'judeteana', true], ['contains', null, 'x', false],
    ['doesNotContain', ['x'], 'y', true], ['doesNotContain', ['x'], 'x', false], ['doesNotContain', null, 'x', false],
    ['matches', 'Ședință', '^sedinta$', true], ['matches', 'altceva', '^sedinta$', false], ['matches', ['unu', 'Două'], 'doua', true], ['matches', undefined, 'x', 'unknown'], ['matches', null, 'x', false],
    ['isKnown', 'a', true, true], ['isKnown', null, true, false], ['isKnown', null, false, true], ['isKnown', undefined, true, 'unknown'], ['isKnown', undefined, false, 'unknown'], ['isKnown', false, true, true], ['isKnown', 0, true, true],
    ['isEmpty', null, true, true], ['isEmpty', '', true, true], ['isEmpty', '  ', true, true], ['isEmpty', [], true, true], ['isEmpty', 'a', true, false], ['isEmpty', 'a', false, true], ['isEmpty', 0, true, false], ['isEmpty', undefined, true, 'unknown'],
    ['before', '2024-04-20', '2024-04-21', true], ['before', '2024-04-21', '2024-04-21', false], ['beforeInclusive', '2024-04-21', '2024-04-21', true], ['beforeInclusive', '2024-04-22', '2024-04-21', false],
    ['after', '2024-04-22', '2024-04-21', true], ['after', '2024-04-21', '2024-04-21', false], ['afterInclusive', '2024-04-21', '2024-04-21', true], ['afterInclusive', '2024-04-20', '2024-04-21', false], ['before', null, '2024-04-21', false],
    ['countAtLeast', ['a', 'b'], 2, true], ['countAtLeast', ['a'], 2, false], ['countAtMost', ['a'], 1, true], ['countAtMost', ['a', 'b'], 1, false], ['countAtLeast', null, 1, false],
    ['subsetOf', ['a'], ['a', 'b'], true], ['subsetOf', ['a', 'c'], ['a', 'b'], false], ['subsetOf', undefined, ['a'], 'unknown'],
  ])('%s(%j, %j) is %j', (name, a, b, expected) => expect(run(name, a, b)).toBe(expected));

  it.each([['greaterThan', '5 copii', 3], ['lessThan', true, 1], ['before', '21.04.2024', '2024-04-21'], ['before', '2024-02-31', '2024-04-21'], ['in', 'a', 'a'], ['countAtLeast', 'a', 1], ['contains', 5, 5]])(
    '%s refuses %j against %j instead of guessing', (name, a, b) => expect(() => run(name, a, b)).toThrow(OperatorMisuse));

  it('names exactly the operators that rules may use', () => {
    expect([...operators.keys()].sort()).toEqual([
      'after', 'afterInclusive', 'before', 'beforeInclusive', 'contains', 'countAtLeast', 'countAtMost', 'doesNotContain', 'equal', 'greaterThan',
      'greaterThanInclusive', 'in', 'isEmpty', 'isKnown', 'lessThan', 'lessThanInclusive', 'matches', 'notEqual', 'notIn', 'subsetOf']);
  });
});
