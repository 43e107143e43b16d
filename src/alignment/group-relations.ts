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

/** How a line's group stands to an objective's: 3 same or narrower, 2 broader, 1 related, 0 other. */
export function groupTable({ groups }: Pick<Registry, 'groups'>): Uint8Array {
  const n = groups.length, table = new Uint8Array(n * n), at = new Map(groups.map((g, i) => [g.id, i]));
  groups.forEach((line, i) => groups.forEach((objective, j) => {
    if (i === j || line.broader.includes(objective.id) || objective.narrower.includes(line.id)) table[i * n + j] = 3;
    else if (objective.broader.includes(line.id) || line.narrower.includes(objective.id)) table[i * n + j] = 2;
  }));
  // Pupils and young people overlap: each may be the broader group.
  for (const [a, b] of overlapping) {
    const i = at.get(a), j = at.get(b);
    if (i !== undefined && j !== undefined) for (const cell of [i * n + j, j * n + i]) table[cell] = Math.max(table[cell] ?? 0, 2);
  }
  for (const [a, b] of related) {
    const i = at.get(a), j = at.get(b);
    if (i === undefined || j === undefined) continue;
    for (const cell of [i * n + j, j * n + i]) table[cell] = Math.max(table[cell] ?? 0, 1);
  }
  return table;
}

const tables = new WeakMap<readonly BeneficiaryGroup[], Uint8Array>();

/** The relation of two groups by id, from the table of `groupTable`: 3 same or narrower, 2 broader, 1 related, 0 other. */
export function relationOf(registry: Pick<Registry, 'groups'>, line: string, objective: string): number {
  let table = tables.get(registry.groups);
  if (!table) tables.set(registry.groups, (table = groupTable(registry)));
  const i = registry.groups.findIndex((g) => g.id === line), j = registry.groups.findIndex((g) => g.id === objective);
  return i < 0 || j < 0 ? 0 : (table[i * registry.groups.length + j] ?? 0);
}
