// All mutants of a rule: the same rule with one thing changed, as a slip of its author would change it.

import { addDays } from '../../src/base/date.ts';
import type { Condition, Rule, Severity } from '../../src/library/rule.ts';
import { changesOf } from './conditions.ts';

export interface Mutant { readonly rule: Rule; readonly how: string }

/** True of every plan: stands in for a `must` left out, which the form of rules does not allow. */
const always: Condition = { fact: 'law.asOf', operator: 'isKnown', value: true };
const shifts = [1, -1] as const;

function without<K extends keyof Rule>(rule: Rule, key: K): Rule {
  const { [key]: _, ...rest } = rule;
  return rest as Rule;
}

const inPart = (rule: Rule, part: 'when' | 'must' | 'reviewIf'): Mutant[] => {
  const condition = rule[part];
  return condition ? changesOf(condition).map((c) => ({ how: `${part}: ${c.how}`, rule: { ...rule, [part]: c.condition } })) : [];
};

const scopeDates = (rule: Rule): Mutant[] => (['from', 'until'] as const).flatMap((end) => {
  const day = rule.scope[end];
  if (!day) return [];
  const scope = { ...rule.scope };
  delete scope[end];
  return [...shifts.map((n) => ({ how: `scope.${end}: ${day} → ${addDays(day, n)}`, rule: { ...rule, scope: { ...rule.scope, [end]: addDays(day, n) } } })), { how: `scope.${end}: left out`, rule: { ...rule, scope } }];
});

const allKinds = ['comuna', 'oras', 'municipiu', 'sector', 'judet'] as const;
const authorities = (rule: Rule): Mutant[] => (rule.scope.authorities.length < allKinds.length ? [{ how: 'scope.authorities: all', rule: { ...rule, scope: { ...rule.scope, authorities: allKinds } } }] : []);

const other = (severity: Severity): Severity => (severity === 'error' ? 'warning' : 'error');

function severities(rule: Rule): Mutant[] {
  const { severity } = rule;
  const days = Object.entries(severity.from ?? {}) as [string, Severity][];
  const changed = (how: string, to: Rule['severity']): Mutant => ({ how: `severity: ${how}`, rule: { ...rule, severity: to } });
  const ifs = severity.if ?? [];
  // Where nothing moves it, the severity is a word of the catalogue, which a house test compares.
  const base = days.length + ifs.length > 0 ? [changed(`default → ${other(severity.default)}`, { ...severity, default: other(severity.default) })] : [];
  return [
    ...base,
    ...days.flatMap(([day, level]) => {
      const rest = Object.fromEntries(days.filter(([d]) => d !== day));
      return [...shifts.map((n) => changed(`${day} → ${addDays(day, n)}`, { ...severity, from: { ...rest, [addDays(day, n)]: level } })), changed(`without ${day}`, { ...severity, from: rest })];
    }),
    ...ifs.flatMap((part, i) => [
      changed(`without if ${i + 1}`, { ...severity, if: ifs.filter((_, k) => k !== i) }),
      ...changesOf(part.condition).map((c) => changed(`if ${i + 1}: ${c.how}`, { ...severity, if: ifs.map((p, k) => (k === i ? { ...p, condition: c.condition as Condition } : p)) })),
    ]),
  ];
}

/** Every mutant of `rule`, in a fixed order. */
export function mutantsOf(rule: Rule): Mutant[] {
  return [
    ...(rule.when ? [{ how: 'when: left out', rule: without(rule, 'when') }] : []),
    { how: 'must: left out', rule: { ...rule, must: always } },
    ...(rule.reviewIf ? [{ how: 'reviewIf: left out', rule: without(rule, 'reviewIf') }] : []),
    ...inPart(rule, 'when'), ...inPart(rule, 'must'), ...inPart(rule, 'reviewIf'),
    ...scopeDates(rule), ...authorities(rule), ...severities(rule),
  ];
}
