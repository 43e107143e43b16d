// Faults of a plan or a strategy written as data: what does not follow its schema, with line and column.

import type { Problem } from '../base/problem.ts';
import type { Document } from '../document/document.ts';
import { lineAt } from '../document/locate.ts';
import { schemaProblems } from '../library/validate/schema-problems.ts';
import { validatorFor } from '../library/validate/validators.ts';

/** Several known problems of one file. */
export class Problems extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map((p) => p.message).join('; '));
    this.problems = problems;
  }
}

/** A strategy written as data says so itself. */
const isStrategy = (value: unknown): boolean => typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'strategie';

/** The faults of the data a document holds, in order of place; none for a document that is no data. */
export async function dataProblems(document: Document): Promise<Problem[]> {
  const { data } = document;
  if (!data) return [];
  const source = {
    path: document.source, value: data.value,
    placeOf: (path: readonly (string | number)[]) => ({ path: document.source, ...lineAt(document, data.spanOf(path).start) }),
  };
  return schemaProblems(source, await validatorFor(isStrategy(data.value) ? 'strategy' : 'plan'));
}
