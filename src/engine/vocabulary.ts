// What a rule may name, for the checks of rule files: the facts of each subject, the operators, the formats, the acts.

import { factSets } from '../facts/all.ts';
import type { Registry } from '../library/registry.ts';
import type { SubjectKind } from '../library/rule.ts';
import type { FactType, RuleVocabulary } from '../library/validate/vocabulary.ts';
import { commonFactNames } from './common-facts.ts';
import { operators } from './operators.ts';
import { formats } from './placeholders.ts';

/** The vocabulary of this engine over the acts and parameters of a registry. */
export function ruleVocabulary({ acts, parameters }: Pick<Registry, 'acts' | 'parameters'>): RuleVocabulary {
  const shared = new Map<string, FactType | null>([
    ...commonFactNames.map((name): [string, null] => [name, null]),
    ...parameters.map((p): [string, null] => [`law.${p.id}`, null]),
    ...typesOf('document'),
  ]);
  const bySubject = new Map<string, ReadonlyMap<string, FactType | null>>();
  return {
    acts, operators: new Set(operators.keys()), formats: new Set(formats),
    factsOf(each) {
      let facts = bySubject.get(each);
      if (!facts) bySubject.set(each, (facts = new Map([...shared, ...(each in factSets ? typesOf(each as SubjectKind) : [])])));
      return facts;
    },
  };
}

const typesOf = (kind: SubjectKind): [string, FactType][] => factSets[kind].flatMap((set) => Object.entries(set).map(([name, definition]): [string, FactType] => [name, definition.type]));
