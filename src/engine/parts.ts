// The parts of rules judged on one subject, each only where the part before leaves something to ask.

import type { Subject } from '../facts/fact.ts';
import type { Rule } from '../library/rule.ts';
import type { Ask } from './ask.ts';
import { type Answer, judge } from './judge.ts';
import { type Prepared, prepared } from './prepared.ts';
import { type Folded, faultOf, foldAsked } from './three-valued.ts';

/** The folded parts of a rule on one subject; `null` where the rule has no such part or it was not needed. */
export interface Parts { readonly when: Folded | null; readonly must: Folded; readonly reviewIf: Folded | null; /** Conditions of `severity.if`, in order. */ readonly severity: readonly Folded[] }

/** A part that was not judged; a fault where somebody looks at it all the same, so that nothing passes by it. */
const unasked = faultOf('a part of the rule that was not judged');

/** A part that nobody asks about, and that need not be known. */
const left: Folded = { truth: 'unknown', decisive: [], fault: null, dated: false };

/** Whether some fact that was asked depends on the day of the law. */
export const isDatedBy = ({ when, must, reviewIf, severity }: Parts): boolean =>
  Boolean(when?.dated || must.dated || reviewIf?.dated || severity.some((part) => part.dated));

/** One rule on one subject. */
export interface Case { readonly rule: Rule; readonly subject: Subject }

/** A case on its way: `place` is where it stands in the answer. */
interface Open { readonly rule: Rule; readonly conditions: Prepared; readonly answer: Answer; readonly place: number; readonly when: Folded | null }
interface Fallen extends Open { readonly must: Folded }

/** Severity is not asked, or has no conditions. */
const none: readonly Folded[] = [];

const whenOf = ({ when }: Prepared, answer: Answer): Folded | null => when && foldAsked(when, answer);

/** Whether the rules of `cases` apply to their subjects, and nothing else: their other parts are left unknown. */
export const scopesOf = (cases: readonly Case[], ask: Ask): readonly Parts[] =>
  cases.map(({ rule, subject }) => ({ when: whenOf(prepared(rule), (name) => ask(name, subject)), must: left, reviewIf: null, severity: none }));

/** Judges `rest` of the rules that did not hold; the answers are put into `parts`. */
async function judgeRest(fallen: readonly Fallen[], parts: Parts[]): Promise<void> {
  const judged = await judge(fallen.flatMap(({ conditions, answer }) => conditions.rest.map((condition) => ({ condition, answer }))));
  let next = 0;
  for (const { rule, conditions, place, when, must } of fallen) {
    const own = judged.slice(next, (next += conditions.rest.length));
    parts[place] = { when, must, reviewIf: rule.reviewIf ? own[0] ?? null : null, severity: rule.reviewIf ? own.slice(1) : own };
  }
}

/**
 * The parts of `cases`, in their order. Never throws for a rule or a fact. `when` is a question of scope, settled here as the
 * rest of the scope is: the engine is asked only about rules that apply, and about all of them at once, since a run of it costs
 * more than a condition.
 */
export async function partsOf(cases: readonly Case[], ask: Ask): Promise<readonly Parts[]> {
  const parts: Parts[] = [], open: Open[] = [];
  for (const { rule, subject } of cases) {
    const conditions = prepared(rule), answer: Answer = (name) => ask(name, subject), when = whenOf(conditions, answer);
    if (when === null || when.truth === true) open.push({ rule, conditions, answer, place: parts.length, when });
    parts.push({ when, must: unasked, reviewIf: null, severity: none });
  }
  const musts = await judge(open.map(({ conditions, answer }) => ({ condition: conditions.must, answer })));
  const fallen: Fallen[] = [];
  open.forEach(({ rule, conditions, answer, place, when }, i) => {
    const must = musts[i] as Folded;
    parts[place] = { when, must, reviewIf: null, severity: none };
    if (must.truth !== true && must.truth !== 'fault' && conditions.rest.length) fallen.push({ rule, conditions, answer, place, when, must });
  });
  await judgeRest(fallen, parts);
  return parts;
}
