// The words of the model's headings, and which of them a word of the text may be, damaged letters or not.

import { stem } from '../../base/stem.ts';
import type { SectionId } from '../model.ts';
import { nameWords, rootOf, roots, vocabulary, weights } from './model-tables.ts';
import { differingLetters, likenessOfShapes, shapeOf, type Shape } from './word-shape.ts';

/** One name of a section; its words are numbers of the vocabulary. */
export interface Form {
  /** its place among all forms */
  readonly number: number;
  readonly id: SectionId;
  readonly words: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
  /** Its first five words of subject. */
  readonly lead: readonly number[];
  readonly short: boolean;
}

/** Which words of the model a word may be. */
export interface Likeness {
  /** Number of its stem: it is every word of the model of this stem, for sure. -1 where the model has none. */
  readonly root: number;
  /** Else the words that are spelled nearly so, and how surely it is each. */
  readonly indexes: readonly number[];
  readonly likes: readonly number[];
  /** Forms at whose start one of these words stands. */
  readonly opens: readonly Form[];
}

const modelWords = new Set(vocabulary);
/** The words of a stem; `number` counts the stems. */
interface Root { readonly number: number; readonly words: number[]; opens: readonly Form[] | undefined }
const ofRoot = roots.map((_, number): Root => ({ number, words: [], opens: undefined }));
rootOf.forEach((root, word) => ofRoot[root]!.words.push(word));
const byStem = new Map<string, Root>();
roots.forEach((root, number) => byStem.set(root, ofRoot[number]!));

export const vocabularySize = vocabulary.length;
export const rootCount = roots.length;
export const isModelWord = (word: string): boolean => modelWords.has(word);
const openings = new Set(vocabulary.map((word) => word.slice(0, 4)));
/** True where the word begins as one of the model's: a stem keeps the first four letters. */
export const opensAsModelWord = (word: string): boolean => openings.has(word.slice(0, 4));
/** What is known of a word of the text: the words of the model of its stem, and which it may be where somebody asked. */
interface Known { readonly same: Root | undefined; likeness: Likeness | undefined }
const memo = new Map<string, Known>();
function knownOf(word: string): Known {
  const known = memo.get(word);
  if (known) return known;
  if (memo.size > 20_000) memo.clear();
  const made = { same: opensAsModelWord(word) ? byStem.get(stem(word)) : undefined, likeness: undefined };
  memo.set(word, made);
  return made;
}

/** The words of the model of the same stem. */
export const sameStem = (word: string): readonly number[] | undefined => knownOf(word).same?.words;

export const forms: readonly Form[] = nameWords.map(({ id, words, content }, number): Form => {
  const own = words.map((word) => weights[word]!);
  return { number, id, words, weights: own, total: own.reduce((a, b) => a + b, 0), lead: content.slice(0, 5), short: content.length <= 2 };
});

/** By word: the forms it stands in as first, second or third word of subject. A heading shows one of them at its start. */
const openedBy: readonly Form[][] = vocabulary.map(() => []);
for (const form of forms) for (const index of new Set(form.lead.slice(0, 3))) openedBy[index]!.push(form);
function openedByAny(words: readonly number[]): readonly Form[] {
  if (words.length === 1) return openedBy[words[0]!]!;
  const out: Form[] = [];
  for (const word of words) for (const form of openedBy[word]!) if (!out.includes(form)) out.push(form);
  return out;
}

interface Near { readonly index: number; readonly shape: Shape }
const near = new Map<string, readonly Near[]>();
/** Words of the model by first letter: damage seldom takes the first. */
function nearBy(letter: string): readonly Near[] {
  let found = near.get(letter);
  if (!found) near.set(letter, (found = vocabulary.flatMap((word, index) => (word.length >= 4 && word.startsWith(letter) ? [{ index, shape: shapeOf(word) }] : []))));
  return found;
}

export const none: Likeness = { root: -1, indexes: [], likes: [], opens: [] };

/** Words of the model that are spelled nearly as `word`, which is none of them. */
function alike(word: string): Likeness {
  const indexes: number[] = [], likes: number[] = [];
  let own: Shape | undefined;
  for (const { index, shape } of nearBy(word[0]!)) {
    if (Math.abs(shape.word.text.length - word.length) > 3) continue;
    own ??= shapeOf(word);
    if (differingLetters(own, shape) > 5) continue;
    const like = likenessOfShapes(own, shape);
    if (like > 0) { indexes.push(index); likes.push(like); }
  }
  return indexes.length ? { root: -1, indexes, likes, opens: openedByAny(indexes) } : none;
}

/** Which words of the model a word of the text may be. */
export function likenessOf(word: string): Likeness {
  const known = knownOf(word);
  if (known.likeness) return known.likeness;
  const { same } = known;
  known.likeness = same ? { root: same.number, indexes: [], likes: [], opens: (same.opens ??= openedByAny(same.words)) } : word.length >= 5 && !/\d/.test(word) ? alike(word) : none;
  return known.likeness;
}
