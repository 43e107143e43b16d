// The built library of rules and registries that stands beside the program.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Problem } from '../base/problem.ts';
import type { Library } from '../library/registry.ts';

/** Beside the bundle (dist/); from the sources, in dist/ two folders up. */
const places = ['./library.json', '../../dist/library.json'];

/** @throws Problem when the program was not built. */
export async function loadLibrary(): Promise<Library> {
  const path = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((file) => existsSync(file));
  if (path === undefined) throw new Problem({
    code: 'AVZ-LIB-MISSING',
    what: { ro: 'Biblioteca de reguli (library.json) nu este lângă program.', en: 'The library of rules (library.json) is not beside the program.' },
    todo: { ro: 'Rulați npm run build sau reinstalați pachetul.', en: 'Run npm run build, or install the package again.' },
  });
  return JSON.parse(await readFile(path, 'utf8')) as Library;
}
