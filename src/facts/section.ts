// Facts about chapters, sections and points of the model: whether they stand there, with what heading, order, answer and term.

import { modelHeading } from '../plan/model-headings.ts';
import { type SectionId, parentOf, sectionIds } from '../plan/model.ts';
import type { Plan, Section } from '../plan/plan.ts';
import { placeOf } from '../plan/reading.ts';
import { type Spans, spansOr } from '../base/span.ts';
import type { Fact, FactContext, FactSet } from './fact.ts';
import { factOf } from './fact.ts';
import { namedAbove } from './named-above.ts';
import { quoteOf, textLost } from './passages.ts';

/** Where the section stands; a missing one was looked for under the nearest heading above it that is there. */
function placeIn(plan: Plan, section: Section): Spans {
  for (let id: SectionId | null = section.id; id !== null; id = parentOf(id)) {
    const { heading } = plan.sections[id];
    if (heading.is !== 'absent') return heading.at;
  }
  return placeOf(section.heading);
}

/**
 * The state of a section; undefined where the recogniser is not sure, and where a missing one may stand in a part that was
 * not read.
 */
export function stateOf(section: Section, { document, plan }: FactContext): Fact {
  const at = placeIn(plan, section);
  if (section.doubt.is === 'unclear') return { value: undefined, at: section.doubt.at, because: section.doubt.because };
  if (section.state === 'missing' && textLost(document)) return { value: undefined, at, because: { code: 'text-lost' } };
  return { value: section.state, at };
}

/** True where the section stands in the plan, whatever it holds. */
export function standsThere(section: Section, context: FactContext): Fact {
  const state = stateOf(section, context);
  if (state.value === undefined && section.state !== 'missing' && section.state !== 'other-subject') return { value: true, at: state.at };
  return state.value === undefined ? state : { ...state, value: state.value !== 'missing' && state.value !== 'other-subject' };
}

const held = new Map<SectionId, readonly SectionId[]>();
/** The other sections under the same one, in the order of the model. */
function siblings(id: SectionId): readonly SectionId[] {
  let list = held.get(id);
  if (!list) held.set(id, (list = sectionIds.filter((other) => other !== id && parentOf(other) === parentOf(id))));
  return list;
}

const chapterOf = (id: SectionId): SectionId => id.split('.')[0] as SectionId;

/** `capitolul I`, `I.B`, `II.1 lit. d) pct. (ii)`: how people name a section. */
export function nameOf(id: SectionId): string {
  const parts = id.split('.');
  if (parts.length === 1) return `capitolul ${id}`;
  if (parts[0] === 'I') return parts.length === 2 ? `secțiunea ${parts[1]}` : `secțiunea ${parts[1]} pct. ${parts[2]}`;
  const [chapter, point, letter, sub] = parts;
  return `${chapter}.${point}${letter ? ` lit. ${letter})` : ''}${sub ? (letter === 'c' ? ` c.${sub}` : ` (${sub})`) : ''}`;
}

/** The number with which the model heads a section: `B.`, `2.`, `(ii)`, `c.1.`. */
function modelLabel(id: SectionId): string {
  const last = id.split('.').at(-1) as string;
  if (!id.includes('.')) return `CAPITOLUL ${id}`;
  if (id.startsWith('III.1.c.')) return `c.${last}.`;
  if (/^i+$/.test(last)) return `(${last})`;
  return /^[a-z]$/.test(last) ? `${last})` : `${last}.`;
}

const before = new Map<SectionId, readonly SectionId[]>();
/** The sections that the model sets before this one under the same one. */
function earlier(id: SectionId): readonly SectionId[] {
  let list = before.get(id);
  if (!list) before.set(id, (list = siblings(id).filter((other) => sectionIds.indexOf(other) < sectionIds.indexOf(id) && other.split('.').length === id.split('.').length)));
  return list;
}

/** Sections before this one in the model that stand after it in the text: chapters among chapters, A-D within their own order. */
const laterThan = (plan: Plan, section: Section): Section[] =>
  earlier(section.id).map((id) => plan.sections[id]).filter((s) => s.order >= 0 && s.order > section.order);

