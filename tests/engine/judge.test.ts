// One engine kept across subjects and plans: answers of one run never stand in another's.
import { expect, it } from 'vitest';
import { judge } from '../../src/engine/judge.ts';
import type { Asked } from '../../src/engine/three-valued.ts';
import type { Condition } from '../../src/library/rule.ts';

const both: Condition = { all: [{ fact: 'a', operator: 'equal', value: 1 }, { fact: 'b', operator: 'in', value: ['x', 'y'] }] };
const neither: Condition = { not: { fact: 'a', operator: 'equal', value: 1 } };
const told = (values: Readonly<Record<string, unknown>>) => (name: string): Asked => ({ name, fault: null, dated: false, fact: { value: values[name] as never, at: [{ start: 0, end: 1 }] } });
const truths = async (values: Readonly<Record<string, unknown>>) => (await judge([both, neither].map((condition) => ({ condition, answer: told(values) })))).map((f) => f.truth);

it('judges the same conditions on one subject after another', async () => {
  expect(await truths({ a: 1, b: 'x' })).toEqual([true, false]);
  expect(await truths({ a: 2, b: 'x' })).toEqual([false, true]);
  expect(await truths({ a: undefined, b: 'y' })).toEqual(['unknown', 'unknown']);
  expect(await truths({ a: 1, b: 'z' })).toEqual([false, false]);
});

it('judges two plans at the same time', async () => {
  const runs = Array.from({ length: 20 }, (_, i) => truths({ a: i % 2, b: 'x' }));
  expect(await Promise.all(runs)).toEqual(runs.map((_, i) => (i % 2 ? [true, false] : [false, true])));
});

it('tells which facts decided in the run they were asked in', async () => {
  const [first] = await judge([{ condition: both, answer: told({ a: 5, b: 'x' }) }]), [second] = await judge([{ condition: both, answer: told({ a: 6, b: 'x' }) }]);
  expect([first, second].map((f) => f?.decisive.map((l) => l.asked.fact?.value))).toEqual([[5], [6]]);
});

it('judges one condition on more subjects than stand on the bench at a time', async () => {
  const subjects = Array.from({ length: 1203 }, (_, i) => ({ a: i % 3 ? 1 : undefined, b: i % 2 ? 'x' : 'z' }));
  const judged = await judge(subjects.map((values) => ({ condition: both, answer: told(values) })));
  expect(judged.map(({ truth }) => truth)).toEqual(subjects.map(({ a, b }) => (b === 'z' ? false : a === 1 ? true : 'unknown')));
});

it('keeps a comparison that no operator makes a fault of its own condition', async () => {
  const strange = { fact: 'a', operator: 'isLike', value: 1 } as unknown as Condition;
  expect((await judge([strange, both].map((condition) => ({ condition, answer: told({ a: 1, b: 'x' }) })))).map(({ truth }) => truth)).toEqual(['fault', true]);
});
