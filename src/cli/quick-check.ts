// `avizor check` without the other commands: what the build puts into one file that starts fast.

import { languageOf } from '../node/io.ts';
import { nodeIo } from '../node/terminal.ts';
import { check } from './commands/check.ts';
import { guarded } from './guarded.ts';
import { simpleLine } from './simple-line.ts';

/** The exit code for the words after `check`, or null where the line asks for more than the simple form. */
export async function quickCheck(argv: readonly string[]): Promise<number | null> {
  const line = simpleLine(argv, check);
  if (!line) return null;
  const io = nodeIo();
  const lang = languageOf(argv, io.env);
  return guarded(lang, io, () => check.run({ ...line, lang, io }));
}
