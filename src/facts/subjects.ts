// Lists what a rule of each kind is judged on, in document order, with the ids of the report.

import { type Span, type Spans, spansOr } from '../base/span.ts';
import type { SubjectKind } from '../library/rule.ts';
import type { BudgetTable, Citation, CitedStrategy, Objective, Plan, Section } from '../plan/plan.ts';
import type { SectionId } from '../plan/model.ts';
import { placeOf, valueOf } from '../plan/reading.ts';
import type { FactContext, Subject } from './fact.ts';

export interface ObjectiveSubject { readonly objective: Objective; readonly strategy: CitedStrategy }
/** One parent code of a budget table, or the whole table where `code` is null. */
export interface BudgetSubject { readonly table: BudgetTable; readonly code: string | null }

export const infoPoints: readonly SectionId[] = ['II.1', 'II.2', 'II.3', 'II.4', 'II.5', 'II.6', 'II.7', 'II.8'];
export const infoItems: readonly SectionId[] = ['II.1.a', 'II.1.b', 'II.1.c', 'II.1.d.i', 'II.1.d.ii', 'II.1.d.iii', 'II.1.e'];
export const trainingPoints: readonly SectionId[] = ['III.1.a', 'III.1.b', 'III.1.c', 'III.1.d', 'III.1.e', 'III.1.f', 'III.2'];
export const instructionPoints: readonly SectionId[] = ['III.1.c.1', 'III.1.c.2', 'III.1.c.3', 'III.1.c.4'];

const at = (span: Span): Spans => [span];

function sections(plan: Plan, kind: SubjectKind, ids: readonly SectionId[]): Subject<Section>[] {
  return ids.map((id) => ({ kind, id, label: id, value: plan.sections[id], at: placeOf(plan.sections[id].heading) }));
}

/** Distinct acts cited, each with all its citations; the subject is the paper that cites it first. */
function citedActs(plan: Plan): Subject<readonly Citation[]>[] {
  const byAct = new Map<string, Citation[]>();
  for (const c of plan.citations) byAct.set(c.act, [...(byAct.get(c.act) ?? []), c]);
  return [...byAct].map(([act, list]) => {
    const first = list[0] as Citation;
    return { kind: 'cited-act', id: plan.decision.is === 'found' ? 'decision' : 'document', label: act, value: list, at: spansOr(list.map((c) => c.span), first.span) };
  });
}

/** Objectives of all strategies, counted through. */
function objectiveSubjects(plan: Plan): Subject<ObjectiveSubject>[] {
  const out: Subject<ObjectiveSubject>[] = [];
  for (const strategy of plan.strategies) for (const objective of strategy.objectives) {
    out.push({ kind: 'objective', id: `objective[${out.length + 1}]`, label: objective.text, value: { objective, strategy }, at: at(objective.span) });
  }
  return out;
}

/** The table, then each of its codes once, at the row where it stands first. */
const budgetSubjects = (plan: Plan): Subject<BudgetSubject>[] =>
  plan.budgetTables.flatMap((table) => {
    const first = new Map<string, Span>();
    for (const row of table.rows) if (row.code && !first.has(row.code)) first.set(row.code, row.span);
    return [
      { kind: 'budget' as const, id: `budget[${table.index}]`, label: valueOf(table.heading) ?? `budget[${table.index}]`, value: { table, code: null }, at: at(table.span) },
      ...[...first].map(([code, span]) => ({ kind: 'budget' as const, id: `budget[${table.index}]/${code}`, label: code, value: { table, code }, at: at(span) })),
    ];
  });

/** Subjects of `kind` in `plan`; an empty list makes the rule inapplicable. */
export function subjectsOf(kind: SubjectKind, { plan, document }: Pick<FactContext, 'plan' | 'document'>): Subject[] {
  const whole: Span = { start: 0, end: document.text.length };
  switch (kind) {
    case 'document': return [{ kind, id: 'document', label: 'document', value: plan, at: at(plan.title.is === 'found' ? plan.title.at[0] : whole) }];
    case 'decision': return plan.decision.is === 'found' ? [{ kind, id: 'decision', label: 'decision', value: plan.decision.value, at: plan.decision.at }] : [];
    case 'cited-act': return citedActs(plan);
    case 'strategy': return plan.strategies.map((s, i) => ({ kind, id: `strategy[${i + 1}]`, label: valueOf(s.title) ?? `strategy[${i + 1}]`, value: s, at: at(s.span) }));
    case 'objective': return objectiveSubjects(plan);
    case 'chapter': return sections(plan, kind, ['I', 'II', 'III']);
    case 'section': return sections(plan, kind, ['I.A', 'I.B', 'I.C', 'I.D']);
    case 'part': return sections(plan, kind, ['I', 'I.A', 'I.B', 'I.C', 'I.D', 'II', 'III']);
    case 'info-point': return sections(plan, kind, infoPoints);
    case 'info-item': return sections(plan, kind, infoItems);
    case 'training-point': return sections(plan, kind, trainingPoints);
    case 'instruction-point': return sections(plan, kind, instructionPoints);
    case 'existing': return plan.existing.map((s) => ({ kind, id: `existing[${s.index}]`, label: valueOf(s.name) ?? `existing[${s.index}]`, value: s, at: at(s.span) }));
    case 'proposed': return plan.proposed.map((s) => ({ kind, id: `proposed[${s.index}]`, label: valueOf(s.name) ?? `proposed[${s.index}]`, value: s, at: at(s.span) }));
    case 'service': return [...subjectsOf('existing', { plan, document }), ...subjectsOf('proposed', { plan, document })].map((s) => ({ ...s, kind }));
    case 'activity': return plan.activities.map((a) => ({ kind, id: `activity[${a.index}]`, label: valueOf(a.theme) ?? `activity[${a.index}]`, value: a, at: at(a.span) }));
    case 'dated': return [...subjectsOf('activity', { plan, document }), ...subjectsOf('document', { plan, document })].map((s) => ({ ...s, kind }));
    case 'training': return plan.training.map((t) => ({ kind, id: `training[${t.index}]`, label: t.who || `training[${t.index}]`, value: t, at: at(t.span) }));
    case 'budget': return budgetSubjects(plan);
    case 'total': return plan.totals.map((t, i) => ({ kind, id: `total[${i + 1}]`, label: t.label, value: t, at: at(t.span) }));
    default: return [];
  }
}
