// Judges conditions on one subject. The only file that knows json-rules-engine.

import { Almanac, Engine, Rule } from 'json-rules-engine';
import type { Condition } from '../library/rule.ts';
import { operators } from './operators.ts';
import { type Asked, type Evaluated, type Folded, faultOf, foldCondition, isAsked } from './three-valued.ts';

/** Gives the fact of that name on the subject that is judged; never throws. */
export type Answer = (name: string) => Asked;

/** The facts of one subject, straight from who knows them: the library's own store would be filled anew for every run. */
class SubjectFacts extends Almanac {
  readonly answer: Answer;
  constructor(answer: Answer) {
    super();
    this.answer = answer;
  }
  override factValue<T>(name: string): Promise<T> {
    return Promise.resolve(this.answer(name) as T);
  }
}

/**
 * A rule of the library with its engine, and the conditions made for it so far. What the engine would do with many rules the one
 * rule does with many conditions: a run of the engine, and a result of its own for every rule, cost more than judging them.
 */
interface Bench { readonly engine: Engine; readonly rule: Judging; readonly made: WeakMap<Condition, Made>; readonly operators: Set<string> }
/** What the library's engine calls on its rules. */
interface Judging { conditions: unknown; setEngine(engine: Engine): unknown; evaluate(facts: Almanac): Promise<unknown> }
/** A condition as the library makes it, and the comparisons in it, which the library writes its answers into. */
interface Made { readonly condition: Evaluated; readonly leaves: readonly Answered[] }
interface Answered { factResult?: unknown; valueResult?: unknown }

/** Benches that judge nothing now: two judgements at the same time would write into the same conditions. */
const idle: Bench[] = [];

/**
 * Conditions, or an event, as a function that carries them. The library copies both into the result of a rule, which costs
 * more than judging, but it does not copy functions. What is written into the conditions is read before they are judged again.
 */
const uncopied = <T extends object>(carried: T): T => Object.assign(() => undefined, carried);

function newBench(): Bench {
  const engine = new Engine();
  const rule = new Rule({ conditions: { all: [] }, event: { type: 'judged' } });
  rule.ruleEvent = uncopied(rule.ruleEvent);
  const judging = rule as unknown as Judging;
  judging.setEngine(engine);
  return { engine, rule: judging, made: new WeakMap(), operators: new Set() };
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

function leavesOf(node: Evaluated): Answered[] {
  if ('all' in node) return node.all.flatMap(leavesOf);
  if ('any' in node) return node.any.flatMap(leavesOf);
  return 'not' in node ? leavesOf(node.not) : [node as Answered];
}

function madeOf(bench: Bench, condition: Condition): Made {
  const known = bench.made.get(condition);
  if (known) return known;
  learn(bench, condition);
  const rule = new Rule({ conditions: { all: [condition] } as never, event: { type: 'judged' } });
  const [own] = (rule.conditions as unknown as { readonly all: readonly [Evaluated] }).all;
  const made: Made = { condition: own, leaves: leavesOf(own) };
  bench.made.set(condition, made);
  return made;
}

/** Each of `conditions` judged on one subject, in their order; never rejects. The same condition objects are cheap to judge again. */
export async function judge(conditions: readonly Condition[], answer: Answer): Promise<readonly Folded[]> {
  if (conditions.length === 0) return [];
  const bench = idle.pop() ?? newBench();
  try {
    const made = conditions.map((condition) => madeOf(bench, condition));
    // An answer that does not come must not be the one of the subject before.
    for (const { leaves } of made) for (const leaf of leaves) leaf.factResult = leaf.valueResult = undefined;
    bench.rule.conditions = uncopied({ all: made.map(({ condition }) => condition) });
    await bench.rule.evaluate(new SubjectFacts(answer));
    const judged = made.map(({ condition }) => foldCondition(condition));
    idle.push(bench);
    return judged;
  } catch (error) {
    // What still runs on this bench may write into its conditions: nobody gets it again.
    const fault = error instanceof Error ? error.message : String(error);
    return conditions.map(() => faultOf(fault));
  }
}
