// Values as people write them: amounts, dates, lists, quotes, numbers; a value that is not given is a dash.

import { dottedDate, isIsoDate } from '../../base/date.ts';
import type { Language } from '../../base/language.ts';
import { bani, formatLei } from '../../base/money.ts';
import type { Format } from '../../engine/placeholders.ts';
import type { AuthorityKind } from '../../library/rule.ts';
import type { DataValue } from '../../engine/findings.ts';
import { listed, takesDe, wholeNumber } from './count.ts';
import { authorityWords } from './words.ts';

export const nothing = '—';
const longestQuote = 160;
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `31.01.2024` in Romanian, `31 January 2024` in English. */
export function day(date: string, lang: Language): string {
  if (!isIsoDate(date)) return date;
  const [y, m, d] = date.split('-').map(Number) as [number, number, number];
  return lang === 'ro' ? dottedDate(date) : `${d} ${months[m - 1]} ${y}`;
}

/** In the quotation marks of the language, on one line, shortened in the middle of a word never. */
export function quoted(text: string, lang: Language, limit = longestQuote): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const cut = line.length <= limit ? line : `${line.slice(0, limit).replace(/\s+\S*$/, '')}…`;
  return lang === 'ro' ? `„${cut}”` : `“${cut}”`;
}

function number(value: number, lang: Language): string {
  if (Number.isInteger(value)) return wholeNumber(value, lang);
  const [whole, rest] = String(Math.round(value * 100) / 100).split('.') as [string, string | undefined];
  return wholeNumber(Number(whole), lang) + (rest ? `${lang === 'ro' ? ',' : '.'}${rest}` : '');
}

const plain = (value: string | number | boolean, lang: Language): string =>
  typeof value === 'boolean' ? (lang === 'ro' ? (value ? 'da' : 'nu') : (value ? 'yes' : 'no')) : typeof value === 'number' ? number(value, lang) : isIsoDate(value) ? day(value, lang) : value;

const each: Readonly<Record<Exclude<Format, 'list'>, (value: string | number | boolean, lang: Language) => string>> = {
  lei: (value, lang) => (typeof value === 'number' ? formatLei(bani(value)) : plain(value, lang)),
  date: (value, lang) => day(String(value), lang),
  quote: (value, lang) => quoted(plain(value, lang), lang),
  percent: (value, lang) => (typeof value === 'number' ? `${number(value, lang)} %` : plain(value, lang)),
  number: plain,
  year: (value) => String(value),
  authority: (value, lang) => authorityWords[value as AuthorityKind]?.[lang] ?? plain(value, lang),
};

/** A placeholder's value for people; lists become `a, b și c` whatever the format, each item in it. */
export function formatted(value: DataValue | undefined, format: Format | undefined, lang: Language): string {
  if (value === null || value === undefined || value === '') return nothing;
  const one = (v: string | number | boolean): string => (format && format !== 'list' ? each[format](v, lang) : plain(v, lang));
  if (Array.isArray(value)) return value.length ? listed(value.map(one), lang) : nothing;
  return one(value as string | number | boolean);
}

/** True where a number before a noun wants "de" in Romanian. */
export const wantsDe = (value: DataValue | undefined, format: Format | undefined, lang: Language): boolean =>
  lang === 'ro' && typeof value === 'number' && (format === 'number' || format === undefined) && takesDe(value);
