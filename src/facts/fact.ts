// A fact is a named question about the plan: its value, its place, and why it cannot be told where it cannot.

import type { Spans } from '../base/span.ts';
import type { Document } from '../document/document.ts';
import type { IsoDate } from '../base/date.ts';
import type { Library, } from '../library/registry.ts';
import type { SubjectKind } from '../library/rule.ts';
import type { Plan } from '../plan/plan.ts';
import type { Because, Reading } from '../plan/reading.ts';
import { placeOf } from '../plan/reading.ts';
import type { AlignmentInput } from '../alignment/input.ts';

export type FactValue = string | number | boolean | readonly string[] | readonly number[] | null | undefined;

/** `null`: the document does not say; `undefined`: cannot be told (then `because` says why). */
export interface Fact {
  readonly value: FactValue;
  readonly at: Spans;
  readonly because?: Because;
  /** Further places with a role, e.g. the other half of a contradiction. Role codes are phrased in report/say. */
  readonly related?: readonly { readonly role: string; readonly at: Spans }[];
}

/** A fact as a rule's operators see it; plain values for parameters and literals. */
export interface FactContext {
  readonly document: Document;
  readonly plan: Plan;
  readonly library: Library;
  /** The day whose law applies. */
  readonly asOf: IsoDate;
  /** Strategy documents, last year's plan, register of licences, decision file: what was given beside the plan. */
  readonly given: AlignmentInput;
  /** Values computed once per plan, shared by facts: `once('blanks', () => …)`. */
  once<T>(key: string, compute: () => T): T;
}

/** What a rule is judged on. `id` is the subject of the report (`existing[1]`, `II.1.a`, `document`). */
export interface Subject<T = unknown> { readonly kind: SubjectKind; readonly id: string; /** A stable name for people and fingerprints: the service's name, the section's title. */ readonly label: string; readonly value: T; readonly at: Spans }

export type FactFunction<T = unknown> = (subject: T, context: FactContext) => Fact;

/** What a named fact is, for docs, schema and editors. */
export interface FactDefinition<T = unknown> { readonly type: 'text' | 'number' | 'amount' | 'boolean' | 'date' | 'list'; readonly about: string; readonly compute: FactFunction<T> }

/** Facts of one subject kind, by name (`service.capacity`). */
export type FactSet<T = unknown> = Readonly<Record<string, FactDefinition<T>>>;

/** A fact from a reading: found → its value (through `map`), absent → null, unclear → undefined with the reason. */
export function factOf<T>(reading: Reading<T>, map: (value: T) => FactValue = (v) => v as unknown as FactValue): Fact {
  if (reading.is === 'found') return { value: map(reading.value), at: reading.at };
  if (reading.is === 'absent') return { value: null, at: placeOf(reading) };
  return { value: undefined, at: reading.at, because: reading.because };
}
