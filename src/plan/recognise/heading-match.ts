// Compares the words at a place of the text with the words of every heading of the model.

import { wordsOf } from '../../base/fold.ts';
import { wordLikeness } from '../../base/similarity.ts';
import { isLittleWord, stem } from '../../base/stem.ts';
import { modelHeadings } from '../model-headings.ts';
import type { SectionId } from '../model.ts';
import { Token } from './lines.ts';

export interface HeadingMatch {
  readonly id: SectionId;
  /** Share of the heading's words found in order, words of subject weighing most; 0 to 1. */
  readonly score: number;
  /** Weight of the heading's words: a name of one or two words proves little by itself. */
  readonly weight: number;
  readonly short: boolean;
  /** Index in the stream after the last word of the heading. */
  readonly end: number;
}

interface Form { readonly id: SectionId; readonly words: readonly number[]; readonly weights: readonly number[]; readonly total: number; readonly lead: readonly number[]; readonly short: boolean }

const vocabulary: string[] = [];
const vocabularyIndex = new Map<string, number>();
const byStem = new Map<string, number[]>();
const frequency = new Map<string, number>();
for (const { forms } of modelHeadings) {
  for (const s of new Set(forms.flatMap((form) => wordsOf(form).map(stem)))) frequency.set(s, (frequency.get(s) ?? 0) + 1);
  for (const word of forms.flatMap(wordsOf)) {
    if (vocabularyIndex.has(word)) continue;
    vocabularyIndex.set(word, vocabulary.length);
    byStem.set(stem(word), [...(byStem.get(stem(word)) ?? []), vocabulary.length]);
    vocabulary.push(word);
  }
}
/** First letters of the model's words: a word that shares them with none cannot have a stem of the model. */
const openings4 = new Set(vocabulary.map((word) => word.slice(0, 4)));
const stemIndexes = (word: string): readonly number[] | undefined => (openings4.has(word.slice(0, 4)) ? byStem.get(stem(word)) : undefined);
const weightOf = (word: string): number => (isLittleWord(word) ? 0.15 : 1 / (1 + Math.log(frequency.get(stem(word)) ?? 1)));

const forms: readonly Form[] = modelHeadings.flatMap(({ id, forms: names }) => names.map((name) => {
  const words = wordsOf(name), weights = words.map(weightOf);
  const content = words.filter((word) => !isLittleWord(word));
  return {
    id, words: words.map((word) => vocabularyIndex.get(word)!), weights, total: weights.reduce((a, b) => a + b, 0),
    lead: content.slice(0, 5).map((word) => vocabularyIndex.get(word)!), short: content.length <= 2,
  };
}));

/** Words of the model by first letter: damage seldom takes the first. */
const near = new Map<string, number[]>();
vocabulary.forEach((word, index) => { if (word.length >= 4) near.set(word[0]!, [...(near.get(word[0]!) ?? []), index]); });
const maskOf = (word: string): number => { let mask = 0; for (let i = 0; i < word.length; i += 1) mask |= 1 << (word.charCodeAt(i) - 97); return mask; };
const masks = vocabulary.map(maskOf);
const differingLetters = (a: number, b: number): number => { let bits = a ^ b, count = 0; while (bits) { bits &= bits - 1; count += 1; } return count; };
/** Forms by their first and second word of subject: a heading shows one of them at its start. */
const opening = new Map<number, Form[]>();
for (const form of forms) for (const index of new Set(form.lead.slice(0, 3))) opening.set(index, [...(opening.get(index) ?? []), form]);

type Likeness = ReadonlyMap<number, number>;
const none: Likeness = new Map();
const memo = new Map<string, Likeness>();

/** Which words of the model a word of the text may be, and how surely. */
function likenessOf(word: string): Likeness {
  const known = memo.get(word);
  if (known) return known;
  if (memo.size > 20_000) memo.clear();
  const exact = stemIndexes(word);
  const out = new Map<number, number>();
  if (exact) for (const index of exact) out.set(index, 1);
  if (word.length >= 5 && !exact && !/\d/.test(word)) {
    const letters = maskOf(word);
    for (const index of near.get(word[0]!) ?? []) {
      const other = vocabulary[index]!;
      if (out.has(index) || Math.abs(other.length - word.length) > 3 || differingLetters(letters, masks[index]!) > 5) continue;
      const like = wordLikeness(word, other);
      if (like > 0) out.set(index, like);
    }
  }
  const made = out.size ? out : none;
  memo.set(word, made);
  return made;
}

/** Pieces of a fused word, each a word of the model; null where it is none. */
function pieces(word: string, at = 0, dead: Set<number> = new Set()): number[] | null {
  if (at === word.length) return [];
  if (dead.has(at)) return null;
  for (let end = word.length; end > at; end -= 1) {
    if (!vocabularyIndex.has(word.slice(at, end)) || end - at < 2 && end !== word.length) continue;
    const rest = pieces(word, end, dead);
    if (rest) return [end - at, ...rest];
  }
  dead.add(at);
  return null;
}

