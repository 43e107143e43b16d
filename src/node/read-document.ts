// One file on disk to a document: bytes, hash, the reader its content asks for.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isProblem, type Problem } from '../base/problem.ts';
import type { Document } from '../document/document.ts';
import { detect } from '../readers/registry.ts';
import { dataProblems, Problems } from './data-problems.ts';
import { fileProblem } from './file-problems.ts';
import { sha256 } from './sha256.ts';

export interface ReadFile { readonly document: Document; /** '' where it was not asked for. */ readonly sha256: string }

/** The faults behind an error of reading: one or several known problems, none for a bug. */
export const problemsOf = (error: unknown): readonly Problem[] => (error instanceof Problems ? error.problems : isProblem(error) ? [error] : []);

function bytesOf(path: string, cwd: string): Uint8Array {
  try {
    return readFileSync(resolve(cwd, path));
  } catch (error) {
    throw fileProblem(error, path) ?? error;
  }
}

/**
 * The document in the file at `path`, and its hash where `hash` asks for one.
 * @throws Problem or Problems, always with the path as the user named it, when the file cannot be opened or read.
 */
export async function readDocument(path: string, cwd: string, hash = true): Promise<ReadFile> {
  const bytes = bytesOf(path, cwd);
  try {
    const document = await detect(bytes, path).read(path, bytes);
    const problems = document.data ? await dataProblems(document) : [];
    if (problems.length) throw new Problems(problems);
    return { document, sha256: hash ? await sha256(bytes) : '' };
  } catch (error) {
    throw isProblem(error) && !error.place.path ? error.at({ path }) : error;
  }
}
