// Where the plan itself begins: after the decision that approves it, when both stand in one file.

import type { Span } from '../../base/span.ts';
import type { Decision } from '../plan.ts';
import type { Reading } from '../reading.ts';
import type { Line } from './lines.ts';
import type { Title } from './title.ts';
import type { View } from './view.ts';

const operative = /^h\s*o\s*t\s*a\s*r\s*a\s*[s$]\s*t\s*e\b|^hotarasc\b|^dispun\b/;
const annex = /^anexa?\b(?:\s*(?:nr\.?)?\s*\d*)?(?:\s+la\s+h)?/;

/** The plan's body as a source span: the rest after the decision, or the whole text where there is none. */
export function bodyOf(view: View, lines: readonly Line[], decision: Reading<Decision>): Span {
  const whole = view.place(0, view.text.length);
  if (decision.is === 'found') {
    const { start, end } = decision.value.whole;
    // A decision printed after its annex leaves the text before it.
    return start > whole.start + (whole.end - whole.start) / 2 && end >= whole.end - 200 ? { start: whole.start, end: start } : { start: Math.min(end, whole.end), end: whole.end };
  }
  const order = lines.find((line) => operative.test(line.folded));
  if (!order) return whole;
  const first = lines.find((line) => line.start > order.end && line.kind === 'text' && ((annex.test(line.folded) && line.tokens.length <= 12) || (/^plan(?:ul)?\s+(?:anual|de\s+actiun)/.test(line.folded))));
  return first ? { start: view.place(first.start, first.end).start, end: whole.end } : whole;
}

/** View offset of the first title inside the body, used to keep the decision's titles apart. */
export const bodyOffset = (view: View, body: Span): number => view.offset(body.start);

export const titlesIn = (titles: readonly Title[], from: number): Title[] => titles.filter((t) => t.start >= from);
