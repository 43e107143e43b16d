// Every command line but the simple form of `check`: the modules a command needs are loaded as it asks for them.

import * as module from 'node:module';

/** The exit code of the command in `argv` (without the program's name). */
export async function runAny(argv: readonly string[]): Promise<number> {
  // From Node 22.1 compiled code is kept between runs; older ones start without it.
  const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
  enableCompileCache?.();
  const [{ run }, { nodeIo }] = await Promise.all([import('./run.ts'), import('../node/terminal.ts')]);
  return run(argv, nodeIo());
}
