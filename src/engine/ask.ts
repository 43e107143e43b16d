// Asks facts lazily and once: subject facts per subject, document and common facts per plan.

import { factSets } from '../facts/all.ts';
import type { Fact, FactDefinition, FactSet, Subject } from '../facts/fact.ts';
import { subjectsOf } from '../facts/subjects.ts';
import type { SubjectKind } from '../library/rule.ts';
import { commonFact } from './common-facts.ts';
import type { DatedContext } from './context.ts';
import type { Asked } from './three-valued.ts';

/** Facts by subject kind, as in facts/all.ts. */
export type FactSources = Readonly<Record<SubjectKind, readonly FactSet<never>[]>>;

/** Gives the fact of that name on that subject; a fact that throws or does not exist comes back as a fault. */
export interface Ask {
  (name: string, subject: Subject): Asked;
  /** An asker of the same plan for the day of another context, with every answer that did not lean on the day. */
  readonly under: (context: DatedContext) => Ask;
}

type Memory = Map<string, Asked>;
/** `bySubject` holds what was asked on a subject, of the document too. */
interface Answers { readonly shared: Memory; readonly bySubject: Map<Subject, Memory> }

const noAnswers: Answers = { shared: new Map(), bySubject: new Map() };
const undated = (asked: Asked | undefined): Asked | null => (asked && !asked.dated ? asked : null);

type Definitions = Map<string, FactDefinition | undefined>;
/** What names mean in the sets of a kind, as far as it was asked. */
const known = new WeakMap<readonly FactSet<never>[], Definitions>();

function definition(sets: readonly FactSet<never>[], name: string): FactDefinition | undefined {
  let names = known.get(sets);
  if (!names) known.set(sets, (names = new Map()));
  const before = names.get(name);
  if (before || names.has(name)) return before;
  const set = sets.find((one) => Object.hasOwn(one, name)) as FactSet<unknown> | undefined, found = set?.[name];
  names.set(name, found);
  return found;
}

/** An asker for one plan under one law's day. */
export const asker = (context: DatedContext, sources: FactSources = factSets): Ask => askerWith(context, sources, noAnswers);

function askerWith(context: DatedContext, sources: FactSources, before: Answers): Ask {
  const answers: Answers = { shared: new Map(), bySubject: new Map() };
  const whole = subjectsOf('document', context)[0] as Subject;

  const asked = (name: string, compute: () => Fact | null): Asked => {
    let dated = true;
    try {
      const watched = context.watch(compute);
      dated = watched.dated;
      return watched.value ? { name, fact: watched.value, fault: null, dated } : { name, fact: null, fault: `there is no fact ${name} here`, dated: false };
    } catch (error) {
      return { name, fact: null, fault: `${name}: ${error instanceof Error ? error.message : String(error)}`, dated };
    }
  };
  const ofDocument = (name: string): Asked => asked(name, () => {
    const own = definition(sources.document, name);
    return own ? own.compute(whole.value, context) : commonFact(name, context);
  });
  const shared = (name: string): Asked => {
    let answer = answers.shared.get(name);
    if (!answer) answers.shared.set(name, (answer = undated(before.shared.get(name)) ?? ofDocument(name)));
    return answer;
  };
  const ofSubject = (name: string, subject: Subject): Asked => {
    const own = definition(sources[subject.kind] ?? [], name);
    if (!own) return shared(name);
    return undated(before.bySubject.get(subject)?.get(name)) ?? asked(name, () => own.compute(subject.value, context));
  };

  // The rules of one subject are judged together: its answers are mostly those of the question before.
  let last: Subject | null = null, memory: Memory = new Map();
  const answersOf = (subject: Subject): Memory => {
    let held = answers.bySubject.get(subject);
    if (!held) answers.bySubject.set(subject, (held = new Map()));
    return held;
  };
  const ask = (name: string, subject: Subject): Asked => {
    if (subject.kind === 'document') return shared(name);
    if (subject !== last) { last = subject; memory = answersOf(subject); }
    let answer = memory.get(name);
    if (!answer) memory.set(name, (answer = ofSubject(name, subject)));
    return answer;
  };
  return Object.assign(ask, { under: (other: DatedContext) => askerWith(other, sources, answers) });
}
