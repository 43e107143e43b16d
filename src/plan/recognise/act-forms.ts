// How the kinds of acts are written up to their number, and how number and year are written after it.

import { monthOf } from './dates.ts';

/** What a kind of act is opened by; each kind is looked for only where one of its openings stands. */
export type Opening = 'hcg' | 'hcj' | 'hcl' | 'hg' | 'hotarare-nr' | 'oug' | 'og' | 'ordonanta' | 'ordin' | 'lege' | 'dispozitie';

/** Words that begin another act or paper: no title of an act goes on over them. */
const stop = '(?!\\b(?:leg(?:ea|ii|ilor|ile)\\b|hotarar|ordinul|ordonant|dispoziti[ae] |h\\.? ?g|h\\.? ?c|o\\.? ?u|art\\b|referat|raport|adres|proces|aviz|contract|acord|protocol|decizi|anunt|proiect|nr\\b))';
const gap = (length: number): string => `(?:${stop}[^\\d;:()\\n]){0,${length}}?`;
const place = `(?:(?: al)?(?: (?:comunei|orasului|municipiului|sector(?:ul|ului)?(?: \\d)?|oras|comuna|municipiul))?[ .a-z'-]{0,45}?)`;

const figure = '(\\d{1,2}\\.\\d{3}|\\d{1,5})\\.?(?: ?\\/ ?\\d{1,2}\\.?\\d{3}(?= ?\\/))?';
const when = `(?: ?\\/ ?(?:din )?|,? ?din (?:data (?:de )?|anul )?|-)(?:(\\d{1,3}) ?[.\\/-] ?(\\d{1,2}) ?[.\\/-] ?((?:19|20)\\d{2})|(\\d{1,2})[ .]{1,2}([a-z]{3,10}|[ivx]{1,4})[ .]{1,2}((?:19|20)\\d{2})|((?:19|20)\\d{2})(?: ?(?:\\( ?|din )(?:din )?(?:data (?:de )?)?(\\d{1,2}) ?[.\\/-] ?(\\d{1,2}) ?[.\\/-] ?((?:19|20)\\d{2}) ?\\)?)?)(?!\\d)`;
/** From the first digit on: the number, then day, month and year in figures, the same with the month in words, or the year alone. */
const numbered = new RegExp(`^${figure}${when}`);
/** How long a number with its year is, and the parts of it: number; day, month, year; the same in words; year, and its day, month, year in brackets. */
export interface Numbered { readonly length: number; readonly groups: readonly (string | undefined)[] }
/** The word of a worded date, counted among the groups of a number and its year. */
const monthGroup = 6;
/** `m` unless the word between day and year is no month; then there is no date and no year. */
const dated = (m: RegExpExecArray | null): Numbered | null => (m && (m[monthGroup] === undefined || monthOf(m[monthGroup]) !== null) ? { length: m[0].length, groups: m.slice(1) } : null);

