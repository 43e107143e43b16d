// Years named by activities and terms that are not the plan year.

import { type Span, type Spans, spansOr } from '../../base/span.ts';
import type { Activity, Plan } from '../../plan/plan.ts';
import { viewOf } from '../../plan/recognise/view.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { type Match, around, hitsIn, matchesFrom, quotesOf, spansOf, titlePlace } from '../passages.ts';

/** The years of a term: `2018-2021` holds every year between. */
export function yearsIn(text: string): number[] {
  const out: number[] = [];
  for (const m of text.matchAll(/\b((?:19|20)\d{2})\s*(?:[-–—]|(?:până|pana)\s+(?:în|in|la)\s+)\s*(?:[\d.]{0,6})((?:19|20)\d{2})\b|(?<![\d./]\/?)\b((?:19|20)\d{2})\b|(?<=\.)((?:19|20)\d{2})\b/g)) {
    if (m[1] && m[2]) for (let y = Number(m[1]); y <= Number(m[2]) && out.length < 60; y += 1) out.push(y);
    else out.push(Number(m[3] ?? m[4]));
  }
  return [...new Set(out)];
}

const months = 'ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie';
/** Running text of chapters II and III that plans for another year: `pe parcursul anului 2023`, `octombrie 2022`, `15.10.2022`, `trimestrul IV 2022`. */
const planned = new RegExp(`\\b(?:(?:pe\\s+parcursul|in\\s+cursul|in|pentru)\\s+anul(?:ui)?|in\\s+luna\\s+\\w+|in\\s+perioada [^.;\\n]{0,30}?|(?:${months})|(?:trim|sem)(?:estrul|estrului|\\.)?\\s*(?:iv|i{1,3}|[1-4])(?:\\s+(?:al\\s+anului|din))?)\\s*((?:19|20)\\d{2})\\b(?!\\s*[-–])|(?<![/\\d.]\\s?)\\b\\d{1,2}\\.(?:0?\\d|1[0-2])\\.((?:19|20)\\d{2})\\b`, 'y');
/** The words that these begin with, and the one that lets other signs than blanks stand before the year. */
const plannedWord = new RegExp(`\\b(?:pe|in|pentru|${months}|trim|sem)`, 'g'), period = 'perioada';
const year = /(?:19|20)\d{2}\b/g, figures = 4, dayBefore = /\b\d{1,2}\.\d{1,2}\.$/;
/** The words that plan for a year stand at most so far before it. */
const reach = 120;

/** Places that `planned` means, in order, all that plan for another year among them: tried only before such years of the text. */
const plannedIn = (context: FactContext): readonly Match[] => context.once('planned', () => {
  const { document, plan } = context, view = viewOf(document), { folded } = view, own = planYears(context), from: number[] = [];
  // Asked for only in chapters II and III and in what activities tell.
  const asked = [...spansOf(plan, 'II'), ...spansOf(plan, 'III'), ...plan.activities.flatMap(({ description }) => (description.is === 'found' ? description.at : []))];
  const end = view.offset(Math.max(0, ...asked.map((s) => s.end)));
  let done = asked.length === 0 ? end : view.offset(Math.min(...asked.map((s) => s.start)));
  for (year.lastIndex = done; year.test(folded) && year.lastIndex <= end;) {
    const index = year.lastIndex - figures;
    if (own.has(Number(folded.slice(index, year.lastIndex)))) continue;
    const first = Math.max(done, index - reach), words = folded.slice(first, index);
    if (/[a-z0-9_\s]$/.test(words) || words.includes(period)) {
      for (const word of words.matchAll(plannedWord)) from.push(first + word.index);
      done = index;
    }
    const day = dayBefore.exec(folded.slice(Math.max(0, index - 7), index));
    if (day) from.push(index - day[0].length);
  }
  return matchesFrom(document, from.sort((a, b) => a - b), planned);
});

/** Words that make a year one of the past, or of an act. */
const past = /anterior|inregistr|realizat|a fost|au fost|\bau \w+at\b|\ba \w+at\b|s-a |s-au |situati|precedent|fata de|aprobat|adoptat|hotarar|strategi|lege|ordin|\bnr\b|statistic|raport|analiz|\bdat(?:e|ele|elor) (?:din|pe)\b|\bcel(?:e|ei|or)? din\b|protocol|acord|contract|inceput|valabil|vigoare|monitorul|licent|evaluar|prelungi|continuar/;

interface Dated { readonly years: number[]; readonly terms: Span[]; readonly text: Span[] }

