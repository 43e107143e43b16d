// The library as the tests use it: built from rules/ and registry/ of the working tree, once per run.

import { fileURLToPath } from 'node:url';
import type { Library } from '../../src/library/registry.ts';
import { assembleLibrary } from '../../src/library/validate/assemble.ts';
import { fingerprintOf, readLibraryFiles, type LibraryFiles } from '../../src/node/library-files.ts';

/** Root of the project, with a final slash. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

export const libraryFiles = once((): LibraryFiles => readLibraryFiles(root));

/** Rules and registries; throws where any file has a fault. */
export const library = once((): Library => assembleLibrary(`test+${fingerprintOf(libraryFiles())}`, libraryFiles()));

/** The registries alone, for tests that need no rules. */
export const registryLibrary = once((): Library => assembleLibrary('test', { rules: [], registry: libraryFiles().registry }));
