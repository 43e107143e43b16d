// The library of rules and registries: built beside the program, or put together from the files when run from the sources.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Problem } from '../base/problem.ts';
import { unpackLibrary } from '../library/pack.ts';
import type { Library } from '../library/registry.ts';

const missing = (): Problem => new Problem({
  code: 'AVZ-LIB-MISSING',
  what: { ro: 'Biblioteca de reguli (library.json) nu este lângă program.', en: 'The library of rules (library.json) is not beside the program.' },
  todo: { ro: 'Rulați npm run build sau reinstalați pachetul.', en: 'Run npm run build, or install the package again.' },
});

let fromSources: Promise<Library> | undefined;

/** Reads rules/ and registry/ as they are now, so that nobody who changes a rule tests a stale one. */
async function assembled(root: string): Promise<Library> {
  const [{ assembleLibrary }, { fingerprintOf, readLibraryFiles }] = await Promise.all([import('../library/validate/assemble.ts'), import('./library-files.ts')]);
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
  const files = readLibraryFiles(root);
  return assembleLibrary(`${version}+${fingerprintOf(files)}`, files);
}

/** @throws Problem when the program was not built, or (from the sources) a rule or registry file has a fault. */
export async function loadLibrary(): Promise<Library> {
  const beside = fileURLToPath(new URL('./library.json', import.meta.url));
  if (existsSync(beside)) return JSON.parse(readFileSync(beside, 'utf8')) as Library;
  const root = fileURLToPath(new URL('../../', import.meta.url));
  if (!existsSync(`${root}rules`)) throw missing();
  return (fromSources ??= assembled(root));
}

/** The library for judging plans: what only explains rules and law may be left out. @throws Problem as `loadLibrary`. */
export async function loadLibraryToJudge(): Promise<Library> {
  const beside = fileURLToPath(new URL('./judging.json', import.meta.url));
  // The build leaves nothing but ASCII in it.
  return existsSync(beside) ? unpackLibrary(readFileSync(beside, 'latin1')) : loadLibrary();
}
