// National strategies by act or by the words of a title, and which one replaced which.

import type { IsoDate } from '../base/date.ts';
import { wordsOf } from '../base/fold.ts';
import { groupBy, memo } from './memo.ts';
import type { Library, NationalStrategy } from './registry.ts';

type From = Pick<Library, 'registry'>;

const byId = memo((registry) => new Map(registry.strategies.map((s) => [s.id, s])));
const byAct = memo((registry) => groupBy(registry.strategies, ({ act }) => (act ? [`${act.kind} ${act.number}/${act.year}`] : [])));

/** Words that every title has, and that tell no strategy from another. */
const common = new Set(['strategia', 'strategiei', 'nationala', 'nationale', 'guvernului', 'romaniei', 'romania', 'pentru', 'privind', 'perioada', 'in', 'de', 'a', 'si', 'al', 'ale', 'din', 'la', 'cu', 'domeniul', 'o', 'pe', 'anii', 'lei', 'ului']);
const titleWords = (title: string): Set<string> => new Set(wordsOf(title).filter((w) => !common.has(w) && !/^\d+$/.test(w)).map(stem));
/** Short stems are enough to tell titles apart and survive cases and articles. */
const stem = (word: string): string => (word.length > 6 ? word.slice(0, 6) : word);
const titles = memo((registry) => registry.strategies.map((strategy) => ({ strategy, words: titleWords(strategy.title) })));

export const strategyById = (library: From, id: string): NationalStrategy | undefined => byId(library).get(id);

/** Strategies approved by an act, e.g. kind `HG`, 440, 2022. */
export const strategiesByAct = (library: From, kind: string, number: number, year: number): readonly NationalStrategy[] =>
  byAct(library).get(`${kind} ${number}/${year}`) ?? [];

export interface TitleMatch { readonly strategy: NationalStrategy; /** share of the title's telling words that were found, 0 to 1 */ readonly score: number; /** both years of its period stand in the text */ readonly period: boolean }

/** A plan's titles are looked for by its reader and by the facts. */
const found = memo(() => new Map<string, readonly TitleMatch[]>());
const mostFound = 500;

/** Strategies whose title the text resembles, best first; `least` is the smallest share of telling words. */
export function strategiesByTitle(library: From, text: string, least = 0.6): readonly TitleMatch[] {
  const known = found(library), key = `${least} ${text}`, made = known.get(key) ?? byTitle(library, text, least);
  if (known.size >= mostFound) known.clear();
  known.set(key, made);
  return made;
}

function byTitle(library: From, text: string, least: number): TitleMatch[] {
  const given = titleWords(text);
  const years = new Set(text.match(/\b(?:19|20)\d{2}\b/g) ?? []);
  const matches: TitleMatch[] = [];
  for (const { strategy, words } of titles(library)) {
    if (words.size === 0) continue;
    let hits = 0;
    for (const word of words) if (given.has(word)) hits += 1;
    const score = hits / words.size;
    if (score >= least) matches.push({ strategy, score, period: years.has(String(strategy.from)) && years.has(String(strategy.to)) });
  }
  return matches.sort((a, b) => Number(b.period) - Number(a.period) || b.score - a.score || b.strategy.from - a.strategy.from);
}

export const successorOf = (library: From, strategy: NationalStrategy): NationalStrategy | undefined =>
  strategy.successor === undefined ? undefined : strategyById(library, strategy.successor);

/** Whether the successor was approved on or before `day`: true, false, or undefined where its day is not known. */
export function replacedOn(library: From, strategy: NationalStrategy, day: IsoDate): boolean | undefined {
  const successor = successorOf(library, strategy);
  if (!successor) return strategy.successor === undefined ? false : undefined;
  const approved = successor.act?.date;
  return approved === undefined ? undefined : approved <= day;
}
