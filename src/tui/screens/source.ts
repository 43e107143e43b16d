// The text of the plan, opened at the words of a finding.

import type { Finding } from '../../engine/findings.ts';
import { lineStarts } from '../../document/locate.ts';
import { placed } from '../../report/place.ts';
import { where } from '../../report/say/places.ts';
import { cut, type Line, line, piece } from '../draw/line.ts';
import { openPlan } from '../select/open.ts';
import { remember } from '../select/remember.ts';
import { lineIndex, sourceLines } from '../select/source.ts';
import { headline } from '../select/told.ts';
import type { Judged, State } from '../state.ts';
import { words } from '../words.ts';
import type { Row, Screen } from './screen.ts';

const linesOf = remember(({ report }: Judged, finding: Finding | null, width: number): readonly Row[] => {
  const { document } = report;
  const spans = finding ? [...finding.at, ...finding.related.flatMap((r) => r.at)] : [];
  const count = lineStarts(document).length;
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => sourceLines(document, spans, i, i, width).map((l: Line, n): Row => ({ key: `${i}.${n}`, draw: () => l })));
});

/** The row the text opens at: the first line of the finding's place. */
export function sourceStart(state: State, width: number): number {
  const judged = openPlan(state);
  const span = state.reading?.at[0];
  if (!judged || !span) return 0;
  const key = `${lineIndex(judged.report.document, span.start)}.0`;
  return Math.max(0, linesOf(judged, state.reading, width).findIndex((r) => r.key === key));
}

export function sourceScreen(state: State, width: number): Screen {
  const judged = openPlan(state);
  if (!judged) return { head: () => [], rows: [], empty: '', detail: null };
  const { reading, lang } = state;
  return {
    rows: linesOf(judged, reading, width - 2), empty: '', detail: null,
    head: (w) => (reading ? [line(piece(cut(headline(reading, judged.library, lang), w), 'strong')), line(piece(cut(where(placed(judged.report.document, judged.report.plan, reading.at[0]), lang) || words.noPlace[lang], w), 'faint')), line()] : []),
  };
}
