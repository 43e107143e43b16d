// The verdict of a document, from outcomes alone.

import type { Outcome } from '../library/rule.ts';
import { countOf } from './counts.ts';
import type { Verdict } from './report.ts';

/**
 * An engine error gives no verdict at all; what fell, what is open and what could not be read are told in that order.
 * `conform` needs at least one pass: where nothing applied, nothing was verified.
 */
export function verdictOf(results: readonly { readonly rule: { readonly gate?: boolean }; readonly outcome: Outcome }[]): Verdict {
  const counts = countOf(results.map((r) => r.outcome));
  if (counts.error > 0) return 'eroare';
  if (results.some((r) => r.rule.gate && r.outcome === 'fail')) return 'alt-document';
  if (counts.fail > 0) return 'neconform';
  if (counts.unverified > 0) return 'neverificat';
  if (counts.review > 0) return 'de-verificat';
  return counts.pass > 0 ? 'conform' : 'neverificat';
}
