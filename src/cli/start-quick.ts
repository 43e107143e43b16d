// Loads the one-file form of `check` or `view` with the code that V8 compiled for it when the program was built.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/**
 * A run of a second on one plan is over before optimised code pays: V8 waits longer with it, and runs a pattern some
 * times before it compiles it to machine code. A run over many plans reaches both soon enough. The names are those of
 * the V8 of Node 20; another one starts as it is.
 */
const flags = process.versions.v8.startsWith('11.3.') ? ['--interrupt-budget=4000000', '--regexp-tier-up-ticks=20', '--no-regexp-peephole-optimization'] : [];

/** `program`: what the module that the file was built from exports. */
export interface Quick<T> {
  readonly program: T;
  /** Keeps the code compiled so far beside the program; the build calls it after a run. */
  keep(): void;
}

/** What the build wrote beside the module at `here`; null where there is nothing (the program runs from its sources). */
export function startQuick<T extends object>(name: 'check' | 'view', here: string): Quick<T> | null {
  const file = fileURLToPath(new URL(`./${name}.cjs`, here));
  if (!existsSync(file)) return null;
  const compiled = `${file}.code`;
  for (const flag of flags) setFlagsFromString(flag);
  // The build leaves nothing but ASCII in it. Code of another version of Node is refused by V8, and the script is then compiled anew.
  const cachedData = existsSync(compiled) ? readFileSync(compiled) : undefined;
  const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData });
  const module = { exports: {} as T };
  (script.runInThisContext() as (...given: unknown[]) => void)(module.exports, require, module, here);
  return { program: module.exports, keep: () => writeFileSync(compiled, script.createCachedData()) };
}
