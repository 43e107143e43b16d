// Runs a command line: picks the command, turns mistakes into words, gives back the exit code.

import { type Io, languageOf } from '../node/io.ts';
import { guarded } from './guarded.ts';

/**
 * `argv` without the program's name. 0 clean, 1 findings, 2 usage, configuration or program failure, 3 incomplete.
 * Never throws and never ends the process.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const lang = languageOf(argv, io.env);
  return guarded(lang, io, async () => {
    if (argv[0] === '--version' || argv[0] === '-V') {
      io.out(`${(await import('../node/terminal.ts')).programVersion()}\n`);
      return 0;
    }
    const { parse } = await import('./parse.ts');
    return parse(argv, io, lang);
  });
}
