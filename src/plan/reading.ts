// A reading is what was understood of one field: found, absent (and where it was looked for) or unclear (and why).

import type { Span, Spans } from '../base/span.ts';

export type Reading<T> =
  | { readonly is: 'found'; readonly value: T; readonly at: Spans }
  | { readonly is: 'absent'; readonly lookedIn: Spans }
  | { readonly is: 'unclear'; readonly at: Spans; readonly because: Because };

/** Why something could not be decided: a stable code with data; `report/say` has the words for each code. */
export interface Because { readonly code: BecauseCode; readonly data?: Readonly<Record<string, string | number>> }
export type BecauseCode =
  | 'text-lost'            // the part of the document that would say it was not read (a loss)
  | 'table-lost'           // heading is there, its table is not
  | 'uncertain-table'      // rows and columns are not sure
  | 'damaged-text'         // letters missing or replaced
  | 'unknown-column'       // may be told in a column whose heading was not recognised
  | 'damaged-row'          // identity cells lost while others hold content
  | 'not-an-amount'        // text in a money cell
  | 'rate'                 // a sum per month, day or person where the year's is asked
  | 'several-values'       // two values where one is asked
  | 'contradictory'        // two places say different things
  | 'no-unit'              // a bare number
  | 'no-date' | 'no-number' | 'no-period' | 'no-objectives' | 'no-year'
  | 'no-decision'          // needs the decision, which is not in the file
  | 'no-document'          // needs a strategy, report or register that was not given
  | 'not-recognised'       // stands there but was not understood
  | 'unknown-authority' | 'unknown-county'
  | 'registry-incomplete'  // the registry does not hold what is needed
  | 'gate'                 // DOC-01 fell
  | 'engine-error';

export const found = <T>(value: T, ...at: [Span, ...Span[]]): Reading<T> => ({ is: 'found', value, at });
export const absent = <T>(...lookedIn: [Span, ...Span[]]): Reading<T> => ({ is: 'absent', lookedIn });
export const unclear = <T>(because: Because, ...at: [Span, ...Span[]]): Reading<T> => ({ is: 'unclear', at, because });

/** The value of a found reading, undefined otherwise. */
export const valueOf = <T>(reading: Reading<T>): T | undefined => (reading.is === 'found' ? reading.value : undefined);

/** Where the reading stands, or where it was looked for. */
export const placeOf = <T>(reading: Reading<T>): Spans => (reading.is === 'absent' ? reading.lookedIn : reading.at);
