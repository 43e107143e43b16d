// Whether the community assistance service of the minimum package is in the plan (L 292/2011 art. 54, 56(1)).

import { fold } from '../../base/fold.ts';
import { spansOr } from '../../base/span.ts';
import type { Plan } from '../../plan/plan.ts';
import { placeOf, valueOf } from '../../plan/reading.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { hitsAt, ifNothingLost } from '../passages.ts';
import { starts } from '../words.ts';
import { nameOf } from '../service/row.ts';
import { ask, told } from '../tell.ts';

const words = /\bservici\w* (?:public\w* )?de asistenta (?:sociala )?comunitara|\basistenta (?:sociala )?comunitara|\bpachet\w* minim\w*/y;
const wordsStarts = starts('servici', 'asistenta', 'pachet'), anywhere = new RegExp(words.source);

/** service (a row), text (own words of chapter I or a measure), hint (only an activity, or a community service under another name), none. */
function community(context: FactContext): Fact {
  const { plan, document } = context;
  const row = [...plan.existing, ...plan.proposed].find((r) => valueOf(r.code)?.normal === '8899CZ-PN-V' || anywhere.test(fold(nameOf(r))));
  if (row) return told('service', [row.span]);
  const own = ['I', 'I.A', 'I.B', 'I.C'] as const;
  const inChapter = hitsAt(document, wordsStarts, words, [...own.flatMap((id) => plan.sections[id].answer), ...plan.measures.map((m) => m.span)]);
  if (inChapter.length) return told('text', [inChapter[0]!.at]);
  // A community service under another name may be it: a person must look.
  const alike = [...plan.existing, ...plan.proposed].find((r) => /\bcomunitar/.test(fold(nameOf(r))));
  if (alike) return told('hint', [alike.span]);
  const elsewhere = hitsAt(document, wordsStarts, words, [...plan.activities.map((a) => a.span), ...(['II.2', 'II.5', 'II.7'] as const).flatMap((id) => plan.sections[id].answer)]);
  if (elsewhere.length) return told('hint', [elsewhere[0]!.at]);
  return ifNothingLost(context, 'none', spansOr([...placeOf(plan.sections['I.A'].heading)], plan.body));
}

export const communityFacts: FactSet<Plan> = {
  'document.communityAssistance': ask('text', 'Community assistance in the plan: service (a row), text, hint, none.', (_plan, context) => community(context)),
};
