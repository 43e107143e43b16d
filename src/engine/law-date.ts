// Which day's law a plan is judged by.

import { isoDate, type IsoDate } from '../base/date.ts';
import type { Plan } from '../plan/plan.ts';
import { valueOf } from '../plan/reading.ts';

export interface LawDate {
  readonly day: IsoDate;
  /** `today` where neither the adoption nor the plan year could be read: dated rules are then unverified. */
  readonly from: 'adoption' | 'planYear' | 'asked' | 'today';
}

/** The day whose law applies: as asked, else the adoption, else 1 January of the plan year, else today. */
export function lawDate(plan: Plan, today: IsoDate, asked?: IsoDate): LawDate {
  if (asked) return { day: asked, from: 'asked' };
  const decision = valueOf(plan.decision);
  const adopted = decision && !decision.draft ? valueOf(decision.date) : undefined;
  if (adopted) return { day: adopted, from: 'adoption' };
  const january = startOfPlanYear(plan);
  return january ? { day: january, from: 'planYear' } : { day: today, from: 'today' };
}

/** 1 January of the plan year, or null when the year could not be read. */
export function startOfPlanYear(plan: Plan): IsoDate | null {
  const year = valueOf(plan.year);
  return year === undefined ? null : isoDate(year, 1, 1);
}
