// Years named by activities and terms that are not the plan year.

import { type Span, type Spans, spansOr } from '../../base/span.ts';
import type { Activity, Plan } from '../../plan/plan.ts';
import { viewOf } from '../../plan/recognise/view.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { around, hitsOf, quotesOf, spansOf, titlePlace } from '../passages.ts';

/** The years of a term: `2018-2021` holds every year between. */
export function yearsIn(text: string): number[] {
  const out: number[] = [];
  for (const m of text.matchAll(/\b((?:19|20)\d{2})\s*(?:[-–—]|(?:până|pana)\s+(?:în|in|la)\s+)\s*(?:[\d.]{0,6})((?:19|20)\d{2})\b|(?<![\d./]\/?)\b((?:19|20)\d{2})\b|(?<=\.)((?:19|20)\d{2})\b/g)) {
    if (m[1] && m[2]) for (let y = Number(m[1]); y <= Number(m[2]) && out.length < 60; y += 1) out.push(y);
    else out.push(Number(m[3] ?? m[4]));
  }
  return [...new Set(out)];
}

/** Running text of chapters II and III that plans for another year: `pe parcursul anului 2023`, `în luna mai 2023`. */
const planned = /\b(?:pe parcursul anului|in cursul anului|in luna \w+|in perioada [^.;\n]{0,30}?)\s*((?:19|20)\d{2})\b(?!\s*[-–])/g;
const past = /anterior|inregistr|realizat|a fost|au fost|s-a |s-au |situati|precedent|fata de|aprobat|hotarar|strategi|lege|statistic|raport|analiz/;

interface Dated { readonly years: number[]; readonly terms: Span[]; readonly text: Span[] }

const outside = (context: FactContext): Dated => context.once('dated-elsewhere', () => {
  const { document, plan } = context;
  const year = plan.year.is === 'found' ? plan.year.value : null;
  if (year === null) return { years: [], terms: [], text: [] };
  const years = new Set<number>();
  const terms: Span[] = [];
  const own = plan.activities.map((a) => a.span);
  for (const measure of plan.measures) {
    const named = measure.term === null ? [] : yearsIn(measure.term);
    if (named.length && !named.includes(year) && !own.some((s) => s.start <= measure.span.start && s.end >= measure.span.end)) { named.forEach((y) => years.add(y)); terms.push(measure.span); }
  }
  const text: Span[] = [];
  const view = viewOf(document);
  for (const hit of hitsOf(document, planned, [...spansOf(plan, 'II'), ...spansOf(plan, 'III')])) {
    if (Number(hit.groups[1]) === year || own.some((s) => s.start <= hit.at.start && s.end >= hit.at.end)) continue;
    const { before, after } = around(view, hit.start, hit.end, 120, 80);
    if (past.test(before) || past.test(after)) continue;
    years.add(Number(hit.groups[1]));
    text.push(hit.at);
  }
  return { years: [...years].sort(), terms, text };
});

/** One activity, or the whole plan for what is dated elsewhere. */
export type DatedSubject = Activity | Plan;
const isActivity = (subject: DatedSubject): subject is Activity => 'theme' in subject;
const placeOfSubject = (subject: DatedSubject): Spans => (isActivity(subject) ? [subject.span] : titlePlace(subject));

/** The plan year's absence or doubt makes every comparison unknown. */
function compare(context: FactContext, at: Spans, judge: (year: number) => Fact): Fact {
  const { year } = context.plan;
  if (year.is === 'found') return judge(year.value);
  return year.is === 'unclear' ? { value: undefined, at, because: year.because } : { value: undefined, at, because: { code: 'no-year' } };
}

export const datedFacts: FactSet<DatedSubject> = {
  'dated.otherYears': {
    type: 'list', about: 'years outside the plan year that an activity, or a term elsewhere in the plan, is dated in',
    compute: (subject, context) => compare(context, placeOfSubject(subject), (year) => {
      if (!isActivity(subject)) {
        const { terms } = outside(context);
        const named = plannedYears(context, terms);
        return { value: named, at: spansOr(terms, titlePlace(context.plan)[0]) };
      }
      const mentions = subject.years;
      // A span of years that holds the plan year is no other year.
      if (mentions.some((m) => m.year === year)) return { value: [], at: [subject.span] };
      return { value: [...new Set(mentions.map((m) => m.year))], at: spansOr(mentions.map((m) => m.span), subject.span) };
    }),
  },
  'dated.otherYearsInText': {
    type: 'list', about: 'running text of chapters II and III that plans in another year; only for the document',
    compute: (subject, context) => compare(context, placeOfSubject(subject), () => {
      const { text } = isActivity(subject) ? { text: [] } : outside(context);
      return { value: quotesOf(context.document, text), at: spansOr(text, placeOfSubject(subject)[0]) };
    }),
  },
  'dated.what': {
    type: 'text', about: 'what is dated: the theme of the activity, or the terms of the plan',
    compute: (subject) => ({ value: isActivity(subject) ? (subject.theme.is === 'found' ? subject.theme.value : `activitatea ${subject.index}`) : 'termenele din plan', at: placeOfSubject(subject) }),
  },
};

function plannedYears(context: FactContext, terms: readonly Span[]): number[] {
  const out = new Set<number>();
  for (const measure of context.plan.measures) if (terms.includes(measure.span) && measure.term) yearsIn(measure.term).forEach((y) => out.add(y));
  return [...out].sort();
}
