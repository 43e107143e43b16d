// One file on disk to a document: bytes, hash, the reader its content asks for.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isProblem, type Problem } from '../base/problem.ts';
import type { Document } from '../document/document.ts';
import { detect } from '../readers/registry.ts';
import { dataProblems, Problems } from './data-problems.ts';
import { fileProblem } from './file-problems.ts';

export interface ReadFile { readonly document: Document; readonly sha256: string }

/** The faults behind an error of reading: one or several known problems, none for a bug. */
export const problemsOf = (error: unknown): readonly Problem[] => (error instanceof Problems ? error.problems : isProblem(error) ? [error] : []);

/** @throws Problem or Problems, always with the path as the user named it, when the file cannot be opened or read. */
export async function readDocument(path: string, cwd: string): Promise<ReadFile> {
  const bytes = await readFile(resolve(cwd, path)).catch((error: unknown) => { throw fileProblem(error, path) ?? error; });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    const document = await detect(bytes, path).read(path, bytes);
    const problems = document.data ? await dataProblems(document) : [];
    if (problems.length) throw new Problems(problems);
    return { document, sha256 };
  } catch (error) {
    throw isProblem(error) && !error.place.path ? error.at({ path }) : error;
  }
}
