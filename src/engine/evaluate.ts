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
import { type Case, type Parts, isDatedBy, partsOf, scopesOf } from './parts.ts';
import { textFacts } from './prepared.ts';
import { unlessLinesLost } from './lost-lines.ts';
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
  /** Only whether rules apply is asked; what applies is unverified. Goes with `quiet`. */
  readonly scopeAlone?: boolean;
}

/** The subjects of a kind, the same objects for every rule and every day of the law. */
export const subjectsIn = (context: DatedContext, kind: SubjectKind): readonly Subject[] => context.once(`subjects/${kind}`, () => subjectsOf(kind, context));

const isFinding = (outcome: Outcome): boolean => outcome !== 'pass' && outcome !== 'inapplicable';

function resultOf(rule: Rule, subject: Subject | null, decided: Decided, dated: boolean, ask: Ask, { context, law, quiet }: Evaluation): Result {
  const finding = subject && !quiet && isFinding(decided.outcome) ? findingOf(rule, subject, decided, ask, context, law.day) : null;
  return { rule, subject, outcome: decided.outcome, severity: decided.severity, finding, dated };
}

const undecided = (outcome: Outcome, ...because: Because[]): Decided => ({ outcome, severity: null, decisive: [], because });

/** A rule that cannot be judged on the plan's `subjects`: its scope, or the part that holds them, is not known. */
function withoutSubject(rule: Rule, subjects: readonly Subject[], whole: Subject, ask: Ask, evaluation: Evaluation): Result | null {
  const { context, law } = evaluation;
  const scope = applicable(rule, context.plan, law);
  if (scope.is === 'inapplicable') return resultOf(rule, null, undecided('inapplicable'), isDated(rule), ask, evaluation);
  if (scope.is === 'unverified') return resultOf(rule, whole, undecided('unverified', scope.because), isDated(rule), ask, evaluation);
  if (subjects.length) return null;
  const unread = unreadSubjects(rule.scope.each, context.plan);
  return unread
    ? resultOf(rule, { ...whole, at: unread.at }, undecided('unverified', unread.because), isDated(rule), ask, evaluation)
    : resultOf(rule, null, undecided('inapplicable'), isDated(rule), ask, evaluation);
}

/** A placeholder that faults spoils the finding's sentence: then the rule is at fault, not the plan. */
function decide(rule: Rule, parts: Parts, subject: Subject, ask: Ask, { law, context, scopeAlone }: Evaluation): Decided {
  if (scopeAlone) return outcomeOf(rule, law.day, parts);
  const decided = unlessLinesLost(outcomeOf(rule, law.day, parts), rule.scope.each, context.document);
  if (!isFinding(decided.outcome) || decided.outcome === 'error') return decided;
  const fault = textFacts(rule).map((name) => ask(name, subject).fault).find((f) => f !== null);
  return fault ? undecided('error', { code: 'engine-error', data: { fault } }) : decided;
}

/** A rule on a subject that is judged, and where its result is put. */
interface Docketed extends Case { readonly results: Result[] }
/** The subjects of one kind, and the rules that are judged on them. */
interface OfKind { readonly subjects: readonly Subject[]; readonly open: { readonly rule: Rule; readonly results: Result[] }[] }

/** Judges `rules` on the plan of `evaluation`; never throws for a rule or a fact. */
export async function evaluate(rules: readonly Rule[], evaluation: Evaluation): Promise<Result[]> {
  const { context, only } = evaluation;
  const ask = evaluation.ask ?? asker(context, evaluation.sources);
  const kinds = new Map<SubjectKind, OfKind>();
  const ofKind = (kind: SubjectKind): OfKind => {
    let held = kinds.get(kind);
    if (!held) kinds.set(kind, (held = { subjects: subjectsIn(context, kind), open: [] }));
    return held;
  };
  const whole = ofKind('document').subjects[0] as Subject;
  const all = rules.map((rule): Result[] => {
    const own = ofKind(rule.scope.each), settled = withoutSubject(rule, own.subjects, whole, ask, evaluation), results = settled ? [settled] : [];
    if (!settled) own.open.push({ rule, results });
    return results;
  });
  // Subject by subject: who answers has the answers of the last one at hand.
  const cases: Docketed[] = [];
  for (const { subjects, open } of kinds.values()) for (const subject of subjects) for (const { rule, results } of open) {
    if (!only || only(rule, subject)) cases.push({ rule, subject, results });
  }
  const parts = evaluation.scopeAlone ? scopesOf(cases, ask) : await partsOf(cases, ask);
  cases.forEach(({ rule, subject, results }, i) => {
    const part = parts[i] as Parts;
    results.push(resultOf(rule, subject, decide(rule, part, subject, ask, evaluation), isDated(rule) || isDatedBy(part), ask, evaluation));
  });
  const out: Result[] = [];
  for (const results of all) for (const result of results) out.push(result);
  return out;
}
