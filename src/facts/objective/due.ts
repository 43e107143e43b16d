// Measures that the authority's own strategy sets for the plan year, and whether the plan has them.

import { givenFor } from '../../alignment/given.ts';
import { findQuote } from '../../alignment/quote.ts';
import { alignedFrom, notAlignedBelow } from '../../alignment/weights.ts';
import { fold } from '../../base/fold.ts';
import type { CitedStrategy } from '../../plan/plan.ts';
import { valueOf } from '../../plan/reading.ts';
import type { StrategyMeasure } from '../../strategy/strategy.ts';
import { alignmentOf, isOwn } from '../alignment/analysis.ts';
import type { FactContext } from '../fact.ts';
import type { ObjectiveSubject } from '../subjects.ts';

export interface DueMeasure { readonly measure: StrategyMeasure; readonly state: 'planned' | 'doubtful' | 'missing' }

/** The responsible named is plainly another body than the authority and its service. */
function othersDuty({ responsible }: StrategyMeasure): boolean {
  if (!responsible) return false;
  const words = fold(responsible);
  return !/primar|consili\w* (local|judetean|general)|\buat\b|spas|\bdas\b|dgaspc|asistent\w* social|compartiment|serviciul|directi\w+ (generala )?de asistent|autoritat\w* local|\bcl\b|\bcj\b/.test(words);
}

/** Under which of the listed objectives a measure is told: the one it serves in the strategy, else the first. */
function homeOf(strategy: CitedStrategy, objectiveText: string | undefined): number {
  if (objectiveText === undefined) return 0;
  const likeness = strategy.objectives.map((o) => findQuote(o.text, [objectiveText]).likeness);
  const best = Math.max(0, ...likeness);
  return best >= 0.6 ? likeness.indexOf(best) : 0;
}

/** Due measures of the own strategy, by index of the listed objective they are told under; null without its document or the plan year. */
function dueByObjective(strategy: CitedStrategy, c: FactContext): Map<number, DueMeasure[]> | null {
  const given = givenFor(strategy, c.plan, c.given), year = valueOf(c.plan.year);
  if (!given || year === undefined) return null;
  const alignment = alignmentOf(c), at = c.given.strategies.indexOf(given), out = new Map<number, DueMeasure[]>();
  for (const measure of given.strategy.measures.filter((m) => m.years.includes(year))) {
    const target = alignment.targets.findIndex((t) => t.from === 'document' && t.strategy === at && t.kind === 'measure' && t.id.endsWith(`/${measure.id}`));
    const best = target < 0 ? undefined : alignment.nearestTo(target)?.score;
    const state = best === undefined || best < notAlignedBelow ? (othersDuty(measure) ? 'doubtful' : 'missing') : best >= alignedFrom ? 'planned' : 'doubtful';
    const home = homeOf(strategy, given.strategy.objectives.find((o) => o.id === measure.objective)?.text);
    out.set(home, [...(out.get(home) ?? []), { measure, state }]);
  }
  return out;
}

/** What is due under one objective; null where the rule has nothing to look at (no document, not the own strategy). */
export function dueUnder({ objective, strategy }: ObjectiveSubject, c: FactContext): readonly DueMeasure[] | null {
  if (c.given.strategies.length === 0 || !isOwn(strategy.level, c)) return null;
  const due = c.once(`alignment:due:${strategy.span.start}`, () => dueByObjective(strategy, c));
  return due === null ? null : due.get(strategy.objectives.indexOf(objective)) ?? [];
}
