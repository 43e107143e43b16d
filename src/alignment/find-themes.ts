// Finds the themes of a folded text, with the words that name them.

import { openingTable } from '../base/openings.ts';
import { WordFinder } from '../base/word-finder.ts';
import type { Registry } from '../library/registry.ts';
import { notThemeSources, type Theme, themes, themeSources } from './themes.ts';

/** The patterns are the program's own: one pair of finders serves all registries. */
let finders: { readonly themes: WordFinder; readonly looksLike: WordFinder } | undefined;

const finderOf = ({ prepared }: Pick<Registry, 'prepared'>): NonNullable<typeof finders> => (finders ??= {
  themes: new WordFinder(prepared?.themes ?? openingTable(themeSources()).table),
  looksLike: new WordFinder(prepared?.notThemes ?? openingTable(notThemeSources()).table),
});

/** Lists in brackets give examples; what a text is about stands outside them. */
const brackets = /\([^()]*,[^()]*\)/g;

/** A theme with the first words that name it. */
export interface ThemeFound { readonly theme: Theme; readonly words: string }

/** In the order of the themes. */
export function findThemes(folded: string, registry: Pick<Registry, 'prepared'>): ThemeFound[] {
  const { themes: finder, looksLike } = finderOf(registry);
  const text = folded.includes('(') ? folded.replace(brackets, ' ') : folded;
  const out: ThemeFound[] = [];
  for (const { owner, start, end } of finder.find(text, true).sort((a, b) => a.owner - b.owner)) {
    const theme = themes[owner] as Theme, apart = theme.not ? looksLike.find(text, false, owner) : [];
    if (apart.length === 0) { out.push({ theme, words: text.slice(start, end).trim() }); continue; }
    let rest = text;
    for (const one of apart) rest = rest.slice(0, one.start) + '#'.repeat(one.end - one.start) + rest.slice(one.end);
    const [hit] = finder.find(rest, true, owner);
    if (hit) out.push({ theme, words: rest.slice(hit.start, hit.end).trim() });
  }
  return out;
}
