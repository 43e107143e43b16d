// Codes of the budget classification: their normal form, name, parent and children.

import { budgetEntry, budgetLines } from './budget-lines.ts';
import { cellEnd, cellsAt, lineEnd } from './lines.ts';
import { groupBy, memo } from './memo.ts';
import type { BudgetCode, Library } from './registry.ts';

type From = Pick<Library, 'registry'>;

const lines = memo((registry) => ({ text: `${lineEnd}${registry.lines?.budget ?? budgetLines(registry.budgetClassification)}`, read: new Map<string, readonly BudgetCode[]>() }));
const byParent = memo((registry) => groupBy(registry.budgetClassification, (entry) => (entry.parent ? [entry.parent] : [])));

/** A code as tables write it (`*57.02.00`, `57 02 01`, `68.02.`) in normal form: dotted groups, no star, no trailing `.00`; null where it is none. */
export function normalBudgetCode(raw: string): string | null {
  const groups = raw.replace(/^\s*\*+/, '').trim().split(/[\s.,]+/).filter((g) => g !== '');
  if (groups.length === 0 || groups.length > 5 || groups.some((g) => !/^\d{1,2}$/.test(g))) return null;
  while (groups.length > 1 && /^0{1,2}$/.test(groups.at(-1) as string)) groups.pop();
  return groups.join('.');
}

/** The entries of a code, in the order of the registry. */
function entriesOf(library: From, code: string): readonly BudgetCode[] {
  const { text, read } = lines(library), known = read.get(code);
  if (known) return known;
  const entries: BudgetCode[] = [], wanted = `${lineEnd}${code}${cellEnd}`;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) entries.push(budgetEntry(cellsAt(text, at + 1)));
  read.set(code, entries);
  return entries;
}

/** The entry of a code; `kind` decides where a chapter and a title share one (`70` is economic, `70.02` functional). */
export const budgetCode = (library: From, code: string, kind?: BudgetCode['kind']): BudgetCode | undefined =>
  entriesOf(library, code).find((entry) => kind === undefined || entry.kind === kind);

export const budgetChildren = (library: From, code: string): readonly BudgetCode[] => byParent(library).get(code) ?? [];

/** True where `code` stands below `parent`, by the registry's parents or by its dotted groups. */
export function isBelow(library: From, code: string, parent: string): boolean {
  if (code.startsWith(`${parent}.`)) return true;
  for (let up = budgetCode(library, code)?.parent; up !== undefined; up = budgetCode(library, up)?.parent) if (up === parent) return true;
  return false;
}
