// Source files of rules and registries to one library: parsed, checked, put together.

import { Problem } from '../../base/problem.ts';
import { compileLibrary, type GroupEntry, type LibraryParts, tableNames } from '../compile.ts';
import type { Act, Holiday, Library, Parameter } from '../registry.ts';
import type { Rule } from '../rule.ts';
import { readYaml, type SourceFile } from './yaml-source.ts';

/** @throws Problem for the first fault of a file: form of YAML, missing table. */
export function assembleLibrary(version: string, files: { readonly rules: readonly SourceFile[]; readonly registry: readonly SourceFile[] }): Library {
  return compileLibrary({ version, rules: files.rules.map((file) => readYaml(file).value as Rule), ...registryParts(files.registry) });
}

/** The registry's part of a library from its files. */
export function registryParts(registry: readonly SourceFile[]): Omit<LibraryParts, 'version' | 'rules'> {
  const file = (name: string): SourceFile => registry.find(({ path }) => path === `registry/${name}`) ?? missing(name);
  const list = <T>(name: string, key: string): readonly T[] => (readYaml(file(name)).value as Record<string, readonly T[]>)[key] ?? [];
  return {
    acts: registry.filter(({ path }) => path.startsWith('registry/acts/')).map((source) => readYaml(source).value as Act),
    groups: list<GroupEntry>('groups.yaml', 'groups'),
    parameters: list<Parameter>('parameters.yaml', 'parameters'),
    holidays: list<Holiday>('holidays.yaml', 'holidays'),
    tables: Object.fromEntries(tableNames.map((name) => [name, file(`${name}.tsv`)])) as unknown as LibraryParts['tables'],
  };
}

function missing(name: string): never {
  throw new Problem({
    code: 'AVZ-REG-MISSING', place: { path: `registry/${name}` },
    what: { ro: `Lipsește fișierul de registru ${name}.`, en: `The registry file ${name} is missing.` },
    todo: { ro: 'Puneți la loc fișierul în folderul registry.', en: 'Put the file back into the registry folder.' },
  });
}
