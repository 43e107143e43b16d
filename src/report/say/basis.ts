// The legal basis of a finding, in words: short act, article, and how sure it is where it is weak.

import type { Language } from '../../base/language.ts';
import type { Basis } from '../../library/rule.ts';
import type { Library } from '../../library/registry.ts';
import { actById } from '../../library/acts.ts';
import { confidenceWords } from './words.ts';

const coherence = { ro: 'coerența documentului', en: 'coherence of the document' };

/** `L 292/2011, art. 112 alin. (3) lit. b)`; a check of arithmetic or coherence has no article. */
export function article(basis: Basis, library: Library, lang: Language): string {
  if (basis.act === 'coerenta') return coherence[lang];
  const act = actById(library, basis.act);
  return [act?.short ?? basis.act, basis.article].filter(Boolean).join(', ');
}

/** The words for a weak basis, or an empty text. */
export const doubt = (basis: Basis, lang: Language): string => confidenceWords[basis.confidence]?.[lang] ?? '';

/** All bases on one line: articles of the same act together, each act once, doubts after the article they belong to. */
export function articles(bases: readonly Basis[], library: Library, lang: Language): string {
  const said = bases.map((b) => ({ act: b.act, text: [article(b, library, lang), doubt(b, lang)].filter(Boolean).join(' – '), short: [b.article, doubt(b, lang)].filter(Boolean).join(' – ') }));
  return said.map((s, i) => (i === 0 ? s.text : said[i - 1]?.act === s.act && s.short ? `, ${s.short}` : `; ${s.text}`)).join('');
}
