// Which words under a heading are the model's own text: runs of three words that stand in the same order in the model.

import { wordsOf } from '../../base/fold.ts';
import { isLittleWord, stem } from '../../base/stem.ts';
import type { SectionId } from '../model.ts';
import type { Token } from './lines.ts';
import { phrasesOf } from './model-phrases.ts';
import { likenessOfShapes, shapeOf, type Shape } from './word-shape.ts';

/** The stems of a section's text are numbered; a run of three is one number of thirty bits. */
interface ModelText {
  /** first letters of its words */
  readonly openings: ReadonlySet<string>;
  readonly stems: ReadonlyMap<string, number>;
  /** words of five letters and more by their first, in order, each with the number of its stem */
  readonly long: ReadonlyMap<string, readonly { readonly shape: Shape; readonly stem: number }[]>;
  readonly runs: ReadonlySet<number>;
  /** names of two words */
  readonly pairs: ReadonlySet<number>;
}
const bits = 10;
const memo = new Map<SectionId, ModelText>();

function modelText(id: SectionId): ModelText {
  const known = memo.get(id);
  if (known) return known;
  const { forms, tail } = phrasesOf(id);
  const runs = new Set<number>(), pairs = new Set<number>(), openings = new Set<string>(), stems = new Map<string, number>(), long = new Map<string, { shape: Shape; stem: number }[]>(), seen = new Set<string>();
  for (const list of [...forms, ...tail]) {
    let one = 0, two = 0;
    for (let i = 0; i < list.length; i += 1) {
      const word = list[i]!, root = stem(word);
      let number = stems.get(root);
      if (number === undefined) { number = stems.size; stems.set(root, number); }
      if (i > 1) runs.add((one << (2 * bits)) | (two << bits) | number);
      one = two; two = number;
      if (seen.has(word)) continue;
      seen.add(word);
      openings.add(word.slice(0, 4));
      if (word.length < 5) continue;
      const same = long.get(word[0]!), entry = { shape: shapeOf(word), stem: number };
      if (same) same.push(entry); else long.set(word[0]!, [entry]);
    }
    if (list.length === 2) pairs.add((one << bits) | two);
  }
  const made = { openings, stems, long, runs, pairs };
  memo.set(id, made);
  return made;
}

/** Words by which a plan fits the model's text to its own authority. */
const fitting = new Set(wordsOf('direcția compartimentul serviciul biroul centrul primăria primarului orașul comuna municipiul județul sectorul consiliul local județean furnizor furnizori asistență socială sociale public publice specialitate aparatul nivelul cadrul sediul instituției unității administrativ teritoriale general protecția copilului spas das dgaspc uat comunitate').map(stem));
const fittingOpenings = new Set([...fitting].map((word) => word.slice(0, 3)));
/** Words that turn a phrase into a statement. */
const statements = new Set(['este', 'sunt', 'va', 'vor', 'avem', 'are', 'au', 'nu', 'exista', 'fost', 'fi', 'a', 'www', 'http', 'https']);
const empty = new Set(['etc', 'nr', 'alin', 'art', 'lit', 'ex', 'actualizeaza', 'actualizare', 'actualizeze', 'actualizat', 'reactualizeaza', 'revizuieste']);
export const isStatement = (token: Token): boolean => statements.has(token.word) && token.word !== 'a';
export const isFitting = (token: Token): boolean => fittingOpenings.has(token.word.slice(0, 3)) && fitting.has(token.stem);
/** Carries no subject: articles, single letters, "etc". */
export const isEmptyWord = (token: Token): boolean => isLittleWord(token.word) || (token.word.length === 1 && !/\d/.test(token.word)) || empty.has(token.word);

/** The number of the model's stem that a word is, by its stem, its letters or as it stands; -1 where it is none. */
function numberIn(model: ModelText, token: Token): number {
  const { word } = token;
  // Stems keep the first letters: other words need not be taken apart.
  const own = model.openings.has(word.slice(0, 4)) ? model.stems.get(token.stem) : undefined;
  if (own !== undefined) return own;
  if (word.length >= 5) for (const { shape, stem: number } of model.long.get(word[0]!) ?? []) if (likenessOfShapes(shapeOf(word), shape) >= 0.75) return number;
  return model.stems.get(word) ?? -1;
}

/** For each token whether it is the model's text of the section. */
export function coveredBy(id: SectionId, tokens: readonly Token[]): boolean[] {
  const model = modelText(id);
  const numbers = tokens.map((token) => numberIn(model, token));
  const out = new Array<boolean>(tokens.length).fill(false);
  for (let i = 0; i + 2 <= tokens.length; i += 1) {
    // A run is made of stems of the model.
    const one = numbers[i]!, two = numbers[i + 1]!, three = numbers[i + 2] ?? -1;
    if (one < 0 || two < 0) continue;
    if (three >= 0 && model.runs.has((one << (2 * bits)) | (two << bits) | three)) out.fill(true, i, i + 3);
    else if (model.pairs.has((one << bits) | two)) out.fill(true, i, i + 2);
  }
  // A word or two changed inside the model's text (a name, a slip) is still the model's text; a figure or a statement is not.
  for (let i = 0; i < tokens.length; i += 1) {
    if (out[i] || /\d/.test(tokens[i]!.word) || isStatement(tokens[i]!)) continue;
    const before = out[i - 1] || out[i - 2], after = out[i + 1] || out[i + 2];
    if (before && after && (isEmptyWord(tokens[i]!) || isFitting(tokens[i]!) || numbers[i]! >= 0)) out[i] = true;
  }
  return out;
}
