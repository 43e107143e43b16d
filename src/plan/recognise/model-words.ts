// The words of the model's headings, and which of them a word of the text may be, damaged letters or not.

import { isLittleWord, stem } from '../../base/stem.ts';
import { modelHeadings } from '../model-headings.ts';
import type { SectionId } from '../model.ts';
import { phrasesOf } from './model-phrases.ts';
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

const vocabulary: string[] = [];
const numbers = new Map<string, number>();
/** The words of a stem; `number` counts the stems. */
interface Root { readonly number: number; readonly words: number[]; opens: readonly Form[] | undefined }
const byStem = new Map<string, Root>();
/** By word: the number of its stem. */
export const rootOf: number[] = [];
/** In how many sections' names a stem stands. */
const frequency = new Map<string, number>();
const named = modelHeadings.map(({ id }) => ({ id, names: phrasesOf(id).forms }));
for (const { names } of named) {
  const stems = new Set<string>();
  for (const words of names) for (const word of words) {
    const root = stem(word);
    stems.add(root);
    if (numbers.has(word)) continue;
    numbers.set(word, vocabulary.length);
    let same = byStem.get(root);
    if (!same) { same = { number: byStem.size, words: [], opens: undefined }; byStem.set(root, same); }
    same.words.push(vocabulary.length);
    rootOf.push(same.number);
    vocabulary.push(word);
  }
  for (const root of stems) frequency.set(root, (frequency.get(root) ?? 0) + 1);
}

export const vocabularySize = vocabulary.length;
export const rootCount = byStem.size;
export const isModelWord = (word: string): boolean => numbers.has(word);
const openings = new Set(vocabulary.map((word) => word.slice(0, 4)));
/** True where the word begins as one of the model's: a stem keeps the first four letters. */
export const opensAsModelWord = (word: string): boolean => openings.has(word.slice(0, 4));
const rests = new Map<string, string[]>();
for (const word of vocabulary) for (let length = 1; length <= 3 && length < word.length; length += 1) {
  const head = word.slice(0, length), same = rests.get(head);
  if (same) same.push(word.slice(length)); else rests.set(head, [word.slice(length)]);
}
/** What follows one to three letters in the words of the model that begin with them. */
export const restsOf = (head: string): readonly string[] => rests.get(head) ?? [];

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

const weightOf = (word: string): number => (isLittleWord(word) ? 0.15 : 1 / (1 + Math.log(frequency.get(stem(word)) ?? 1)));

let formCount = 0;
export const forms: readonly Form[] = named.flatMap(({ id, names }) => names.map((words): Form => {
  const weights = words.map(weightOf), content = words.filter((word) => !isLittleWord(word));
  return {
    number: formCount++, id, words: words.map((word) => numbers.get(word)!), weights, total: weights.reduce((a, b) => a + b, 0),
    lead: content.slice(0, 5).map((word) => numbers.get(word)!), short: content.length <= 2,
  };
}));

/** By word: the forms it stands in as first, second or third word of subject. A heading shows one of them at its start. */
const openedBy: readonly Form[][] = vocabulary.map(() => []);
for (const form of forms) for (const index of new Set(form.lead.slice(0, 3))) openedBy[index]!.push(form);
function openedByAny(words: readonly number[]): readonly Form[] {
  if (words.length === 1) return openedBy[words[0]!]!;
  const out: Form[] = [];
  for (const word of words) for (const form of openedBy[word]!) if (!out.includes(form)) out.push(form);
  return out;
}

/** Words of the model by first letter: damage seldom takes the first. */
const near = new Map<string, { readonly index: number; readonly shape: Shape }[]>();
vocabulary.forEach((word, index) => {
  if (word.length < 4) return;
  const same = near.get(word[0]!), entry = { index, shape: shapeOf(word) };
  if (same) same.push(entry); else near.set(word[0]!, [entry]);
});

export const none: Likeness = { root: -1, indexes: [], likes: [], opens: [] };

/** Words of the model that are spelled nearly as `word`, which is none of them. */
function alike(word: string): Likeness {
  const indexes: number[] = [], likes: number[] = [];
  let own: Shape | undefined;
  for (const { index, shape } of near.get(word[0]!) ?? []) {
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
