// Progress of a long run on the error stream: one line that is written over, and nothing where nobody watches.

import type { Io } from './io.ts';

/** From this many files on, progress is shown. */
const few = 5;

export interface Progress { step(done: number, path: string): void; end(): void }

/** Silent for a few files and where the error stream is no terminal. */
export function progressOf(total: number, io: Pick<Io, 'err' | 'errIsTerminal' | 'columns'>, quiet: boolean): Progress {
  if (quiet || total <= few || !io.errIsTerminal) return { step: () => undefined, end: () => undefined };
  const clear = `\r${' '.repeat(Math.max(0, io.columns - 1))}\r`;
  return {
    step: (done, path) => io.err(`${clear}${`${done + 1}/${total} ${path}`.slice(0, io.columns - 1)}`),
    end: () => io.err(clear),
  };
}
