// Finds in one pass over the words of a folded text the groups it names and the themes it is about.

import { openingTable } from '../base/openings.ts';
import { type Found, WordFinder, wordsIn } from '../base/word-finder.ts';
import { beneficiariesOf, type NamedGroup } from '../library/find-groups.ts';
import type { BeneficiaryGroup, Registry } from '../library/registry.ts';
import { notThemeSources, type Theme, themes, themeSources } from './themes.ts';

type From = Pick<Registry, 'groups' | 'prepared'>;

/** Groups first, themes after them; what only looks like a theme, by theme. */
interface Finders { readonly terms: WordFinder; readonly looksLike: WordFinder }
const known = new WeakMap<readonly BeneficiaryGroup[], Finders>();

/** What the finders of groups and themes go by. */
export const termSources = ({ groups }: Pick<Registry, 'groups'>): readonly (readonly string[])[] => [...groups.map((g) => g.stems), ...themeSources()];

function findersOf(registry: From): Finders {
  let finders = known.get(registry.groups);
  if (!finders) known.set(registry.groups, (finders = {
    terms: new WordFinder(registry.prepared?.terms ?? openingTable(termSources(registry)).table),
    looksLike: new WordFinder(registry.prepared?.notThemes ?? openingTable(notThemeSources()).table),
  }));
  return finders;
}

/** Lists in brackets give examples; what a text is about stands outside them. */
const brackets = /\([^()]*,[^()]*\)/g;

/** A theme with the first words that name it. */
export interface ThemeFound { readonly theme: Theme; readonly words: string }
export interface Terms { readonly groups: readonly NamedGroup[]; readonly themes: readonly ThemeFound[] }

/** Themes by the first match of each, in their order; words that only look like one are taken away first. */
function themesOf(found: readonly Found[], text: string, { terms, looksLike }: Finders, first: number): ThemeFound[] {
  const out: ThemeFound[] = [];
  for (const { owner, start, end } of found.filter((f) => f.owner >= first).sort((a, b) => a.owner - b.owner)) {
    const theme = themes[owner - first] as Theme, apart = theme.not ? looksLike.find(text, { only: owner - first }) : [];
    if (apart.length === 0) { out.push({ theme, words: text.slice(start, end).trim() }); continue; }
    let rest = text;
    for (const one of apart) rest = rest.slice(0, one.start) + '#'.repeat(one.end - one.start) + rest.slice(one.end);
    const [hit] = terms.find(rest, { once: first, only: owner });
    if (hit) out.push({ theme, words: rest.slice(hit.start, hit.end).trim() });
  }
  return out;
}

/** Groups in the order of the text, themes in their own; `words` are those of the text (`wordsIn`). */
export function findTerms(folded: string, registry: From, words: readonly string[] = wordsIn(folded)): Terms {
  const finders = findersOf(registry), first = registry.groups.length;
  const found = finders.terms.find(folded, { once: first, words });
  const outside = folded.includes('(') ? folded.replace(brackets, ' ') : folded;
  return {
    groups: beneficiariesOf(found.filter((f) => f.owner < first), folded, registry.groups),
    themes: themesOf(outside === folded ? found : finders.terms.find(outside, { once: first }), outside, finders, first),
  };
}
