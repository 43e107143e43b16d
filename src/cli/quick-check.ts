// `avizor check` without the other commands: what the build puts into one file that starts fast.

import type { MessagePort } from 'node:worker_threads';
import { languageOf } from '../node/io.ts';
import { nodeIo } from '../node/terminal.ts';
import { check } from './commands/check.ts';
import { guarded } from './guarded.ts';
import { simpleLine } from './simple-line.ts';

/** The exit code for the words after `check`, or null where the line asks for more than the simple form. */
export async function run(argv: readonly string[]): Promise<number | null> {
  const line = simpleLine(argv, check);
  if (!line) return null;
  const io = nodeIo();
  const lang = languageOf(argv, io.env);
  return guarded(lang, io, () => check.run({ ...line, lang, io }));
}

/** What the thread behind the screen does: judges what `port` asks for. */
export async function judge(port: MessagePort): Promise<void> {
  (await import('../node/judge-thread.ts')).judgeForScreen(port);
}
