// Where the plan itself begins when the decision before it could not be read as one.

import type { Span } from '../../base/span.ts';
import type { Line } from './lines.ts';
import type { View } from './view.ts';

const operative = /^h\s*o\s*t\s*a\s*r\s*a\s*[s$]\s*t\s*e\b|^hotarasc\b|^dispun\b/;
const annex = /^anexa?\b(?:\s*(?:nr\.?)?\s*\d*)?(?:\s+la\s+h)?/;

/** The plan's body where no decision was recognised: what follows an operative part that can still be seen, or the whole text. */
export function bodyOf(view: View, lines: readonly Line[]): Span {
  const whole = view.place(0, view.text.length);
  const order = lines.find((line) => operative.test(line.folded));
  if (!order) return whole;
  const first = lines.find((line) => line.start > order.end && line.kind === 'text' && ((annex.test(line.folded) && line.tokens.length <= 12) || (/^plan(?:ul)?\s+(?:anual|de\s+actiun)/.test(line.folded))));
  return first ? { start: view.place(first.start, first.end).start, end: whole.end } : whole;
}

