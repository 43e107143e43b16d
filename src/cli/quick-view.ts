// `avizor view` without the other commands: what the build puts into one file that starts fast.

import { languageOf } from '../node/io.ts';
import { nodeIo } from '../node/terminal.ts';
import type { Command } from './command.ts';
import { view } from './commands/view.ts';
import { guarded } from './guarded.ts';
import { simpleLine } from './simple-line.ts';

/** The language is asked for here too: every command takes it. */
const withLanguage: Command = { ...view, options: [...view.options, { flags: '--lang <ro|en>', choices: ['ro', 'en'], about: { ro: 'limba', en: 'language' } }] };

/** The exit code for the words after `view`, or null where the line asks for more than the simple form. */
export async function run(argv: readonly string[]): Promise<number | null> {
  const line = simpleLine(argv, withLanguage);
  if (!line) return null;
  const io = nodeIo();
  const lang = languageOf(argv, io.env);
  return guarded(lang, io, async () => {
    if (io.env['AVIZOR_BUILD'] === 'keep-code') return (await import('./view-rehearsal.ts')).rehearse(line.args, io);
    return view.run({ ...line, lang, io });
  });
}
