// Runs the examples of all rules in a folder, with the registries of the program.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Bilingual } from '../base/language.ts';
import { ruleVocabulary } from '../engine/vocabulary.ts';
import type { Library } from '../library/registry.ts';
import type { Rule } from '../library/rule.ts';
import { checkRules } from '../library/validate/check-files.ts';
import { expand } from '../node/files.ts';
import { loadLibrary } from '../node/load-library.ts';
import { extendWith } from '../node/own-rules.ts';
import { exampleKinds, type ExampleKind } from './expect.ts';
import { runExample } from './run-example.ts';

export interface WrongExample { readonly rule: string; readonly kind: ExampleKind; readonly name: string; readonly said: Bilingual }
export interface TestedRules { readonly rules: number; readonly examples: number; readonly wrong: readonly WrongExample[] }

/** The rules under `folder` and the library they are tested with: a folder of own rules (with `rules/`) brings its registry along. */
async function rulesOf(folder: string, cwd: string): Promise<{ readonly library: Library; readonly rules: readonly Rule[] }> {
  const library = await loadLibrary();
  if (existsSync(resolve(cwd, folder, 'rules'))) {
    const extended = await extendWith(library, folder, cwd);
    if (extended.problems[0]) throw extended.problems[0];
    return { library: extended.library, rules: extended.library.rules.filter((r) => extended.own.includes(r.id)) };
  }
  const { files, problems } = await expand([folder], cwd, ['yaml']);
  if (problems[0]) throw problems[0];
  const sources = await Promise.all(files.map(async (path) => ({ path: path.replaceAll('\\', '/'), text: await readFile(resolve(cwd, path), 'utf8') })));
  const checked = await checkRules(sources, ruleVocabulary(library.registry));
  if (checked.problems[0]) throw checked.problems[0];
  return { library, rules: checked.entries };
}

/** Every example of every rule file under `folder`. @throws Problem for the first fault of a rule file, with line and column. */
export async function testRules(folder: string, cwd: string): Promise<TestedRules> {
  const { library, rules } = await rulesOf(folder, cwd);
  const wrong: WrongExample[] = [];
  let examples = 0;
  for (const rule of rules) {
    for (const kind of exampleKinds) {
      for (const example of rule.examples[kind] ?? []) {
        examples += 1;
        const said = await runExample(rule, kind, example, library);
        if (said) wrong.push({ rule: rule.id, kind, name: typeof example.name === 'string' ? example.name : example.name.ro, said });
      }
    }
  }
  return { rules: rules.length, examples, wrong };
}
