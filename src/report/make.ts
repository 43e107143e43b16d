// Puts the reports of single documents together into one.

import type { Rule, Severity } from '../library/rule.ts';
import type { Library } from '../library/registry.ts';
import { addCounts } from './counts.ts';
import type { DocumentReport, Report, Unread, Verdict } from './report.ts';

const verdicts: readonly Verdict[] = ['conform', 'neconform', 'de-verificat', 'neverificat', 'eroare', 'alt-document'];
const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** One report of all documents, in the order given. `version` is the program's. */
export function makeReport(documents: readonly DocumentReport[], unread: readonly Unread[], rules: readonly Rule[], library: Pick<Library, 'version'>, version: string): Report {
  const findings = documents.flatMap((d) => d.findings);
  return {
    schemaVersion: 1,
    tool: { name: 'avizor', version, ruleset: library.version },
    documents, unread, rules,
    summary: {
      documents: documents.length, unread: new Set(unread.map((u) => u.path)).size,
      verdicts: Object.fromEntries(verdicts.map((v) => [v, documents.filter((d) => d.verdict === v).length])) as Record<Verdict, number>,
      counts: addCounts(documents.map((d) => d.counts)),
      bySeverity: Object.fromEntries(severities.map((s) => [s, findings.filter((f) => f.severity === s).length])) as Record<Severity, number>,
    },
  };
}
