// Builds dist/: the program bundled with code splitting, `check` once more in one file, and library.json with rules and registries.

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { prepare } from '../src/alignment/prepare.ts';
import { isProblem, type Problem } from '../src/base/problem.ts';
import { ruleVocabulary } from '../src/engine/vocabulary.ts';
import type { Library } from '../src/library/registry.ts';
import { packLibrary } from '../src/library/pack.ts';
import { assembleLibrary } from '../src/library/validate/assemble.ts';
import { checkRegistry, checkRules } from '../src/library/validate/check-files.ts';
import { fingerprintOf, readLibraryFiles } from '../src/node/library-files.ts';
import { inkPlugins } from './ink.ts';
import { knownStems } from './known-stems.ts';
import { standaloneValidators, validatorModules } from './standalone-validators.ts';
import { workedOut } from './worked-out.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = `${root}dist`;
/** Built beside and moved at the end, so that a program that runs meanwhile is not left without its files. */
const making = `${root}node_modules/.avizor-${process.pid}`;
const entry = `${root}src/cli/bin.ts`;
/** Commands that the build puts into one file each. */
const oneFiles = ['check', 'view'] as const;

/** The first module asks for the rest of the program only when it needs it: a module of the other build. */
const restApart: Plugin = {
  name: 'rest-apart',
  setup(b) { b.onResolve({ filter: /run-any\.ts$/ }, () => ({ path: './run-any.mjs', external: true })); },
};

/** The one file of `view` never judges: a thread does, with the one file of `check`. */
const judgesApart: Plugin = {
  name: 'judges-apart',
  setup(b) { b.onResolve({ filter: /judge-here\.ts$/ }, ({ path }) => ({ path, external: true })); },
};

/** What a plan that is a plain text never needs: other formats, patterns of names, the schemas of data. Half of the one file of `check`, were it in there. */
const seldom = ['yaml', 'saxes', 'fflate', 'fast-glob', ...validatorModules(root)];
const fileOfSeldom = (module: string): string => `seldom/${module.replace(':', '-')}`;

/** The one files load those from files beside them. */
const seldomApart: Plugin = {
  name: 'seldom-apart',
  setup(b) { b.onResolve({ filter: /./ }, ({ path }) => (seldom.includes(path) ? { path: `./${fileOfSeldom(path)}.cjs`, external: true } : null)); },
};

/** Letters outside ASCII stay as they are only in patterns; as escapes, the whole file is read as one byte a letter, which is twice as fast. */
const escaped = (code: string): string => code.replace(/\\?[^\0-\x7F]|\\./g, (found) => {
  const letter = found.at(-1) as string;
  return letter > '\x7F' ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : found;
});

const files = readLibraryFiles(root);

function libraryOf(): Library {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
  return assembleLibrary(`${version}+${fingerprintOf(files)}`, files);
}

/** Writes library.json and judging.json, the part of it that `check` needs; returns the faults of rule and registry files, each of which fails the build. */
async function writeLibrary(library: Library): Promise<readonly Problem[]> {
  writeFileSync(`${making}/library.json`, JSON.stringify(library));
  writeFileSync(`${making}/judging.json`, packLibrary(library, prepare(library.registry)));
  const rules = await checkRules(files.rules, ruleVocabulary(library.registry));
  return [...(await checkRegistry(files.registry)), ...rules.problems];
}

/** Node knows these; esbuild would write such patterns as `new RegExp(text)`, which makes those inside functions anew at each call. */
const features = { 'regexp-unicode-property-escapes': true };

