// Which of the strategy documents given beside a plan is the one that the plan cites.

import { stemDice } from '../base/similarity.ts';
import type { CitedStrategy, Plan } from '../plan/plan.ts';
import { valueOf } from '../plan/reading.ts';
import type { AlignmentInput } from './input.ts';

export type GivenStrategy = AlignmentInput['strategies'][number];

const sameAct = (cited: CitedStrategy, given: GivenStrategy): boolean => {
  const number = valueOf(cited.act.number), other = valueOf(given.strategy.act.number);
  const year = valueOf(cited.act.year), otherYear = valueOf(given.strategy.act.year);
  return number !== undefined && number === other && (year === undefined || otherYear === undefined || year === otherYear);
};

/** The document of a cited strategy: of its level, by act, else by title; a level with one document and one citation needs neither. */
export function givenFor(cited: CitedStrategy, plan: Plan, given: AlignmentInput): GivenStrategy | null {
  if (given.strategies.length === 0) return null;
  const ofLevel = given.strategies.filter((g) => g.strategy.level === cited.level);
  const byAct = ofLevel.find((g) => sameAct(cited, g));
  if (byAct) return byAct;
  const title = valueOf(cited.title) ?? '';
  const alike = (g: GivenStrategy): number => stemDice(title, valueOf(g.strategy.title) ?? '');
  const best = [...ofLevel].sort((a, b) => alike(b) - alike(a))[0];
  if (!best) return null;
  if (cited.level === 'national') return alike(best) >= 0.6 ? best : null;
  const others = plan.strategies.filter((s) => s.level === cited.level);
  return others.length === 1 || alike(best) >= 0.6 ? best : null;
}

/** The level of the authority's own strategy: county for a county plan, local otherwise. */
export const ownLevel = (plan: Plan): CitedStrategy['level'] => (valueOf(plan.authority.kind) === 'judet' ? 'county' : 'local');
