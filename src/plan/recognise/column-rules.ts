// How a column is known by its heading: plain words first, a pattern only where one of its words stands.

import { flatText } from './flat.ts';
import { holdsOne } from './marks.ts';

/** A key for the columns whose heading fits; words are flat. The first rule of a list that fits counts. */
export interface ColumnRule<K extends string> {
  readonly key: K;
  /** Words that stand anywhere in the heading. */
  readonly holds?: readonly string[];
  /** Words that the heading begins with. */
  readonly opens?: readonly string[];
  /** The whole heading. */
  readonly is?: readonly string[];
  readonly pattern?: RegExp;
  /** The pattern is asked only where one of these stands, or of headings that begin with `from`. */
  readonly where?: readonly string[];
  readonly from?: string;
}

/** Counted loops: every heading is held against every word of the rules. */
function fits({ holds, opens, is, pattern, where, from }: ColumnRule<string>, flat: string): boolean {
  if (holds && holdsOne(flat, holds)) return true;
  if (opens) for (let i = 0; i < opens.length; i += 1) if (flat.startsWith(opens[i]!)) return true;
  if (is?.includes(flat)) return true;
  return pattern !== undefined && (where ? holdsOne(flat, where) : flat.startsWith(from ?? '')) && pattern.test(flat);
}

function firstFitting<K extends string>(rules: readonly ColumnRule<K>[], flat: string): K | null {
  for (let i = 0; i < rules.length; i += 1) if (fits(rules[i]!, flat)) return rules[i]!.key;
  return null;
}

const kept = new WeakMap<readonly ColumnRule<string>[], Map<string, string | null>>();

/** The key of a heading; null where no rule fits. Headings come again in every table, and are looked at once. */
export function keyOf<K extends string>(heading: string, rules: readonly ColumnRule<K>[]): K | null {
  let known = kept.get(rules);
  if (!known) kept.set(rules, (known = new Map()));
  const before = known.get(heading);
  if (before !== undefined) return before as K | null;
  if (known.size > 2000) known.clear();
  const flat = flatText(heading);
  const key = flat ? firstFitting(rules, flat) : null;
  known.set(heading, key);
  return key;
}

/** `Nr. crt.` and its short forms, the heading of the running number. */
export const numberHeads = { opens: ['nr. crt', 'nr crt', 'nr.crt', 'nrcrt'], is: ['crt', 'crt.'] } as const;
export const shortNumberHeads = { opens: numberHeads.opens, is: ['crt', 'crt.', 'nr', 'nr.'] } as const;
/** Two letters as headings abbreviate them: `BL`, `B.L.`, `b. l`. */
export const initials = (a: string, b: string): string[] => ['', ' ', '.', '. '].flatMap((gap) => [`${a}${gap}${b}`, `${a}${gap}${b}.`]);
