// One rule on one subject: the outcome from its folded parts, what decided it, and why it could not be decided.

import type { Outcome } from '../library/rule.ts';
import type { Because } from '../plan/reading.ts';
import type { Judged } from './judge.ts';
import type { Folded, Leaf } from './three-valued.ts';

export interface Decided { readonly outcome: Outcome; /** The comparisons the outcome rests on; the first gives the place. */ readonly decisive: readonly Leaf[]; readonly because: readonly Because[] }

const reasons = (leaves: readonly Leaf[]): Because[] => {
  const codes = leaves.flatMap((leaf) => [leaf.asked, leaf.other]).flatMap((asked) =>
    asked?.fact && asked.fact.value === undefined ? [asked.fact.because ?? { code: 'not-recognised' as const }] : []);
  return codes.filter((b, i) => codes.findIndex((c) => c.code === b.code && JSON.stringify(c.data) === JSON.stringify(b.data)) === i);
};

const fault = (text: string | null): Decided => ({ outcome: 'error', decisive: [], because: [{ code: 'engine-error', data: { fault: text ?? 'unknown' } }] });
const faulty = (part: Folded): Decided => fault(part.all.find((leaf) => leaf.fault !== null)?.fault ?? 'a condition without content');
const unknown = (part: Folded): Decided => ({ outcome: 'unverified', decisive: part.decisive, because: reasons(part.decisive) });

/**
 * `when` false: inapplicable; `must` true: pass; else `reviewIf` true: review; both false: fail; whatever cannot be told: unverified.
 * The parts are looked at in that order, so that a fault in a part that is not needed stays unseen.
 */
export function outcomeOf(judged: Judged): Decided {
  if (judged.parts === null) return fault(judged.fault);
  const { when, must, reviewIf } = judged.parts;
  if (when) {
    if (when.truth === 'fault') return faulty(when);
    if (when.truth === false) return { outcome: 'inapplicable', decisive: when.decisive, because: [] };
    if (when.truth === 'unknown') return unknown(when);
  }
  if (must.truth === 'fault') return faulty(must);
  if (must.truth === true) return { outcome: 'pass', decisive: must.decisive, because: [] };
  if (reviewIf) {
    if (reviewIf.truth === 'fault') return faulty(reviewIf);
    if (reviewIf.truth === true) return { outcome: 'review', decisive: [...must.decisive, ...reviewIf.decisive], because: reasons(must.decisive) };
    if (reviewIf.truth === 'unknown' && must.truth === false) return unknown(reviewIf);
  }
  return must.truth === false ? { outcome: 'fail', decisive: must.decisive, because: [] } : unknown(must);
}
