// Where spans stand for people: line, page, table, section of the model and the words there.

import type { Span } from '../base/span.ts';
import type { Document } from '../document/document.ts';
import { type Place, placeOfSpan } from '../document/locate.ts';
import { type SectionId, sectionIds } from '../plan/model.ts';
import type { Plan } from '../plan/plan.ts';

/** `length` is that of the place in the text, for telling evidence from a place where something was looked for. */
export interface Placed extends Place { readonly section?: SectionId; readonly length: number }

/** The deepest section of the model that holds the start of the span; undefined outside all of them. */
export function sectionAt(plan: Plan, span: Span): SectionId | undefined {
  let best: SectionId | undefined;
  for (const id of sectionIds) {
    const section = plan.sections[id];
    if (section.state === 'missing' || section.span.end <= section.span.start) continue;
    if (span.start >= section.span.start && span.start < section.span.end) {
      const holder = best && plan.sections[best].span;
      if (!holder || section.span.end - section.span.start <= holder.end - holder.start) best = id;
    }
  }
  return best;
}

/** Everything that can be said of where `span` stands. */
export function placed(document: Document, plan: Plan, span: Span): Placed {
  const section = sectionAt(plan, span);
  return { ...placeOfSpan(document, span), ...(section ? { section } : {}), length: span.end - span.start };
}
