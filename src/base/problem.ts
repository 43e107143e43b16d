// A known problem: a stable code, what happened, where, and what to do. Anything else that is thrown is a bug.

import type { Bilingual } from './language.ts';

/** Where a problem is, as far as it is known; `line` and `column` count from 1. */
export interface ProblemPlace { readonly path?: string; readonly line?: number; readonly column?: number }

export interface ProblemFields {
  /** Stable code, e.g. `AVZ-READ-EMPTY`; it never changes its meaning. */
  readonly code: string;
  readonly what: Bilingual;
  readonly todo: Bilingual;
  readonly place?: ProblemPlace;
}

/** Thrown for mistakes in input, configuration or rule files that a user can mend. */
export class Problem extends Error {
  readonly code: string;
  readonly what: Bilingual;
  readonly todo: Bilingual;
  readonly place: ProblemPlace;

  constructor(fields: ProblemFields) {
    super(`${fields.code}: ${fields.what.en}`);
    this.name = 'Problem';
    this.code = fields.code;
    this.what = fields.what;
    this.todo = fields.todo;
    this.place = fields.place ?? {};
  }

  /** The same problem, told of another file. */
  at(place: ProblemPlace): Problem {
    return new Problem({ code: this.code, what: this.what, todo: this.todo, place: { ...this.place, ...place } });
  }
}

export const isProblem = (error: unknown): error is Problem => error instanceof Problem;
