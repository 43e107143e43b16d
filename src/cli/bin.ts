#!/usr/bin/env node
// The program: gives the command line to the commands and their number to the shell.
// Built as CommonJS: the simple form of `check` and `view` then starts without Node's loader of modules.

import { startQuick } from './start-quick.ts';

async function main(argv: readonly string[]): Promise<void> {
  const [name] = argv;
  const quick = name === 'check' || name === 'view' ? startQuick<{ run(argv: readonly string[]): Promise<number | null> }>(name, import.meta.url) : null;
  process.exitCode = (await quick?.program.run(argv.slice(1))) ?? await (await import('./run-any.ts')).runAny(argv);
  if (process.env['AVIZOR_BUILD'] === 'keep-code') quick?.keep();
}

void main(process.argv.slice(2));