const outside = (context: FactContext): Dated => context.once('dated-elsewhere', () => {
  const { document, plan } = context;
  const own = planYears(context);
  const rows = plan.activities.map((a) => a.span);
  const isRow = (at: Span): boolean => rows.some((s) => s.start <= at.start && s.end >= at.end);
  const years = new Set<number>();
  const terms: Span[] = [];
  for (const measure of plan.measures) {
    const named = measure.term === null ? [] : yearsIn(measure.term);
    if (!named.length || named.some((y) => own.has(y)) || isRow(measure.span)) continue;
    named.forEach((y) => years.add(y));
    terms.push(measure.span);
  }
  const view = viewOf(document);
  const text = own.size === 0 ? [] : hitsIn(plannedIn(context), [...spansOf(plan, 'II'), ...spansOf(plan, 'III')]).filter((hit) => {
    if (isRow(hit.at) || own.has(Number(hit.groups[1] ?? hit.groups[2]))) return false;
    const { before, after } = around(view, hit.start, hit.end, 120, 80);
    // A period that reaches into the plan year, or begins in it, is a period around it.
    if ([...own].some((year) => new RegExp(`^[^.;]{0,4}[-–][^.;]{0,20}${year}`).test(after) || new RegExp(`${year}[^.;]{0,4}[-–][^.;]{0,20}$`).test(before))) return false;
    return !past.test(before) && !past.test(after);
  }).map((hit) => hit.at);
  return { years: [...years], terms, text };
});

/** The description of an activity that tells a date of another year. */
function inDescription({ description, years }: Activity, context: FactContext): Span[] {
  const own = planYears(context);
  if (description.is !== 'found' || own.size === 0 || years.some((y) => own.has(y.year))) return [];
  return hitsIn(plannedIn(context), description.at)
    .filter((hit) => !own.has(Number(hit.groups[1] ?? hit.groups[2])))
    .filter((hit) => { const { before, after } = around(viewOf(context.document), hit.start, hit.end, 60, 40); return !past.test(before) && !past.test(after); }).map((hit) => hit.at);
}

/** One activity, or the whole plan for what is dated elsewhere. */
export type DatedSubject = Activity | Plan;
const isActivity = (subject: DatedSubject): subject is Activity => 'theme' in subject;
const placeOfSubject = (subject: DatedSubject): Spans => (isActivity(subject) ? [subject.span] : titlePlace(subject));

/** Years that a title or header gives the plan: where they disagree, DOC-04 tells it and none of them is "another year". */
const planYears = ({ plan, once }: FactContext): ReadonlySet<number> =>
  once('plan-years', () => new Set([...(plan.year.is === 'found' ? [plan.year.value] : []), ...plan.yearMentions.filter((m) => m.where !== 'body').map((m) => m.year)]));

/** The years of `named` outside the plan year; a list that holds the plan year is a period around it. Unknown without a plan year. */
function others(context: FactContext, named: readonly number[], at: Spans): Fact {
  const own = planYears(context), { year } = context.plan;
  if (named.length === 0 || named.some((y) => own.has(y))) return { value: [], at };
  if (own.size === 0 || year.is === 'unclear') return { value: undefined, at, because: year.is === 'unclear' ? year.because : { code: 'no-year' } };
  return { value: [...new Set(named)].sort(), at };
}

export const datedFacts: FactSet<DatedSubject> = {
  'dated.otherYears': {
    type: 'list', about: 'years outside the plan year that an activity, or a term elsewhere in the plan, is dated in',
    compute: (subject, context) => {
      if (isActivity(subject)) return others(context, subject.years.map((m) => m.year), spansOr(subject.years.map((m) => m.span), subject.span));
      const { years, terms } = outside(context);
      return others(context, years, spansOr(terms, titlePlace(context.plan)[0]));
    },
  },
  'dated.otherYearsInText': {
    type: 'list', about: 'running text of chapters II and III, or the description of an activity, that plans in another year',
    compute: (subject, context) => {
      const text = isActivity(subject) ? inDescription(subject, context) : outside(context).text;
      return { value: quotesOf(context.document, text), at: spansOr(text, placeOfSubject(subject)[0]) };
    },
  },
  'dated.what': {
    type: 'text', about: 'what is dated: the theme of the activity, or the terms of the plan',
    compute: (subject) => ({ value: isActivity(subject) ? (subject.theme.is === 'found' ? subject.theme.value : `activitatea ${subject.index}`) : 'termenele din plan', at: placeOfSubject(subject) }),
  },
};
