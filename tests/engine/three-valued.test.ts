// Kleene's tables over the tree that json-rules-engine leaves behind, with the facts that decided.
import { describe, expect, it } from 'vitest';
import { type Asked, type Evaluated, foldCondition } from '../../src/engine/three-valued.ts';

const asked = (name: string, value: unknown, fault: string | null = null): Asked => ({ name, fault, dated: false, fact: fault ? null : { value: value as never, at: [{ start: 1, end: 2 }] } });
const leaf = (name: string, value: unknown, fault: string | null = null): Evaluated => ({ fact: name, operator: 'equal', value: true, factResult: asked(name, value, fault), valueResult: true });
const T = leaf('t', true); const F = leaf('f', false); const U = leaf('u', undefined); const X = leaf('x', null, 'broke');
const truth = (node: Evaluated) => foldCondition(node).truth;
const names = (node: Evaluated) => foldCondition(node).decisive.map((l) => l.asked.name);

describe('foldCondition', () => {
  it.each([
    ['all', [T, T], true], ['all', [T, F], false], ['all', [T, U], 'unknown'], ['all', [F, U], false], ['all', [F, X], 'fault'], ['all', [], 'fault'],
    ['any', [F, F], false], ['any', [T, F], true], ['any', [F, U], 'unknown'], ['any', [T, U], true], ['any', [T, X], 'fault'], ['any', [], 'fault'],
  ] as const)('%s', (kind, parts, expected) => expect(truth({ [kind]: parts } as unknown as Evaluated)).toBe(expected));

  it('keeps unknown unknown under not', () => {
    expect([truth({ not: U }), truth({ not: T }), truth({ not: F }), truth({ not: X })]).toEqual(['unknown', false, true, 'fault']);
  });

  it('names the facts that decided and no other', () => {
    expect(names({ all: [T, F, U] })).toEqual(['f']);
    expect(names({ any: [F, { all: [F, T] }] })).toEqual(['f', 'f']);
    expect(names({ all: [T, U] })).toEqual(['u']);
    expect(names({ not: { any: [T, F] } })).toEqual(['t']);
  });

  it('makes a comparison that cannot be made a fault', () => {
    expect(truth({ fact: 'a', operator: 'greaterThan', value: 3, factResult: asked('a', 'text'), valueResult: 3 })).toBe('fault');
    expect(truth({ fact: 'a', operator: 'isLike', value: 3, factResult: asked('a', 1), valueResult: 3 })).toBe('fault');
    expect(truth({ fact: 'a', operator: 'equal', value: 3 })).toBe('fault');
  });

  it('compares with another fact and knows when that one cannot be told', () => {
    const against = (value: unknown): Evaluated => ({ fact: 'a', operator: 'lessThan', value: { fact: 'b' }, factResult: asked('a', 1), valueResult: asked('b', value) });
    expect([truth(against(2)), truth(against(1)), truth(against(undefined)), truth(against(null))]).toEqual([true, false, 'unknown', false]);
  });
});
