// Own rules and registry entries of a folder: same schemas, same checks as the built-in ones, then added to the library.

import { Problem } from '../../base/problem.ts';
import type { GroupEntry } from '../compile.ts';
import { type Clash, extendLibrary, extendRegistry, type Extension } from '../extend.ts';
import type { Library, Parameter, Registry } from '../registry.ts';
import { readCostStandards, readNomenclature, readStrategies } from '../tables.ts';
import { checkActs, checkRegistry, checkRules } from './check-files.ts';
import type { RuleVocabulary } from './vocabulary.ts';
import { readYaml, type SourceFile } from './yaml-source.ts';

export interface OwnFiles { readonly rules: readonly SourceFile[]; readonly registry: readonly SourceFile[] }
export interface Extended { readonly library: Library; /** ids of the rules that were added */ readonly own: readonly string[]; readonly problems: readonly Problem[] }

/**
 * The library with what `files` add; every fault of every file is in `problems`, and what has a fault is left out.
 * `vocabularyOf` gives the words rules may use over the registry, the added acts included.
 */
export async function addOwnRules(base: Library, files: OwnFiles, mark: string, vocabularyOf: (registry: Registry) => RuleVocabulary): Promise<Extended> {
  const problems: Problem[] = [...(await checkRegistry(files.registry))];
  const extension = problems.length > 0 ? nothing : await extensionOf(files.registry);
  const { registry, clashes } = extendRegistry(base.registry, extension);
  const rules = await checkRules(files.rules, vocabularyOf(registry));
  const extended = extendLibrary(base, registry, rules.entries, mark);
  problems.push(...rules.problems, ...[...clashes, ...extended.clashes].map((clash) => clashProblem(clash, files)));
  return { library: extended.library, own: rules.entries.map((r) => r.id).filter((id) => !extended.clashes.some((c) => c.id === id)), problems };
}

const nothing: Extension = { acts: [], nomenclature: [], strategies: [], costStandards: [], groups: [], parameters: [] };

async function extensionOf(files: readonly SourceFile[]): Promise<Extension> {
  const file = (name: string): SourceFile | undefined => files.find(({ path }) => path.endsWith(`/${name}`));
  const list = <T>(name: string, key: string): readonly T[] => { const source = file(name); return source ? ((readYaml(source).value as Record<string, readonly T[]>)[key] ?? []) : []; };
  const table = <T>(name: string, read: (path: string, text: string) => readonly T[]): readonly T[] => { const source = file(name); return source ? read(source.path, source.text) : []; };
  return {
    acts: (await checkActs(files.filter(({ path }) => path.includes('/acts/')))).entries,
    nomenclature: table('nomenclature.tsv', readNomenclature), strategies: table('strategies.tsv', readStrategies), costStandards: table('cost-standards.tsv', readCostStandards),
    groups: list<GroupEntry>('groups.yaml', 'groups'), parameters: list<Parameter>('parameters.yaml', 'parameters'),
  };
}

/** Which file of the folder holds what clashes. */
const holders: Readonly<Record<Clash['kind'], string>> = { act: '/acts/', article: '/acts/', code: '/nomenclature.tsv', strategy: '/strategies.tsv', group: '/groups.yaml', parameter: '/parameters.yaml', rule: '.yaml' };

function clashProblem({ kind, id }: Clash, { rules, registry }: OwnFiles): Problem {
  const file = (kind === 'rule' ? rules : registry).find(({ path, text }) => path.includes(holders[kind]) && text.includes(id));
  const line = file ? file.text.slice(0, file.text.indexOf(id)).split('\n').length : undefined;
  return new Problem({
    code: 'AVZ-OWN-CLASH', place: file ? { path: file.path, line, column: 1 } : {},
    what: { ro: `„${id}” există deja în avizor și nu poate fi înlocuit.`, en: `"${id}" is in avizor already and cannot be replaced.` },
    todo: kind === 'rule' ? { ro: 'Dați regulii proprii un cod cu alte litere, de exemplu PRO-01.', en: 'Give your rule an id with other letters, for example PRO-01.' } : { ro: 'Folosiți intrarea existentă sau alt nume.', en: 'Use the entry that is there, or another name.' },
  });
}
