#!/usr/bin/env node
// The program: gives the command line to run() and its number to the shell.

import { nodeIo } from '../node/terminal.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), nodeIo());
