// The library in the form that `check` starts from: the tables as text, and nothing that only explains rules and law.

import { budgetFrom, budgetLines } from './budget-lines.ts';
import { groupsPrepared } from './find-groups.ts';
import { localitiesFrom, localityLines } from './locality-lines.ts';
import type { BudgetCode, Library, Locality, Prepared, Registry } from './registry.ts';
import type { Rule } from './rule.ts';

interface Packed {
  readonly version: string;
  readonly rules: readonly Omit<Rule, 'why' | 'examples'>[];
  readonly registry: Omit<Registry, 'localities' | 'budgetClassification' | 'lines' | 'prepared'> & Required<Pick<Registry, 'lines' | 'prepared'>>;
}

/** The text of the packed library with what was worked out of it (alignment/prepare.ts); what articles ask, written forms of groups, reasons and examples of rules are left out. */
export function packLibrary({ version, rules, registry }: Library, prepared: Prepared): string {
  const { localities, budgetClassification, ...rest } = registry;
  const packed: Packed = {
    version,
    rules: rules.map(({ why: _why, examples: _examples, ...rule }) => rule),
    registry: {
      ...rest, prepared, lines: { localities: localityLines(localities), budget: budgetLines(budgetClassification) },
      acts: registry.acts.map((act) => ({ ...act, articles: act.articles.map(({ article }) => ({ article, versions: [] })) })), groups: registry.groups.map((group) => ({ ...group, forms: [] })),
    },
  };
  // Letters outside ASCII as escapes: a file of one byte a letter is read and parsed in half the time.
  return JSON.stringify(packed).replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const untold = { why: { ro: '', en: '' }, examples: { inapplicable: [] } };

/** The library of a packed text: rules without reasons and examples, articles by their names alone. Whole tables are read when somebody asks for them. */
export function unpackLibrary(text: string): Library {
  const { version, rules, registry } = JSON.parse(text) as Packed;
  groupsPrepared(registry.groups, registry.prepared.groups);
  let localities: readonly Locality[] | undefined, budget: readonly BudgetCode[] | undefined;
  return {
    version,
    rules: rules.map((rule) => Object.assign(rule, untold)),
    registry: {
      ...registry,
      get localities() { return (localities ??= localitiesFrom(registry.lines.localities)); },
      get budgetClassification() { return (budget ??= budgetFrom(registry.lines.budget)); },
    },
  };
}