async function writeProgram(library: Library): Promise<void> {
  if (!existsSync(entry)) {
    process.stderr.write('build: src/cli/bin.ts is not there, only library.json was written\n');
    return;
  }
  const both: BuildOptions = {
    outdir: making, bundle: true, platform: 'node', target: 'node20.19', minify: true, legalComments: 'none', logLevel: 'warning',
    plugins: [...inkPlugins(root), standaloneValidators(root), knownStems(root, library), workedOut], supported: features,
  };
  const production = { 'process.env.NODE_ENV': '"production"' };
  await build({
    ...both, entryPoints: { 'run-any': `${root}src/cli/run-any.ts` }, splitting: true, format: 'esm', outExtension: { '.js': '.mjs' }, chunkNames: '[name]-[hash]', define: production,
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  });
  await build({
    ...both, entryPoints: { bin: entry, behind: `${root}src/cli/behind.ts` }, format: 'cjs', define: { ...production, 'import.meta.url': '__url' },
    plugins: [restApart], banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
  });
  await build({ ...both, entryPoints: Object.fromEntries(seldom.map((module) => [fileOfSeldom(module), module])), format: 'cjs', outExtension: { '.js': '.cjs' }, define: production });
  // Read as one function by start-quick.ts; packages that only other commands need must not come in.
  const oneFile: BuildOptions = {
    ...both, format: 'cjs', outExtension: { '.js': '.cjs' }, supported: { ...features, 'dynamic-import': false },
    define: { ...production, 'import.meta.url': '__url' }, banner: { js: '(function(exports,require,module,__url){' }, footer: { js: '})' },
  };
  await build({ ...oneFile, entryPoints: { check: `${root}src/cli/quick-check.ts` }, external: ['ink', 'react', 'commander'], plugins: [seldomApart, ...(both.plugins ?? [])] });
  await build({ ...oneFile, entryPoints: { view: `${root}src/cli/quick-view.ts` }, external: ['commander'], plugins: [judgesApart, seldomApart, ...(both.plugins ?? [])] });
  for (const name of oneFiles) writeFileSync(`${making}/${name}.cjs`, escaped(readFileSync(`${making}/${name}.cjs`, 'utf8')));
  chmodSync(`${making}/bin.js`, 0o755);
  // `npx` in a checkout keeps a link to the file it found first: bin.js keeps its name whatever it is made of.
  writeFileSync(`${making}/package.json`, '{ "type": "commonjs" }\n');
}

/** `check` is run over plans that between them call most of what a report calls: one in order, others with faults of many kinds. */
const rehearsals: readonly (readonly [(typeof oneFiles)[number], string])[] = [
  ['check', 'conform/comuna'], ['check', 'defecte/comuna-2019'], ['check', 'defecte/municipiu-buget'], ['check', 'defecte/oras-legenda'], ['view', 'conform/comuna'],
];

/** After each run V8's code is kept; without it the program starts slower, and no worse. A run begins with the code of the one before, and so adds to it. */
function keepCode(): void {
  // Where a machine builds for tests, Ink draws nothing; here it draws for nobody.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:CI|CONTINUOUS_INTEGRATION|CI_.*)$/.test(name)));
  for (const [name, sample] of rehearsals) {
    const plan = `${root}samples/${sample}.txt`;
    if (existsSync(plan)) spawnSync(process.execPath, [`${making}/bin.js`, name, plan], { stdio: 'ignore', timeout: 60_000, env: { ...env, AVIZOR_BUILD: 'keep-code' } });
  }
}

function tell(problem: Problem): void {
  const { path = '', line = 0, column = 0 } = problem.place;
  process.stderr.write(`${path}:${line}:${column}: ${problem.code}: ${problem.what.en} ${problem.todo.en}\n`);
  process.exitCode = 1;
}

/** The first `npx avizor` in this folder makes npm prepare the package once more; what `npm ci` built is good, and a second build would pull it from under a running program. */
const preparedAgain = process.env['npm_command'] === 'exec' && process.env['npm_lifecycle_event'] === 'prepare' && existsSync(`${dist}/bin.js`);

if (!preparedAgain) try {
  mkdirSync(making, { recursive: true });
  const library = libraryOf();
  (await writeLibrary(library)).forEach(tell);
  await writeProgram(library);
  keepCode();
  rmSync(dist, { recursive: true, force: true });
  renameSync(making, dist);
} catch (error) {
  if (!isProblem(error)) throw error;
  tell(error);
} finally {
  rmSync(making, { recursive: true, force: true });
}