/** A chapter or section stands out of order when one that the model sets before it follows it, or its own chapter begins after it. */
function order(section: Section, { plan }: FactContext): Fact {
  const at = placeIn(plan, section);
  if (section.order < 0) return { value: null, at };
  const own = laterThan(plan, section);
  const chapter = plan.sections[chapterOf(section.id)];
  const outside = chapter !== section && chapter.order >= 0 && chapter.span.end > chapter.span.start && section.order < chapter.order ? [chapter] : [];
  const wrong = [...own, ...outside];
  const places = wrong.map((s) => placeIn(plan, s)[0]);
  return { value: wrong.map((s) => nameOf(s.id)), at, related: places.length ? [{ role: 'out-of-order', at: spansOr(places, at[0]) }] : [] };
}

type Compute = (section: Section, context: FactContext) => Fact;
const fact = (type: FactSet[string]['type'], about: string, compute: Compute): FactSet<Section>[string] =>
  ({ type, about, compute });

export const sectionFacts: FactSet<Section> = {
  'section.id': fact('text', "the section's id (I.A, II.1.d.ii)", (s, { plan }) => ({ value: s.id, at: placeIn(plan, s) })),
  'section.name': fact('text', 'how people name the section (secțiunea B, II.1 lit. d) (ii))', (s, { plan }) => ({ value: nameOf(s.id), at: placeIn(plan, s) })),
  'section.model': fact('text', "the model's heading with its number, to paste", (s, { plan }) => ({ value: `${modelLabel(s.id)} ${modelHeading(s.id).forms[0] ?? ''}`.trim(), at: placeIn(plan, s) })),
  'section.state': fact('text', 'present, empty, not-applicable, missing or other-subject', stateOf),
  'section.there': fact('boolean', 'the section stands in the plan, whatever it holds', standsThere),
  'section.chapterThere': fact('boolean', 'its chapter stands in the plan', (s, context) => standsThere(context.plan.sections[chapterOf(s.id)], context)),
  'section.parentThere': fact('boolean', 'the section or point that holds it stands in the plan', (s, context) => standsThere(context.plan.sections[parentOf(s.id) ?? s.id], context)),
  'section.siblingThere': fact('boolean', 'another section of the same chapter or point stands in the plan', (s, context) => {
    let unsure: Fact | null = null;
    for (const id of siblings(s.id)) {
      const there = standsThere(context.plan.sections[id], context);
      if (there.value === true) return there;
      if (there.value === undefined) unsure ??= there;
    }
    return unsure ?? { value: false, at: placeIn(context.plan, s) };
  }),
  'section.heading': fact('text', 'the heading as written', (s, { document }) => (s.heading.is === 'found' ? { value: quoteOf(document, s.heading.at[0]), at: s.heading.at } : factOf(s.heading))),
  'section.answer': fact('text', 'what the plan itself writes under the heading', (s, { document, plan }) => ({
    value: s.answer.length ? s.answer.map((a) => quoteOf(document, a, 300)).join(' ') : null, at: spansOr(s.answer, placeIn(plan, s)[0]),
  })),
  'section.pointThere': fact('boolean', 'the point of the chapter (II.1) that holds it stands in the plan', (s, context) => standsThere(context.plan.sections[s.id.split('.').slice(0, 2).join('.') as SectionId], context)),
  'section.namedAbove': fact('boolean', 'the point has no place of its own but is named in a sentence under the heading that holds it', (s, context) => {
    const named = namedAbove(s, context);
    return named ? { value: true, at: [named] } : { value: false, at: placeIn(context.plan, s) };
  }),
  'section.onlyTerm': fact('boolean', 'the answer is only a frequency', (s, { plan }) => ({ value: s.onlyTerm, at: spansOr(s.answer, placeIn(plan, s)[0]) })),
  'section.outOfOrder': fact('list', 'sections that the model sets before this one and that follow it; null when it is missing', order),
};
