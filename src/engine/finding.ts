// Makes a finding of an outcome: place, related places, data of the placeholders, bases in force, fingerprint.

import { foldWords } from '../base/fold.ts';
import { shortHash } from '../base/hash.ts';
import { remembered } from '../base/remembered.ts';
import type { Span, Spans } from '../base/span.ts';
import type { FactContext, FactValue, Subject } from '../facts/fact.ts';
import { holdsOn } from '../library/in-force.ts';
import type { Basis, Rule } from '../library/rule.ts';
import type { DataValue, Finding } from './findings.ts';
import type { Ask } from './ask.ts';
import type { Decided } from './outcome.ts';
import { textFacts } from './prepared.ts';
import type { Asked } from './three-valued.ts';

/** Quotes up to this length are evidence; a longer place is where something was looked for. */
const longestEvidence = 200;

const isEvidence = (s: Span): boolean => s.end - s.start <= longestEvidence;
const spanKey = (s: Span): string => `${s.start}-${s.end}`;
const dataOf = (value: FactValue): DataValue => (value === undefined ? null : (value as DataValue));

/** The bases in force on `day`; all of them where none is, so that a finding never stands without its article. */
export function basesOn(rule: Rule, day: string): readonly Basis[] {
  const inForce = rule.basis.filter((b) => holdsOn(b.inForce ?? {}, day));
  return inForce.length ? inForce : rule.basis;
}

/** Other places a reader should see: those facts name themselves, and the other side of a comparison. */
function relatedOf(decided: Decided, at: Spans): Finding['related'] {
  const seen = new Set([spanKey(at[0])]);
  const all = decided.decisive.flatMap((leaf) => [
    ...(leaf.asked.fact?.related ?? []), ...(leaf.other?.fact?.related ?? []),
    ...(leaf.other?.fact && isEvidence(leaf.other.fact.at[0]) ? [{ role: 'compared', at: leaf.other.fact.at }] : []),
  ]);
  return all.filter((r) => {
    const key = spanKey(r.at[0]);
    if (r.at[0].end <= r.at[0].start || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Names of subjects come again from plan to plan. */
const labelWords = remembered(foldWords);

function valueWords({ name, fact }: Asked): string | null {
  if (!fact) return null;
  const value = fact.value ?? null;
  return `${name}=${value === null || typeof value === 'boolean' ? String(value) : foldWords(JSON.stringify(value))}`;
}

/** What the finding rests on, without places: the decisive values, each once, and the short quotes, folded. */
function evidenceOf(decided: Decided, at: Spans, text: string): string {
  const evidence: string[] = [];
  for (const { asked, other } of decided.decisive) {
    for (const side of other ? [asked, other] : [asked]) {
      const words = valueWords(side);
      if (words !== null && !evidence.includes(words)) evidence.push(words);
    }
  }
  for (const s of at) if (isEvidence(s)) evidence.push(foldWords(text.slice(s.start, s.end)));
  return evidence.join('|');
}

/** Place of the finding: the first decisive fact that has one, else the subject. */
const placeOfDecided = (decided: Decided, subject: Subject): Spans =>
  decided.decisive.map((leaf) => leaf.asked.fact).find((fact) => fact && fact.at[0].end > fact.at[0].start)?.at ?? subject.at;

/** A finding for a decided outcome that is neither pass nor inapplicable; a placeholder that faults is told as null. */
export function findingOf(rule: Rule, subject: Subject, decided: Decided, ask: Ask, context: Pick<FactContext, 'document'>, day: string): Finding {
  const at = placeOfDecided(decided, subject);
  const data = Object.fromEntries(textFacts(rule).map((name) => [name, dataOf(ask(name, subject).fact?.value)]));
  return {
    rule: rule.id, outcome: decided.outcome as Finding['outcome'],
    severity: decided.severity,
    subject: subject.id, subjectKind: subject.kind, label: subject.label, at, related: relatedOf(decided, at), data,
    because: decided.because, basis: basesOn(rule, day),
    fingerprint: shortHash([rule.id, labelWords(subject.label), evidenceOf(decided, at, context.document.text)].join('\n')),
    waiver: null, baseline: null,
  };
}
