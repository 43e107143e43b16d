// The budget classification as lines of a table, made when the program is built.

import { allCells, linesOf } from './lines.ts';
import type { BudgetCode, Verification } from './registry.ts';

export const budgetLines = (list: readonly BudgetCode[]): string => linesOf(list.map((c) => [c.code, c.kind, c.level, c.parent, c.verification, c.name, c.note]));

/** The entry of one line, by its cells. */
export function budgetEntry([code = '', kind, level = '', parent, verification, name = '', note]: readonly string[]): BudgetCode {
  return { code, name, kind: kind as BudgetCode['kind'], level, ...(parent ? { parent } : {}), verification: verification as Verification, ...(note ? { note } : {}) };
}

/** All entries, in the order of the registry. */
export const budgetFrom = (lines: string): BudgetCode[] => allCells(lines).map(budgetEntry);
