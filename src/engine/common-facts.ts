// Facts open to every rule: the plan's year, date and authority, and the parameters of the law on its day.

import type { Fact, FactContext } from '../facts/fact.ts';
import { factOf } from '../facts/fact.ts';
import { parameterById, parameterOn } from '../library/parameters.ts';
import { placeOf } from '../plan/reading.ts';

type Common = (context: FactContext) => Fact;

const planFacts: Readonly<Record<string, Common>> = {
  'plan.year': ({ plan }) => factOf(plan.year),
  // Every plan is somebody's: where nobody is named, the kind cannot be told.
  'plan.authorityKind': ({ plan: { authority: { kind } } }) => (kind.is === 'absent' ? { value: undefined, at: kind.lookedIn, because: { code: 'unknown-authority' } } : factOf(kind)),
  'plan.hasDecision': ({ plan: { decision } }) => ({
    value: decision.is === 'unclear' ? undefined : decision.is === 'found', at: placeOf(decision),
    ...(decision.is === 'unclear' ? { because: decision.because } : {}),
  }),
  'plan.adoptedOn': ({ plan: { decision } }) =>
    decision.is === 'found' ? factOf(decision.value.date)
    : decision.is === 'absent' ? { value: null, at: decision.lookedIn } : { value: undefined, at: decision.at, because: decision.because },
};

/** Names of the facts of this file that are not parameters. */
export const commonFactNames: readonly string[] = [...Object.keys(planFacts), 'law.asOf'];

/**
 * The common fact of that name, or null when there is none. `law.<id>` is the registry parameter on the day of the law;
 * null where the law fixed no value on that day.
 */
export function commonFact(name: string, context: FactContext): Fact | null {
  const planFact = planFacts[name];
  if (planFact) return planFact(context);
  const at = [{ start: 0, end: 0 }] as const;
  if (name === 'law.asOf') return { value: context.asOf, at };
  if (!name.startsWith('law.')) return null;
  const id = name.slice(4);
  if (!parameterById(context.library, id)) return null;
  return { value: parameterOn(context.library, id, context.asOf)?.value ?? null, at };
}
