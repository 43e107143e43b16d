// Facts about the terms that run from the adoption: prefect, publication, county service, window to challenge.

import { addMonths, daysBetween, type IsoDate } from '../../base/date.ts';
import type { Spans } from '../../base/span.ts';
import { parameterOn } from '../../library/parameters.ts';
import { workingDaysBetween } from '../../library/working-days.ts';
import type { Decision } from '../../plan/plan.ts';
import { valueOf } from '../../plan/reading.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';

type Step = Decision['steps'][number]['step'];

function stepOf(d: Decision, step: Step): { date: IsoDate; at: Spans } | null {
  for (const s of d.steps) {
    if (s.step === step && s.date.is === 'found') return { date: s.date.value, at: s.date.at };
  }
  return null;
}

const dateOf = (step: Step, about: string) => ({
  type: 'date' as const, about,
  compute: (d: Decision): Fact => { const s = stepOf(d, step); return s ? { value: s.date, at: s.at } : { value: null, at: [d.whole] }; },
});

/** Days from one known day to another; null where one of them is not told. */
function distance(from: IsoDate | undefined, to: { date: IsoDate; at: Spans } | null, d: Decision, count: (a: IsoDate, b: IsoDate) => number): Fact {
  if (!from || !to) return { value: null, at: to?.at ?? [d.whole] };
  // What follows cannot bear an earlier day: one of the two is wrong.
  if (to.date < from) return { value: undefined, at: to.at, because: { code: 'contradictory' } };
  return { value: count(from, to.date), at: to.at };
}

const working = (context: FactContext) => (a: IsoDate, b: IsoDate): number => workingDaysBetween(context.library, a, b);

export const termFacts: FactSet<Decision> = {
  'decision.toPrefectOn': dateOf('comunicare-prefect', 'The day the decision was communicated to the prefect.'),
  'decision.publishedOn': dateOf('publicare', 'The day the decision was made public.'),
  'decision.toCountyServiceOn': dateOf('transmitere-dgaspc', 'The day the plan was sent to the county service.'),
  'decision.workingDaysToPrefect': {
    type: 'number', about: 'Working days from adoption to the communication to the prefect (OUG 57/2019 art. 197(1)).',
    compute: (d, context) => distance(valueOf(d.date), stepOf(d, 'comunicare-prefect'), d, working(context)),
  },
  'decision.daysToPublication': {
    type: 'number', about: 'Days from the communication to the prefect to publication (OUG 57/2019 art. 198(2)).',
    compute: (d) => distance(stepOf(d, 'comunicare-prefect')?.date, stepOf(d, 'publicare'), d, daysBetween),
  },
  'decision.daysToCountyService': {
    type: 'number', about: 'Days from adoption to sending to the county service (HG 797/2017 art. 6).',
    compute: (d) => distance(valueOf(d.date), stepOf(d, 'transmitere-dgaspc'), d, daysBetween),
  },
  'decision.challengeUntil': {
    type: 'date', about: 'The last day on which the prefect may challenge the decision (L 554/2004 art. 3(1), 11(1)).',
    compute: (d, context) => {
      const s = stepOf(d, 'comunicare-prefect');
      const months = parameterOn(context.library, 'challengeTermMonths', context.asOf)?.value;
      if (!s) return { value: null, at: [d.whole] };
      return typeof months === 'number' ? { value: addMonths(s.date, months), at: s.at } : { value: undefined, at: s.at, because: { code: 'registry-incomplete' } };
    },
  },
};
