#!/usr/bin/env node
// The program: gives the command line to run() and its number to the shell.

import * as module from 'node:module';
import { startQuick } from './start-quick.ts';

/** Everything but the simple form of `check`. */
async function runAny(argv: readonly string[]): Promise<number> {
  // From Node 22.1 compiled code is kept between runs; older ones start without it.
  const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
  enableCompileCache?.();
  const [{ run }, { nodeIo }] = await Promise.all([import('./run.ts'), import('../node/terminal.ts')]);
  return run(argv, nodeIo());
}

const argv = process.argv.slice(2);
const quick = argv[0] === 'check' ? startQuick(import.meta.url) : null;
process.exitCode = (await quick?.check(argv.slice(1))) ?? await runAny(argv);
if (process.env['AVIZOR_BUILD'] === 'keep-code') quick?.keep();
