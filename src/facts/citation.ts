// Facts about an act that the document cites, over all its citations.

import { spansOr } from '../base/span.ts';
import { actCited, actRepealedOn } from '../library/acts.ts';
import type { Act } from '../library/registry.ts';
import type { Citation } from '../plan/plan.ts';
import type { FactContext, FactSet } from './fact.ts';

type Cited = readonly Citation[];

const entryOf = (list: Cited, { library }: FactContext): Act | undefined => {
  const [first] = list;
  return first && actCited({ registry: library.registry }, first.act);
};
const places = (list: Cited) => spansOr(list.map((c) => c.span), { start: 0, end: 0 });

export const citationFacts: FactSet<Cited> = {
  'act.short': { type: 'text', about: 'The act in short form.', compute: (list) => ({ value: list[0]?.act ?? null, at: places(list) }) },
  'act.known': { type: 'boolean', about: 'The registry holds the act.', compute: (list, context) => ({ value: Boolean(entryOf(list, context)), at: places(list) }) },
  'act.repealedOn': {
    type: 'date', about: 'The last day on which the act was in force; null where it still is.',
    compute: (list, context) => {
      const until = entryOf(list, context)?.inForce.until;
      return { value: until ?? null, at: places(list) };
    },
  },
  'act.repealed': {
    type: 'boolean', about: 'The act was no longer in force on the day of the law.',
    compute: (list, context) => {
      const act = entryOf(list, context);
      return { value: Boolean(act && actRepealedOn(act, context.asOf)), at: places(list) };
    },
  },
  'act.replacedBy': { type: 'text', about: 'The act that repealed or replaced it.', compute: (list, context) => { const a = entryOf(list, context); return { value: a?.replacedBy ?? a?.repealedBy ?? null, at: places(list) }; } },
};
