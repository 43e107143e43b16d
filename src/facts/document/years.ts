// Facts about the plan year: how many the plan names, and whether title, decision and headers agree.

import { type Span, spansOr } from '../../base/span.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { factOf } from '../fact.ts';
import { titlePlace } from '../passages.ts';

const distinct = (years: readonly number[]): number[] => [...new Set(years)].sort((a, b) => a - b);

/** The years of the plan's own titles; without one there, those of the decision's title, then of headers. */
function planYears({ plan }: FactContext): Fact {
  for (const where of ['plan-title', 'decision-title', 'header', 'body'] as const) {
    const mentions = plan.yearMentions.filter((m) => m.where === where);
    if (mentions.length) return { value: distinct(mentions.map((m) => m.year)), at: spansOr(mentions.map((m) => m.span), titlePlace(plan)[0]) };
  }
  const year = factOf(plan.year);
  if (year.value === undefined) return year;
  return { value: typeof year.value === 'number' ? [year.value] : [], at: year.at };
}

/** Mentions outside the body that name another year than the plan's titles, several years in one title apart (DOC-03 tells those). */
function disagreement({ plan }: FactContext): { readonly years: number[]; readonly places: Span[] } {
  const told = plan.yearMentions.filter((m) => m.where !== 'body');
  const titles = told.filter((m) => m.where === 'plan-title');
  const reference = titles[0] ?? told[0];
  if (!reference) return { years: [], places: [] };
  // A title may name two years; both stand in its own mentions, next to each other.
  const own = new Set(told.filter((m) => m.where === reference.where && m.span.start - reference.span.end < 80 && m.span.start >= reference.span.start).map((m) => m.year));
  const others = told.filter((m) => !own.has(m.year));
  if (!others.length) return { years: [], places: [] };
  return { years: distinct([...own, ...others.map((m) => m.year)]), places: [reference.span, ...others.map((m) => m.span)] };
}

export const yearFacts: FactSet = {
  'document.planYears': { type: 'list', about: 'the years that the title (or else decision, header) names as the plan year', compute: (_, context) => planYears(context) },
  'document.yearMentioned': {
    type: 'boolean', about: 'a title or header names a year',
    compute: (_, { plan }) => {
      const places = plan.yearMentions.filter((m) => m.where !== 'body').map((m) => m.span);
      return { value: places.length > 0, at: spansOr(places, titlePlace(plan)[0]) };
    },
  },
  'document.yearsInConflict': {
    type: 'list', about: 'the years that titles and headers name, where they do not agree; empty where they do',
    compute: (_, context) => {
      const { years, places } = disagreement(context);
      const at = spansOr(places, titlePlace(context.plan)[0]);
      const [first, ...rest] = places;
      return rest.length && first ? { value: years, at: spansOr(rest, first), related: [{ role: 'plan-year', at: [first] }] } : { value: years, at };
    },
  },
  'document.bodyYears': {
    type: 'list', about: 'years that the body names as the plan year and that no title or header names',
    compute: (_, { plan }) => {
      const told = new Set(plan.yearMentions.filter((m) => m.where !== 'body').map((m) => m.year));
      const others = told.size ? plan.yearMentions.filter((m) => m.where === 'body' && !told.has(m.year)) : [];
      return { value: distinct(others.map((m) => m.year)), at: spansOr(others.map((m) => m.span), titlePlace(plan)[0]) };
    },
  },
};
