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
import { type Judged, judgeOf } from './judge.ts';
import type { LawDate } from './law-date.ts';
import { type Decided, outcomeOf } from './outcome.ts';
import { prepared } from './prepared.ts';
import { unreadSubjects } from './unread-subjects.ts';

/** What came of one rule on one subject. `subject` is null where a rule had nothing to be judged on. */
export interface Result {
  readonly rule: Rule; readonly subject: Subject | null; readonly outcome: Outcome; readonly severity: Severity | null;
  readonly finding: Finding | null;
  /** The outcome leans on the day of the law. */
  readonly dated: boolean;
}

export interface Evaluation { readonly context: DatedContext; readonly law: LawDate; readonly sources?: FactSources }

const isFinding = (outcome: Outcome): boolean => outcome !== 'pass' && outcome !== 'inapplicable';

function resultOf(rule: Rule, subject: Subject | null, decided: Decided, dated: boolean, ask: Ask, { context, law }: Evaluation): Result {
  const finding = subject && isFinding(decided.outcome) ? findingOf(rule, subject, decided, ask, context, law.day) : null;
  return { rule, subject, outcome: decided.outcome, severity: decided.severity, finding, dated };
}

const undecided = (outcome: Outcome, ...because: Because[]): Decided => ({ outcome, severity: null, decisive: [], because });

/** A rule that cannot be judged on the plan's subjects: its scope, or the part that holds them, is not known. */
function withoutSubject(rule: Rule, ask: Ask, evaluation: Evaluation): Result | null {
  const { context, law } = evaluation;
  const whole = subjectsOf('document', context)[0] as Subject;
  const scope = applicable(rule, context.plan, law);
  if (scope.is === 'inapplicable') return resultOf(rule, null, undecided('inapplicable'), isDated(rule), ask, evaluation);
  if (scope.is === 'unverified') return resultOf(rule, whole, undecided('unverified', scope.because), isDated(rule), ask, evaluation);
  if (subjectsOf(rule.scope.each, context).length) return null;
  const unread = unreadSubjects(rule.scope.each, context.plan);
  return unread
    ? resultOf(rule, { ...whole, at: unread.at }, undecided('unverified', unread.because), isDated(rule), ask, evaluation)
    : resultOf(rule, null, undecided('inapplicable'), isDated(rule), ask, evaluation);
}

/** A placeholder that faults spoils the finding's sentence: then the rule is at fault, not the plan. */
function decide(rule: Rule, judged: Judged, subject: Subject, ask: Ask, day: string): Decided {
  const decided = outcomeOf(rule, day, judged);
  if (!isFinding(decided.outcome) || decided.outcome === 'error') return decided;
  const fault = prepared(rule).placeholders.map((name) => ask(name, subject).fault).find((f) => f !== null);
  return fault ? undecided('error', { code: 'engine-error', data: { fault } }) : decided;
}

/** Judges `rules` on the plan of `evaluation`; never throws for a rule or a fact. */
export async function evaluate(rules: readonly Rule[], evaluation: Evaluation): Promise<Result[]> {
  const { context, law } = evaluation;
  const ask = asker(context, evaluation.sources);
  const results = new Map<Rule, Result[]>(rules.map((rule) => [rule, []]));
  const open: Rule[] = [];
  for (const rule of rules) {
    const settled = withoutSubject(rule, ask, evaluation);
    if (settled) results.get(rule)?.push(settled);
    else open.push(rule);
  }
  for (const kind of new Set<SubjectKind>(open.map((rule) => rule.scope.each))) {
    const ofKind = open.filter((rule) => rule.scope.each === kind);
    const judge = judgeOf(ofKind, ask);
    for (const subject of subjectsOf(kind, context)) {
      const judged = await judge(subject);
      ofKind.forEach((rule, i) => {
        const judgement = judged[i] as Judged;
        // Where `when` does not hold, nothing else was asked, and the outcome leans on nothing else.
        const asked = judgement.parts?.when && judgement.parts.when.truth !== true ? prepared(rule).whenFacts : prepared(rule).facts;
        const dated = isDated(rule) || asked.some((name) => ask(name, subject).dated);
        results.get(rule)?.push(resultOf(rule, subject, decide(rule, judgement, subject, ask, law.day), dated, ask, evaluation));
      });
    }
  }
  return rules.flatMap((rule) => results.get(rule) ?? []);
}
