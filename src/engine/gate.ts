// The gate: where DOC-01 does not hold, what the other rules would have said is not said.

import type { Rule } from '../library/rule.ts';
import { type Evaluation, type Result, evaluate } from './evaluate.ts';

/** `stopped`: how many outcomes the gate turned into unverified; they are counted, not listed. */
export interface Gated { readonly results: readonly Result[]; readonly gate: { readonly rule: string; readonly stopped: number } | null }

const hasFallen = ({ rule, outcome }: Result): boolean => rule.gate === true && (outcome === 'fail' || outcome === 'unverified' || outcome === 'error');

/**
 * When a gate rule fails (or could not be decided at all), every other outcome that applied becomes unverified without
 * a finding of its own; what was inapplicable stays so, and an engine error stays an error.
 */
export function gated(results: readonly Result[]): Gated {
  const fallen = results.find(hasFallen);
  if (!fallen) return { results, gate: null };
  let stopped = 0;
  const closed = results.map((r): Result => {
    if (r.rule.gate || r.outcome === 'inapplicable' || r.outcome === 'error') return r;
    stopped += 1;
    return { ...r, outcome: 'unverified', severity: null, finding: null };
  });
  return { results: closed, gate: { rule: fallen.rule.id, stopped } };
}

/** Judges `rules` behind their gate: where it falls, the others are asked for their scope alone, since what they would say is not said. */
export async function evaluateGated(rules: readonly Rule[], evaluation: Evaluation): Promise<Gated> {
  const gates = await evaluate(rules.filter((rule) => rule.gate), evaluation);
  const others = await evaluate(rules.filter((rule) => !rule.gate), gates.some(hasFallen) ? { ...evaluation, quiet: true, scopeAlone: true } : evaluation);
  const byRule = new Map(rules.map((rule): [Rule, Result[]] => [rule, []]));
  for (const result of [...gates, ...others]) byRule.get(result.rule)?.push(result);
  return gated([...byRule.values()].flat());
}
