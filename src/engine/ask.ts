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

const undated = (asked: Asked | undefined): Asked | null => (asked && !asked.dated ? asked : null);

/** What names mean in the sets of a kind, as far as it was asked; null for a name that is not theirs. */
class Definitions {
  readonly #sets: readonly FactSet<never>[];
  readonly #known = new Map<string, FactDefinition | null>();
  constructor(sets: readonly FactSet<never>[]) { this.#sets = sets; }
  get(name: string): FactDefinition | null {
    const before = this.#known.get(name);
    if (before !== undefined) return before;
    const set = this.#sets.find((one) => Object.hasOwn(one, name)) as FactSet<unknown> | undefined, found = set?.[name] ?? null;
    this.#known.set(name, found);
    return found;
  }
}

const known = new WeakMap<readonly FactSet<never>[], Definitions>(), noSets: readonly FactSet<never>[] = [];

function definitionsIn(sets: readonly FactSet<never>[] = noSets): Definitions {
  let own = known.get(sets);
  if (!own) known.set(sets, (own = new Definitions(sets)));
  return own;
}

/** An asker for one plan under one law's day. */
export const asker = (context: DatedContext, sources: FactSources = factSets): Ask => askerWith(context, sources, null);

function askerWith(context: DatedContext, sources: FactSources, before: Answers | null): Ask {
  const answers: Answers = { shared: new Map(), bySubject: new Map() };
  const whole = subjectsOf('document', context)[0] as Subject, ofWhole = definitionsIn(sources.document);

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
    const own = ofWhole.get(name);
    return own ? own.compute(whole.value, context) : commonFact(name, context);
  });
  const shared = (name: string): Asked => {
    let answer = answers.shared.get(name);
    if (!answer) answers.shared.set(name, (answer = undated(before?.shared.get(name)) ?? ofDocument(name)));
    return answer;
  };
  // The rules of one subject are judged together: its answers are mostly those of the question before.
  let last: Subject | null = null, memory: Memory = new Map(), own = ofWhole;
  const turnTo = (subject: Subject): void => {
    last = subject;
    own = definitionsIn(sources[subject.kind]);
    memory = answers.bySubject.get(subject) ?? new Map();
    answers.bySubject.set(subject, memory);
  };
  const ofSubject = (name: string, subject: Subject): Asked => {
    const definition = own.get(name);
    if (!definition) return shared(name);
    return undated(before?.bySubject.get(subject)?.get(name)) ?? asked(name, () => definition.compute(subject.value, context));
  };
  const ask = (name: string, subject: Subject): Asked => {
    if (subject.kind === 'document') return shared(name);
    if (subject !== last) turnTo(subject);
    let answer = memory.get(name);
    if (!answer) memory.set(name, (answer = ofSubject(name, subject)));
    return answer;
  };
  return Object.assign(ask, { under: (other: DatedContext) => askerWith(other, sources, answers) });
}
