// What is cheap to know of two words before their letters are compared one by one: an upper bound of their likeness.

import { stem } from '../../base/stem.ts';

/** A folded word and its stem, each with the set of its letters as bits. */
export interface Shape { readonly word: string; readonly letters: number; readonly stem: string; readonly stemLetters: number }

function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) bits |= 1 << (word.charCodeAt(i) - 97);
  return bits;
}

function countOf(set: number): number {
  let bits = set, count = 0;
  while (bits) { bits &= bits - 1; count += 1; }
  return count;
}

const memo = new Map<string, Shape>();

/** The shape of a folded word, worked out once. */
export function shapeOf(word: string): Shape {
  const known = memo.get(word);
  if (known) return known;
  if (memo.size > 20_000) memo.clear();
  const made = shapeAnew(word);
  memo.set(word, made);
  return made;
}

function shapeAnew(word: string): Shape {
  const letters = lettersOf(word), root = stem(word);
  return { word, letters, stem: root, stemLetters: root === word ? letters : lettersOf(root) };
}

/** Letters that one of the two words has and the other has not. */
export const differingLetters = (a: number, b: number): number => countOf(a ^ b);

/** True where at most `share` of the longer word may have to be changed; each letter that only one has is a change. */
function mayBeNear(a: string, b: string, setA: number, setB: number, share: number): boolean {
  const most = share * Math.max(a.length, b.length);
  return Math.abs(a.length - b.length) <= most && countOf(setA & ~setB) <= most && countOf(setB & ~setA) <= most;
}

/** False where `wordLikeness(a, b)` is surely below `least` (more than 0). */
export function mayBeLike(a: Shape, b: Shape, least: number): boolean {
  if (a.stem === b.stem) return true;
  // wordLikeness counts 0.95 of the share of letters that stay, and nothing below 0.66 of them.
  const share = 1 - Math.max(0.66, least / 0.95) + 1e-9;
  return mayBeNear(a.word, b.word, a.letters, b.letters, share) || mayBeNear(a.stem, b.stem, a.stemLetters, b.stemLetters, share);
}
