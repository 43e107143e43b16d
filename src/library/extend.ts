// Adds an authority's own rules and registry entries to the library; nothing of the library is changed or taken away.

import { byRuleId, type GroupEntry, groupOf } from './compile.ts';
import type { Act, CostStandard, Library, NationalStrategy, NomenclatureCode, Parameter, Registry } from './registry.ts';
import type { Rule } from './rule.ts';

/** What a folder of own rules holds; lists are empty where a file is not there. */
export interface Extension {
  readonly acts: readonly Act[];
  readonly nomenclature: readonly NomenclatureCode[];
  readonly strategies: readonly NationalStrategy[];
  readonly costStandards: readonly CostStandard[];
  readonly groups: readonly GroupEntry[];
  readonly parameters: readonly Parameter[];
}

/** An entry of the extension whose id the library has already. */
export interface Clash { readonly kind: 'act' | 'article' | 'code' | 'strategy' | 'group' | 'parameter' | 'rule'; readonly id: string }

/** Registry with the entries of `extension`: new articles join an act the library has, everything else needs an id of its own. */
export function extendRegistry(base: Registry, extension: Extension): { readonly registry: Registry; readonly clashes: readonly Clash[] } {
  const clashes: Clash[] = [];
  const fresh = <T>(kind: Clash['kind'], known: readonly T[], added: readonly T[], idOf: (entry: T) => string): readonly T[] => {
    const ids = new Set(known.map(idOf));
    for (const entry of added) if (ids.has(idOf(entry))) clashes.push({ kind, id: idOf(entry) });
    return [...known, ...added.filter((entry) => !ids.has(idOf(entry)))];
  };
  const acts = base.acts.map((act) => {
    const more = extension.acts.find((a) => a.id === act.id);
    if (!more) return act;
    if (more.short !== act.short || more.inForce.from !== act.inForce.from || more.inForce.until !== act.inForce.until) clashes.push({ kind: 'act', id: act.id });
    return { ...act, articles: fresh('article', act.articles, more.articles, (a) => a.article) };
  });
  const registry: Registry = {
    ...base,
    // Worked out for the base alone.
    prepared: undefined,
    acts: [...acts, ...extension.acts.filter((a) => !base.acts.some((b) => b.id === a.id))],
    nomenclature: fresh('code', base.nomenclature, extension.nomenclature, (c) => c.code),
    strategies: fresh('strategy', base.strategies, extension.strategies, (s) => s.id),
    costStandards: [...base.costStandards, ...extension.costStandards],
    groups: fresh('group', base.groups, extension.groups.map(groupOf), (g) => g.id),
    parameters: fresh('parameter', base.parameters, extension.parameters, (p) => p.id),
  };
  return { registry, clashes };
}

/** The library with more rules; a rule whose id is in use is a clash and left out. `mark` tells the rule set from the built-in one. */
export function extendLibrary(base: Library, registry: Registry, rules: readonly Rule[], mark: string): { readonly library: Library; readonly clashes: readonly Clash[] } {
  const ids = new Set(base.rules.map((r) => r.id));
  const own = rules.filter((r) => !ids.has(r.id));
  return {
    library: { version: `${base.version}+${mark}`, rules: [...base.rules, ...own].sort(byRuleId), registry },
    clashes: rules.filter((r) => ids.has(r.id)).map((r) => ({ kind: 'rule', id: r.id })),
  };
}
