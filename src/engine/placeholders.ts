// The placeholders of a rule's texts: `{fact}` and `{fact|format}`.

import type { Rule } from '../library/rule.ts';

export const formats = ['lei', 'date', 'list', 'quote', 'percent', 'number', 'year', 'authority'] as const;
export type Format = (typeof formats)[number];

/** Matches one placeholder; group 1 is the fact, group 2 the format. */
export const placeholder = /\{([a-z][\w-]*(?:\.[\w-]+)+)(?:\|([a-z]+))?\}/gi;

/** The facts named in a text, in order, each once. */
export const placeholdersIn = (text: string): string[] => [...new Set([...text.matchAll(placeholder)].map((m) => m[1] as string))];

/** The facts a rule's message, review and remedy name, in either language. */
export function placeholdersOf(rule: Rule): string[] {
  const texts = [rule.message, rule.review, rule.remedy].flatMap((t) => (t ? [t.ro, t.en] : [])).filter((text) => text.includes('{'));
  return texts.length ? placeholdersIn(texts.join('\n')) : [];
}
