// Runs the examples of a rule against each of its mutants: a mutant that every example still agrees with has survived.

import type { Evaluation } from '../../src/engine/evaluate.ts';
import { evaluate } from '../../src/engine/evaluate.ts';
import { exampleKinds, type ExampleKind, mismatch } from '../../src/examples/expect.ts';
import { evaluationOfExample } from '../../src/examples/run-example.ts';
import type { Library } from '../../src/library/registry.ts';
import type { Rule, RuleExample } from '../../src/library/rule.ts';
import { mutantsOf } from './mutants.ts';

export interface Tested { readonly rule: string; readonly mutants: number; readonly survivors: readonly string[]; /** Examples that the rule itself does not agree with. */ readonly wrong: readonly string[] }
interface Ready { readonly kind: ExampleKind; readonly example: RuleExample; readonly evaluation: Evaluation }

const nameOf = ({ name }: RuleExample): string => (typeof name === 'string' ? name : name.en);

/** The first example that does not agree with `rule`. Examples that differ most from the good one come last in the file, so the order is theirs. */
async function firstAgainst(rule: Rule, examples: readonly Ready[]): Promise<Ready | undefined> {
  for (const ready of examples) if (mismatch(ready.kind, ready.example, await evaluate([rule], ready.evaluation))) return ready;
  return undefined;
}

/** All mutants of one rule against all its examples. */
export async function testMutants(rule: Rule, library: Library): Promise<Tested> {
  const examples: Ready[] = [];
  for (const kind of exampleKinds) {
    for (const example of rule.examples[kind] ?? []) examples.push({ kind, example, evaluation: await evaluationOfExample(example, library) });
  }
  const wrong: string[] = [];
  for (const ready of examples) if (await firstAgainst(rule, [ready])) wrong.push(`${ready.kind}: ${nameOf(ready.example)}`);
  const mutants = mutantsOf(rule);
  const survivors: string[] = [];
  for (const mutant of mutants) if (!(await firstAgainst(mutant.rule, examples))) survivors.push(mutant.how);
  return { rule: rule.id, mutants: mutants.length, survivors, wrong };
}
