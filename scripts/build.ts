// Builds dist/: the program bundled with code splitting, and library.json with rules and registries.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { isProblem } from '../src/base/problem.ts';
import { assembleLibrary } from '../src/library/validate/assemble.ts';
import { fingerprintOf, readLibraryFiles } from '../src/node/library-files.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = `${root}dist`;
const entry = `${root}src/cli/bin.ts`;

/** Ink asks for the React developer tools only in development; the bundle gets an empty module. */
const withoutDevtools: Plugin = {
  name: 'without-devtools',
  setup(b) {
    b.onResolve({ filter: /^react-devtools-core$/ }, () => ({ path: 'react-devtools-core', namespace: 'empty' }));
    b.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default { initialize() {}, connectToDevTools() {} };', loader: 'js' }));
  },
};

function writeLibrary(): void {
  const files = readLibraryFiles(root);
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
  const library = assembleLibrary(`${version}+${fingerprintOf(files)}`, files);
  writeFileSync(`${dist}/library.json`, JSON.stringify(library));
}

async function writeProgram(): Promise<void> {
  if (!existsSync(entry)) {
    process.stderr.write('build: src/cli/bin.ts is not there, only library.json was written\n');
    return;
  }
  await build({
    entryPoints: { bin: entry }, outdir: dist, bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20.19',
    chunkNames: '[name]-[hash]', minify: true, legalComments: 'none', logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    plugins: [withoutDevtools],
  });
}

try {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  writeLibrary();
  await writeProgram();
} catch (error) {
  if (!isProblem(error)) throw error;
  const { path = '', line = 0, column = 0 } = error.place;
  process.stderr.write(`${path}:${line}:${column}: ${error.code}: ${error.what.en} ${error.todo.en}\n`);
  process.exitCode = 1;
}
