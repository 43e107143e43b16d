// Codes of the budget classification: their normal form, name, parent and children.

import { groupBy, memo } from './memo.ts';
import type { BudgetCode, Library } from './registry.ts';

type From = Pick<Library, 'registry'>;

const byCode = memo((registry) => groupBy(registry.budgetClassification, (entry) => [entry.code]));
const byParent = memo((registry) => groupBy(registry.budgetClassification, (entry) => (entry.parent ? [entry.parent] : [])));

/** A code as tables write it (`*57.02.00`, `57 02 01`, `68.02.`) in normal form: dotted groups, no star, no trailing `.00`; null where it is none. */
export function normalBudgetCode(raw: string): string | null {
  const groups = raw.replace(/^\s*\*+/, '').trim().split(/[\s.,]+/).filter((g) => g !== '');
  if (groups.length === 0 || groups.length > 5 || groups.some((g) => !/^\d{1,2}$/.test(g))) return null;
  while (groups.length > 1 && /^0{1,2}$/.test(groups.at(-1) as string)) groups.pop();
  return groups.join('.');
}

/** The entry of a code; `kind` decides where a chapter and a title share one (`70` is economic, `70.02` functional). */
export const budgetCode = (library: From, code: string, kind?: BudgetCode['kind']): BudgetCode | undefined =>
  byCode(library).get(code)?.find((entry) => kind === undefined || entry.kind === kind);

export const budgetChildren = (library: From, code: string): readonly BudgetCode[] => byParent(library).get(code) ?? [];

/** True where `code` stands below `parent`, by the registry's parents or by its dotted groups. */
export function isBelow(library: From, code: string, parent: string): boolean {
  if (code.startsWith(`${parent}.`)) return true;
  for (let up = budgetCode(library, code)?.parent; up !== undefined; up = budgetCode(library, up)?.parent) if (up === parent) return true;
  return false;
}
