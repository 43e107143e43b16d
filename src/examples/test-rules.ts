// Runs the examples of all rules in a folder, with the registries of the program.

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Bilingual } from '../base/language.ts';
import { ruleVocabulary } from '../engine/vocabulary.ts';
import { checkRules } from '../library/validate/check-files.ts';
import { expand } from '../node/files.ts';
import { loadLibrary } from '../node/load-library.ts';
import { exampleKinds, type ExampleKind } from './expect.ts';
import { runExample } from './run-example.ts';

export interface WrongExample { readonly rule: string; readonly kind: ExampleKind; readonly name: string; readonly said: Bilingual }
export interface TestedRules { readonly rules: number; readonly examples: number; readonly wrong: readonly WrongExample[] }

/** Every example of every rule file under `folder`. @throws Problem for the first fault of a rule file, with line and column. */
export async function testRules(folder: string, cwd: string): Promise<TestedRules> {
  const { files, problems } = await expand([folder], cwd, ['yaml']);
  if (problems[0]) throw problems[0];
  const library = await loadLibrary();
  const sources = await Promise.all(files.map(async (path) => ({ path: path.replaceAll('\\', '/'), text: await readFile(resolve(cwd, path), 'utf8') })));
  const checked = await checkRules(sources, ruleVocabulary(library.registry));
  if (checked.problems[0]) throw checked.problems[0];
  const wrong: WrongExample[] = [];
  let examples = 0;
  for (const rule of checked.entries) {
    for (const kind of exampleKinds) {
      for (const example of rule.examples[kind] ?? []) {
        examples += 1;
        const said = await runExample(rule, kind, example, library);
        if (said) wrong.push({ rule: rule.id, kind, name: typeof example.name === 'string' ? example.name : example.name.ro, said });
      }
    }
  }
  return { rules: checked.entries.length, examples, wrong };
}
