// Readings as plain values of the extract; what could not be read is noted beside, so that it is not taken for missing.

import { toLei } from '../../base/money.ts';
import type { Amount, Budget, Quantity, ServiceCode, Source } from '../plan.ts';
import { sources } from '../plan.ts';
import { valueOf, type Reading } from '../reading.ts';

export type Data = null | string | number | boolean | readonly Data[] | { readonly [key: string]: Data };
/** Gathers the places of the extract where something stands that was not understood: `existing[0].capacity` and the reason. */
export type Unclear = { readonly at: string; readonly because: string }[];

export const plain = <T extends string | number | boolean>(reading: Reading<T>): T | null => valueOf(reading) ?? null;
export const lei = (reading: Reading<Amount>): number | null => { const amount = valueOf(reading); return amount ? toLei(amount.bani) : null; };
export const quantity = (reading: Reading<Quantity>): number | null => valueOf(reading)?.value ?? null;
export const code = (reading: Reading<ServiceCode>): { code: string | null; codeRaw: string | null } => ({ code: valueOf(reading)?.normal ?? null, codeRaw: valueOf(reading)?.raw ?? null });
export const budget = (of: Budget): Data => Object.fromEntries(sources.map((s) => [s, lei(of[s])]));

/** Notes `reading` under `at` where it is unclear. */
export function note(unclear: Unclear, at: string, reading: Reading<unknown>): void {
  if (reading.is === 'unclear') unclear.push({ at, because: reading.because.code });
}

/** Notes the readings of a map, each under its key. */
export const noteAll = (unclear: Unclear, at: string, readings: Readonly<Record<string, Reading<unknown>>>): void => {
  for (const [key, reading] of Object.entries(readings)) note(unclear, at ? `${at}.${key}` : key, reading);
};

const sumAlone = /^(?:\d[\d.]*(?:,\d+)? ?(?:lei|ron)?|[-–—]+)$/i;

/** Amounts whose cell says more than a sum in lei: the source's name beside it (`1640958 lei PNRR`), or no unit anywhere. */
export function namedAmounts(of: Budget): Data {
  const named = sources.flatMap((s: Source): [string, string][] => {
    const amount = valueOf(of[s]);
    if (!amount) return [];
    if (amount.unit === null && amount.bani > 0) return [[s, amount.raw]];
    if (sumAlone.test(amount.raw) || !amount.note) return [];
    return [[s, amount.unit === 'euro' ? amount.raw : `${toLei(amount.bani)} lei ${amount.note}`]];
  });
  return named.length ? { budgetRaw: Object.fromEntries(named) } : {};
}
