// The words of the registry, counted once: the ground on which the rarity of a plan's words is measured.

import { memo } from '../library/memo.ts';
import type { Library } from '../library/registry.ts';
import { Comparison } from './compare.ts';
import { rootsOf } from './features.ts';

const texts = memo((registry) => [
  ...registry.nomenclature.flatMap((c) => [c.name, c.category]),
  ...registry.strategies.map((s) => s.title),
].map(rootsOf));

/** A comparison that has counted the texts of the registry; the caller counts its own before compiling. */
export function newComparison(library: Pick<Library, 'registry'>): Comparison {
  const comparison = new Comparison(library.registry);
  for (const roots of texts(library)) comparison.count(roots);
  return comparison;
}
