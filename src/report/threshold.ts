// Whether a report is clean at the threshold asked for, and the exit code that follows.

import type { Finding } from '../engine/findings.ts';
import { valueOf } from '../plan/reading.ts';
import type { DocumentReport, Report } from './report.ts';
import { isAccepted } from './waive.ts';

export const thresholds = ['error', 'warning', 'info', 'review', 'unverified', 'new'] as const;
export type Threshold = (typeof thresholds)[number];

const reached: Readonly<Record<Exclude<Threshold, 'new'>, (finding: Finding) => boolean>> = {
  error: (f) => f.severity === 'error',
  warning: (f) => f.severity === 'error' || f.severity === 'warning',
  info: (f) => f.outcome === 'fail',
  review: (f) => f.outcome === 'review',
  unverified: (f) => f.outcome === 'unverified',
};

/** The findings that reach the threshold. `new` keeps only those that the baseline does not know; alone it means new errors. */
export function reaching(report: Report, failOn: readonly Threshold[]): Finding[] {
  const levels = failOn.filter((t): t is Exclude<Threshold, 'new'> => t !== 'new');
  const asked = levels.length ? levels : (['error'] as const);
  return report.documents.flatMap((d) => d.findings)
    .filter((f) => !isAccepted(f) && asked.some((level) => reached[level](f)) && (!failOn.includes('new') || f.baseline !== 'unchanged'));
}

/** Not a plan, nor any other paper that is known: nothing of it could be judged. Another kind of plan is a finding (DOC-01). */
const isNoPlan = ({ gate, plan }: DocumentReport): boolean => gate !== null && (valueOf(plan.otherKind) ?? 'necunoscut') === 'necunoscut';

/**
 * 0 clean at the threshold; 1 findings; 2 the engine failed; 3 something could not be read or verified.
 * A file that was not read at all, or is no plan at all, outranks findings in the others: nobody may take the run for complete.
 */
export function exitCode(report: Report, failOn: readonly Threshold[]): 0 | 1 | 2 | 3 {
  if (report.summary.counts.error > 0) return 2;
  if (report.unread.length > 0 || report.documents.some(isNoPlan)) return 3;
  if (reaching(report, failOn).length > 0) return 1;
  if (report.documents.some((d) => d.counts.unverified > 0 || d.verdict === 'neverificat')) return 3;
  return 0;
}
