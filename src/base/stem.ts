// Romanian word stems on folded words, so that "serviciilor", "serviciile" and "SERVICII" are one word.

import { stemmer } from '@orama/stemmers/romanian';
import { wordsOf } from './fold.ts';
import { knownStems } from './known-stems.ts';

const memo = new Map<string, string>();
const stems = knownStems.stems.split(' ');
knownStems.words.split(' ').forEach((word, i) => memo.set(word, stems[i] as string));
const memoLimit = 40_000;

/** The words whose stems are known by now. */
export const stemmedWords = (): string[] => [...memo.keys()];

/** The stem of one folded word (lower case, no diacritics); words of up to three letters and numbers stay as they are. */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  const known = memo.get(word);
  if (known !== undefined) return known;
  if (memo.size >= memoLimit) memo.clear();
  const made = /\d/.test(word) ? word : stemmer(word) || word;
  memo.set(word, made);
  return made;
}

/** The stems of the words of `text`, in order. */
export const stemsOf = (text: string): string[] => wordsOf(text).map(stem);

/** Words that carry no subject of their own: they weigh little in comparison. */
const little = new Set(
  ('a al ai ale am ar as asa au ca ce cel cea cei cele cu cum da dar de din dintre dupa e ei el ea ele este in intre ii il isi la le lor lui mai ne ni nr o ori '
  + 'pe pentru prin privind sa sau se si spre sub sunt un una unei unor unui va vor care catre').split(' '));

/** True for prepositions, articles and the like (folded word). */
export const isLittleWord = (word: string): boolean => little.has(word);
