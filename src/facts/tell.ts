// How facts answer: told with a place, not said, or not to be told with the reason.

import type { Spans } from '../base/span.ts';
import type { Because, BecauseCode, Reading } from '../plan/reading.ts';
import { placeOf } from '../plan/reading.ts';
import type { Fact, FactContext, FactDefinition, FactValue } from './fact.ts';

export const told = (value: FactValue, at: Spans): Fact => ({ value, at });

/** Cannot be told, and why. */
export const untold = (because: Because | BecauseCode, at: Spans): Fact =>
  ({ value: undefined, at, because: typeof because === 'string' ? { code: because } : because });

/** A definition in one line: its type, what it answers, and how. */
export const ask = <T>(type: FactDefinition<T>['type'], about: string, compute: (subject: T, context: FactContext) => Fact): FactDefinition<T> => ({ type, about, compute });

/** Why a reading cannot be told, where it is unclear for another reason than those in `known`. */
export const unclearBut = (reading: Reading<unknown>, ...known: readonly BecauseCode[]): Fact | null =>
  reading.is === 'unclear' && !known.includes(reading.because.code) ? untold(reading.because, placeOf(reading)) : null;
