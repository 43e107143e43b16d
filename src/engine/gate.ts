// The gate: where DOC-01 does not hold, what the other rules would have said is not said.

import type { Result } from './evaluate.ts';

/** `stopped`: how many outcomes the gate turned into unverified; they are counted, not listed. */
export interface Gated { readonly results: readonly Result[]; readonly gate: { readonly rule: string; readonly stopped: number } | null }

/**
 * When a gate rule fails (or could not be decided at all), every other outcome that applied becomes unverified without
 * a finding of its own; what was inapplicable stays so, and an engine error stays an error.
 */
export function gated(results: readonly Result[]): Gated {
  const fallen = results.find((r) => r.rule.gate && ['fail', 'unverified', 'error'].includes(r.outcome));
  if (!fallen) return { results, gate: null };
  let stopped = 0;
  const closed = results.map((r): Result => {
    if (r.rule.gate || r.outcome === 'inapplicable' || r.outcome === 'error') return r;
    stopped += 1;
    return { rule: r.rule, subject: r.subject, outcome: 'unverified', severity: null, finding: null, dated: r.dated };
  });
  return { results: closed, gate: { rule: fallen.rule.id, stopped } };
}
