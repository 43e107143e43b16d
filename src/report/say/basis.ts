// The legal basis of a finding, in words: short act, article, and how sure it is where it is weak.

import type { Language } from '../../base/language.ts';
import type { Basis } from '../../library/rule.ts';
import type { Library } from '../../library/registry.ts';
import { actById } from '../../library/acts.ts';
import { confidenceMarks, confidenceWords } from './words.ts';

const coherence = { ro: 'coerența documentului', en: 'coherence of the document' };

/** `L 292/2011, art. 112 alin. (3) lit. b)`; a check of arithmetic or coherence has no article. */
export function article(basis: Basis, library: Library, lang: Language): string {
  if (basis.act === 'coerenta') return coherence[lang];
  const act = actById(library, basis.act);
  return [act?.short ?? basis.act, basis.article].filter(Boolean).join(', ');
}

/** The mark of a weak basis in brackets, or an empty text. */
export const doubt = (basis: Basis, lang: Language): string => {
  const mark = confidenceMarks[basis.confidence]?.[lang];
  return mark ? ` (${mark})` : '';
};

/** All bases on one line: articles of the same act together, each act once, its mark after each doubtful article. */
export const articles = (bases: readonly Basis[], library: Library, lang: Language): string =>
  bases.map((b, i) => {
    const again = i > 0 && bases[i - 1]?.act === b.act && b.article !== '';
    return `${i === 0 ? '' : again ? ', ' : '; '}${again ? b.article : article(b, library, lang)}${doubt(b, lang)}`;
  }).join('');

/** What the marks used among these bases mean, each once. */
export const doubtLegend = (bases: readonly Basis[], lang: Language): string[] =>
  [...new Set(bases.flatMap((b) => {
    const [mark, meaning] = [confidenceMarks[b.confidence], confidenceWords[b.confidence]];
    return mark && meaning ? [`${mark[lang]} = ${meaning[lang]}`] : [];
  }))];
