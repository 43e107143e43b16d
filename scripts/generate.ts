// Writes the generated pages; with --check it only tells which are stale, and fails when any is.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assembleLibrary } from '../src/library/validate/assemble.ts';
import { readLibraryFiles } from '../src/node/library-files.ts';
import { generatedFolders, pagesOf } from './docs/pages.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const pages = pagesOf(assembleLibrary('docs', readLibraryFiles(root)));
const stale = pages.filter(({ path, text }) => !existsSync(root + path) || readFileSync(root + path, 'utf8') !== text);
const known = new Set(pages.map((p) => p.path));
const left = generatedFolders.flatMap((folder) => (existsSync(root + folder) ? readdirSync(root + folder).map((name) => `${folder}/${name}`) : [])).filter((path) => !known.has(path));

if (process.argv.includes('--check')) {
  for (const { path } of stale) process.stderr.write(`stale: ${path}\n`);
  for (const path of left) process.stderr.write(`no longer generated: ${path}\n`);
  if (stale.length + left.length > 0) {
    process.stderr.write('run npm run generate\n');
    process.exitCode = 1;
  }
} else {
  for (const { path, text } of stale) {
    mkdirSync(dirname(root + path), { recursive: true });
    writeFileSync(root + path, text);
  }
  for (const path of left) rmSync(root + path);
  process.stdout.write(`${pages.length} pages, ${stale.length} written, ${left.length} removed\n`);
}
