// The terminal as a full screen: alternate screen and raw mode are entered here and left on every way out, crash and signals included.

import { writeSync } from 'node:fs';

const enter = '\x1b[?1049h\x1b[2J\x1b[H';
/** Attributes off, cursor shown, bracketed paste off, main screen back. */
const leaveAll = '\x1b[0m\x1b[?25h\x1b[?2004l\x1b[?1049l';
const clear = '\x1b[2J\x1b[H';

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGQUIT: 131 } as const;

/** Where the screen is drawn and keys come from. */
export interface Terminal { readonly stdin: NodeJS.ReadStream; readonly stdout: NodeJS.WriteStream }

export interface FullScreen {
  /** Empties the screen before everything is drawn again. */
  readonly clear: () => void;
  /** The terminal as it was; calling it again does nothing. */
  readonly leave: () => void;
  /** The exit code of the signal that ended the session; null where none did. */
  readonly endedBy: () => number | null;
}

/** Writes to the terminal at once; a terminal that has gone is no mistake. */
function write(text: string): void {
  try { writeSync(1, text); } catch { /* the terminal was closed: there is nothing left to restore */ }
}

/**
 * Enters the alternate screen. `onSignal` is called once when a signal asks the program to end; the terminal is
 * restored before that, so that even a program that hangs afterwards leaves no trace.
 */
export function openScreen(onSignal: () => void, stdin: NodeJS.ReadStream = process.stdin): FullScreen {
  let open = true;
  let code: number | null = null;
  const wasRaw = stdin.isRaw === true;
  const leave = (): void => {
    if (!open) return;
    open = false;
    write(leaveAll);
    try { if (stdin.isTTY) stdin.setRawMode(wasRaw); } catch { /* the terminal was closed */ }
    process.off('exit', leave);
    process.off('uncaughtExceptionMonitor', leave);
    for (const [signal, handler] of handlers) process.off(signal, handler);
    stdin.off('error', gone);
    process.stdout.off('error', gone);
  };
  const end = (number: number): void => { code ??= number; leave(); onSignal(); };
  const gone = (): void => end(signals.SIGHUP);
  const handlers = (Object.keys(signals) as (keyof typeof signals)[]).map((signal) => [signal, () => end(signals[signal])] as const);
  process.on('exit', leave);
  // Before the error is printed, so that it is printed on the screen that stays.
  process.on('uncaughtExceptionMonitor', leave);
  for (const [signal, handler] of handlers) process.on(signal, handler);
  stdin.on('error', gone);
  process.stdout.on('error', gone);
  write(enter);
  return { clear: () => { if (open) write(clear); }, leave, endedBy: () => code };
}
