// The sections of the model as the screen names them.

import { modelHeadings } from '../../plan/model-headings.ts';
import type { SectionId } from '../../plan/model.ts';
import type { Plan } from '../../plan/plan.ts';

const names = new Map<string, string>(modelHeadings.map((h) => [h.id, h.forms[0] ?? h.id]));

/** The model's own heading of a section; its id where it has none. */
export const sectionName = (id: string): string => names.get(id) ?? id;

/** The state shown: where the reading of the section is not sure, it is not verified. */
export const sectionState = (plan: Plan, id: SectionId): Plan['sections'][SectionId]['state'] | 'unverified' =>
  plan.sections[id].doubt.is === 'unclear' ? 'unverified' : plan.sections[id].state;
