// One file on disk to a document: bytes, hash, the reader its content asks for.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isProblem } from '../base/problem.ts';
import type { Document } from '../document/document.ts';
import { detect } from '../readers/registry.ts';
import { fileProblem } from './file-problems.ts';

export interface ReadFile { readonly document: Document; readonly sha256: string }

/** @throws Problem, always with the path as the user named it, when the file cannot be opened or read. */
export async function readDocument(path: string, cwd: string): Promise<ReadFile> {
  const bytes = await readFile(resolve(cwd, path)).catch((error: unknown) => { throw fileProblem(error, path) ?? error; });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    return { document: await detect(bytes, path).read(path, bytes), sha256 };
  } catch (error) {
    throw isProblem(error) && !error.place.path ? error.at({ path }) : error;
  }
}
