// The sections of the model as the screen names them.

import { modelHeadings } from '../../plan/model-headings.ts';
import { parentOf, type SectionId } from '../../plan/model.ts';
import type { Plan } from '../../plan/plan.ts';

const names = new Map<string, string>(modelHeadings.map((h) => [h.id, h.forms[0] ?? h.id]));

/** The model's own heading of a section; its id where it has none. */
export const sectionName = (id: string): string => names.get(id) ?? id;

type Shown = Plan['sections'][SectionId]['state'] | 'unverified';

/** A point that is not there because its whole section says "nu este cazul" is answered with it. */
function declinedAbove(plan: Plan, id: SectionId): boolean {
  const parent = parentOf(id);
  return parent !== null && (plan.sections[parent].state === 'not-applicable' || (plan.sections[parent].state === 'missing' && declinedAbove(plan, parent)));
}

/** The state shown: where the reading of the section is not sure, it is not verified. */
export function sectionState(plan: Plan, id: SectionId): Shown {
  const { doubt, state } = plan.sections[id];
  if (doubt.is === 'unclear') return 'unverified';
  return state === 'missing' && declinedAbove(plan, id) ? 'not-applicable' : state;
}
