// Judges conditions on subjects: the facts are asked, json-rules-engine compares, the third value is folded afterwards.

import type { Condition } from '../library/rule.ts';
import { type Bench, laid, newBench, run } from './bench.ts';
import { type Asked, type Folded, faultOf, foldCondition, namesFact } from './three-valued.ts';

/** Gives the fact of that name on the subject that is judged; never throws. */
export type Answer = (name: string) => Asked;

/** One condition on one subject. */
export interface Question { readonly condition: Condition; readonly answer: Answer }

/** Benches that judge nothing now: two judgements at the same time would write into the same conditions. */
const idle: Bench[] = [];

/** Conditions on the bench at a time: a plan with thousands of rows must not leave as many behind. */
const atOnce = 500;

async function judgeOn(bench: Bench, questions: readonly Question[]): Promise<readonly Folded[]> {
  const made = laid(bench, questions.map(({ condition }) => condition));
  made.forEach(({ leaves }, i) => {
    const { answer } = questions[i] as Question;
    for (const leaf of leaves) {
      leaf.factResult = answer(leaf.fact);
      leaf.valueResult = namesFact(leaf.value) ? answer(leaf.value.fact) : leaf.value;
    }
  });
  await run(bench, made);
  return made.map(({ condition }) => foldCondition(condition));
}

/** The answers to `questions`, in their order; never rejects. The same condition objects are cheap to judge again. */
export async function judge(questions: readonly Question[]): Promise<readonly Folded[]> {
  const bench = idle.pop() ?? newBench(), judged: Folded[] = [];
  try {
    for (let from = 0; from < questions.length; from += atOnce) judged.push(...await judgeOn(bench, questions.slice(from, from + atOnce)));
    idle.push(bench);
    return judged;
  } catch (error) {
    // What still runs on this bench may write into its conditions: nobody gets it again.
    const fault = error instanceof Error ? error.message : String(error);
    return questions.map(() => faultOf(fault));
  }
}