/** Words that recognition fused are parted, words it broke in two are joined, where the model knows the result. */
export function repairWords(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!, next = tokens[i + 1];
    const known = stemIndexes(token.word) !== undefined;
    if (!known && token.word.length >= 10 && token.word.length <= 160) {
      const lengths = pieces(token.word);
      if (lengths && lengths.length > 1) {
        let at = token.start;
        for (const length of lengths) { out.push(new Token(token.word.slice(at - token.start, at - token.start + length), at, at + length, token.line)); at += length; }
        continue;
      }
    }
    if (next && token.word.length + next.word.length >= 6 && (!known || stemIndexes(next.word) === undefined) && next.line === token.line && vocabularyIndex.has(token.word + next.word)) {
      out.push(new Token(token.word + next.word, token.start, next.end, token.line));
      i += 1;
      continue;
    }
    out.push(token);
  }
  return out;
}

const reach = 16;

const room = 64;
const rows = [new Float64Array(room), new Float64Array(room)] as const;

/** Aligns one form with the stream from `start`; extra words of the text cost less than missing words of the form. */
function align(form: Form, stream: readonly Token[], start: number, likes: readonly Likeness[]): { score: number; end: number } {
  const m = form.words.length, n = Math.min(stream.length - start, m + 8, room - 1);
  let [row, next] = rows as readonly [Float64Array, Float64Array];
  for (let j = 0; j <= n; j += 1) row[j] = j * 0.12;
  for (let i = 1; i <= m; i += 1) {
    const weight = form.weights[i - 1]!, word = form.words[i - 1]!;
    let left = row[0]! + weight;
    next[0] = left;
    for (let j = 1; j <= n; j += 1) {
      const likes1 = likes[j - 1]!, like = likes1 === none ? 0 : (likes1.get(word) ?? 0);
      const through = row[j - 1]! + (like > 0 ? weight * (1 - like) : weight + 0.12);
      const skip = row[j]! + weight, extra = left + 0.12;
      left = through < skip ? (through < extra ? through : extra) : skip < extra ? skip : extra;
      next[j] = left;
    }
    [row, next] = [next, row];
  }
  let cost = Infinity, end = start;
  for (let j = 1; j <= n; j += 1) if (row[j]! < cost - 1e-9) { cost = row[j]!; end = start + j; }
  return { score: Math.max(0, 1 - cost / form.total), end };
}

/** Headings of the model that the words from `start` may be, best first, one entry per section. */
export function matchHeadings(stream: readonly Token[], start: number): HeadingMatch[] {
  const likes: Likeness[] = [];
  const seen = new Set<number>(), possible = new Set<Form>();
  for (let i = start; i < stream.length && i < start + 7; i += 1) for (const index of likenessOf(stream[i]!.word).keys()) for (const form of opening.get(index) ?? []) possible.add(form);
  if (possible.size === 0) return [];
  for (let i = start; i < stream.length && i < start + 60; i += 1) {
    const like = likenessOf(stream[i]!.word);
    likes.push(like);
    if (i < start + reach) for (const index of like.keys()) seen.add(index);
  }
  const best = new Map<SectionId, HeadingMatch>();
  for (const form of possible) {
    let hits = 0;
    for (const index of form.lead) if (seen.has(index)) hits += 1;
    if (hits * 5 < form.lead.length * 3) continue;
    const { score, end } = align(form, stream, start, likes);
    const least = form.short ? 0.8 : 0.62;
    if (score < least || end === start) continue;
    const known = best.get(form.id);
    // A longer form that fits nearly as well tells more and ends further right.
    if (!known || score + form.total * 0.1 > known.score + known.weight * 0.1) best.set(form.id, { id: form.id, score, weight: form.total, short: form.short, end });
  }
  return [...best.values()].sort((a, b) => b.score * b.weight - a.score * a.weight);
}

/** True where the words from `from` on hold one that stands at the start of a heading of the model. */
export function mayHoldHeading(tokens: readonly Token[], from: number): boolean {
  let seen = 0;
  for (const token of tokens) {
    if (token.start < from) continue;
    for (const index of likenessOf(token.word).keys()) if (opening.has(index)) return true;
    // Fused words are parted later.
    if (token.word.length > 14) return true;
    seen += 1;
    if (seen >= 4) return false;
  }
  return seen < 4;
}

/** True where the word may open a heading of the model. */
export function mayOpenHeading(token: Token): boolean {
  return stemIndexes(token.word)?.some((index) => openers.has(index)) ?? false;
}
const openers = new Set(forms.map((form) => form.lead[0]!));
