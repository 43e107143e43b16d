// json-rules-engine as conditions of rules are judged by it: one rule with all of them, made once. The only file that knows it.

import { Almanac, Engine, Rule } from 'json-rules-engine';
import type { Condition } from '../library/rule.ts';
import { operators } from './operators.ts';
import { type Evaluated, isAsked } from './three-valued.ts';

/** A condition as the library makes it, and the comparisons in it. */
export interface Made { readonly condition: Evaluated; readonly leaves: readonly Comparison[] }
/** Both sides as they were asked stand in the comparison before the library comes to it, and after. */
interface Comparison { readonly fact: string; readonly operator: string; readonly value: unknown; factResult: unknown; valueResult: unknown; evaluate: typeof compare }
/** What the library makes of one condition: as often as it was on the bench in one run, since it writes its answers into what it made. */
interface Copies { readonly made: Made[]; taken: number }
/** What the library calls on its rules. */
interface Judging { conditions: unknown; ruleEvent: object; setEngine(engine: Engine): unknown; evaluate(facts: Almanac): Promise<unknown> }

/**
 * A rule of the library with its engine, and the conditions made for it so far. What the engine would do with many rules the one
 * rule does with many conditions: a run of the engine, and a result of its own for every rule, cost more than judging them.
 */
export interface Bench { readonly engine: Engine; readonly rule: Judging; readonly facts: Almanac; readonly copies: WeakMap<Condition, Copies>; readonly operators: Set<string> }

/**
 * Conditions, or an event, as a function that carries them. The library copies both into the result of a rule, which costs
 * more than judging, but it does not copy functions. What is written into the conditions is read before they are judged again.
 */
const uncopied = <T extends object>(carried: T): T => Object.assign(() => undefined, carried);

/** No condition of a rule goes before another; to find that out, the library asks its engine for every fact. */
class Unordered extends Rule {
  prioritizeConditions<T>(conditions: T): readonly T[] { return [conditions]; }
}

export function newBench(): Bench {
  const engine = new Engine();
  const rule = new Unordered({ conditions: { all: [] }, event: { type: 'judged' } }) as unknown as Judging;
  rule.ruleEvent = uncopied(rule.ruleEvent);
  rule.setEngine(engine);
  return { engine, rule, facts: new Almanac(), copies: new WeakMap(), operators: new Set() };
}

// json-rules-engine sees two values; the third is folded afterwards from the facts it leaves in the tree.
const value = (side: unknown): unknown => (isAsked(side) ? side.fact?.value : side);

function learn(bench: Bench, condition: Condition): void {
  if ('all' in condition) return condition.all.forEach((c) => learn(bench, c));
  if ('any' in condition) return condition.any.forEach((c) => learn(bench, c));
  if ('not' in condition) return learn(bench, condition.not);
  const name = condition.operator;
  if (bench.operators.has(name)) return;
  bench.operators.add(name);
  const operator = operators.get(name);
  bench.engine.addOperator(name, (left: unknown, right: unknown) => {
    try { return operator?.(value(left) as never, value(right) as never) === true; } catch { return false; }
  });
}

function leavesOf(node: Evaluated): Comparison[] {
  if ('all' in node) return node.all.flatMap(leavesOf);
  if ('any' in node) return node.any.flatMap(leavesOf);
  return 'not' in node ? leavesOf(node.not) : [node as Comparison];
}

/** A comparison of facts that are at hand, in place of the library's own, which waits for each side. */
function compare(this: Comparison, _facts: Almanac, known: ReadonlyMap<string, { evaluate(left: unknown, right: unknown): boolean }>): Promise<unknown> {
  const { operator, factResult: leftHandSideValue, valueResult: rightHandSideValue } = this;
  return Promise.resolve({ result: known.get(operator)?.evaluate(leftHandSideValue, rightHandSideValue) === true, leftHandSideValue, rightHandSideValue, operator });
}

function make(condition: Evaluated): Made {
  const leaves = leavesOf(condition);
  for (const leaf of leaves) leaf.evaluate = compare;
  return { condition, leaves };
}

function copiesOf(bench: Bench, condition: Condition): Copies {
  let copies = bench.copies.get(condition);
  if (!copies) {
    learn(bench, condition);
    bench.copies.set(condition, (copies = { made: [], taken: 0 }));
  }
  return copies;
}

/** For each of `conditions` one that the library made and that no other of them has. */
export function laid(bench: Bench, conditions: readonly Condition[]): readonly Made[] {
  const places = conditions.map((condition) => {
    const copies = copiesOf(bench, condition);
    return { condition, copies, place: copies.taken++ };
  });
  const missing = places.filter(({ copies, place }) => place >= copies.made.length);
  if (missing.length) {
    const { conditions: own } = new Rule({ conditions: { all: missing.map(({ condition }) => condition) } as never, event: { type: 'judged' } });
    missing.forEach(({ copies }, i) => copies.made.push(make((own as unknown as { readonly all: readonly Evaluated[] }).all[i] as Evaluated)));
  }
  for (const { copies } of places) copies.taken = 0;
  return places.map(({ copies, place }) => copies.made[place] as Made);
}

/** Has the library judge what was laid on the bench, whose sides of comparisons are filled in. */
export async function run(bench: Bench, made: readonly Made[]): Promise<void> {
  bench.rule.conditions = uncopied({ all: made.map(({ condition }) => condition) });
  await bench.rule.evaluate(bench.facts);
}
