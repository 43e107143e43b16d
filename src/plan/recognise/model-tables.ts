// The words of the model's names and texts, with what headings are compared by. Data alone: the build puts what this module comes to in its place (scripts/worked-out.ts).

import { fold } from '../../base/fold.ts';
import { isLittleWord, stem } from '../../base/stem.ts';
import { modelHeadings } from '../model-headings.ts';
import type { SectionId } from '../model.ts';

const wordsOnly = (phrase: string): string => fold(phrase).match(/[a-z0-9]+/g)?.join(' ') ?? '';
const joined = (phrases: readonly string[]): string => phrases.map(wordsOnly).join('|');

/** Folded names of each section, and the model's texts that may follow them; phrases parted by bars, words by blanks. */
export const phraseTexts: readonly { readonly id: SectionId; readonly forms: string; readonly tail: string }[] =
  modelHeadings.map(({ id, forms, tail }) => ({ id, forms: joined(forms), tail: joined(tail) }));

/** The names of all sections; their words are counted as they come, each once. */
const names = phraseTexts.flatMap(({ id, forms }) => forms.split('|').map((phrase) => ({ id, words: phrase.split(' ') })));

/** Every word of a name. Tables by word have the same order. */
export const vocabulary: readonly string[] = [...new Set(names.flatMap(({ words }) => words))];

/** The stems of the vocabulary. */
export const roots: readonly string[] = [...new Set(vocabulary.map(stem))];

/** By word: its stem, as a place in `roots`. */
export const rootOf: readonly number[] = vocabulary.map((word) => roots.indexOf(stem(word)));

/** In how many sections' names a stem stands. */
const sectionsWith = (root: string): number => new Set(names.filter(({ words }) => words.some((word) => stem(word) === root)).map(({ id }) => id)).size;

/** By word: how much it tells in a heading. */
export const weights: readonly number[] = vocabulary.map((word) => (isLittleWord(word) ? 0.15 : 1 / (1 + Math.log(sectionsWith(stem(word))))));

/** The names of the sections, their words as places in the vocabulary; `content` are those that carry a subject. */
export const nameWords: readonly { readonly id: SectionId; readonly words: readonly number[]; readonly content: readonly number[] }[] =
  names.map(({ id, words }) => ({ id, words: words.map((word) => vocabulary.indexOf(word)), content: words.filter((word) => !isLittleWord(word)).map((word) => vocabulary.indexOf(word)) }));
