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

/** An engine with the rules made for it so far. It holds the rules of one run at a time: making engine and rules is the dear part. */
interface Bench { readonly engine: Engine; readonly rules: WeakMap<Condition, Made>; readonly operators: Set<string>; made: number }
/** A rule of the library, and the comparisons of its conditions, which the library writes its answers into. */
interface Made { readonly rule: Rule; readonly leaves: readonly Answered[] }
interface Answered { factResult?: unknown; valueResult?: unknown }

/** Engines that no run holds now; an engine that runs twice at the same time drops rules in silence. */
const idle: Bench[] = [];

const newBench = (): Bench => ({ engine: new Engine(), rules: new WeakMap(), operators: new Set(), made: 0 });

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
 * The conditions as a function that carries them. The library copies the conditions into the result of every run, which costs
 * more than judging them, but it does not copy functions. A bench holds one run at a time, and what the run wrote into the
 * conditions is read before the next one.
 */
const uncopied = (conditions: Rule['conditions']): Rule['conditions'] => Object.assign(() => undefined, conditions);

function ruleOf(bench: Bench, condition: Condition): Made {
  const known = bench.rules.get(condition);
  if (known) return known;
  learn(bench, condition);
  // The library wants a list or a `not` at the root.
  const conditions = 'fact' in condition ? { all: [condition] } : condition;
  const rule = new Rule({ name: `${(bench.made += 1)}`, conditions: conditions as never, event: { type: 'judged' } });
  rule.conditions = uncopied(rule.conditions);
  const made: Made = { rule, leaves: leavesOf(rule.conditions as unknown as Evaluated) };
  bench.rules.set(condition, made);
  return made;
}

async function run({ engine }: Bench, rules: readonly Made[], answer: Answer): Promise<readonly Folded[]> {
  for (const { rule, leaves } of rules) {
    // An answer that does not come must not be the one of the run before.
    for (const leaf of leaves) leaf.factResult = leaf.valueResult = undefined;
    engine.addRule(rule);
  }
  try {
    const { results, failureResults } = await engine.run({}, { almanac: new SubjectFacts(answer) });
    const trees = new Map([...results, ...failureResults].map((r) => [r.name, r.conditions as unknown as Evaluated]));
    return rules.map(({ rule: { name } }) => {
      const tree = trees.get(name);
      return tree ? foldCondition(tree) : faultOf('the engine gave no result for the rule');
    });
  } finally {
    for (const { rule } of rules) engine.removeRule(rule);
  }
}

/** Each of `conditions` judged on one subject, in their order; never rejects. The same condition objects are cheap to judge again. */
export async function judge(conditions: readonly Condition[], answer: Answer): Promise<readonly Folded[]> {
  if (conditions.length === 0) return [];
  const bench = idle.pop() ?? newBench();
  try {
    const judged = await run(bench, conditions.map((condition) => ruleOf(bench, condition)), answer);
    idle.push(bench);
    return judged;
  } catch (error) {
    // What still runs on this bench may write into its conditions: nobody gets it again.
    const fault = error instanceof Error ? error.message : String(error);
    return conditions.map(() => faultOf(fault));
  }
}
