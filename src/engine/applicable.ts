// Whether a rule speaks of a plan at all: the authorities it binds and the days it is in force.

import { holdsOn } from '../library/in-force.ts';
import type { AuthorityKind, Rule, Severity } from '../library/rule.ts';
import type { Because } from '../plan/reading.ts';
import type { Plan } from '../plan/plan.ts';
import { type LawDate, startOfPlanYear } from './law-date.ts';

/** `unverified` where the plan does not tell what the scope asks for. */
export type Applicable = { readonly is: 'applies' } | { readonly is: 'inapplicable' } | { readonly is: 'unverified'; readonly because: Because };

const allAuthorities = 5;

const applies: Applicable = { is: 'applies' }, inapplicable: Applicable = { is: 'inapplicable' };

function byAuthority(authorities: readonly AuthorityKind[], plan: Plan): Applicable {
  if (authorities.length >= allAuthorities) return applies;
  if (plan.authority.kind.is !== 'found') return { is: 'unverified', because: { code: 'unknown-authority' } };
  return authorities.includes(plan.authority.kind.value) ? applies : inapplicable;
}

function byDate(rule: Rule, plan: Plan, law: LawDate): Applicable {
  const { from, until } = rule.scope;
  if (!from && !until) return applies;
  const day = dayFor(rule, plan, law);
  if (day === null) return { is: 'unverified', because: { code: 'no-year' } };
  return holdsOn({ from, until }, day) ? applies : inapplicable;
}

/** The day a rule is read by: most take the law's day, some the start of the plan year; null when it cannot be told. */
function dayFor(rule: Rule, plan: Plan, law: LawDate): string | null {
  if (law.from === 'asked') return law.day;
  if (law.from === 'today') return null;
  return rule.scope.lawAsOf === 'planYear' ? startOfPlanYear(plan) : law.day;
}

/** Scope of a rule against a plan; inapplicable wins over unverified, so that a rule outside its years says nothing. */
export function applicable(rule: Rule, plan: Plan, law: LawDate): Applicable {
  const authority = byAuthority(rule.scope.authorities, plan), date = byDate(rule, plan, law);
  if (authority.is === 'inapplicable' || date.is === 'inapplicable') return inapplicable;
  return authority.is === 'unverified' ? authority : date;
}

/** The severity of a fail under the law of `day`: the latest `from` that has begun, else the default. */
export function severityOn(rule: Rule, day: string): Severity {
  const begun = Object.entries(rule.severity.from ?? {}).filter(([from]) => from <= day).sort(([a], [b]) => (a < b ? -1 : 1));
  return begun.at(-1)?.[1] ?? rule.severity.default;
}

/** The rule says different things on different days by its scope or severity alone. */
export const isDated = (rule: Rule): boolean => Boolean(rule.scope.from ?? rule.scope.until ?? rule.severity.from);
