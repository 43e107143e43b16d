// Romanian text reduced to what comparison needs: lower case, no diacritics, single spaces.

import { isMark } from './characters.ts';

const notWord = /[^a-z0-9]+/g;
/** White space other than one plain blank: texts without it need no copy. */
const wideSpace = /[^\S ]\s*| \s+/g;
const notAscii = /[^\x00-\x7f]/, everyNotAscii = /[^\x00-\x7f]+/g;

/** What runs of other letters and signs become; the letters of Romanian are there from the start. */
const plain = new Map<string, string>(['ăa', 'âa', 'îi', 'șs', 'țt', 'şs', 'ţt', 'ĂA', 'ÂA', 'ÎI', 'ȘS', 'ȚT', 'ŞS', 'ŢT'].map((pair) => [pair[0]!, pair[1]!] as const));

/** One run through its decomposed form, its marks gone. */
function unmarkedRun(run: string): string {
  const known = plain.get(run);
  if (known !== undefined) return known;
  const made = [...run.normalize('NFD')].filter((char) => !isMark(char)).join('');
  if (run.length <= 8 && plain.size < 4096) plain.set(run, made);
  return made;
}

const unmarked = (text: string): string => (notAscii.test(text) ? text.replace(everyNotAscii, unmarkedRun) : text);

/** Small letters without diacritics; blanks and line ends stay as they are. */
export const foldLetters = (text: string): string => unmarked(text).toLowerCase();

/** Every run of white space as one blank. */
export const singleSpaced = (text: string): string => text.replace(wideSpace, ' ');

/** Lower case without diacritics, same words and punctuation: `Ședință` and `Şedinţă` both give `sedinta`. */
export function fold(text: string): string {
  return singleSpaced(foldLetters(text));
}

/** Folded words separated by one space, punctuation gone. */
export function foldWords(text: string): string {
  // White space is no word either: what `fold` makes of it need not be known.
  return foldLetters(text).replace(notWord, ' ').trim();
}

/** The folded words of `text`, in order. */
export function wordsOf(text: string): string[] {
  const folded = foldWords(text);
  return folded ? folded.split(' ') : [];
}
