// The terminal as Ink sees it.

import { EventEmitter } from 'node:events';
import type { Glyphs } from './glyphs.ts';

/**
 * Its height is never reached by a frame and it never tells of a new size: Ink would clear the scrollback of the user
 * when a frame is higher than the window. The store draws everything anew instead. With signs for lines it is one column
 * wide: Ink fills every cell of the width it knows.
 */
export function inkStream(stdout: NodeJS.WriteStream, glyphs: Glyphs | null): NodeJS.WriteStream {
  const stream = new EventEmitter() as unknown as NodeJS.WriteStream;
  return Object.defineProperties(stream, {
    columns: { get: () => (glyphs ? 1 : stdout.columns) }, rows: { get: () => 100_000 }, isTTY: { value: true }, writable: { get: () => stdout.writable },
    write: { value: (chunk: string, ...rest: never[]) => stdout.write(glyphs ? glyphs.spell(chunk) : chunk, ...rest) },
  });
}
