// Where a rule finds no subject, whether there is none or the part that holds them could not be read.

import type { Spans } from '../base/span.ts';
import type { SubjectKind } from '../library/rule.ts';
import type { Plan } from '../plan/plan.ts';
import type { Because, Reading } from '../plan/reading.ts';

/** The readings that hold the subjects of each kind; kinds that always have subjects are left out. */
const holders: Partial<Record<SubjectKind, (plan: Plan) => readonly Reading<unknown>[]>> = {
  decision: (plan) => [plan.decision],
  existing: (plan) => [plan.tableA],
  proposed: (plan) => [plan.tableB],
  service: (plan) => [plan.tableA, plan.tableB],
  activity: (plan) => [plan.sections.II.doubt],
  training: (plan) => [plan.sections.III.doubt],
  strategy: (plan) => [plan.sections.I.doubt],
  objective: (plan) => [plan.sections.I.doubt],
};

/** The reason and place when the subjects could not be read, or null when there are simply none. */
export function unreadSubjects(kind: SubjectKind, plan: Plan): { readonly because: Because; readonly at: Spans } | null {
  for (const reading of holders[kind]?.(plan) ?? []) {
    if (reading.is === 'unclear') return { because: reading.because, at: reading.at };
  }
  return null;
}
