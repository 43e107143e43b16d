// Compares what a rule said of an example with what the example promises.

import type { Bilingual } from '../base/language.ts';
import type { Result } from '../engine/evaluate.ts';
import type { Outcome, RuleExample } from '../library/rule.ts';
import { outcomeWords, severityWords } from '../report/say/words.ts';

export const exampleKinds = ['good', 'bad', 'review', 'inapplicable', 'unverified'] as const;
export type ExampleKind = (typeof exampleKinds)[number];

const promised: Readonly<Record<ExampleKind, Outcome>> = { good: 'pass', bad: 'fail', review: 'review', inapplicable: 'inapplicable', unverified: 'unverified' };
/** Outcomes that may stand beside the promised one when the example names no subject. */
const beside: Readonly<Record<ExampleKind, readonly Outcome[]>> = { good: ['inapplicable'], bad: ['pass', 'inapplicable'], review: ['pass', 'inapplicable'], inapplicable: [], unverified: ['pass', 'inapplicable'] };

const tell = (results: readonly Result[], lang: 'ro' | 'en'): string =>
  results.length ? results.map((r) => `${r.subject?.id ?? 'document'}: ${outcomeWords[r.outcome][lang]}${r.finding?.because.map((b) => ` (${b.data?.['fault'] ?? b.code})`).join('') ?? ''}`).join(', ') : '—';

/**
 * Null when the results are as promised, else what came instead. With a subject, that subject has the promised outcome;
 * without one, at least one subject has it and no other has anything to tell. A severity promised is that of every such fail.
 */
export function mismatch(kind: ExampleKind, { subject, severity }: Pick<RuleExample, 'subject' | 'severity'>, results: readonly Result[]): Bilingual | null {
  const wanted = promised[kind];
  // A rule outside its scope has no subjects: that is the answer for every subject.
  const scoped = results.length === 1 && results[0]?.subject === null ? results : subject ? results.filter((r) => r.subject?.id === subject) : results;
  const right = subject ? scoped.length > 0 && scoped.every((r) => r.outcome === wanted) : scoped.some((r) => r.outcome === wanted) && scoped.every((r) => r.outcome === wanted || beside[kind].includes(r.outcome));
  const other = right && severity ? scoped.find((r) => r.outcome === wanted && r.severity !== severity)?.severity : null;
  if (severity && other) return { ro: `așteptat ${severityWords[severity].ro}, dar: ${severityWords[other].ro}`, en: `expected ${severityWords[severity].en}, but: ${severityWords[other].en}` };
  if (right) return null;
  const on = subject ? ` (${subject})` : '';
  return { ro: `așteptat ${outcomeWords[wanted].ro}${on}, dar: ${tell(subject && !scoped.length ? results : scoped, 'ro')}`, en: `expected ${outcomeWords[wanted].en}${on}, but: ${tell(subject && !scoped.length ? results : scoped, 'en')}` };
}
