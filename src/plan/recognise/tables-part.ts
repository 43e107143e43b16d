// Everything that a plan says in tables: services, activities, training, budgets, totals, measures.

import type { Document } from '../../document/document.ts';
import { tablesOf } from '../../document/tables.ts';
import type { Library } from '../../library/registry.ts';
import type { Plan } from '../plan.ts';
import { valueOf } from '../reading.ts';
import { readActivities } from './activities.ts';
import { recogniseBudgetTables } from './budget-tables.ts';
import { recogniseMeasures } from './measures.ts';
import { recogniseServices } from './services.ts';
import { gatherTotals } from './totals.ts';
import { readTraining } from './training.ts';

export type TablesPart = Pick<Plan, 'tableA' | 'tableB' | 'existing' | 'proposed' | 'training' | 'activities' | 'budgetTables' | 'totals' | 'measures'>;

/** The parts of a plan that stand in tables; each table is read as one kind only. */
export function recogniseTables(document: Document, library: Library, sections: Plan['sections']): TablesPart {
  const { claimed, ...services } = recogniseServices(document, library, sections);
  const training = readTraining(document, sections, claimed);
  const activities = readActivities(document, sections);
  const used = [
    ...claimed,
    ...[services.tableA, services.tableB].flatMap((t) => valueOf(t)?.span ?? []),
    ...[...training.tables, ...activities.tables].map((t) => t.span),
  ];
  const budgetTables = recogniseBudgetTables(document, library, used);
  const counted = tablesOf(document).filter((t) => budgetTables.some((b) => b.span.start < t.span.end && t.span.start < b.span.end)).map((t) => t.span);
  return {
    ...services, training: training.rows, activities: activities.activities, budgetTables,
    totals: gatherTotals({ ...services, budgetTables }, training.totals), measures: recogniseMeasures(document, [...used, ...counted]),
  };
}
