// Reads an authority's own folder of rules and registry entries and adds it to the library.

import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Problem } from '../base/problem.ts';
import { ruleVocabulary } from '../engine/vocabulary.ts';
import type { Library } from '../library/registry.ts';
import { addOwnRules, type Extended } from '../library/validate/own-rules.ts';
import { fingerprintOf, readLibraryFiles } from './library-files.ts';

/**
 * The library with the `rules/` and `registry/` of `folder`; faults of its files come back as `problems`, with paths as the user named them.
 * @throws Problem when there is no such folder, or it holds neither.
 */
export async function extendWith(library: Library, folder: string, cwd: string): Promise<Extended> {
  const root = resolve(cwd, folder);
  if (!existsSync(root) || !statSync(root).isDirectory() || !['rules', 'registry'].some((part) => existsSync(resolve(root, part)))) throw new Problem({
    code: 'AVZ-OWN-FOLDER', place: { path: folder },
    what: { ro: `Folderul ${folder} nu există sau nu are rules/ ori registry/.`, en: `The folder ${folder} is not there, or has neither rules/ nor registry/.` },
    todo: { ro: 'Verificați extends din configurație; regulile proprii stau în rules/FAMILIE/COD-nume.yaml.', en: 'Check extends in the configuration; own rules stand in rules/FAMILY/ID-slug.yaml.' },
  });
  const files = readLibraryFiles(root);
  const extended = await addOwnRules(library, files, fingerprintOf(files), ruleVocabulary);
  return { ...extended, problems: extended.problems.map((p) => (p.place.path ? p.at({ path: `${folder.replace(/[/\\]$/, '')}/${p.place.path}` }) : p)) };
}
