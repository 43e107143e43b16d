// Asks facts lazily and once: subject facts per subject, document and common facts per plan.

import { factSets } from '../facts/all.ts';
import type { Fact, FactSet, Subject } from '../facts/fact.ts';
import { subjectsOf } from '../facts/subjects.ts';
import type { SubjectKind } from '../library/rule.ts';
import { commonFact } from './common-facts.ts';
import type { DatedContext } from './context.ts';
import type { Asked } from './three-valued.ts';

/** Facts by subject kind, as in facts/all.ts. */
export type FactSources = Readonly<Record<SubjectKind, readonly FactSet<never>[]>>;

/** Gives the fact of that name on that subject; a fact that throws or does not exist comes back as a fault. */
export type Ask = (name: string, subject: Subject) => Asked;

const definition = (sets: readonly FactSet<never>[], name: string) => {
  for (const set of sets) if (Object.hasOwn(set, name)) return (set as FactSet<unknown>)[name];
  return undefined;
};

/** An asker for one plan under one law's day. */
export function asker(context: DatedContext, sources: FactSources = factSets): Ask {
  const shared = new Map<string, Asked>();
  const bySubject = new WeakMap<Subject, Map<string, Asked>>();
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
  const remember = (memo: Map<string, Asked>, name: string, compute: () => Fact | null): Asked => {
    const known = memo.get(name);
    if (known) return known;
    const answer = asked(name, compute);
    memo.set(name, answer);
    return answer;
  };

  return (name, subject) => {
    const own = definition(sources[subject.kind] ?? [], name);
    if (own && subject.kind !== 'document') {
      let memo = bySubject.get(subject);
      if (!memo) bySubject.set(subject, (memo = new Map()));
      return remember(memo, name, () => own.compute(subject.value as never, context));
    }
    return remember(shared, name, () => {
      const ofDocument = definition(sources.document, name);
      return ofDocument ? ofDocument.compute(whole.value, context) : commonFact(name, context);
    });
  };
}
