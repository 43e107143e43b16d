// Points that have no place of their own but are named in a sentence under the heading that holds them.

import { contains, type Span } from '../base/span.ts';
import { tablesOf } from '../document/tables.ts';
import { childrenOf, parentOf, type SectionId } from '../plan/model.ts';
import type { Section } from '../plan/plan.ts';
import type { FactContext } from './fact.ts';
import { foldedAt } from './sentences.ts';

/** How running text names a point of the model. */
const names: Partial<Record<SectionId, RegExp>> = {
  'II.1.a': /\bstrategi/, 'II.1.b': /\bplan(?:ul|ului)?\s+(?:anual|de\s+actiune)/, 'II.1.c': /\bformular|\bconditi\w+\s+de\s+(?:eligibilitate|acordare)|\bactivitatea\s+proprie/,
  'II.1.d': /\bfurnizor|\bservicii\w*\s+(?:sociale\s+)?disponibile/, 'II.1.d.i': /\blist\w*\s+(?:\w+\s+){0,2}furnizor/, 'II.1.d.ii': /\bservicii\w*\s+(?:sociale\s+)?(?:proprii|care\s+functioneaza|din\s+(?:cadrul|coordonare))/, 'II.1.d.iii': /\bstatistic/, 'II.1.e': /\binteres\s+public/,
  'III.1.a': /\bperfection/, 'III.1.b': /\bcalificar/, 'III.1.c': /\binstrui/, 'III.1.d': /\bpeer\b|\bschimb\w*\s+de\s+experient/, 'III.1.e': /\binteres\s+national/, 'III.2': /\bsuperviz/,
};

/** A chapter's opening words speak of many things: there, a point is named only by words that plan something. */
const plans: Partial<Record<SectionId, RegExp>> = { II: /\bpublica(?:t|te|re|rea|m)?\b|\bafis|\bactualiz|\bsite\b|\bpagin/, III: /\bcurs|\bsesiun|\binstrui|\bparticip|\bcontract/ };

/** Own words under a heading that do not stand in a table, with their place. */
interface OwnWords { readonly at: Span; readonly folded: string }

/** Own words under a heading that do not stand in a table: several points are looked for in the same ones. */
export const ownWords = (section: Section, context: FactContext): readonly OwnWords[] => context.once(`own-words/${section.id}`, () => {
  const { document, plan } = context, { answer } = section;
  if (answer.length === 0) return [];
  const tables = document.data ? plan.training : tablesOf(document);
  return answer.filter((a) => a.end > a.start && !tables.some((t) => contains(t.span, a))).map((at) => ({ at, folded: foldedAt(document, at) }));
});

/** The place of the first of the section's own words that `says` holds of, folded; null where there are none. */
export const wordsThat = (section: Section, context: FactContext, says: (words: string) => boolean): Span | null =>
  ownWords(section, context).find(({ folded }) => says(folded))?.at ?? null;

/** Of points told in sentences without numbers one sentence may name several: those that have a place speak for the rest of the sentence. */
const namedBeside = (name: RegExp, { id }: Section, context: FactContext): Span | null => {
  const parent = parentOf(id), beside = parent === null ? [] : childrenOf(parent).map((other) => context.plan.sections[other]);
  if (!beside.some((s) => s.order >= 0) || beside.some((s) => s.order >= 0 && s.label !== '')) return null;
  for (const other of beside) { const hit = other.order >= 0 ? wordsThat(other, context, (words) => name.test(words)) : null; if (hit) return hit; }
  return null;
};

/** A row of a training table right under III.1 that says itself which kind of training it is ("sesiune de instruire"). */
const namedInTable = (name: RegExp, { id }: Section, { document, plan }: FactContext): Span | null =>
  (id.startsWith('III.1.') ? plan.training.find((row) => row.section === 'III.1' && name.test(foldedAt(document, row.span)))?.span ?? null : null);

/** Where the plan names the point under one of the headings above it; null where it does not, or the point has its own place. */
export function namedAbove(section: Section, context: FactContext): Span | null {
  const name = names[section.id];
  if (!name || section.state !== 'missing' || context.document.data) return null;
  for (let id = parentOf(section.id); id !== null; id = parentOf(id)) {
    const planned = plans[id];
    const hit = wordsThat(context.plan.sections[id], context, (words) => name.test(words) && (!planned || planned.test(words)));
    if (hit) return hit;
  }
  return namedBeside(name, section, context) ?? namedInTable(name, section, context);
}
