// Runs one example of a rule: makes its document, reads the plan, judges that rule alone, compares.

import { stringify } from 'yaml';
import type { AlignmentInput, LicensedService } from '../alignment/input.ts';
import type { Bilingual } from '../base/language.ts';
import type { Document, Loss } from '../document/document.ts';
import { makeContext } from '../engine/context.ts';
import { evaluate, type Evaluation, type Result } from '../engine/evaluate.ts';
import { lawDate } from '../engine/law-date.ts';
import type { Library } from '../library/registry.ts';
import type { Rule, RuleExample } from '../library/rule.ts';
import { recognise } from '../plan/recognise.ts';
import { roleOf } from '../plan/role.ts';
import { dataReader } from '../readers/data.ts';
import { textReader } from '../readers/text.ts';
import { recogniseStrategy } from '../strategy/recognise.ts';
import { baseData, baseText } from './base-plan.ts';
import { applyChanges, BadChange } from './change.ts';
import { type ExampleKind, mismatch } from './expect.ts';

/** Examples name their dates; this one stands in where a plan has none. */
const today = '2026-12-31';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function replaced(text: string, replace: NonNullable<RuleExample['replace']>): string {
  return replace.reduce((now, { find, by }) => {
    if (!now.includes(find)) throw new BadChange(`the conforming text does not hold "${find}"`);
    return now.replaceAll(find, by);
  }, text);
}

const withLosses = (document: Document, losses: RuleExample['losses']): Document =>
  losses?.length ? { ...document, losses: [...document.losses, ...losses.map((l): Loss => ({ text: true, ...l }) as Loss)] } : document;

/** The document of an example: a text of its own, the conforming text with replacements, or the conforming data with changes. */
export async function documentOfExample(example: RuleExample): Promise<Document> {
  const base = example.base ?? 'comuna';
  const isText = example.text !== undefined || example.replace !== undefined;
  const document = isText
    ? await textReader.read('exemplu.txt', bytes(replaced(example.text ?? baseText(base), example.replace ?? [])))
    : await dataReader.read('exemplu.yaml', bytes(stringify(applyChanges(baseData(base), example.change ?? {}), { lineWidth: 0 })));
  return withLosses(document, example.losses);
}

/** What an example gives beside the plan: strategy documents, read as files would be, a register, last year's plan. */
async function givenIn(example: RuleExample, library: Library): Promise<AlignmentInput> {
  const documents = await Promise.all((example.strategies ?? []).map((data, i) => dataReader.read(`strategie-${i + 1}.yaml`, bytes(stringify(data, { lineWidth: 0 })))));
  return {
    strategies: documents.map((document) => ({ document, strategy: recogniseStrategy(document, library) })),
    papers: await Promise.all((example.papers ?? []).map(async ({ name, text }) => paper(await textReader.read(name, bytes(text)), library))),
    ...(example.register ? { register: example.register.map(licence) } : {}),
    ...(example.lastYear ? { lastYear: await lastYear(example, library) } : {}),
  };
}

function paper(document: Document, library: Library): AlignmentInput['papers'][number] {
  const plan = recognise(document, library);
  return { document, plan, role: roleOf(plan, document) };
}

/** A row of a register as an example writes it: what it leaves out is not known. */
const licence = (row: Readonly<Record<string, unknown>>): LicensedService =>
  ({ provider: '', name: '', code: '', locality: '', county: '', capacity: null, from: null, until: null, ...row });

async function lastYear({ base, lastYear: given }: RuleExample, library: Library): Promise<NonNullable<AlignmentInput['lastYear']>> {
  const document = await documentOfExample({ name: 'anul trecut', ...(base ? { base } : {}), change: given?.change ?? {} });
  return { document, plan: recognise(document, library) };
}

/** The plan of an example under the law of its day, ready for a rule to be judged on. @throws BadChange when it cannot be built. */
export async function evaluationOfExample(example: RuleExample, library: Library): Promise<Evaluation> {
  const document = await documentOfExample(example);
  const plan = recognise(document, library);
  const law = lawDate(plan, today, example.asOf);
  return { context: makeContext({ document, plan, library, asOf: law.day, given: await givenIn(example, library) }), law };
}

/** The results of one rule on the document of an example. */
export const resultsOfExample = async (rule: Rule, example: RuleExample, library: Library): Promise<Result[]> => evaluate([rule], await evaluationOfExample(example, library));

/** Null when the rule says what the example promises, else what it says instead. */
export async function runExample(rule: Rule, kind: ExampleKind, example: RuleExample, library: Library): Promise<Bilingual | null> {
  try {
    return mismatch(kind, example, await resultsOfExample(rule, example, library));
  } catch (error) {
    if (!(error instanceof BadChange)) throw error;
    return { ro: `exemplul nu se poate construi: ${error.message}`, en: `the example cannot be built: ${error.message}` };
  }
}
