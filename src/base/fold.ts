// Romanian text reduced to what comparison needs: lower case, no diacritics, single spaces.

import { isMark } from './characters.ts';

const notWord = /[^a-z0-9]+/g;
/** White space other than one plain blank: texts without it need no copy. */
const wideSpace = /[^\S ]\s*| \s+/g;
const marked = /[ăâîșțşţĂÂÎȘȚŞŢ]/g;
const plain: Readonly<Record<string, string>> = { ă: 'a', â: 'a', î: 'i', ș: 's', ț: 't', ş: 's', ţ: 't', Ă: 'A', Â: 'A', Î: 'I', Ș: 'S', Ț: 'T', Ş: 'S', Ţ: 'T' };
/** Anything that the slow way may change: neither ASCII nor the dashes, quotes, bullets and signs of running text. */
const other = /[^\x00-\xbf\xd7\xf7\u2010-\u2052\u20ac\u2500-\u27bf\ue000-\uf8ff]/, everyOther = /[^\x00-\xbf\xd7\xf7\u2010-\u2052\u20ac\u2500-\u27bf\ue000-\uf8ff]/gu;
const withoutMarks = (char: string): string => [...char.normalize('NFD')].filter((part) => !isMark(part)).join('');

/** Without diacritics: the letters of Romanian by hand, the rest through their decomposed form. */
function unmarked(text: string): string {
  if (!other.test(text)) return text;
  const ours = text.replace(marked, (letter) => plain[letter] as string);
  return other.test(ours) ? ours.replace(everyOther, withoutMarks) : ours;
}

/** Small letters without diacritics; blanks and line ends stay as they are. */
export const foldLetters = (text: string): string => unmarked(text).toLowerCase();

/** Lower case without diacritics, same words and punctuation: `Ședință` and `Şedinţă` both give `sedinta`. */
export function fold(text: string): string {
  return foldLetters(text).replace(wideSpace, ' ');
}

/** Folded words separated by one space, punctuation gone. */
export function foldWords(text: string): string {
  return fold(text).replace(notWord, ' ').trim();
}

/** The folded words of `text`, in order. */
export function wordsOf(text: string): string[] {
  const folded = foldWords(text);
  return folded ? folded.split(' ') : [];
}
