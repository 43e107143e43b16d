// The difference under which two sums count as equal, from the registry, in the unit of the table.

import { parameterOn } from '../../library/parameters.ts';
import type { Amount, BudgetTable } from '../../plan/plan.ts';
import { valueOf } from '../../plan/reading.ts';
import type { FactContext } from '../fact.ts';

const unitOf = (table: BudgetTable): Amount['unit'] => {
  const stated = valueOf(table.unit);
  if (stated) return stated;
  for (const row of table.rows) { const unit = valueOf(row.total)?.unit; if (unit) return unit; }
  return null;
};

/** Bani; 0 where the registry fixes none. A table in thousands rounds to thousands. */
export function toleranceFor(unit: Amount['unit'], { library, asOf }: FactContext): number {
  const value = parameterOn(library, unit === 'mii lei' ? 'sumToleranceThousands' : 'sumTolerance', asOf)?.value;
  return typeof value === 'number' ? value : 0;
}

export const toleranceOf = (table: BudgetTable, context: FactContext): number => toleranceFor(unitOf(table), context);
export const unitOfTable = unitOf;