/** A number and the year alone, with nothing after it that could be a day: the way most acts are named. */
const plain = /^(\d{1,2}\.\d{3}|\d{1,5}) ?\/ ?((?:19|20)\d{2})(?!\d| ?\/| ?\(| ?din )/;
/** Without one of these between the number and what follows it there is no year. */
const yearAfter = /^[\d.\/ ]+(?:\/|,? ?din |-)/;

/** Number and year at the start of `text`. */
export function numberAndYear(text: string): Numbered | null {
  const m = plain.exec(text);
  if (m) return { length: m[0].length, groups: [m[1], undefined, undefined, undefined, undefined, undefined, undefined, m[2]] };
  return yearAfter.test(text) ? dated(numbered.exec(text)) : null;
}
/** Between the words of an act and its number. */
const beforeNumber = ' ?[,"]?,? ?(?:n\\.?r\\.{0,3}|numarul)? ?';

export interface ActForm {
  readonly kind: string;
  readonly openings: readonly Opening[];
  /** From the first letter up to the first digit of the number. Made when first asked for: few texts name acts of every kind. */
  head(): RegExp;
  /** The whole act; only for a kind whose words may hold a digit themselves (`H.C.L. Sector 1 nr. …`), so that another digit may begin the number. */
  whole?(text: string): Numbered | null;
}

/** The usual ways to write an act directly before its number: one pattern for all of them. */
const usual = new RegExp(`^(?:leg(?:ea|ii)|h\\.? ?(?:g|c\\.? ?[jl])\\.?|o\\.? ?u?\\.? ?g\\.?|ordinul(?:ui)?|hotarar(?:ea|ii) guvernului)${beforeNumber}(?=\\d)`);
/** Where the number begins after the usual words; undefined for others. */
export const numberAfterUsual = (text: string): number | undefined => usual.exec(text)?.[0].length;

const once = (make: () => string): (() => RegExp) => { let made: RegExp | undefined; return () => (made ??= new RegExp(make())); };
const form = (kind: string, openings: readonly Opening[], words: () => string): ActForm => ({ kind, openings, head: once(() => `^(?:${words()})${beforeNumber}(?=\\d)`) });

const local = (): string => `(?:h\\.? ?c\\.? ?l\\.?(?: ?m\\.?)?(?: ?s\\.? ?\\d)?|hotarar(?:ea|ii) consiliului local)${place}|hotarar(?:ea|ii) nr\\.?(?=[^;\\n]{3,30} a consiliului local)`;

const localWhole = once(() => `^(?:${local()})${beforeNumber}${figure}${when}`);

/** In the order in which they take their places. */
export const actForms: readonly ActForm[] = [
  form('HCGMB', ['hcg'], () => 'h\\.? ?c\\.? ?g\\.? ?m\\.? ?b\\.?|hotarar(?:ea|ii) consiliului general al municipiului bucuresti'),
  form('HCJ', ['hcj', 'hotarare-nr'], () => `h\\.? ?c\\.? ?j\\.?(?: (?:al? )?(?:judetului )?[a-z][a-z'-]{2,20}(?:[ -][a-z]{3,12})?(?= nr))?|hotarar(?:ea|ii) consiliului judetean(?: [ .a-z'-]{0,30}?)?|hotarar(?:ea|ii) nr\\.?(?=[^;\\n]{3,30} a consiliului judetean)`),
  { ...form('HCL', ['hcl', 'hotarare-nr'], local), whole: (text) => dated(localWhole().exec(text)) },
  form('HG', ['hg'], () => 'h\\.? ?g\\.? ?r?\\.?|hotarar(?:ea|ii|ile|ilor) (?:de )?guvern(?:ului)?(?: romaniei)?'),
  form('OUG', ['oug', 'ordonanta'], () => 'o\\.? ?u\\.? ?g\\.?|ordonant(?:a|ei|ele) de urgenta(?: a guvernului(?: romaniei)?)?'),
  form('OG', ['og', 'ordonanta'], () => 'o\\.? ?g\\.?|ordonant(?:a|ei) guvernului|ordonant(?:a|ei)(?! de urgenta)'),
  form('Ordin', ['ordin'], () => `omm[a-z]{1,4}|omfp|o\\.? ?m\\.? ?m\\.?(?: ?[a-z]\\.){1,4}|ordin(?:ul|ului|ele)?(?![a-z])(?: comun)?${gap(170)}|ord\\.(?: ?[a-z.]{1,9}){0,2}?`),
  form('L', ['lege'], () => `leg(?:ea|ii|ilor|ile)(?![a-z])(?:-cadru)?${gap(110)}|l\\.?`),
  form('Dispoziție', ['dispozitie'], () => `dispoziti(?:a|ei)${gap(60)}`),
];

const opening = /(?<![a-z0-9])(?:h\.? ?(?:g|c\.? ?[gjl])|hotarar(?:ea|ii|ile|ilor) (?:(?:de )?guvern|consiliului (?:general|judetean|local)|nr)|o\.? ?(?:u\.? ?g|g|m\.? ?m|mfp)|ord(?:in|onant|(?=\.))|leg(?:ea|ii|ilor|ile)|l(?=[. ,"]*[\dn])|dispoziti[ae])/g;

function openingOf(words: string): Opening {
  if (words[0] === 'l') return 'lege';
  if (words[0] === 'd') return 'dispozitie';
  if (words.startsWith('hotarar')) return words.endsWith('nr') ? 'hotarare-nr' : words.endsWith('guvern') ? 'hg' : words.endsWith('general') ? 'hcg' : words.endsWith('judetean') ? 'hcj' : 'hcl';
  if (words.startsWith('ordo')) return 'ordonanta';
  if (words.startsWith('ordi') || words === 'ord') return 'ordin';
  const short = words.replace(/[. ]/g, '');
  return short[1] === 'm' ? 'ordin' : (short as Opening);
}

/** Every place of a flat text where an act may begin, in order. */
export const openingsIn = (flat: string): { readonly at: number; readonly opening: Opening }[] =>
  [...flat.matchAll(opening)].map((m) => ({ at: m.index, opening: openingOf(m[0]) }));
