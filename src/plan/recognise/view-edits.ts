// What the reading view changes in the source: repaired letters, marks of layout taken out, letter-spaced and broken words closed up.

import { isMark, isSmall } from '../../base/characters.ts';

/** What stands in place of single characters of the source, by their offset; '' where one is left out. */
export type Edits = Map<number, string>;

const repaired: Readonly<Record<string, string>> = {
  'ş': 'ș', 'Ş': 'Ș', 'ţ': 'ț', 'Ţ': 'Ț', 'ã': 'ă', 'Ã': 'Ă', 'ǎ': 'ă', 'Ǎ': 'Ă', 'Ń': 'ț', 'ń': 'ț', 'ł': 'Ț',
  '\u00ad': '', '\u200b': '', '\u200c': '', '\u200d': '', '\ufeff': '', '\u2060': '', '\r': '', '\f': '\n', '\v': '\n', '\u2028': '\n', '\u2029': '\n',
  '\u2010': '-', '\u2011': '-', '\u2012': '–', '\u2015': '—', '\u2212': '-', 'ﬁ': 'f', 'ﬂ': 'f',
};
/** The characters above and every blank that is no plain one. */
const odd = /[\r\f\v\u00a0\u00ad\u1680\u2000-\u200d\u2010-\u2012\u2015\u2028\u2029\u202f\u205f\u2060\u2212\u3000\ufeffşŞţŢãÃǎǍŃńłﬁﬂ]/g;
const mayBeMark = /[\u0300-\u1fff\u20d0-\u20ff\u2cef-\ud7ff\uf900-\uffff]/g;

/** The source with its letters repaired one for one; what is left out or drawn together goes to `edits`. */
export function repairLetters(source: string, edits: Edits): string {
  const text = source.replace(odd, (char: string, at: number) => {
    const by = repaired[char] ?? ' ';
    if (by !== '') return by;
    edits.set(at, '');
    return char;
  });
  for (const { index, 0: char } of text.matchAll(mayBeMark)) {
    if (index === 0 || !isMark(char)) continue;
    let base = index - 1;
    while (base > 0 && edits.get(base) === '') base -= 1;
    const whole = ((edits.get(base) ?? text[base]!) + char).normalize('NFC');
    if (whole.length === 1) edits.set(base, repaired[whole] ?? whole);
    edits.set(index, '');
  }
  return text;
}

/** Ranges of the source that are marks of layout: what stands in their place; `sign` is in all of them. */
const layout: readonly { readonly sign: string; readonly pattern: RegExp; readonly by: string }[] = [
  { sign: '<', pattern: /<\/?[a-zA-Z][^<>\n]{0,200}>/g, by: ' ' },
  { sign: '&nbsp;', pattern: /&nbsp;/g, by: ' ' },
  { sign: '[bookmark:', pattern: /\[bookmark:[^\]\n]{0,80}\]/g, by: '' },
  { sign: '#', pattern: /^[ \t]{0,3}#{1,6}(?=[ \t]|[A-Za-zªºÀ-ӿ])/gm, by: '' },
  { sign: '**', pattern: /\*{2,}/g, by: '' },
  { sign: '*', pattern: /\*(?=\S)|(?<=\S)\*/g, by: '' },
  { sign: '\\', pattern: /\\(?=[*_.#()[\]-])/g, by: '' },
];

/** Takes marks of layout out. */
export function dropLayout(source: string, edits: Edits): void {
  for (const { sign, pattern, by } of layout) {
    if (!source.includes(sign)) continue;
    for (const hit of source.matchAll(pattern)) {
      edits.set(hit.index, by);
      for (let i = hit.index + 1; i < hit.index + hit[0].length; i += 1) edits.set(i, '');
    }
  }
}

/** `nr . 46`, `art . 5`: the point belongs to the word before it. */
const spacedPoint = /(?<=\b(?:nr|art|alin|lit|pct|cap)) +(?=\. ?[\da-z(])/gi;

/** Closes up abbreviations whose point stands apart. */
export function closeAbbreviations(source: string, edits: Edits): void {
  if (source.includes(' .')) for (const { index, 0: gap } of source.matchAll(spacedPoint)) for (let i = index; i < index + gap.length; i += 1) edits.set(i, '');
}

/** Closes up words that a line end broke after a hyphen. */
export function joinBrokenWords(source: string, edits: Edits): void {
  for (let end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', end + 1)) {
    let hyphen = end - 1;
    while (source[hyphen] === ' ' || source[hyphen] === '\r') hyphen -= 1;
    if (source[hyphen] !== '-' || !isSmall(source[hyphen - 1])) continue;
    let next = end + 1;
    while (source[next] === ' ') next += 1;
    if (isSmall(source[next])) for (let i = hyphen; i < next; i += 1) edits.set(i, '');
  }
}

/** A note's mark behind a word, a sum, a year, a sign or the figure of a cell; those of a square metre and of an article put in later (`26¹`) are part of what is said. */
const noteMark = /(?<=\p{L}{2}|\p{L}-[IVX]+|[)"”»%.,;:]|[.\d]\d{3}|\b[IVX]+)(?<!(?:art|alin|lit|pct|articolul|alineatul|litera|punctul|[cdkm]m)[. ]*[\d\p{L}]{0,3})[⁰¹²³⁴-⁹]+(?![\p{L}\d])|(?<=(?:^|[\t\n])\d[\d.,]{0,12})[⁰¹²³⁴-⁹]+(?=[\t\n]|$)/gu;
const mayBeNoteMark = /[⁰¹²³⁴-⁹]/;

/** Takes the marks of notes out of the text they stand in. */
export function dropNoteMarks(source: string, edits: Edits): void {
  if (!mayBeNoteMark.test(source)) return;
  for (const { index, 0: mark } of source.matchAll(noteMark)) for (let i = index; i < index + mark.length; i += 1) edits.set(i, '');
}

/** Few documents ask for it. */
const letterSpaced = (): RegExp => /(?<![\p{L}\p{N}])(?:\p{L}[ \u00a0]{1,3}){4,}\p{L}(?![\p{L}\p{N}])/gu;
/** Four single characters in a row that may be letters: without them no word is letter-spaced. */
const spacedOut = /(?:[^\x00-@[-`{-\xa9][ \xa0]{1,3}){4}/;

const numberSign = /^[ \u00a0]+N[ \u00a0]+R$/;

/** Closes up letter-spaced words in capitals; wider gaps part the words of a letter-spaced title, single ones its letters. */
export function closeLetterSpaced(source: string, edits: Edits): void {
  if (!spacedOut.test(source)) return;
  for (const hit of source.matchAll(letterSpaced())) {
    if (hit[0] !== hit[0].toUpperCase()) continue;
    const mixed = /[\p{L}][ \u00a0]{2,}/u.test(hit[0]) && /[\p{L}][ \u00a0](?=[\p{L}])/u.test(hit[0]);
    for (const gap of hit[0].matchAll(/[ \u00a0]+/g)) {
      const from = hit.index + gap.index;
      for (let i = from; i < from + gap[0].length; i += 1) edits.set(i, '');
      // `H O T Ă R Â R E A N R. 7`: the number's sign is a word of its own, however narrow the gap.
      if ((mixed && gap[0].length > 1) || (gap.index > 6 && numberSign.test(hit[0].slice(gap.index)) && source[hit.index + hit[0].length] === '.')) edits.set(from, ' ');
    }
  }
}
