// The library as it holds in a folder: the program's own, with the rules and registries that its configuration or the user adds.

import { relative, resolve } from 'node:path';
import type { Library } from '../library/registry.ts';
import { Configs } from './config.ts';
import { Problems } from './data-problems.ts';
import { loadLibrary } from './load-library.ts';

/**
 * What explains and lists rules must know the same ones as what judges plans in `cwd`; `asked` are further folders with own rules.
 * @throws Problem or Problems for a faulty configuration, folder, rule or registry file.
 */
export async function libraryHere(cwd: string, asked: readonly string[] = []): Promise<Library> {
  const folders = [...new Set([...asked.map((folder) => resolve(cwd, folder)), ...(await new Configs(cwd).of('.')).extends])];
  let library = await loadLibrary();
  if (!folders.length) return library;
  const { extendWith } = await import('./own-rules.ts');
  for (const folder of folders) {
    const extended = await extendWith(library, relative(cwd, folder) || '.', cwd);
    if (extended.problems.length) throw new Problems(extended.problems);
    library = extended.library;
  }
  return library;
}
