// Beneficiary groups named in a text, by the stems of the registry.

import { memo } from './memo.ts';
import type { BeneficiaryGroup, Library } from './registry.ts';

type From = Pick<Library, 'registry'>;

export interface GroupHit { readonly group: BeneficiaryGroup; /** offsets in the folded text */ readonly start: number; readonly end: number }

const matchers = memo((registry) => registry.groups.map((group) => ({
  group,
  stems: group.stems.map((source) => new RegExp(source, 'g')),
  notIn: group.notIn.map((source) => new RegExp(source, 'g')),
})));
const byId = memo((registry) => new Map(registry.groups.map((g) => [g.id, g])));

export const groupById = (library: From, id: string): BeneficiaryGroup | undefined => byId(library).get(id);

/**
 * Groups that `folded` names (text as `fold` gives it), with the words that name them, in text order.
 * A hit inside a word group of `notIn`, or right after one of `notBefore`, is none.
 */
export function groupsIn(library: From, folded: string): GroupHit[] {
  const hits: GroupHit[] = [];
  for (const { group, stems, notIn } of matchers(library)) {
    const excluded = notIn.flatMap((pattern) => spansOf(pattern, folded));
    for (const pattern of stems) {
      for (const [start, end] of spansOf(pattern, folded)) {
        if (excluded.some(([from, to]) => from <= start && end <= to)) continue;
        if (group.notBefore.some((before) => folded.slice(0, start).endsWith(before))) continue;
        hits.push({ group, start, end });
      }
    }
  }
  return hits.sort((a, b) => a.start - b.start || a.end - b.end || (a.group.id < b.group.id ? -1 : 1));
}

function spansOf(pattern: RegExp, text: string): [number, number][] {
  const spans: [number, number][] = [];
  for (const match of text.matchAll(pattern)) if (match[0].length > 0) spans.push([match.index, match.index + match[0].length]);
  return spans;
}
