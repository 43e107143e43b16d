// From what the user named (files, folders, patterns) to files, in a fixed order.

import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { isProblem, type Problem } from '../base/problem.ts';
import { emptyFolder, fileProblem, noMatch, noSuchFile } from './file-problems.ts';

export interface Found { readonly files: readonly string[]; readonly problems: readonly Problem[] }

const magic = /[*?[\]{}]|[!+@]\(/;
/** Beside plans a folder may hold what is no plan: expected findings, truth files, settings. */
const notPlans = /(?:\.(?:findings|expected|truth|objectives)\.[a-z]+|(?:^|[\\/])avizor(?:\.[\w-]+)*\.(?:ya?ml|json)|(?:^|[\\/])(?:package|package-lock|tsconfig[\w.]*)\.json)$/i;
const skipped = new Set(['node_modules', 'dist']);
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Documents that no reader opens yet: a folder's report must name them, or half a county would go unseen. */
const otherDocuments = new Set(['pdf', 'doc', 'odt', 'rtf']);

/** A link to a file is that file; a link to a folder is left out, it may lead round in a circle. */
function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  const target = statOf(path);
  return target instanceof Error || target.isFile();
}

/** The plans of a folder and of those in it; a folder inside that may not be opened is told in `problems`. */
function inFolder(folder: string, cwd: string, extensions: ReadonlySet<string>, problems: Problem[]): string[] {
  const entries = readdirSync(resolve(cwd, folder), { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => byName(a.name, b.name))) {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$') || skipped.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      try {
        found.push(...inFolder(path, cwd, extensions, problems));
      } catch (error) {
        const problem = fileProblem(error, path);
        if (!problem) throw error;
        problems.push(problem);
      }
      continue;
    }
    const extension = extname(entry.name).slice(1).toLowerCase();
    if ((extensions.has(extension) || otherDocuments.has(extension)) && isFile(entry, resolve(cwd, path)) && !notPlans.test(path)) found.push(path);
  }
  return found;
}

async function byPattern(pattern: string, cwd: string): Promise<string[]> {
  const { default: glob } = await import('fast-glob');
  const found = await glob(pattern.replaceAll('\\', '/'), { cwd, onlyFiles: true, suppressErrors: true, ignore: ['**/node_modules/**'] });
  return found.filter((path) => !notPlans.test(path)).sort(byName);
}

/** Also for what is not there or may not be looked at: then the error. */
function statOf(path: string): Stats | NodeJS.ErrnoException {
  try {
    return statSync(path);
  } catch (error) {
    return error as NodeJS.ErrnoException;
  }
}

async function expandOne(name: string, cwd: string, extensions: ReadonlySet<string>, problems: Problem[]): Promise<string[]> {
  const known = statOf(resolve(cwd, name));
  if (known instanceof Error) {
    if (known.code !== 'ENOENT' || !magic.test(name)) throw fileProblem(known, name) ?? known;
    const found = await byPattern(name, cwd);
    if (!found.length) throw noMatch(name);
    return found;
  }
  if (!known.isDirectory()) {
    if (!known.isFile()) throw noSuchFile(name);
    return [name];
  }
  try {
    const before = problems.length, found = inFolder(name, cwd, extensions, problems);
    if (!found.length && problems.length === before) throw emptyFolder(name);
    return found;
  } catch (error) {
    throw fileProblem(error, name) ?? error;
  }
}

/**
 * The files meant by `names`, each once, in the order named (folders and patterns by name). A folder gives the files whose
 * ending a reader knows, and documents of other formats so that they are told as unread; a file named outright is taken whatever its ending. What cannot be found is told, the rest goes on.
 */
export async function expand(names: readonly string[], cwd: string, extensions: readonly string[]): Promise<Found> {
  const files = new Set<string>();
  const problems: Problem[] = [];
  const known = new Set(extensions);
  for (const name of names) {
    try {
      for (const file of await expandOne(name, cwd, known, problems)) files.add(file);
    } catch (error) {
      if (!isProblem(error)) throw error;
      problems.push(error);
    }
  }
  return { files: [...files], problems };
}
