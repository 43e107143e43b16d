// Finds a rule by its id as people type it, and names the nearest one where there is none.

import type { Problem } from '../base/problem.ts';
import type { Library } from '../library/registry.ts';
import type { Rule } from '../library/rule.ts';
import { suggestion } from '../library/validate/did-you-mean.ts';
import { unknownRule } from './usage-problems.ts';

export const noRule = (id: string, library: Library): Problem => unknownRule(id, suggestion(id.toUpperCase(), library.rules.map((r) => r.id)));

/** By id (`SRV-08`, `srv-8`) or slug. @throws Problem with the nearest id. */
export function findRule(asked: string, library: Library): Rule {
  const id = asked.trim().toUpperCase().replace(/^([A-Z]+)-?(\d)$/, '$1-0$2').replace(/^([A-Z]+)(\d+)$/, '$1-$2');
  const rule = library.rules.find((r) => r.id === id) ?? library.rules.find((r) => r.slug === asked.trim().toLowerCase());
  if (!rule) throw noRule(asked, library);
  return rule;
}
