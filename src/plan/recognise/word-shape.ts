// What is cheap to know of two words before their letters are compared one by one: an upper bound of their likeness.

import { distance } from 'fastest-levenshtein';
import { stem } from '../../base/stem.ts';

/** A string with its letters as bits: those it has, and those it has more than once. */
interface Letters { readonly text: string; readonly once: number; readonly twice: number }
/** A folded word and its stem. */
export interface Shape { readonly word: Letters; readonly stem: Letters }

function lettersOf(text: string): Letters {
  let once = 0, twice = 0;
  for (let i = 0; i < text.length; i += 1) {
    const bit = 1 << (text.charCodeAt(i) - 97);
    twice |= once & bit;
    once |= bit;
  }
  return { text, once, twice };
}

const memo = new Map<string, Shape>();

/** The shape of a folded word, worked out once. */
export function shapeOf(word: string): Shape {
  const known = memo.get(word);
  if (known) return known;
  if (memo.size > 20_000) memo.clear();
  const letters = lettersOf(word), root = stem(word);
  const made = { word: letters, stem: root === word ? letters : lettersOf(root) };
  memo.set(word, made);
  return made;
}

function countOf(set: number): number {
  let bits = set, count = 0;
  while (bits) { bits &= bits - 1; count += 1; }
  return count;
}

/** Letters that one of the two words has and the other has not. */
export const differingLetters = (a: Shape, b: Shape): number => countOf(a.word.once ^ b.word.once);

/** The share of the longer string that has to be changed to get the other, where it is at most `most`; else 1. A letter that only one has is a change. */
function changed(a: Letters, b: Letters, most: number): number {
  const long = Math.max(a.text.length, b.text.length), room = most * long + 1e-9;
  if (Math.abs(a.text.length - b.text.length) > room) return 1;
  if (countOf(a.once & ~b.once) + countOf(a.twice & ~b.twice) > room || countOf(b.once & ~a.once) + countOf(b.twice & ~a.twice) > room) return 1;
  return distance(a.text, b.text) / long;
}

/** `wordLikeness` of base/similarity.ts, of words that were taken apart before: letters are compared only where few can differ. */
export function likenessOfShapes(a: Shape, b: Shape): number {
  if (a.stem.text === b.stem.text) return 1;
  const long = Math.max(a.word.text.length, b.word.text.length), short = Math.min(a.word.text.length, b.word.text.length);
  if (short < 4 || long > short * 2 || (a.word.text[0] !== b.word.text[0] && short < 6)) return 0;
  const best = 1 - Math.min(changed(a.word, b.word, 0.34), changed(a.stem, b.stem, 0.34));
  return best >= 0.66 ? best * 0.95 : 0;
}
