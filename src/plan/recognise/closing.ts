// Where the plan ends: signatures, footnotes and the closing paragraph are no answer to the last point.

import { isLetter } from '../../base/characters.ts';
import type { Line } from './lines.ts';

const signature = /^(?:presedinte(?:le)?\b|primar(?:ul)?\b(?!ia)|secretar(?:ul)?\b|contrasemn|intocmit\b|elaborat\b|director(?:ul)?\b|sef(?:ul)?\s+(?:serviciu|birou|compartiment|centru)|avizat\b|viza\b|vizat\b|compartiment(?:ul)? de asistenta sociala\s*,?$)/;
const aboutThePlan = /\b(?:prezentul(?:ui)?\s+plan|prezentului\s+plan|planul(?:ui)?\s+(?:anual\s+)?de\s+actiune|acest(?:ui)?\s+plan)\b/;
const footnoteMark = /^[¹²³⁰⁴-⁹]+\s*\S/;

/** What a footnote begins with; other lines are not looked at. */
const marks = '*[¹²³⁰⁴⁵⁶⁷⁸⁹';

export const isFootnote = (line: Line): boolean => line.kind === 'text' && marks.includes(line.text[0]!) && (footnoteMark.test(line.text) || starred(line.text) || /^\[\d{1,2}\]\s/.test(line.text));

/** "* word", "**) word". */
const starred = (text: string): boolean => isLetter(text[/^\*{1,3}\)?\s*/.exec(text)?.[0].length ?? text.length]);

const isSignature = (line: Line): boolean => line.kind === 'text' && line.tokens.length <= 9 && signature.test(line.folded) && !/\d/.test(line.folded);

/** The view offset where the plan's own text ends, looked for after offset `from`; `end` when nothing closes it. */
export function closingAt(lines: readonly Line[], from: number, end: number): number {
  const last = lines.filter((line) => line.start >= from && line.end <= end && !line.running);
  let at = last.findIndex(isSignature);
  if (at < 0) at = last.length;
  // The paragraph about the plan as a whole, just before the signatures or at the very end.
  while (at > 0) {
    const line = last[at - 1]!;
    if (line.kind !== 'text' || !(isFootnote(line) || (aboutThePlan.test(line.folded) && line.tokens.length >= 8))) break;
    at -= 1;
  }
  return last[at]?.start ?? end;
}
