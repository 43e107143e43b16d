// Facts about training rows and training points: persons and sums, whether c.1-c.4 are answered, tables near an empty point.

import { hasLetterOrFigure } from '../base/letters.ts';
import { spansOr } from '../base/span.ts';
import { tablesOf } from '../document/tables.ts';
import { type SectionId, childrenOf, parentOf, sectionIds } from '../plan/model.ts';
import type { Section, TrainingRow } from '../plan/plan.ts';
import { placeOf } from '../plan/reading.ts';
import type { Fact, FactContext, FactSet } from './fact.ts';
import { instructionOf } from './training/answers.ts';
import { programmeFacts, sumOf } from './training/program.ts';
import { isExtract } from './passages.ts';
import { textAt } from './sentences.ts';
import { supervisionFacts } from './training/supervision.ts';

/** Which half a row lacks: persons for a sum above 0, or the sum for persons above 0. */
function lacks(row: TrainingRow, context: FactContext): Fact {
  const budget = sumOf(row, context);
  const { persons } = row;
  const people = persons.is === 'found' ? persons.value.value : null;
  const sum = budget.is === 'found' ? budget.value.bani : null;
  const at = spansOr([], row.span);
  // A dash beside the other half may be a zero or a place not filled in.
  const dashed = (raw: string): boolean => /^[-–—_.\s]+$/.test(raw);
  if (persons.is === 'found' && people !== null && people > 0 && budget.is === 'found' && sum === 0 && dashed(budget.value.raw)) return { value: 'dash', at };
  if (budget.is === 'found' && sum !== null && sum > 0 && persons.is === 'found' && people === 0 && dashed(persons.value.raw)) return { value: 'dash', at };
  if (persons.is === 'found' && people !== null && people > 0 && budget.is === 'absent') return { value: 'budget', at };
  if (budget.is === 'found' && sum !== null && sum > 0 && persons.is === 'absent') return { value: 'persons', at };
  if (budget.is === 'unclear') return { value: undefined, at: budget.at, because: budget.because };
  if (persons.is === 'unclear') return { value: undefined, at: persons.at, because: persons.because };
  return { value: 'nothing', at };
}

/** The point that the model sets before this one under the same heading. */
function before(id: SectionId): SectionId | null {
  const parent = parentOf(id), siblings = parent === null ? sectionIds.filter((other) => parentOf(other) === null) : childrenOf(parent);
  return siblings[siblings.indexOf(id) - 1] ?? null;
}

/** An empty point right after a second table of the point before it: that table may be its answer, set too early. */
function tableBefore(section: Section, context: FactContext): Fact {
  const { document, plan } = context;
  const at = placeOf(section.heading), previous = section.state === 'empty' ? before(section.id) : null;
  if (previous === null) return { value: false, at };
  const { span } = plan.sections[previous];
  // An extract does not say how many tables its rows stood in.
  if (isExtract(document) && plan.training.filter((r) => r.section === previous).length > 1) return { value: undefined, at, because: { code: 'text-lost' } };
  const tables = tablesOf(document).filter((b) => b.span.start >= span.start && b.span.start < span.end);
  const last = tables.at(-1);
  if (tables.length < 2 || !last) return { value: false, at };
  // Frames and tags of the last row may stand between.
  const between = textAt(document, { start: last.span.end, end: at[0].start });
  return !hasLetterOrFigure(between) ? { value: true, at: [last.span, ...at] } : { value: false, at };
}

const rowFact = (type: FactSet[string]['type'], about: string, compute: (row: TrainingRow, context: FactContext) => Fact): FactSet<TrainingRow>[string] =>
  ({ type, about, compute });

/** Facts about one row of the training tables. */
export const trainingFacts: FactSet<TrainingRow> = {
  'training.who': rowFact('text', 'whom the row names', (r) => ({ value: r.who, at: [r.span] })),
  'training.persons': rowFact('number', 'how many persons', (r) => (r.persons.is === 'found' ? { value: r.persons.value.value, at: r.persons.at } : { value: r.persons.is === 'absent' ? null : undefined, at: placeOf(r.persons), ...(r.persons.is === 'unclear' ? { because: r.persons.because } : {}) })),
  'training.budget': rowFact('amount', 'the sum', (r, context) => {
    const sum = sumOf(r, context);
    if (sum.is === 'found') return { value: sum.value.bani, at: sum.at };
    return sum.is === 'absent' ? { value: null, at: sum.lookedIn } : { value: undefined, at: sum.at, because: sum.because };
  }),
  'training.lacks': rowFact('text', 'what the row lacks: budget, persons or nothing; dash where one half is only a dash', lacks),
};

/** Facts about a point of chapter III. */
export const trainingPointFacts: FactSet<Section> = {
  'instruction.answer': { type: 'text', about: 'c.1-c.4: answered, not-applicable, joint (one table for all), none, missing', compute: (section, context) => instructionOf(section.id, context) },
  'training.tableBefore': { type: 'boolean', about: 'a second table of the point before may be the answer of this empty one', compute: tableBefore },
};

/** Facts about chapter III as a whole; they belong to the document. */
export const trainingDocumentFacts: FactSet = { ...programmeFacts, ...supervisionFacts };
