// Writes a command's output to a file named by the user.

import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { notWritten } from '../node/file-problems.ts';

/** @throws Problem when the file cannot be written. */
export async function writeTo(file: string, content: string | Uint8Array, cwd: string): Promise<void> {
  await writeFile(resolve(cwd, file), content).catch(() => { throw notWritten(file); });
}
