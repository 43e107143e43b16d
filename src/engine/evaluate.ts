// Runs every rule over a plan under one day's law: outcomes in the order of the rules, then of the subjects.

import type { Subject } from '../facts/fact.ts';
import { subjectsOf } from '../facts/subjects.ts';
import type { Outcome, Rule, Severity, SubjectKind } from '../library/rule.ts';
import type { Because } from '../plan/reading.ts';
import type { Finding } from './findings.ts';
import { applicable, isDated } from './applicable.ts';
import { type Ask, type FactSources, asker } from './ask.ts';
import type { DatedContext } from './context.ts';
import { findingOf } from './finding.ts';
import type { LawDate } from './law-date.ts';
import { type Decided, outcomeOf } from './outcome.ts';
import { type Parts, isDatedBy, partsOf } from './parts.ts';
import { textFacts } from './prepared.ts';
import { unreadSubjects } from './unread-subjects.ts';

/** What came of one rule on one subject. `subject` is null where a rule had nothing to be judged on. */
export interface Result {
  readonly rule: Rule; readonly subject: Subject | null; readonly outcome: Outcome; readonly severity: Severity | null;
  readonly finding: Finding | null;
  /** The outcome leans on the day of the law. */
  readonly dated: boolean;
}

export interface Evaluation {
  readonly context: DatedContext; readonly law: LawDate; readonly sources?: FactSources;
  /** Who answers, where facts of this plan were asked before; else an asker is made. */
  readonly ask?: Ask;
  /** Judge only these subjects; all where left out. */
  readonly only?: (rule: Rule, subject: Subject) => boolean;
  /** Outcomes alone, without findings. */
  readonly quiet?: boolean;
}

/** The subjects of a kind, the same objects for every rule and every day of the law. */
export const subjectsIn = (context: DatedContext, kind: SubjectKind): readonly Subject[] => context.once(`subjects/${kind}`, () => subjectsOf(kind, context));

const isFinding = (outcome: Outcome): boolean => outcome !== 'pass' && outcome !== 'inapplicable';

function resultOf(rule: Rule, subject: Subject | null, decided: Decided, dated: boolean, ask: Ask, { context, law, quiet }: Evaluation): Result {
  const finding = subject && !quiet && isFinding(decided.outcome) ? findingOf(rule, subject, decided, ask, context, law.day) : null;
  return { rule, subject, outcome: decided.outcome, severity: decided.severity, finding, dated };
}

const undecided = (outcome: Outcome, ...because: Because[]): Decided => ({ outcome, severity: null, decisive: [], because });

/** A rule that cannot be judged on the plan's subjects: its scope, or the part that holds them, is not known. */
function withoutSubject(rule: Rule, ask: Ask, evaluation: Evaluation): Result | null {
  const { context, law } = evaluation;
  const whole = subjectsIn(context, 'document')[0] as Subject;
  const scope = applicable(rule, context.plan, law);
  if (scope.is === 'inapplicable') return resultOf(rule, null, undecided('inapplicable'), isDated(rule), ask, evaluation);
  if (scope.is === 'unverified') return resultOf(rule, whole, undecided('unverified', scope.because), isDated(rule), ask, evaluation);
  if (subjectsIn(context, rule.scope.each).length) return null;
  const unread = unreadSubjects(rule.scope.each, context.plan);
  return unread
    ? resultOf(rule, { ...whole, at: unread.at }, undecided('unverified', unread.because), isDated(rule), ask, evaluation)
    : resultOf(rule, null, undecided('inapplicable'), isDated(rule), ask, evaluation);
}

/** A placeholder that faults spoils the finding's sentence: then the rule is at fault, not the plan. */
function decide(rule: Rule, parts: Parts, subject: Subject, ask: Ask, day: string): Decided {
  const decided = outcomeOf(rule, day, parts);
  if (!isFinding(decided.outcome) || decided.outcome === 'error') return decided;
  const fault = textFacts(rule).map((name) => ask(name, subject).fault).find((f) => f !== null);
  return fault ? undecided('error', { code: 'engine-error', data: { fault } }) : decided;
}

/** Judges `rules` on the plan of `evaluation`; never throws for a rule or a fact. */
export async function evaluate(rules: readonly Rule[], evaluation: Evaluation): Promise<Result[]> {
  const { context, law, only = () => true } = evaluation;
  const ask = evaluation.ask ?? asker(context, evaluation.sources);
  const results = new Map<Rule, Result[]>(rules.map((rule) => [rule, []]));
  const open = new Map<SubjectKind, Rule[]>();
  for (const rule of rules) {
    const settled = withoutSubject(rule, ask, evaluation);
    if (settled) results.get(rule)?.push(settled);
    else open.set(rule.scope.each, [...(open.get(rule.scope.each) ?? []), rule]);
  }
  for (const [kind, ofKind] of open) {
    for (const subject of subjectsIn(context, kind)) {
      const judged = ofKind.filter((rule) => only(rule, subject));
      const parts = await partsOf(judged, subject, ask);
      judged.forEach((rule, i) => {
        const own = parts[i] as Parts;
        results.get(rule)?.push(resultOf(rule, subject, decide(rule, own, subject, ask, law.day), isDated(rule) || isDatedBy(own), ask, evaluation));
      });
    }
  }
  return rules.flatMap((rule) => results.get(rule) ?? []);
}
