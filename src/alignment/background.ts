// The words of the registry, counted once: the ground on which the rarity of a plan's words is measured.

import { memo } from '../library/memo.ts';
import type { Library, Prepared, Registry } from '../library/registry.ts';
import { Comparison } from './comparison.ts';
import { groupRelations } from './group-relations.ts';
import { rootsOf, wornRoots } from './roots.ts';
import { Vocabulary } from './vocabulary.ts';

/** The roots of the registry's own texts in the order they come, with the number of texts that have each. */
export function countRoots({ nomenclature, strategies }: Pick<Registry, 'nomenclature' | 'strategies'>): Prepared['background'] {
  const texts = [...nomenclature.flatMap((c) => [c.name, c.category]), ...strategies.map((s) => s.title)], counts = new Map<string, number>();
  for (const text of texts) for (const root of rootsOf(text)) counts.set(root, (counts.get(root) ?? 0) + 1);
  return { texts: texts.length, roots: [...counts.keys()], counts: [...counts.values()], worn: wornRoots() };
}

/** With so many roots a new vocabulary is begun: a long run meets new misspellings for ever. */
const mostRoots = 20_000;

interface Ground { readonly background: Prepared['background']; vocabulary: Vocabulary; readonly shapes: ConstructorParameters<typeof Comparison>[2] }

const ground = memo((registry): Ground => {
  const background = registry.prepared?.background ?? countRoots(registry);
  return { background, vocabulary: new Vocabulary(background), shapes: new WeakMap() };
});

/** A comparison on the ground of the registry's texts. */
export function newComparison(library: Pick<Library, 'registry'>): Comparison {
  const own = ground(library);
  if (own.vocabulary.seen.length > mostRoots) own.vocabulary = new Vocabulary(own.background);
  return new Comparison(groupRelations(library.registry), own.vocabulary, own.shapes);
}
