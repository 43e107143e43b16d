// Finds the rule and registry files of a folder on disk.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../library/validate/yaml-source.ts';

export interface LibraryFiles { readonly rules: readonly SourceFile[]; readonly registry: readonly SourceFile[] }

/** `rules/FAMILY/RULE.yaml` and the files of `registry/` under `root`, in order of path; paths are relative to `root` with `/`. */
export function readLibraryFiles(root: string): LibraryFiles {
  return {
    rules: filesUnder(root, 'rules').filter(({ path }) => path.endsWith('.yaml')),
    registry: filesUnder(root, 'registry').filter(({ path }) => /^registry\/(?:[^/]+\.(?:tsv|yaml)|acts\/[^/]+\.yaml)$/.test(path)),
  };
}

function filesUnder(root: string, folder: string): SourceFile[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: `${folder}/${file.slice(start.length + 1).replaceAll('\\', '/')}`, text: readFileSync(file, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A short fingerprint of all files: two libraries with the same one give the same findings. */
export function fingerprintOf({ rules, registry }: LibraryFiles): string {
  const hash = createHash('sha256');
  for (const { path, text } of [...rules, ...registry]) hash.update(`${path}\0${text}\0`);
  return hash.digest('hex').slice(0, 8);
}
