// Finds the beneficiary groups of the registry in a text, with the words that name them.

import { fold } from '../base/fold.ts';
import { openingTable, type OpeningTable } from '../base/openings.ts';
import type { Span } from '../base/span.ts';
import { type Found, WordFinder } from '../base/word-finder.ts';
import type { BeneficiaryGroup } from './registry.ts';

/** A group named in a text; `start` and `end` count in the folded text, `words` are the words as found there. */
export interface NamedGroup { readonly id: string; readonly words: string; readonly start: number; readonly end: number }

type Groups = readonly BeneficiaryGroup[];

const either = (patterns: readonly string[], flags: string, tail = ''): RegExp | null =>
  patterns.length === 0 ? null : new RegExp(`(?:${patterns.map((p) => `(?:${p})`).join('|')})${tail}`, flags);

function spansOf(pattern: RegExp, text: string): Span[] {
  const out: Span[] = [];
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    if (m[0].length === 0) pattern.lastIndex += 1;
    else out.push({ start: m.index, end: m.index + m[0].length });
  }
  return out;
}

/** The groups of a registry ready to be looked for; the patterns of traps are made when their group is named. */
class GroupFinder {
  readonly #groups: Groups;
  readonly #finder: WordFinder;
  /** Groups with a pattern that begins inside words (of an authority's own): looked for pattern by pattern. */
  readonly #loose: readonly { readonly owner: number; readonly pattern: RegExp }[];
  readonly #notIn: (RegExp | null | undefined)[] = [];
  readonly #notBefore: (RegExp | null | undefined)[] = [];
  readonly named = new Map<string, readonly NamedGroup[]>();

  constructor(groups: Groups, table?: OpeningTable) {
    const made = table ? { table, loose: [] } : openingTable(groups.map((g) => g.stems));
    this.#groups = groups;
    this.#finder = new WordFinder(made.table);
    this.#loose = made.loose.flatMap((owner) => { const pattern = either(groups[owner]?.stems ?? [], 'g'); return pattern ? [{ owner, pattern }] : []; });
  }

  #sorted(found: Found[], folded: string): Found[] {
    for (const { owner, pattern } of this.#loose) for (const span of spansOf(pattern, folded)) found.push({ owner, ...span });
    return found.sort((a, b) => a.owner - b.owner);
  }

  /** Phrases of a text in which the words of a group name nobody. */
  #traps(owner: number, group: BeneficiaryGroup, folded: string): readonly Span[] {
    const notIn = (this.#notIn[owner] === undefined ? (this.#notIn[owner] = either(group.notIn, 'g')) : this.#notIn[owner]);
    return notIn ? spansOf(notIn, folded) : [];
  }

  #isTrap({ owner, start, end }: Found, group: BeneficiaryGroup, traps: readonly Span[], folded: string): boolean {
    if (traps.some((t) => t.start < end && start < t.end)) return true;
    const notBefore = (this.#notBefore[owner] === undefined ? (this.#notBefore[owner] = either(group.notBefore, '', '$')) : this.#notBefore[owner]);
    return Boolean(notBefore?.test(folded.slice(Math.max(0, start - 60), start)));
  }

  /** The groups in a folded text; `found` where it was looked through already, for the patterns of these groups. */
  find(folded: string, found: Found[] = this.#finder.find(folded)): readonly NamedGroup[] {
    let traps: readonly Span[] = [], of = -1;
    const all = this.#sorted(found, folded).flatMap((one) => {
      const group = this.#groups[one.owner] as BeneficiaryGroup;
      if (one.owner !== of) { of = one.owner; traps = this.#traps(of, group, folded); }
      return this.#isTrap(one, group, traps, folded) ? [] : [{ group, named: { id: group.id, words: folded.slice(one.start, one.end), start: one.start, end: one.end } }];
    });
    return all
      .filter(({ named: one }) => !all.some(({ group, named: other }) => group.broader.includes(one.id) && other.start < one.end && one.start < other.end))
      .map(({ named }) => named)
      .sort((a, b) => a.start - b.start || a.end - b.end);
  }
}

const finders = new WeakMap<Groups, GroupFinder>();

function finderOf(groups: Groups): GroupFinder {
  let finder = finders.get(groups);
  if (!finder) finders.set(groups, (finder = new GroupFinder(groups)));
  return finder;
}

/** Takes the table of openings that the build made for these groups. */
export const groupsPrepared = (groups: Groups, table: OpeningTable): void => { finders.set(groups, new GroupFinder(groups, table)); };

const mostRemembered = 2000;

/**
 * Groups named in `text`, in the order of the text. The traps of the registry hold: words inside a `notIn` phrase or
 * right after a `notBefore` phrase name nobody; a narrower group hides the broader one that the same words would name.
 */
export function findGroups(text: string, groups: Groups): readonly NamedGroup[] {
  const finder = finderOf(groups), known = finder.named.get(text);
  if (known) return known;
  if (finder.named.size >= mostRemembered) finder.named.clear();
  const found = finder.find(fold(text));
  finder.named.set(text, found);
  return found;
}

/** Distinct ids of `findGroups`, in order of first mention. */
export const groupIdsIn = (text: string, groups: Groups): string[] => [...new Set(findGroups(text, groups).map((g) => g.id))];

/** "Persoane cu dizabilități" without "adulte" is people with disabilities of any age: the words alone do not say adults (a service code may). */
const ofAnyAge = (found: readonly NamedGroup[], groups: Groups): NamedGroup[] => found.map((named) => {
  if (named.id !== 'adulti_dizabilitati' || named.words.includes('adult')) return named;
  return { ...named, id: groups.find((g) => g.id === named.id)?.broader[0] ?? named.id };
});

/** Groups as `findGroups`, where people with disabilities are of any age unless adults are named. */
export const findBeneficiaries = (text: string, groups: Groups): NamedGroup[] => ofAnyAge(findGroups(text, groups), groups);

/** As `findBeneficiaries`, in a folded text where the words of `groups` were found already (owners are their indices). */
export const beneficiariesOf = (found: Found[], folded: string, groups: Groups): NamedGroup[] => ofAnyAge(finderOf(groups).find(folded, found), groups);

/** Distinct ids of `findBeneficiaries`; helpers and the public at large left out. */
export const beneficiaryIdsIn = (text: string, groups: Groups): string[] =>
  [...new Set(findBeneficiaries(text, groups).map((g) => g.id))].filter((id) => !groups.find((g) => g.id === id)?.role);
