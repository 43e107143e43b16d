// Compares the words at a place of the text with the words of every heading of the model.

import type { SectionId } from '../model.ts';
import type { Token } from './lines.ts';
import { rootOf } from './model-tables.ts';
import { forms, likenessOf, none, rootCount, sameStem, vocabularySize, type Form, type Likeness } from './model-words.ts';

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

/** Words of the text among which those of a heading's start are looked for: one of the first three here, most of the first five there. */
const start = 7, reach = 16;
/** What a word of the text that is not the heading's costs. */
const extraWord = 0.12;
const room = 64;
const rows = [new Float64Array(room), new Float64Array(room)] as const;

/**
 * Aligns one form with the words; extra words of the text cost less than missing words of the form. Null where the score
 * stays under `least`: costs only grow, so that of each row only the stretch is worked out that has not cost too much.
 */
function align(form: Form, likes: readonly Likeness[], length: number, least: number): { score: number; end: number } | null {
  const m = form.words.length, n = Math.min(length, m + 8, room - 1), most = (1 - least) * form.total + 1e-9;
  let [row, next] = rows as readonly [Float64Array, Float64Array];
  let from = 0, to = Math.min(n, Math.floor(most / extraWord));
  for (let j = 0; j <= to; j += 1) row[j] = j * extraWord;
  for (let i = 0; i < m; i += 1) {
    const weight = form.weights[i]!, missed = weight + extraWord, word = form.words[i]!, root = rootOf[word]!;
    let left = Infinity, first = -1, last = -1;
    for (let j = from; j <= n; j += 1) {
      if (j > to + 1 && left > most) break;
      left += extraWord;
      if (j <= to && row[j]! + weight < left) left = row[j]! + weight;
      if (j > from && j <= to + 1) {
        const likeness = likes[j - 1]!;
        let through = row[j - 1]! + missed;
        if (likeness.root === root) through = row[j - 1]!;
        else if (likeness.root < 0 && likeness !== none) {
          const at = likeness.indexes.indexOf(word);
          if (at >= 0) through = row[j - 1]! + weight * (1 - likeness.likes[at]!);
        }
        if (through < left) left = through;
      }
      next[j] = left;
      if (left <= most) { if (first < 0) first = j; last = j; }
    }
    if (first < 0) return null;
    from = first;
    to = last;
    [row, next] = [next, row];
  }
  let cost = Infinity, end = 0;
  for (let j = Math.max(1, from); j <= to; j += 1) if (row[j]! < cost - 1e-9) { cost = row[j]!; end = j; }
  const score = Math.max(0, 1 - cost / form.total);
  return score < least || end === 0 ? null : { score, end };
}

/** Which stems and which words of the model stand among the words looked at, by the look they were entered in; how surely each word. */
const rootEntered = new Int32Array(rootCount), wordEntered = new Int32Array(vocabularySize);
const surest = new Float64Array(vocabularySize);
const opened = new Int32Array(forms.length);
let look = 0;

function enter({ root, indexes, likes }: Likeness): void {
  if (root >= 0) { rootEntered[root] = look; return; }
  for (let k = 0; k < indexes.length; k += 1) {
    const index = indexes[k]!, like = likes[k]!;
    if (wordEntered[index] !== look || surest[index]! < like) { wordEntered[index] = look; surest[index] = like; }
  }
}

/** The forms one of whose first words stands among the first ones of the text. */
function formsOpened(stream: readonly Token[]): readonly Form[] {
  const possible: Form[] = [];
  for (let i = 0; i < stream.length && i < start; i += 1) {
    const { opens } = likenessOf(stream[i]!.word);
    for (let k = 0; k < opens.length; k += 1) {
      const form = opens[k]!;
      if (opened[form.number] !== look) { opened[form.number] = look; possible.push(form); }
    }
  }
  return possible;
}

/** True where most of the words the form begins with have been entered. */
function leads({ lead }: Form): boolean {
  let hits = 0;
  for (let k = 0; k < lead.length; k += 1) { const word = lead[k]!; if (rootEntered[rootOf[word]!] === look || wordEntered[word] === look) hits += 1; }
  return hits * 5 >= lead.length * 3;
}

/** No alignment scores better than when every word of the form stands in its place as surely as it stands anywhere. */
function bestScore({ words, weights, total }: Form): number {
  let cost = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    if (rootEntered[rootOf[word]!] !== look) cost += weights[i]! * (wordEntered[word] === look ? 1 - surest[word]! : 1);
  }
  return 1 - cost / total + 1e-9;
}

/** Headings of the model that the words of the stream may begin with, best first, one entry per section. */
export function matchHeadings(stream: readonly Token[]): HeadingMatch[] {
  look += 1;
  const possible = formsOpened(stream);
  if (possible.length === 0) return [];
  const likes: Likeness[] = [];
  const readTo = (end: number): void => { for (let i = likes.length; i < stream.length && i < end; i += 1) { const like = likenessOf(stream[i]!.word); likes.push(like); enter(like); } };
  readTo(reach);
  const led = possible.filter(leads);
  if (led.length === 0) return [];
  readTo(Math.max(...led.map((form) => form.words.length)) + 8);
  const best = new Map<SectionId, HeadingMatch>();
  for (const form of led) {
    const least = form.short ? 0.8 : 0.62;
    const aligned = bestScore(form) < least ? null : align(form, likes, stream.length, least);
    if (!aligned) continue;
    const known = best.get(form.id), { score, end } = aligned;
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
    // Fused words are parted later.
    if (token.word.length > 14 || likenessOf(token.word).opens.length > 0) return true;
    seen += 1;
    if (seen >= 4) return false;
  }
  return seen < 4;
}

const openers = new Set(forms.map((form) => form.lead[0]!));

/** True where the word may open a heading of the model. */
export const mayOpenHeading = (token: Token): boolean => sameStem(token.word)?.some((index) => openers.has(index)) ?? false;
