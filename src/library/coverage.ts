// Which rules check which article, and how far a pass proves it; articles that no rule checks are listed too.

import type { IsoDate } from '../base/date.ts';
import { articleKey, articleOf } from './acts.ts';
import type { Act, Library } from './registry.ts';
import type { Confidence } from './rule.ts';

export interface CoveredArticle {
  readonly article: string;
  /** The registry holds its paraphrase. */
  readonly known: boolean;
  /** Rules in order; none: a person has to read it. */
  readonly rules: readonly { readonly rule: string; readonly covers: 'whole' | 'part'; readonly confidence: Confidence; readonly from?: IsoDate; readonly until?: IsoDate }[];
}
export interface CoveredAct { readonly act: string; readonly short: string; readonly articles: readonly CoveredArticle[] }

const order = new Intl.Collator('ro', { numeric: true }).compare;

function ofAct(act: Pick<Act, 'id' | 'short' | 'articles'>, library: Library): CoveredAct {
  const cited = library.rules.flatMap((rule) => rule.basis.filter((b) => b.act === act.id).map((basis) => ({ rule: rule.id, basis })));
  const names = new Map<string, string>();
  for (const text of [...act.articles.map((a) => a.article), ...cited.map((c) => c.basis.article)]) if (!names.has(articleKey(text))) names.set(articleKey(text), text);
  const articles = [...names].map(([key, article]): CoveredArticle => ({
    article, known: act.articles.some((a) => articleKey(a.article) === key),
    rules: cited.filter((c) => articleKey(c.basis.article) === key).map(({ rule, basis }) => ({ rule, covers: basis.covers, confidence: basis.confidence, ...basis.inForce })),
  }));
  return { act: act.id, short: act.short, articles: articles.sort((a, b) => order(a.article, b.article)) };
}

/** Acts of the registry with their articles; acts that rules cite and the registry lacks come last. */
export function coverageOf(library: Library): CoveredAct[] {
  const known = library.registry.acts.map((act) => ofAct(act, library));
  const cited = new Set(library.rules.flatMap((r) => r.basis.map((b) => b.act)));
  const unknown = [...cited].filter((id) => id !== 'coerenta' && !library.registry.acts.some((a) => a.id === id)).sort();
  return [...known, ...unknown.map((id) => ofAct({ id, short: id, articles: [] }, library))].filter((act) => act.articles.length > 0);
}

/** What the registry says of an article, if it holds it. */
export const requirementOf = (act: Act | undefined, article: string): ReturnType<typeof articleOf> => act && articleOf(act, article);
