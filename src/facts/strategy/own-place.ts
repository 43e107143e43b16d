// Where the strategies of a plan are named or would be named, and whether that part was read.

import { type Span, type Spans, spansOr } from '../../base/span.ts';
import type { Because } from '../../plan/reading.ts';
import type { FactContext } from '../fact.ts';

/** The part of the plan before chapter I, where the model wants the strategies. */
export function preambleOf({ plan, document }: FactContext): Span {
  const start = plan.body.start;
  const chapter = plan.sections.I.heading.is === 'found' ? plan.sections.I.heading.at[0].start : plan.body.end;
  return { start, end: Math.min(document.text.length, Math.max(start, chapter)) };
}

/** The strategies named, else the preamble. */
export const strategiesPlace = (context: FactContext): Spans => spansOr(context.plan.strategies.map((s) => s.span), preambleOf(context));

/** Why something missing from the preamble cannot be called missing: text was lost there, or nobody knows where. */
export function preambleLost(context: FactContext): Because | null {
  const { start, end } = preambleOf(context);
  const loss = context.document.losses.find((l) => l.text && (!l.at || (l.at.start < end && start <= l.at.end)) && l.what !== 'comment' && l.what !== 'header-footer');
  return loss ? { code: 'text-lost', data: { what: loss.what } } : null;
}
