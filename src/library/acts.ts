// Acts and articles by id or by the short form that documents cite, and which version holds on a day.

import type { IsoDate } from '../base/date.ts';
import { holdsOn, versionOn } from './in-force.ts';
import { memo } from './memo.ts';
import type { Act, ActArticle, Library } from './registry.ts';

type From = Pick<Library, 'registry'>;
export type ArticleVersion = ActArticle['versions'][number];

const byId = memo((registry) => new Map(registry.acts.map((act) => [act.id, act])));
const byShort = memo((registry) => new Map(registry.acts.map((act) => [act.short, act])));

/** The act with a registry id (`lege-292-2011`). */
export const actById = (library: From, id: string): Act | undefined => byId(library).get(id);

/** The act cited as `L 292/2011`, `HG 797/2017`, `Ordin 1086/2018`. */
export const actCited = (library: From, short: string): Act | undefined => byShort(library).get(short);

export const actInForce = (act: Act, day: IsoDate): boolean => holdsOn(act.inForce, day);

/** True when the act had ceased before or on `day`: its last day in force is earlier. */
export const actRepealedOn = (act: Act, day: IsoDate): boolean => act.inForce.until !== undefined && act.inForce.until < day;

/** The entry of an act for an article as rules cite it; where only a larger unit is on record (`art. 118` for `art. 118 alin. (6)`), that one. */
export function articleOf(act: Act, article: string): ActArticle | undefined {
  const key = articleKey(article);
  let best: ActArticle | undefined;
  for (const entry of act.articles) {
    const own = articleKey(entry.article);
    if (own === key) return entry;
    if (/^[ ,]/.test(key.slice(own.length)) && key.startsWith(own) && own.length > (best?.article.length ?? 0)) best = entry;
  }
  return best;
}

export const articleKey = (article: string): string => article.toLowerCase().replace(/\s+/g, ' ').trim();

/** What the article asked on `day`; undefined when no version held then. */
export const requirementOn = (article: ActArticle, day: IsoDate): ArticleVersion | undefined => versionOn(article.versions, day);
