// Reads a settings file (YAML or JSON) and holds it against its schema; every fault has line and column.

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { schemaProblems } from '../library/validate/schema-problems.ts';
import { validatorFor } from '../library/validate/validators.ts';
import { readYaml } from '../library/validate/yaml-source.ts';
import { Problems } from './data-problems.ts';
import { fileProblem } from './file-problems.ts';

/** The value of a file that follows `schemas/<schema>.schema.json`. @throws Problem or Problems, with `path` as the user knows it. */
export async function readYamlFile(path: string, cwd: string, schema: string): Promise<unknown> {
  const text = await readFile(resolve(cwd, path), 'utf8').catch((error: unknown) => { throw fileProblem(error, path) ?? error; });
  const source = readYaml({ path, text });
  const problems = schemaProblems(source, await validatorFor(schema));
  if (problems.length) throw new Problems(problems);
  return source.value;
}
