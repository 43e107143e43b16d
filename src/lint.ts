// The door of the core: a document and a library in, the report of that document out.

import { type AlignmentInput, nothingGiven } from './alignment/input.ts';
import type { IsoDate } from './base/date.ts';
import type { Document } from './document/document.ts';
import { type FactSources, asker } from './engine/ask.ts';
import { makeContext } from './engine/context.ts';
import { isDated } from './engine/applicable.ts';
import { type Evaluation, type Result, evaluate } from './engine/evaluate.ts';
import { evaluateGated } from './engine/gate.ts';
import { lawDate } from './engine/law-date.ts';
import type { Library } from './library/registry.ts';
import type { Rule } from './library/rule.ts';
import type { Plan } from './plan/plan.ts';
import { recognise } from './plan/recognise.ts';
import { arrange } from './report/arrange.ts';
import { against } from './report/baseline.ts';
import { checkedOf, countOf } from './report/counts.ts';
import type { Waiver } from './engine/findings.ts';
import type { DocumentReport } from './report/report.ts';
import { verdictOf } from './report/verdict.ts';
import { waive } from './report/waive.ts';

export interface LintSettings {
  /** The day of the run: the core has no clock. */
  readonly today: IsoDate;
  /** The day whose law applies, instead of the adoption or the plan year. */
  readonly asOf?: IsoDate;
  /** How the file is named in the report; the document's own name when left out. */
  readonly path?: string;
  /** Of the file's bytes, in hexadecimal; '' when there was no file. */
  readonly sha256?: string;
  /** Advice that no act requires is left out (the prefect's view). */
  readonly legalityOnly?: boolean;
  /** Judge only these rules, by id; all when left out. */
  readonly only?: readonly string[];
  readonly given?: AlignmentInput;
  readonly waivers?: readonly Waiver[];
  /** Fingerprints an earlier run gave for this file; null or left out when there is no baseline. */
  readonly baseline?: readonly string[] | null;
  /** Facts other than the house's own; for tests. */
  readonly facts?: FactSources;
}

/** The rules that are judged under `settings`: stable ones, in the order of the library. */
export const rulesFor = (library: Library, { legalityOnly, only }: Pick<LintSettings, 'legalityOnly' | 'only'>): Rule[] =>
  library.rules.filter((rule) => rule.status === 'stable' && !(legalityOnly && rule.kind === 'advice') && (!only || only.includes(rule.id)));

type Difference = DocumentReport['differsToday'][number];

/** What would be said otherwise under today's law; only results that lean on the date are looked at again. */
async function differences(results: readonly Result[], today: Evaluation): Promise<Difference[]> {
  const leaning = results.filter((r) => r.dated);
  if (!leaning.length) return [];
  const subjects = new Map<Rule, Set<Result['subject']>>();
  for (const { rule, subject } of leaning) subjects.set(rule, (subjects.get(rule) ?? new Set()).add(subject));
  const again = await evaluate([...subjects.keys()], { ...today, quiet: true, only: (rule, subject) => isDated(rule) || subjects.get(rule)?.has(subject) === true });
  const key = (r: Result): string => `${r.rule.id} ${r.subject?.id ?? ''} ${r.subject?.label ?? ''}`;
  const now = new Map(again.map((r) => [key(r), r]));
  const then = new Map(leaning.map((r) => [key(r), r]));
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((k): Difference[] => {
    const [a, b] = [then.get(k), now.get(k)];
    const [before, after] = [a?.outcome ?? 'inapplicable', b?.outcome ?? 'inapplicable'];
    const quiet = [before, after].every((o) => o === 'inapplicable' || o === 'pass');
    if (quiet || (before === after && (a?.severity ?? null) === (b?.severity ?? null))) return [];
    const { rule, subject } = (a ?? b) as Result;
    return [{ rule: rule.id, subject: subject?.id ?? 'document', then: before, now: after, severityNow: b?.severity ?? null }];
  });
}

/** Judges a plan that is already recognised. Never throws for a rule, a fact or a plan. */
export async function lintPlan(document: Document, plan: Plan, library: Library, settings: LintSettings): Promise<DocumentReport> {
  const rules = rulesFor(library, settings);
  const law = lawDate(plan, settings.today, settings.asOf);
  const context = makeContext({ document, plan, library, asOf: law.day, given: settings.given ?? nothingGiven });
  const ask = asker(context, settings.facts);
  const { results, gate } = await evaluateGated(rules, { context, law, ask });
  const now = context.under(settings.today);
  const differsToday = gate || law.day === settings.today ? [] : await differences(results, { context: now, law: { day: settings.today, from: 'asked' }, ask: ask.under(now) });
  const findings = arrange(results.flatMap((r) => (r.finding ? [r.finding] : [])));
  return {
    path: settings.path ?? document.source, sha256: settings.sha256 ?? '', mediaType: document.mediaType, document, plan,
    lawAsOf: law.day, lawFrom: law.from, gate,
    findings: against(waive(findings, settings.waivers ?? [], settings.today), settings.baseline ?? null),
    checked: checkedOf(results), counts: countOf(results.map((r) => r.outcome)), verdict: verdictOf(results), differsToday,
  };
}

/** Reads the plan out of a document and judges it. */
export const lint = async (document: Document, library: Library, settings: LintSettings): Promise<DocumentReport> =>
  lintPlan(document, recognise(document, library), library, settings);
