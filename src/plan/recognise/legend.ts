// The key of a table's column letters ("A- Resurse umane … H- Nr. locuri"), which looks like sections A to H.

import { lineLabel } from './labels.ts';
import type { Line } from './lines.ts';

const opening = /\b(?:semnificati|legend|coloan)/;
const memo = new WeakMap<readonly Line[], ReadonlySet<number>>();

/** Indexes of lines that belong to a key: four or more letters in turn, past D, or letters under words that announce a key. */
export function legendLines(lines: readonly Line[]): ReadonlySet<number> {
  const known = memo.get(lines);
  if (known) return known;
  const out = new Set<number>();
  const text = lines.filter((line) => line.kind === 'text' && !line.running);
  for (let i = 0; i < text.length; i += 1) {
    const first = lineLabel(text[i]!);
    if (first?.kind !== 'letter-capital' || first.value !== 1) continue;
    const run = [text[i]!];
    for (let k = i + 1; k < text.length; k += 1) {
      const label = lineLabel(text[k]!);
      if (label?.kind !== 'letter-capital' || label.value !== run.length + 1) break;
      run.push(text[k]!);
    }
    const announced = i > 0 && opening.test(text[i - 1]!.folded);
    if (run.length < 2 || !(announced || (run.length > 4 && run.every((line) => line.tokens.length < 25)))) continue;
    for (const line of announced ? [text[i - 1]!, ...run] : run) out.add(line.index);
  }
  memo.set(lines, out);
  return out;
}
