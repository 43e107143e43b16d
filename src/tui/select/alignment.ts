// The alignment of the open plan with its strategies, worked out once.

import { type AlignmentReport, alignmentReport } from '../../alignment/report.ts';
import type { Judged } from '../state.ts';
import { remember } from './remember.ts';

const worked = new WeakMap<Judged['report'], AlignmentReport>();

/** Keeps an alignment that was worked out elsewhere. */
export const keepAlignment = ({ report }: Judged, alignment: AlignmentReport): void => { worked.set(report, alignment); };

export const alignmentOf = remember(({ report, given, library }: Judged): AlignmentReport => worked.get(report) ?? alignmentReport(report.plan, report.document, given, library));

/** The proposed grounds of the service a row stands for (`service:P1`); null for every other row. */
export function justificationAt(judged: Judged, key: string): string | null {
  return alignmentOf(judged).services.find((s) => key === `service:${s.key}`)?.justification ?? null;
}
