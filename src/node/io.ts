// What a command may touch of the outside: streams, folder, environment and the day; tests give their own.

import type { Language } from '../base/language.ts';
import type { IsoDate } from '../base/date.ts';

export interface Io {
  /** The report and nothing else. */
  readonly out: (chunk: string | Uint8Array) => void;
  /** Everything else. */
  readonly err: (chunk: string) => void;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly today: IsoDate;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** Columns of the terminal; 80 where there is none. */
  readonly columns: number;
}

/** The language asked for by `--lang` anywhere on the line, else by AVIZOR_LANG, else Romanian. */
export function languageOf(argv: readonly string[], env: Io['env']): Language {
  const at = argv.findIndex((a) => a === '--lang' || a.startsWith('--lang='));
  const asked = at < 0 ? env['AVIZOR_LANG'] : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  return asked?.toLowerCase() === 'en' ? 'en' : 'ro';
}

/** Colour only on a terminal, never against NO_COLOR; `--color` and `--no-color` decide where they stand. */
export const wantsColour = (io: Io, asked?: boolean): boolean =>
  asked ?? (io.outIsTerminal && !io.env['NO_COLOR'] && io.env['TERM'] !== 'dumb');
