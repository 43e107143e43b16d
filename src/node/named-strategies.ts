// Leaves out of a folder's plans the files that its configuration names as strategies: they are what plans are compared with.

import { dirname, resolve } from 'node:path';
import type { Configs } from './config.ts';

/** `files` without strategies of their folder's configuration; a file the user named outright (`asked`) stays. */
export async function withoutStrategies(files: readonly string[], asked: readonly string[], configs: Configs, cwd: string): Promise<string[]> {
  const outright = new Set(asked.map((name) => resolve(cwd, name))), plans: string[] = [];
  for (const file of files) {
    const { local, county, national = [] } = (await configs.of(dirname(file))).strategies;
    const path = resolve(cwd, file);
    if (outright.has(path) || ![local, county, ...national].includes(path)) plans.push(file);
  }
  return plans;
}
