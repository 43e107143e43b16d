// The columns of a budget table: the year (I-IV) and the quarters, as exact sums of bani.

import { type Bani, bani, formatLei } from '../../base/money.ts';
import type { Span } from '../../base/span.ts';
import type { Amount, BudgetRow } from '../../plan/plan.ts';
import type { Because, Reading } from '../../plan/reading.ts';
import { placeOf } from '../../plan/reading.ts';

/** `I-IV` is the whole year, the others are its quarters: the same names in both languages. */
export const columns = ['I-IV', 'I', 'II', 'III', 'IV'] as const;
export type Column = (typeof columns)[number];
const none: Reading<Amount> = { is: 'absent', lookedIn: [{ start: 0, end: 0 }] };

export const cellOf = (row: BudgetRow, column: Column): Reading<Amount> =>
  (column === 'I-IV' ? row.total : row.quarters?.[columns.indexOf(column) - 1] ?? none);

/** One cell added or compared: what it is called (a code or a name) and what it holds. */
export interface Addend { readonly label: string; readonly amount: Bani; readonly at: Span }

/** A stated sum beside the sum of its cells. `difference` is sum minus stated. */
export interface Comparison { readonly column: string; readonly stated: Bani; readonly sum: Bani; readonly difference: number; readonly addends: readonly Addend[]; readonly at: Span; readonly unit: Amount['unit'] }

export type Compared = { readonly is: 'compared'; readonly comparison: Comparison } | { readonly is: 'nothing' } | { readonly is: 'unread'; readonly because: Because; readonly at: Span };

export interface Cell { readonly label: string; readonly reading: Reading<Amount> }

/** Adds `parts` and holds the sum against `whole`. Empty cells add nothing; a cell that cannot be read makes the sum unknown. */
export function compare(column: string, whole: Reading<Amount>, parts: readonly Cell[]): Compared {
  if (parts.every((p) => p.reading.is === 'absent')) return { is: 'nothing' };
  const unread = [whole, ...parts.map((p) => p.reading)].find((r) => r.is === 'unclear');
  const told = parts.filter((p) => p.reading.is === 'found');
  if (whole.is === 'absent') return { is: 'nothing' };
  const addends = told.flatMap((p) => (p.reading.is === 'found' ? [{ label: p.label, amount: p.reading.value.bani, at: p.reading.at[0] }] : []));
  const sum = bani(addends.reduce((total, a) => total + a.amount, 0));
  const stated = whole.is === 'found' ? whole.value.bani : bani(0);
  // A cell with text adds nothing where the rest already makes the sum; otherwise it may hold what is missing.
  const settled = whole.is === 'found' && sum === stated && parts.every((p) => p.reading.is !== 'unclear' || p.reading.because.code === 'not-an-amount');
  if (unread && unread.is === 'unclear' && !settled) return { is: 'unread', because: unread.because, at: unread.at[0] };
  if (whole.is !== 'found') return { is: 'nothing' };
  return { is: 'compared', comparison: { column, stated, sum, difference: sum - stated, addends, at: placeOf(whole)[0], unit: whole.value.unit } };
}

/** An amount in the unit of the table, as its reader sees it: `3.038.000 lei`, `3.038 mii lei`. */
export function inUnit(amount: number, unit: Amount['unit']): string {
  if (unit === 'mii lei' && amount % 1000 === 0) return formatLei(bani(amount / 1000)).replace(/ lei$/, ' mii lei');
  return unit === 'euro' ? formatLei(bani(amount)).replace(/ lei$/, ' euro') : formatLei(bani(amount));
}

const bare = (amount: number, unit: Amount['unit']): string => inUnit(amount, unit).replace(/ (?:mii lei|lei|euro)$/, '');

/** One line of the bill, in the table's unit: `[I-IV] 57.02.01: 3.000.000 + 57.02.02: 234.000 = 3.234.000 ≠ 57.02: 3.038.000 (Δ 196.000)`. */
export function billLine(c: Comparison, whole: string): string {
  const added = c.addends.map((a) => `${a.label}: ${bare(a.amount, c.unit)}`).join(' + ');
  return `[${c.column}] ${added} = ${bare(c.sum, c.unit)} ≠ ${whole}: ${bare(c.stated, c.unit)} (Δ ${bare(Math.abs(c.difference), c.unit)})`;
}
