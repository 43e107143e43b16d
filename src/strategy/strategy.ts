// A strategy document as understood: objectives, directions, measures with their terms, groups and period.

import type { Bani } from '../base/money.ts';
import type { Span } from '../base/span.ts';
import type { Reading } from '../plan/reading.ts';
import type { CitedStrategy } from '../plan/plan.ts';

export type ObjectiveLevel = 'general' | 'specific' | 'operational' | 'direction';
export interface StrategyObjective { readonly id: string; readonly level: ObjectiveLevel; readonly text: string; readonly parent: string | null; readonly groups: readonly string[]; readonly span: Span }
export interface StrategyMeasure { readonly id: string; readonly text: string; readonly objective: string | null; readonly term: string | null; /** Years in which the measure is due; empty when the term names none. */ readonly years: readonly number[]; readonly responsible: string | null; readonly indicator: string | null; readonly budget: Bani | null; readonly span: Span }
export interface Strategy {
  readonly level: CitedStrategy['level'];
  readonly title: Reading<string>;
  readonly authority: Reading<string>;
  readonly act: CitedStrategy['act'];
  readonly period: CitedStrategy['period'];
  readonly objectives: readonly StrategyObjective[];
  readonly measures: readonly StrategyMeasure[];
  readonly groups: readonly { readonly id: string; readonly span: Span }[];
  /** Registry id for a national strategy. */
  readonly registryId?: string;
  /** The objectives are told in other words than the act's: quotations cannot be compared with them. */
  readonly ownWords?: boolean;
}
