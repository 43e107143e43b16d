// Finds the rules of a report by id.

import type { Rule } from '../library/rule.ts';
import type { Report } from '../report/report.ts';

/** A look-up of the rules that were applied. @throws when a finding names a rule the report does not hold: a bug. */
export function indexRules(report: Pick<Report, 'rules'>): (id: string) => Rule {
  const byId = new Map(report.rules.map((rule) => [rule.id, rule]));
  return (id) => {
    const rule = byId.get(id);
    if (!rule) throw new Error(`the report holds no rule ${id}`);
    return rule;
  };
}
