// The model's names and texts as folded words.

import type { SectionId } from '../model.ts';
import { phraseTexts } from './model-tables.ts';

type Phrase = readonly string[];
export interface ModelPhrases { readonly forms: readonly Phrase[]; readonly tail: readonly Phrase[] }

const phrasesIn = (text: string): Phrase[] => text.split('|').map((phrase) => (phrase ? phrase.split(' ') : []));

/** The words of each name of a section and of each model text that may follow it. */
export function phrasesOf(id: SectionId): ModelPhrases {
  const { forms, tail } = phraseTexts.find((texts) => texts.id === id)!;
  return { forms: phrasesIn(forms), tail: phrasesIn(tail) };
}
