// How beneficiary groups stand to each other: the same, narrower, broader, or living together.

import type { BeneficiaryGroup, Registry } from '../library/registry.ts';

/** Pairs of groups that live together: one is no proof of the other, and no contradiction. */
const related: readonly (readonly [string, string])[] = [
  ['familie', 'copii'], ['familie', 'copii_dizabilitati'], ['mama_copil', 'copii'], ['mama_copil', 'femei'], ['gravide', 'mama_copil'], ['gravide', 'femei'],
  ['familie', 'tineri'], ['femei', 'victime_violenta_domestica'], ['femei', 'victime_violenta_sexuala'], ['victime_violenta_domestica', 'victime_violenta_sexuala'],
  ['victime_violenta_domestica', 'agresori_violenta_domestica'], ['varstnici', 'persoane_dependente'], ['varstnici', 'bolnavi_cronici'],
  ['adulti_dizabilitati', 'persoane_dependente'], ['dizabilitati', 'persoane_dependente'], ['risc_saracie', 'fara_adapost'], ['risc_saracie', 'someri'], ['risc_saracie', 'romi'],
  ['risc_saracie', 'familie'], ['someri', 'tineri'], ['dizabilitati', 'adulti_dizabilitati'], ['familie', 'dizabilitati'], ['familie', 'adulti_dizabilitati'],
];

/** Groups that share people. */
const overlapping: readonly (readonly [string, string])[] = [['copii', 'tineri']];

/** The relations of a registry's groups: `table[line * size + objective]` is 3 same or narrower, 2 broader, 1 related, 0 other. */
export interface GroupRelations { readonly at: ReadonlyMap<string, number>; readonly size: number; readonly table: Uint8Array }

function relationsAnew(groups: readonly BeneficiaryGroup[]): GroupRelations {
  const size = groups.length, table = new Uint8Array(size * size), at = new Map(groups.map((g, i) => [g.id, i]));
  const atLeast = (line: string, objective: string, relation: number): void => {
    const i = at.get(line), j = at.get(objective);
    if (i !== undefined && j !== undefined) table[i * size + j] = Math.max(table[i * size + j] ?? 0, relation);
  };
  const both = (pairs: readonly (readonly [string, string])[], relation: number): void => { for (const [a, b] of pairs) { atLeast(a, b, relation); atLeast(b, a, relation); } };
  for (const { id, broader, narrower } of groups) {
    atLeast(id, id, 3);
    for (const other of broader) { atLeast(id, other, 3); atLeast(other, id, 2); }
    for (const other of narrower) { atLeast(other, id, 3); atLeast(id, other, 2); }
  }
  // Pupils and young people overlap: each may be the broader group.
  both(overlapping, 2);
  both(related, 1);
  return { at, size, table };
}

const known = new WeakMap<readonly BeneficiaryGroup[], GroupRelations>();

export function groupRelations({ groups }: Pick<Registry, 'groups'>): GroupRelations {
  let relations = known.get(groups);
  if (!relations) known.set(groups, (relations = relationsAnew(groups)));
  return relations;
}

/** The relation of two groups by id: 3 same or narrower, 2 broader, 1 related, 0 other. */
export function relationOf(registry: Pick<Registry, 'groups'>, line: string, objective: string): number {
  const { at, size, table } = groupRelations(registry), i = at.get(line), j = at.get(objective);
  return i === undefined || j === undefined ? 0 : (table[i * size + j] ?? 0);
}
