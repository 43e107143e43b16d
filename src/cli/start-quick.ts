// Loads the one-file form of `check` or `view` with the code that V8 compiled for it when the program was built.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** A pattern is run some times before V8 compiles it to machine code: a run on one plan is over before that pays. */
const patternsRunFirst = ['--regexp-tier-up-ticks=20', '--no-regexp-peephole-optimization'];

/**
 * Flags by the versions of V8 in Node 20, 22 and 24, which alone surely know them; another one starts as it is. In the
 * first, V8 waits longer with optimised code too, and makes room for new objects in bigger steps: most of what a start makes
 * is kept. A run over many plans reaches both kinds of code soon enough.
 */
const flagsOf: Readonly<Record<string, readonly string[]>> = {
  '11.3': ['--interrupt-budget=4000000', '--semi-space-growth-factor=4', ...patternsRunFirst], '12.4': patternsRunFirst, '13.6': patternsRunFirst,
};
const flags = flagsOf[process.versions.v8.split('.', 2).join('.')] ?? [];

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
