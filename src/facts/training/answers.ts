// Who of the four groups of instruction (c.1-c.4) the plan answers for: by its own words, by a row of its table, or not.

import { type Span, contains } from '../../base/span.ts';
import { fold } from '../../base/fold.ts';
import type { SectionId } from '../../plan/model.ts';
import type { TrainingRow } from '../../plan/plan.ts';
import { placeOf } from '../../plan/reading.ts';
import type { Fact, FactContext } from '../fact.ts';
import { namedInChapter, ownWords, wordsThat } from '../named-above.ts';
import { isExtract } from '../passages.ts';
import { foldedAt } from '../sentences.ts';

/** How a row names its group; the last is what stays: staff of centres. */
const groups: readonly (readonly [SectionId, RegExp])[] = [
  ['III.1.c.2', /asistent\w*\s+personal|\ba\.?\s?p\.?\b(?!\w)|asistentii\s+maternali/],
  ['III.1.c.3', /informal|apartinator|ingrijitor\w*\s+din\s+famili|membri\w*\s+(?:de|ai)\s+famili/],
  ['III.1.c.4', /volunt/],
];
const nameless = /^[\s\d.,:;_–—-]*(?:total|nr\.?\s*crt\.?|toti|toate)?[\s\d.,:;_–—-]*$/;

/** The group a row speaks of; null when it names nobody. */
export function groupOf(row: TrainingRow): SectionId | null {
  const who = fold(row.who);
  if (nameless.test(who)) return null;
  return groups.find(([, pattern]) => pattern.test(who))?.[0] ?? 'III.1.c.1';
}

/** Rows under c), and those of a table of all training that say themselves that they are instruction. */
const instructionRows = ({ document, plan }: FactContext): readonly TrainingRow[] =>
  plan.training.filter((r) => r.section === 'III.1.c' || r.section.startsWith('III.1.c.') || (r.section === 'III.1' && !document.data && /\binstrui/.test(foldedAt(document, r.span))));

/** How running text names each group. */
const named: Readonly<Record<string, RegExp>> = {
  'III.1.c.1': /\bcentr(?:u|e|ul|ului|elor)\b|\bpersonal(?:ul|ului)?\s+(?:de\s+specialitate|angajat|din\s+cadrul|propriu)|\bangaja(?:ti|tii|tilor)\b/,
  'III.1.c.2': /\basistent\w*\s+personal/, 'III.1.c.3': /\binformal/, 'III.1.c.4': /\bvoluntar/,
};

/** Words under c) itself that name the group, where the point has no place of its own: who is instructed is told in a sentence. */
const toldAbove = (id: SectionId, context: FactContext): Span | null =>
  wordsThat(context.plan.sections['III.1.c'], context, (words) => named[id]?.test(words) ?? false);

const points: readonly SectionId[] = ['III.1.c.1', 'III.1.c.2', 'III.1.c.3', 'III.1.c.4'];

/** A group named in the sentence of another that has no letter either: one sentence tells of several. */
function toldBeside(id: SectionId, { document, plan }: FactContext): Span | null {
  const name = named[id];
  if (!name || document.data || plan.sections[id].state !== 'missing') return null;
  return points.map((other) => plan.sections[other]).find((s) => s.state === 'present' && s.label === '' && name.test(foldedAt(document, s.span)))?.span ?? null;
}

/**
 * `answered`, `not-applicable`, `joint` (a table that is not attributed to c.1-c.4 may be the answer), `none` (a heading
 * alone), `missing`; undefined where the point could not be read.
 */
export function instructionOf(id: SectionId, context: FactContext): Fact {
  const section = context.plan.sections[id], whole = context.plan.sections['III.1.c'];
  const at = placeOf(section.heading);
  const rows = instructionRows(context);
  const own = rows.filter((r) => groupOf(r) === id);
  if (own.length) return { value: 'answered', at: [(own[0] as TrainingRow).span] };
  if (section.state === 'not-applicable') return { value: 'not-applicable', at };
  if (whole.state === 'not-applicable' && section.state !== 'present') return { value: 'not-applicable', at: placeOf(whole.heading) };
  if (section.doubt.is === 'unclear') return { value: undefined, at: section.doubt.at, because: section.doubt.because };
  const joint = rows.filter((r) => groupOf(r) === null);
  const under = (other: SectionId): boolean => joint.some((r) => r.section === other || contains(context.plan.sections[other].span, r.span));
  if (section.state === 'present') {
    // A table right under one of several points, which the others lack, may speak for all of them.
    // What is written as data says itself for which point a row is; an extract says only under which list it stood.
    const tableHere = isExtract(context.document) ? joint.length > 0 : !context.document.data && under(id);
    const onlyTable = tableHere && ownWords(section, context).length === 0;
    const alone = points.some((p) => p !== id && ['present', 'empty'].includes(context.plan.sections[p].state) && !under(p) && ownWords(context.plan.sections[p], context).length === 0 && !rows.some((r) => groupOf(r) === p));
    return { value: onlyTable && alone ? 'joint' : 'answered', at };
  }
  const told = toldAbove(id, context) ?? toldBeside(id, context) ?? (section.state === 'missing' && named[id] ? namedInChapter(id, context, named[id]) : null);
  if (told) return { value: 'answered', at: [told] };
  if (section.state === 'missing') return { value: 'missing', at: placeOf(whole.heading) };
  return { value: joint.length ? 'joint' : 'none', at };
}
