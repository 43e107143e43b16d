// The streams, folder, environment and day of this process.

import { fstatSync, readFileSync, writeSync } from 'node:fs';
import type { Io } from './io.ts';

/** Writes all of `chunk`, waiting where a pipe is full, so that nothing is lost when the process ends. */
function writeAll(fd: number, chunk: string | Uint8Array): void {
  let rest = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : Buffer.from(chunk);
  while (rest.length) {
    try {
      rest = rest.subarray(writeSync(fd, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return; // the reader has gone (`avizor … | head`)
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** The day on this machine's calendar. */
export function localDay(now = new Date()): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A pipe or a file is no terminal: asking Node's stream about it would load the whole of its networking first. */
function isTerminal(fd: 1 | 2): boolean {
  try {
    if (!fstatSync(fd).isCharacterDevice()) return false;
  } catch { /* closed or of an odd kind: the stream knows */ }
  return Boolean((fd === 1 ? process.stdout : process.stderr).isTTY);
}

export function nodeIo(): Io {
  const outIsTerminal = isTerminal(1);
  return {
    out: (chunk) => writeAll(1, chunk), err: (chunk) => writeAll(2, chunk), cwd: process.cwd(), env: process.env, today: localDay(),
    outIsTerminal, errIsTerminal: isTerminal(2), columns: (outIsTerminal && process.stdout.columns) || 80,
  };
}

/** Version of the program: from the package beside it, in dist/ or in the sources. */
export function programVersion(): string {
  for (const place of ['../package.json', '../../package.json']) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(place, import.meta.url), 'utf8')) as { name?: string; version?: string };
      if (name === 'avizor' && version) return version;
    } catch { /* not there: the other place has it */ }
  }
  throw new Error('package.json of avizor is not beside the program');
}
