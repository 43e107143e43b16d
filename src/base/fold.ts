// Romanian text reduced to what comparison needs: lower case, no diacritics, single spaces.

const marks = /\p{M}+/gu;
const notWord = /[^a-z0-9]+/g;

/** Lower case without diacritics, same words and punctuation: `Ședință` and `Şedinţă` both give `sedinta`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase().replace(/[ \s]+/g, ' ');
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
