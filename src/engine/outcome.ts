// One rule on one subject: the outcome from its folded parts, what decided it, and why it could not be decided.

import type { Outcome, Rule, Severity } from '../library/rule.ts';
import { severityOn } from './applicable.ts';
import type { Because } from '../plan/reading.ts';
import type { Parts } from './parts.ts';
import type { Folded, Leaf } from './three-valued.ts';

export interface Decided { readonly outcome: Outcome; /** Of a fail. */ readonly severity: Severity | null; /** The comparisons the outcome rests on; the first gives the place. */ readonly decisive: readonly Leaf[]; readonly because: readonly Because[] }

const reasons = (leaves: readonly Leaf[]): Because[] => {
  const codes = leaves.flatMap((leaf) => [leaf.asked, leaf.other]).flatMap((asked) =>
    asked?.fact && asked.fact.value === undefined ? [asked.fact.because ?? { code: 'not-recognised' as const }] : []);
  return codes.filter((b, i) => codes.findIndex((c) => c.code === b.code && JSON.stringify(c.data) === JSON.stringify(b.data)) === i);
};

const faulty = ({ fault }: Folded): Decided => ({ outcome: 'error', severity: null, decisive: [], because: [{ code: 'engine-error', data: { fault: fault ?? 'unknown' } }] });
const unknown = (part: Folded): Decided => ({ outcome: 'unverified', severity: null, decisive: part.decisive, because: reasons(part.decisive) });

/** How grave a fail is: the first condition of `severity.if` that holds, else what the day of the law says; a condition that cannot be told does not raise it. */
function failed(rule: Rule, day: string, { must, severity }: Parts): Decided {
  const broken = severity.find((part) => part.truth === 'fault');
  if (broken) return faulty(broken);
  const chosen = rule.severity.if?.[severity.findIndex((part) => part.truth === true)]?.severity;
  return { outcome: 'fail', severity: chosen ?? severityOn(rule, day), decisive: must.decisive, because: [] };
}

/**
 * `when` false: inapplicable; `must` true: pass; else `reviewIf` true: review; both false: fail; whatever cannot be told: unverified.
 * The parts are looked at in that order, so that a fault in a part that is not needed stays unseen. `day` is the law's.
 */
export function outcomeOf(rule: Rule, day: string, parts: Parts): Decided {
  const { when, must, reviewIf } = parts;
  if (when) {
    if (when.truth === 'fault') return faulty(when);
    if (when.truth === false) return { outcome: 'inapplicable', severity: null, decisive: when.decisive, because: [] };
    if (when.truth === 'unknown') return unknown(when);
  }
  if (must.truth === 'fault') return faulty(must);
  if (must.truth === true) return { outcome: 'pass', severity: null, decisive: must.decisive, because: [] };
  if (reviewIf) {
    if (reviewIf.truth === 'fault') return faulty(reviewIf);
    if (reviewIf.truth === true) return { outcome: 'review', severity: null, decisive: [...must.decisive, ...reviewIf.decisive], because: reasons(must.decisive) };
    if (reviewIf.truth === 'unknown' && must.truth === false) return unknown(reviewIf);
  }
  return must.truth === false ? failed(rule, day, parts) : unknown(must);
}
