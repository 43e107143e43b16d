// The parts of rules judged on one subject, each only where the part before leaves something to ask.

import type { Subject } from '../facts/fact.ts';
import type { Rule } from '../library/rule.ts';
import type { Ask } from './ask.ts';
import { type Answer, judge } from './judge.ts';
import { prepared } from './prepared.ts';
import { type Folded, answered, faultOf, foldCondition } from './three-valued.ts';

/** The folded parts of a rule on one subject; `null` where the rule has no such part or it was not needed. */
export interface Parts { readonly when: Folded | null; readonly must: Folded; readonly reviewIf: Folded | null; /** Conditions of `severity.if`, in order. */ readonly severity: readonly Folded[] }

/** A part that was not judged; a fault where somebody looks at it all the same, so that nothing passes by it. */
const unasked = faultOf('a part of the rule that was not judged');

/** Whether some fact that was asked depends on the day of the law. */
export const isDatedBy = ({ when, must, reviewIf, severity }: Parts): boolean =>
  Boolean(when?.dated || must.dated || reviewIf?.dated || severity.some((part) => part.dated));

/** `when` is a question of scope, settled here as the rest of the scope is: the engine is asked only about rules that apply. */
function whenOf(rule: Rule, answer: Answer): Folded | null {
  const { when } = prepared(rule);
  return when && foldCondition(answered(when, answer));
}

/** The parts of `rules` on `subject`, in the order of `rules`. Never throws for a rule or a fact. */
export async function partsOf(rules: readonly Rule[], subject: Subject, ask: Ask): Promise<readonly Parts[]> {
  const answer: Answer = (name) => ask(name, subject);
  const parts = rules.map((rule): Parts => ({ when: whenOf(rule, answer), must: unasked, reviewIf: null, severity: [] }));

  const open = rules.flatMap((rule, i) => ((parts[i] as Parts).when?.truth ?? true) === true ? [{ rule, i }] : []);
  const musts = await judge(open.map(({ rule }) => prepared(rule).must), answer);
  open.forEach(({ i }, n) => { parts[i] = { ...(parts[i] as Parts), must: musts[n] as Folded }; });

  const fallen = open.filter(({ rule }, n) => prepared(rule).rest.length > 0 && [false, 'unknown'].includes((musts[n] as Folded).truth));
  const rest = [...await judge(fallen.flatMap(({ rule }) => prepared(rule).rest), answer)];
  for (const { rule, i } of fallen) {
    const own = rest.splice(0, prepared(rule).rest.length);
    parts[i] = { ...(parts[i] as Parts), reviewIf: rule.reviewIf ? own.shift() ?? null : null, severity: own };
  }
  return parts;
}
