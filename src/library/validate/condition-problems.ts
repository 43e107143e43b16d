// Faults of a condition: facts and operators that are not there, an operator that does not fit its fact or its value.

import type { Condition, ConditionValue } from '../rule.ts';
import { suggestion } from './did-you-mean.ts';
import type { Tell } from './tell.ts';
import type { FactType } from './vocabulary.ts';

type Facts = ReadonlyMap<string, FactType | null>;
const numeric: readonly (FactType | null)[] = ['number', 'amount', null];
const dated: readonly (FactType | null)[] = ['date', 'text', null];

/** Which types of fact an operator may be asked of, and what its literal value must be; operators not named take anything. */
const fits: Readonly<Record<string, { readonly facts?: readonly (FactType | null)[]; readonly value?: (value: ConditionValue) => boolean; readonly wants: { ro: string; en: string } }>> = {
  ...same(['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'], { facts: numeric, value: (v) => typeof v === 'number', wants: { ro: 'numere', en: 'numbers' } }),
  ...same(['before', 'beforeInclusive', 'after', 'afterInclusive'], { facts: dated, value: (v) => typeof v === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(v), wants: { ro: 'date calendaristice', en: 'dates' } }),
  ...same(['countAtLeast', 'countAtMost'], { facts: ['list', null], value: (v) => typeof v === 'number', wants: { ro: 'o listă și un număr', en: 'a list and a number' } }),
  ...same(['in', 'notIn'], { value: Array.isArray, wants: { ro: 'o listă de valori', en: 'a list of values' } }),
  subsetOf: { facts: ['list', null], value: Array.isArray, wants: { ro: 'două liste', en: 'two lists' } },
  ...same(['isKnown', 'isEmpty'], { value: (v) => typeof v === 'boolean', wants: { ro: 'true sau false', en: 'true or false' } }),
  matches: { facts: ['text', 'list', null], value: isPattern, wants: { ro: 'un text și o expresie regulată corectă', en: 'a text and a correct regular expression' } },
};

function same<T>(names: readonly string[], value: T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, value]));
}

function isPattern(value: ConditionValue): boolean {
  if (typeof value !== 'string') return false;
  try {
    return new RegExp(value, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

/** Tells the faults of `condition` and of all conditions inside it. */
export function conditionProblems(condition: Condition, steps: readonly (string | number)[], facts: Facts, operators: ReadonlySet<string>, tell: Tell): void {
  const inside = (child: Condition, ...more: (string | number)[]): void => conditionProblems(child, [...steps, ...more], facts, operators, tell);
  if ('all' in condition) return condition.all.forEach((child, i) => inside(child, 'all', i));
  if ('any' in condition) return condition.any.forEach((child, i) => inside(child, 'any', i));
  if ('not' in condition) return inside(condition.not, 'not');
  const { fact, operator, value } = condition;
  if (!facts.has(fact)) tell([...steps, 'fact'], 'FACT', { ro: `Faptul „${fact}” nu există pentru acest fel de subiect.`, en: `There is no fact "${fact}" for this kind of subject.` }, suggestion(fact, facts.keys()));
  if (!operators.has(operator)) tell([...steps, 'operator'], 'OPERATOR', { ro: `Operatorul „${operator}” nu există.`, en: `There is no operator "${operator}".` }, suggestion(operator, operators));
  const other = value !== null && typeof value === 'object' && 'fact' in value ? value.fact : undefined;
  if (other !== undefined && !facts.has(other)) tell([...steps, 'value', 'fact'], 'FACT', { ro: `Faptul „${other}” nu există pentru acest fel de subiect.`, en: `There is no fact "${other}" for this kind of subject.` }, suggestion(other, facts.keys()));
  const fit = fits[operator];
  const type = facts.get(fact);
  if (!fit) return;
  if ((fit.facts && type !== undefined && !fit.facts.includes(type)) || (other === undefined && fit.value && !fit.value(value))) {
    tell([...steps, 'operator'], 'OPERAND', { ro: `„${operator}” cere ${fit.wants.ro}.`, en: `"${operator}" asks for ${fit.wants.en}.` }, { ro: `Verificați tipul faptului „${fact}” și valoarea comparată.`, en: `Check the type of the fact "${fact}" and the value it is compared with.` });
  }
}
