// The project's own files, for tests of the house: which are tracked, what they hold, what they import.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { root } from './library.ts';

/** Files under `folder` with one of these endings, relative to the root, in order. */
export function filesUnder(folder: string, ...endings: string[]): string[] {
  if (!existsSync(root + folder)) return [];
  return readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && endings.some((end) => e.name.endsWith(end)))
    .map((e) => posix.join(e.parentPath.slice(root.length), e.name))
    .sort();
}

export const textOf = (file: string): string => readFileSync(root + file, 'utf8');

/** Files git tracks; null outside a git checkout. */
export function trackedFiles(): string[] | null {
  try {
    return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\0').filter((f) => f !== '' && existsSync(root + f));
  } catch {
    return null;
  }
}

export interface Import { readonly from: string; readonly to: string; /** an `export … from` */ readonly reexport: boolean; readonly line: number }

const statement = /^[ \t]*(import|export)\b[^;'"`]*?\bfrom\s*['"]([^'"]+)['"]|^[ \t]*(import)\s*['"]([^'"]+)['"]|\bimport\(\s*['"`]([^'"`]+)['"`]/gm;

/** Every import of a source file, of types and at run time, static and dynamic; relative ones resolved to files of the project. */
export function importsOf(file: string): Import[] {
  const text = textOf(file);
  return [...text.matchAll(statement)].map((m) => {
    const name = (m[2] ?? m[4] ?? m[5]) as string;
    return {
      from: file, to: name.startsWith('.') ? posix.join(posix.dirname(file), name) : name,
      reexport: m[1] === 'export', line: text.slice(0, m.index).split('\n').length,
    };
  });
}
