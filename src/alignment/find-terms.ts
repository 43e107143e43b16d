// Finds in one pass over the words of a folded text the groups it names and the themes it is about.

import { openingTable } from '../base/openings.ts';
import { type Found, WordFinder, wordsIn } from '../base/word-finder.ts';
import { beneficiariesOf, type NamedGroup } from '../library/find-groups.ts';
import type { BeneficiaryGroup, Registry } from '../library/registry.ts';
import { notThemeSources, type Theme, themes, themeSources } from './themes.ts';

type From = Pick<Registry, 'groups' | 'prepared'>;

const known = new WeakMap<readonly BeneficiaryGroup[], WordFinder>();

/** What the finder goes by: groups first, themes after them, then what only looks like each theme. */
export const termSources = ({ groups }: Pick<Registry, 'groups'>): readonly (readonly string[])[] => [...groups.map((g) => g.stems), ...themeSources(), ...notThemeSources()];

function finderOf(registry: From): WordFinder {
  let finder = known.get(registry.groups);
  if (!finder) known.set(registry.groups, (finder = new WordFinder(registry.prepared?.terms ?? openingTable(termSources(registry)).table)));
  return finder;
}

/** Lists in brackets give examples; what a text is about stands outside them. */
const brackets = /\([^()]*,[^()]*\)/g;

/** A theme with the first words that name it. */
export interface ThemeFound { readonly theme: Theme; readonly words: string }
export interface Terms { readonly groups: readonly NamedGroup[]; readonly themes: readonly ThemeFound[] }

/** Themes by the first match of each, in their order; words that only look like one are taken away first. `first` is the number of groups. */
function themesOf(found: readonly Found[], text: string, finder: WordFinder, first: number): ThemeFound[] {
  const out: ThemeFound[] = [], last = first + themes.length, own = found.filter((f) => f.owner >= first && f.owner < last).sort((a, b) => a.owner - b.owner);
  for (const { owner, start, end } of own) {
    const theme = themes[owner - first] as Theme, apart = theme.not ? found.filter((f) => f.owner === owner + themes.length) : [];
    if (apart.length === 0) { out.push({ theme, words: text.slice(start, end).trim() }); continue; }
    let rest = text;
    for (const one of apart) rest = rest.slice(0, one.start) + '#'.repeat(one.end - one.start) + rest.slice(one.end);
    const [hit] = finder.find(rest, { only: owner });
    if (hit) out.push({ theme, words: rest.slice(hit.start, hit.end).trim() });
  }
  return out;
}

/** Groups in the order of the text, themes in their own; `words` are those of the text (`wordsIn`). */
export function findTerms(folded: string, registry: From, words: readonly string[] = wordsIn(folded)): Terms {
  const finder = finderOf(registry), first = registry.groups.length, once = [first, first + themes.length] as const;
  const found = finder.find(folded, { once, words });
  const outside = folded.includes('(') ? folded.replace(brackets, ' ') : folded;
  return {
    groups: beneficiariesOf(found.filter((f) => f.owner < first), folded, registry.groups),
    themes: themesOf(outside === folded ? found : finder.find(outside, { once }), outside, finder, first),
  };
}
