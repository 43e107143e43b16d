// The model's names and texts as folded words: all of them are taken apart in one go.

import { fold } from '../../base/fold.ts';
import { modelHeadings } from '../model-headings.ts';
import type { SectionId } from '../model.ts';

type Phrase = readonly string[];
export interface ModelPhrases { readonly forms: readonly Phrase[]; readonly tail: readonly Phrase[] }

const phrases = fold(modelHeadings.map(({ forms, tail }) => `${forms.join('|')}#${tail.join('|')}`).join('#')).split('#')
  .map((part) => part.split('|').map((phrase): Phrase => phrase.match(/[a-z0-9]+/g) ?? []));
const bySection = new Map(modelHeadings.map(({ id }, i): [SectionId, ModelPhrases] => [id, { forms: phrases[2 * i]!, tail: phrases[2 * i + 1]! }]));

/** The words of each name of a section and of each model text that may follow it. */
export const phrasesOf = (id: SectionId): ModelPhrases => bySection.get(id)!;
