// What a rule file may name: facts by subject, operators, formats, acts; given from above, because facts stand on a higher floor.

import type { Act } from '../registry.ts';

export type FactType = 'text' | 'number' | 'amount' | 'boolean' | 'date' | 'list';

export interface RuleVocabulary {
  /** Facts a rule on this kind of subject may ask, with their type; null type where it is not told (parameters). */
  factsOf(each: string): ReadonlyMap<string, FactType | null>;
  readonly operators: ReadonlySet<string>;
  readonly formats: ReadonlySet<string>;
  readonly acts: readonly Act[];
}

/** Placeholders of texts: `{fact}` or `{fact|format}`. */
export const placeholderPattern = /\{([^{}]*)\}/g;
