// The words of the registry, counted once: the ground on which the rarity of a plan's words is measured.

import { memo } from '../library/memo.ts';
import type { Library, Prepared, Registry } from '../library/registry.ts';
import { type Background, Comparison } from './compare.ts';
import { rootsOf, wornRoots } from './roots.ts';

/** The roots of the registry's own texts in the order they come, with the number of texts that have each. */
export function countRoots({ nomenclature, strategies }: Pick<Registry, 'nomenclature' | 'strategies'>): Prepared['background'] {
  const texts = [...nomenclature.flatMap((c) => [c.name, c.category]), ...strategies.map((s) => s.title)], counts = new Map<string, number>();
  for (const text of texts) for (const root of rootsOf(text)) counts.set(root, (counts.get(root) ?? 0) + 1);
  return { texts: texts.length, roots: [...counts.keys()], counts: [...counts.values()], worn: wornRoots() };
}

const background = memo((registry): Background => {
  const { texts, roots, counts, worn } = registry.prepared?.background ?? countRoots(registry);
  return { texts, at: new Map(roots.map((root, i) => [root, i])), counts, worn: new Set(worn) };
});

/** A comparison that has counted the texts of the registry; the caller counts its own before compiling. */
export const newComparison = (library: Pick<Library, 'registry'>): Comparison => new Comparison(library.registry, background(library));
