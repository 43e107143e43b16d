// The lines of `avizor law`: act, article, requirement, and the rules that check it.

import type { Language } from '../base/language.ts';
import { actById } from '../library/acts.ts';
import { type CoveredAct, requirementOf } from '../library/coverage.ts';
import type { Library } from '../library/registry.ts';
import { isWeak } from '../report/say/words.ts';
import { wrap } from '../reporters/layout.ts';

export function lawLines(acts: readonly CoveredAct[], library: Library, lang: Language, width: number): string[] {
  const ro = lang === 'ro';
  const articles = acts.flatMap((a) => a.articles);
  const withRule = articles.filter((a) => a.rules.length > 0).length;
  const lines = acts.flatMap(({ act: id, short, articles: list }) => {
    const act = actById(library, id);
    return [
      ...wrap(act ? `${short} – ${act.title[lang]}` : short, width),
      ...list.flatMap(({ article, rules }) => {
        const by = rules.map((r) => `${r.rule}${r.covers === 'part' ? (ro ? ' (în parte)' : ' (in part)') : ''}${isWeak(r.confidence) ? (ro ? ' (temei de confirmat)' : ' (basis to confirm)') : ''}`);
        const requirement = requirementOf(act, article)?.versions.at(-1)?.requirement[lang];
        return [
          ...wrap(`${article}: ${by.length ? [...new Set(by)].join(', ') : ro ? 'de verificat de om' : 'for a person to check'}`, width, '   '),
          ...(requirement ? wrap(requirement, width, '      ') : []),
        ];
      }),
      '',
    ];
  });
  return [...lines, ...wrap(ro
    ? `Articole: ${articles.length}, din care ${withRule} au cel puțin o regulă și ${articles.length - withRule} sunt de verificat de om. O regulă îndeplinită „în parte” nu dovedește tot articolul.`
    : `Articles: ${articles.length}, of which ${withRule} have at least one rule and ${articles.length - withRule} are for a person to check. A rule that covers an article in part does not prove all of it.`, width)];
}
