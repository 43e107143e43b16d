// Puts rules and registry files together into one library; pure, the files are read and their form is checked elsewhere.

import type { Act, BeneficiaryGroup, Holiday, Library, Parameter } from './registry.ts';
import type { Rule } from './rule.ts';
import { readBudgetClassification, readCostStandards, readCounties, readLocalities, readNomenclature, readStrategies } from './tables.ts';

/** A group as its file has it: forms by source, lists left out where empty. */
export interface GroupEntry {
  readonly id: string; readonly label: string; readonly codes?: readonly string[]; readonly stems: readonly string[];
  readonly notIn?: readonly string[]; readonly notBefore?: readonly string[]; readonly forms?: Readonly<Record<string, readonly string[]>>;
  readonly broader?: readonly string[]; readonly narrower?: readonly string[]; readonly role?: 'provider' | 'public'; readonly general?: boolean;
}

export const tableNames = ['nomenclature', 'strategies', 'localities', 'counties', 'cost-standards', 'budget-classification'] as const;
export type TableName = (typeof tableNames)[number];

/** What a library is made of: parsed rule files and YAML registries, texts of the tables. */
export interface LibraryParts {
  readonly version: string;
  readonly rules: readonly Rule[];
  readonly acts: readonly Act[];
  readonly groups: readonly GroupEntry[];
  readonly parameters: readonly Parameter[];
  readonly holidays: readonly Holiday[];
  readonly tables: Readonly<Record<TableName, { readonly path: string; readonly text: string }>>;
}

/** A group with every list there. */
export const groupOf = (entry: GroupEntry): BeneficiaryGroup => ({
  id: entry.id, label: entry.label, codes: entry.codes ?? [], stems: entry.stems, notIn: entry.notIn ?? [], notBefore: entry.notBefore ?? [],
  forms: Object.values(entry.forms ?? {}).flat(), broader: entry.broader ?? [], narrower: entry.narrower ?? [],
  ...(entry.role ? { role: entry.role } : {}), ...(entry.general ? { general: true } : {}),
});

/** In the order of rule ids: family letters, then number (`SRV-02` before `SRV-10`). */
export const byRuleId = (a: { readonly id: string }, b: { readonly id: string }): number => {
  const [x, y] = [a.id.split('-'), b.id.split('-')];
  return compare(x[0] ?? '', y[0] ?? '') || Number(x[1]) - Number(y[1]) || compare(a.id, b.id);
};
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** @throws Problem where a table has a fault, with its line. */
export function compileLibrary(parts: LibraryParts): Library {
  const table = <T>(name: TableName, read: (path: string, text: string) => T): T => read(parts.tables[name].path, parts.tables[name].text);
  return {
    version: parts.version,
    rules: [...parts.rules].sort(byRuleId),
    registry: {
      acts: [...parts.acts].sort((a, b) => compare(a.id, b.id)),
      nomenclature: table('nomenclature', readNomenclature),
      strategies: table('strategies', readStrategies),
      localities: table('localities', readLocalities),
      counties: table('counties', readCounties),
      costStandards: table('cost-standards', readCostStandards),
      budgetClassification: table('budget-classification', readBudgetClassification),
      groups: parts.groups.map(groupOf),
      parameters: parts.parameters,
      holidays: parts.holidays,
    },
  };
}
