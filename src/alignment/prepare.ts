// What the build works out of a registry for the matching, so that no start has to.

import { openingTable } from '../base/openings.ts';
import type { Prepared, Registry } from '../library/registry.ts';
import { countRoots } from './background.ts';
import { termSources } from './find-terms.ts';

/** @throws Error where a group of the registry cannot be looked up by the beginnings of words: its pattern wants another form. */
export function prepare(registry: Pick<Registry, 'groups' | 'nomenclature' | 'strategies'>): Prepared {
  const { table: groups, loose } = openingTable(registry.groups.map((g) => g.stems));
  if (loose.length > 0) throw new Error(`patterns that begin inside words: ${loose.map((i) => registry.groups[i]?.id).join(', ')}`);
  return { groups, terms: openingTable(termSources(registry)).table, background: countRoots(registry) };
}
