// Checks rule and registry files in full: form, schema, meaning; every fault of every file, in order of place.

import { isProblem, Problem } from '../../base/problem.ts';
import type { Act } from '../registry.ts';
import type { Rule } from '../rule.ts';
import { actProblems } from './act-problems.ts';
import { ruleProblems } from './rule-problems.ts';
import { schemaProblems } from './schema-problems.ts';
import { validatorFor } from './validators.ts';
import type { RuleVocabulary } from './vocabulary.ts';
import { readYaml, type SourceFile, type YamlSource } from './yaml-source.ts';

export interface Checked<T> { readonly entries: readonly T[]; readonly problems: readonly Problem[] }

/** Schema of a registry file by its path, null for tables. */
const schemaOf = (path: string): string | null =>
  path.includes('/acts/') ? 'registry-act' : (/\/(groups|parameters|holidays)\.yaml$/.exec(path)?.[1]?.replace(/^/, 'registry-') ?? null);

/** The file parsed and held against its schema: its source when it follows it, else its faults. */
async function parsed(file: SourceFile, schema: string): Promise<YamlSource | readonly Problem[]> {
  try {
    const source = readYaml(file);
    const problems = schemaProblems(source, await validatorFor(schema));
    return problems.length > 0 ? problems : source;
  } catch (error) {
    if (isProblem(error)) return [error];
    throw error;
  }
}
const isSource = (result: YamlSource | readonly Problem[]): result is YamlSource => !Array.isArray(result);

/** Act files; `entries` are those without a fault. */
export async function checkActs(files: readonly SourceFile[]): Promise<Checked<Act>> {
  const problems: Problem[] = [];
  const entries: Act[] = [];
  for (const file of files) {
    const result = await parsed(file, 'registry-act');
    const found = isSource(result) ? actProblems(result) : result;
    if (found.length === 0 && isSource(result)) entries.push(result.value as Act);
    problems.push(...found);
  }
  return { entries, problems };
}

/** Rule files against the vocabulary they may use; `entries` are the rules without a fault, ids used twice told on the later file. */
export async function checkRules(files: readonly SourceFile[], vocabulary: RuleVocabulary): Promise<Checked<Rule>> {
  const problems: Problem[] = [];
  const entries: Rule[] = [];
  const first = new Map<string, string>();
  for (const file of files) {
    const result = await parsed(file, 'rule');
    const found = isSource(result) ? ruleProblems(result, vocabulary) : [...result];
    if (isSource(result)) {
      const { id } = result.value as Rule;
      const other = first.get(id);
      if (other !== undefined) found.push(usedTwice(result, id, other));
      first.set(id, other ?? file.path);
    }
    if (found.length === 0 && isSource(result)) entries.push(result.value as Rule);
    problems.push(...found);
  }
  return { entries, problems };
}

const usedTwice = (source: YamlSource, id: string, other: string): Problem => new Problem({
  code: 'AVZ-RULE-ID', place: source.placeOf(['id']),
  what: { ro: `Codul ${id} este folosit și de ${other}.`, en: `The id ${id} is used by ${other} too.` },
  todo: { ro: 'Dați regulii un cod care nu este folosit.', en: 'Give the rule an id that is not in use.' },
});

/** Registry files that have a schema, acts included. */
export async function checkRegistry(files: readonly SourceFile[]): Promise<readonly Problem[]> {
  const { problems } = await checkActs(files.filter(({ path }) => schemaOf(path) === 'registry-act'));
  const others: Problem[] = [];
  for (const file of files) {
    const schema = schemaOf(file.path);
    if (schema === null || schema === 'registry-act') continue;
    const result = await parsed(file, schema);
    if (!isSource(result)) others.push(...result);
  }
  return [...problems, ...others];
}
