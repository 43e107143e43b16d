// Rows that call themselves totals, gathered from the tables of services, training and budget.

import type { BudgetTable, Plan, TotalRow } from '../plan.ts';
import { valueOf } from '../reading.ts';

/** Total rows of a budget table, by column (`total`, `q1` … `q4`). */
export const budgetTotals = (table: BudgetTable): TotalRow[] => table.rows.filter((r) => r.isTotal && r.code === null).map((r) => ({
  span: r.span, label: r.name, over: 'budget',
  amounts: { total: r.total, ...Object.fromEntries((r.quarters ?? []).map((q, i) => [`q${i + 1}`, q])) },
}));

/** All stated totals in document order. */
export function gatherTotals(parts: Pick<Plan, 'tableA' | 'tableB' | 'budgetTables'>, training: readonly TotalRow[]): TotalRow[] {
  return [...(valueOf(parts.tableA)?.totals ?? []), ...(valueOf(parts.tableB)?.totals ?? []), ...training, ...parts.budgetTables.flatMap(budgetTotals)]
    .sort((a, b) => a.span.start - b.span.start);
}
