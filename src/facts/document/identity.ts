// Facts about what the document is: its kind and its title.

import { wordsOf } from '../../base/fold.ts';
import { remembered } from '../../base/remembered.ts';
import { wordLikeness } from '../../base/similarity.ts';
import type { FactSet } from '../fact.ts';
import { factOf } from '../fact.ts';
import { quoteOf, titlePlace } from '../passages.ts';

/** The opening of the model's title, folded; what follows is whose budget and which year. */
const model = 'planul anual de actiune privind serviciile sociale administrate si finantate din bugetul'.split(' ');

/** True when the title opens with the model's words, in whatever spelling: fused words, one wrong letter, no article. */
export const isModelTitle = remembered((title): boolean => {
  const words = wordsOf(title);
  const fused = words.join('');
  if (/planu(?:l|lui)?anualdeactiunei?privindserviciilesocialeadministratesifinantatedinbugetul/.test(fused)) return true;
  let next = 0;
  for (const word of words) {
    const wanted = model[next];
    if (wanted === undefined) break;
    if (word === wanted || wordLikeness(word, wanted) >= 0.7) next += 1;
    else if (next > 0 && next + 1 < model.length && wordLikeness(word, model[next + 1] as string) >= 0.9) return false;
  }
  return next === model.length;
});

export const identityFacts: FactSet = {
  'document.kind': {
    type: 'text', about: 'what the document is: plan-anual or alt-document',
    compute: (_, { plan }) => {
      // A kind that was not recognised is no proof of another kind.
      const kind = factOf(plan.kind);
      return kind.value === null ? { value: undefined, at: kind.at, because: { code: 'not-recognised' } } : kind;
    },
  },
  'document.otherKind': { type: 'text', about: 'what another document is, when it can be told', compute: (_, { plan }) => factOf(plan.otherKind) },
  'document.title': { type: 'text', about: "the plan's title as written", compute: (_, { plan }) => factOf(plan.title) },
  'document.headline': {
    type: 'text', about: 'the title, or the words that tell another kind of document, or the first line',
    compute: (_, { plan, document }) => {
      if (plan.title.is === 'found') return { value: quoteOf(document, plan.title.at[0], 160), at: plan.title.at };
      // Another document is best named by the words that told its kind.
      const words = [plan.otherKind, plan.kind].flatMap((r) => (r.is === 'found' ? [r.at[0]] : [])).find((at) => at.end > at.start && at.end - at.start <= 400);
      if (words) return { value: quoteOf(document, words, 160), at: [words] };
      const first = document.blocks.find((b) => !b.running && document.text.slice(b.span.start, b.span.end).trim() !== '');
      return { value: first ? quoteOf(document, first.span, 160) : '', at: first ? [first.span] : titlePlace(plan) };
    },
  },
  'document.titleIsModel': {
    type: 'boolean', about: "the title is the model's (… administrate și finanțate din bugetul …)",
    compute: (_, { plan }) => {
      if (plan.title.is === 'unclear') return { value: undefined, at: plan.title.at, because: plan.title.because };
      return plan.title.is === 'found' ? { value: isModelTitle(plan.title.value), at: plan.title.at } : { value: null, at: plan.title.lookedIn };
    },
  },
};
