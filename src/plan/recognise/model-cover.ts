// Which words under a heading are the model's own text: runs of three words that stand in the same order in the model.

import { wordsOf } from '../../base/fold.ts';
import { isLittleWord, stem } from '../../base/stem.ts';
import type { SectionId } from '../model.ts';
import type { Token } from './lines.ts';
import { phrasesOf } from './model-phrases.ts';
import { likenessOfShapes, shapeOf, type Shape } from './word-shape.ts';

interface ModelText {
  /** first letters of its words */
  readonly openings: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** words of five letters and more by their first, in order */
  readonly long: ReadonlyMap<string, readonly Shape[]>;
  readonly runs: ReadonlySet<string>;
}
const memo = new Map<SectionId, ModelText>();

function modelText(id: SectionId): ModelText {
  const known = memo.get(id);
  if (known) return known;
  const { forms, tail } = phrasesOf(id);
  const runs = new Set<string>(), openings = new Set<string>(), all = new Set<string>(), long = new Map<string, Shape[]>(), seen = new Set<string>();
  for (const list of [...forms, ...tail]) {
    const stems = list.map(stem);
    list.forEach((word, i) => {
      all.add(stems[i]!);
      if (seen.has(word)) return;
      seen.add(word);
      openings.add(word.slice(0, 4));
      if (word.length < 5) return;
      const same = long.get(word[0]!);
      if (same) same.push(shapeOf(word)); else long.set(word[0]!, [shapeOf(word)]);
    });
    for (let i = 0; i + 3 <= stems.length; i += 1) runs.add(`${stems[i]} ${stems[i + 1]} ${stems[i + 2]}`);
    if (stems.length === 2) runs.add(`${stems[0]} ${stems[1]}`);
  }
  const made = { openings, stems: all, long, runs };
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

/** For each token whether it is the model's text of the section. */
export function coveredBy(id: SectionId, tokens: readonly Token[]): boolean[] {
  const model = modelText(id);
  const canonical = tokens.map((token) => {
    // Stems keep the first letters: other words need not be taken apart.
    if (model.openings.has(token.word.slice(0, 4)) && model.stems.has(token.stem)) return token.stem;
    if (token.word.length < 5) return token.word;
    for (const shape of model.long.get(token.word[0]!) ?? []) if (likenessOfShapes(shapeOf(token.word), shape) >= 0.75) return shape.stem.text;
    return token.word;
  });
  const out = new Array<boolean>(tokens.length).fill(false);
  for (let i = 0; i + 2 <= tokens.length; i += 1) {
    // A run is made of stems of the model.
    if (!model.stems.has(canonical[i]!) || !model.stems.has(canonical[i + 1]!)) continue;
    const two = `${canonical[i]} ${canonical[i + 1]}`;
    if (i + 3 <= tokens.length && model.runs.has(`${two} ${canonical[i + 2]}`)) out.fill(true, i, i + 3);
    else if (model.runs.has(two)) out.fill(true, i, i + 2);
  }
  // A word or two changed inside the model's text (a name, a slip) is still the model's text; a figure or a statement is not.
  for (let i = 0; i < tokens.length; i += 1) {
    if (out[i] || /\d/.test(tokens[i]!.word) || isStatement(tokens[i]!)) continue;
    const before = out[i - 1] || out[i - 2], after = out[i + 1] || out[i + 2];
    if (before && after && (isEmptyWord(tokens[i]!) || isFitting(tokens[i]!) || model.stems.has(canonical[i]!))) out[i] = true;
  }
  return out;
}
