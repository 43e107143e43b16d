// Judges conditions on one subject. The only file that knows json-rules-engine.

import { Almanac, Engine, Rule } from 'json-rules-engine';
import type { Condition } from '../library/rule.ts';
import { operators } from './operators.ts';
import { type Asked, type Evaluated, type Folded, faultOf, foldCondition } from './three-valued.ts';

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

/** An engine with its operators and the rules made for it so far: making them is the dear part. */
interface Bench { readonly engine: Engine; readonly rules: WeakMap<Condition, Made>; readonly operators: Set<string> }
/** What the library's engine calls on each of its rules; it is called here, rule by rule, for a run of the engine costs as much again. */
interface Judging { setEngine(engine: Engine): unknown; evaluate(facts: Almanac): Promise<{ readonly conditions: unknown }> }
/** A rule of the library, and the comparisons of its conditions, which the library writes its answers into. */
interface Made { readonly rule: Judging; readonly leaves: readonly Answered[] }
interface Answered { factResult?: unknown; valueResult?: unknown }

/** Benches whose rules nobody judges now: two judgements at the same time would write into the same conditions. */
const idle: Bench[] = [];

const newBench = (): Bench => ({ engine: new Engine(), rules: new WeakMap(), operators: new Set() });

// json-rules-engine sees two values; the third is folded afterwards from the facts it leaves in the tree.
const value = (side: unknown): unknown => (typeof side === 'object' && side !== null && 'fault' in side ? (side as Asked).fact?.value : side);

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

/**
 * Conditions, or an event, as a function that carries them. The library copies both into the result of every rule, which costs
 * more than judging, but it does not copy functions. What a rule wrote into its conditions is read before it is judged again.
 */
const uncopied = <T extends object>(carried: T): T => Object.assign(() => undefined, carried);

function ruleOf(bench: Bench, condition: Condition): Made {
  const known = bench.rules.get(condition);
  if (known) return known;
  learn(bench, condition);
  // The library wants a list or a `not` at the root.
  const conditions = 'fact' in condition ? { all: [condition] } : condition;
  const rule = new Rule({ conditions: conditions as never, event: { type: 'judged' } });
  rule.conditions = uncopied(rule.conditions);
  rule.ruleEvent = uncopied(rule.ruleEvent);
  const judging = rule as unknown as Judging;
  judging.setEngine(bench.engine);
  const made: Made = { rule: judging, leaves: leavesOf(rule.conditions as unknown as Evaluated) };
  bench.rules.set(condition, made);
  return made;
}

function evaluated({ rule, leaves }: Made, facts: SubjectFacts): ReturnType<Judging['evaluate']> {
  // An answer that does not come must not be the one of the subject before.
  for (const leaf of leaves) leaf.factResult = leaf.valueResult = undefined;
  return rule.evaluate(facts);
}

/** Each of `conditions` judged on one subject, in their order; never rejects. The same condition objects are cheap to judge again. */
export async function judge(conditions: readonly Condition[], answer: Answer): Promise<readonly Folded[]> {
  if (conditions.length === 0) return [];
  const bench = idle.pop() ?? newBench();
  try {
    const facts = new SubjectFacts(answer);
    const results = await Promise.all(conditions.map((condition) => evaluated(ruleOf(bench, condition), facts)));
    const judged = results.map((result) => foldCondition(result.conditions as Evaluated));
    idle.push(bench);
    return judged;
  } catch (error) {
    // What still runs on this bench may write into its conditions: nobody gets it again.
    const fault = error instanceof Error ? error.message : String(error);
    return conditions.map(() => faultOf(fault));
  }
}
