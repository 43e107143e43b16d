// Marks findings as new or unchanged against the fingerprints of an earlier run.

import type { Finding } from '../engine/findings.ts';

/** What a baseline file holds: fingerprints by file as it was named, sorted. */
export interface Baseline { readonly schemaVersion: 1; readonly files: Readonly<Record<string, readonly string[]>> }

/** `known` are the fingerprints of this file; null when there is no baseline at all. A file the baseline does not know has only new findings. */
export function against(findings: readonly Finding[], known: readonly string[] | null): Finding[] {
  if (known === null) return [...findings];
  const set = new Set(known);
  return findings.map((f) => ({ ...f, baseline: set.has(f.fingerprint) ? 'unchanged' : 'new' }));
}

/** The baseline of a run: every finding of every document. */
export function baselineOf(documents: readonly { readonly path: string; readonly findings: readonly Finding[] }[]): Baseline {
  const entries = documents.map((d) => [d.path, d.findings.map((f) => f.fingerprint).sort()] as const);
  return { schemaVersion: 1, files: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
