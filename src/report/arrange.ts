// Puts findings in the order people read them, once for all formats, and keeps fingerprints apart.

import type { Severity } from '../library/rule.ts';
import type { Finding } from '../engine/findings.ts';

const outcomeRank: Readonly<Record<Finding['outcome'], number>> = { error: 0, fail: 1, review: 2, unverified: 3 };
const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const rank = (f: Finding): number => outcomeRank[f.outcome] * 4 + (f.severity ? severityRank[f.severity] : 3);
const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By outcome and severity, then place, rule and subject. */
export const byImportance = (a: Finding, b: Finding): number =>
  rank(a) - rank(b) || a.at[0].start - b.at[0].start || text(a.rule, b.rule) || text(a.subject, b.subject) || text(a.fingerprint, b.fingerprint);

const identity = (f: Finding): string => JSON.stringify([f.rule, f.outcome, f.subject, f.label, f.at]);

/**
 * Sorted findings without repetitions. Two findings that are alike in all but their place share a fingerprint;
 * the second and later ones get `-2`, `-3` after it, in document order, so that a waiver means one of them.
 */
export function arrange(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  const prints = new Map<string, number>();
  return [...findings]
    .sort((a, b) => a.at[0].start - b.at[0].start || text(a.subject, b.subject))
    .filter((f) => !seen.has(identity(f)) && seen.add(identity(f)))
    .map((f) => {
      const n = (prints.get(f.fingerprint) ?? 0) + 1;
      prints.set(f.fingerprint, n);
      return n === 1 ? f : { ...f, fingerprint: `${f.fingerprint}-${n}` };
    })
    .sort(byImportance);
}
