// The alignment of the open plan with its strategies, worked out once.

import { type AlignmentReport, alignmentReport } from '../../alignment/report.ts';
import type { Judged } from '../state.ts';
import { remember } from './remember.ts';

export const alignmentOf = remember(({ report, given, library }: Judged): AlignmentReport => alignmentReport(report.plan, report.document, given, library));

/** The proposed grounds of the service a row stands for (`service:P1`); null for every other row. */
export function justificationAt(judged: Judged, key: string): string | null {
  return alignmentOf(judged).services.find((s) => key === `service:${s.key}`)?.justification ?? null;
}
