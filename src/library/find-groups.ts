// Finds the beneficiary groups of the registry in a text, with the words that name them.

import { fold } from '../base/fold.ts';
import type { BeneficiaryGroup } from './registry.ts';

/** A group named in a text; `start` and `end` count in the folded text, `words` are the words as found there. */
export interface NamedGroup { readonly id: string; readonly words: string; readonly start: number; readonly end: number }

interface Compiled { readonly group: BeneficiaryGroup; readonly stems: RegExp | null; readonly notIn: RegExp | null; readonly notBefore: RegExp | null }
const memo = new WeakMap<readonly BeneficiaryGroup[], readonly Compiled[]>();

const either = (patterns: readonly string[], flags: string, tail = ''): RegExp | null =>
  patterns.length === 0 ? null : new RegExp(`(?:${patterns.map((p) => `(?:${p})`).join('|')})${tail}`, flags);

function compile(groups: readonly BeneficiaryGroup[]): readonly Compiled[] {
  const known = memo.get(groups);
  if (known) return known;
  const made = groups.map((group) => ({
    group, stems: either(group.stems, 'g'), notIn: either(group.notIn, 'g'), notBefore: either(group.notBefore, '', '$'),
  }));
  memo.set(groups, made);
  return made;
}

function spansOf(pattern: RegExp | null, text: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  if (!pattern) return out;
  pattern.lastIndex = 0;
  for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
    if (m[0].length === 0) pattern.lastIndex += 1;
    else out.push({ start: m.index, end: m.index + m[0].length });
  }
  return out;
}

/**
 * Groups named in `text`, in the order of the text. The traps of the registry hold: words inside a `notIn` phrase or
 * right after a `notBefore` phrase name nobody; a narrower group hides the broader one that the same words would name.
 */
export function findGroups(text: string, groups: readonly BeneficiaryGroup[]): NamedGroup[] {
  const folded = fold(text);
  const all: (NamedGroup & { group: BeneficiaryGroup })[] = [];
  for (const { group, stems, notIn, notBefore } of compile(groups)) {
    const found = spansOf(stems, folded);
    if (found.length === 0) continue;
    const traps = spansOf(notIn, folded);
    for (const { start, end } of found) {
      if (traps.some((t) => t.start < end && start < t.end)) continue;
      if (notBefore?.test(folded.slice(Math.max(0, start - 60), start))) continue;
      all.push({ id: group.id, words: folded.slice(start, end), start, end, group });
    }
  }
  return all
    .filter((one) => !all.some((other) => other.group.broader.includes(one.id) && other.start < one.end && one.start < other.end))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ group: _group, ...named }) => named);
}

/** Distinct ids of `findGroups`, in order of first mention. */
export const groupIdsIn = (text: string, groups: readonly BeneficiaryGroup[]): string[] => [...new Set(findGroups(text, groups).map((g) => g.id))];

/**
 * Groups as `findGroups`, where "persoane cu dizabilități" without "adulte" is people with disabilities of any age: the
 * words alone do not say adults (a service code may).
 */
export function findBeneficiaries(text: string, groups: readonly BeneficiaryGroup[]): NamedGroup[] {
  return findGroups(text, groups).map((named) => {
    if (named.id !== 'adulti_dizabilitati' || named.words.includes('adult')) return named;
    return { ...named, id: groups.find((g) => g.id === named.id)?.broader[0] ?? named.id };
  });
}

/** Distinct ids of `findBeneficiaries`; helpers and the public at large left out. */
export const beneficiaryIdsIn = (text: string, groups: readonly BeneficiaryGroup[]): string[] =>
  [...new Set(findBeneficiaries(text, groups).map((g) => g.id))].filter((id) => !groups.find((g) => g.id === id)?.role);
