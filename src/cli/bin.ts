#!/usr/bin/env node
// The program: gives the command line to run() and its number to the shell.

import * as module from 'node:module';
import { nodeIo } from '../node/terminal.ts';

// From Node 22.1 compiled code is kept between runs; older ones start without it.
const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
enableCompileCache?.();

const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2), nodeIo());
