// Facts about information items and activities: update terms and frequencies, what an activity says, the green line.

import { contains, spansOr } from '../base/span.ts';
import type { Activity, Section, Term } from '../plan/plan.ts';
import { placeOf } from '../plan/reading.ts';
import { viewOf } from '../plan/recognise/view.ts';
import type { Fact, FactContext, FactSet } from './fact.ts';
import { factOf } from './fact.ts';
import { headingPlace, hitsAt, hitsOf, ifNothingLost, paragraphAt, quoteOf, spansOf } from './passages.ts';
import { namedAbove } from './named-above.ts';
import { starts } from './words.ts';
import { datedFacts } from './information/dated.ts';
import { standsThere } from './section.ts';

const yearlyOrMore: readonly Term['frequency'][] = ['permanent', 'lunar', 'trimestrial', 'semestrial', 'anual'];
const looser: readonly Term['frequency'][] = ['la-nevoie', 'periodic'];
const known = /^(?:permanent|lunar|trimestrial|semestrial|anual)$/;

/** True when the term brings the item up to date at least once a year; false when it binds to no frequency. */
function atLeastYearly(section: Section): Fact {
  const { term } = section;
  if (term.is !== 'found') return term.is === 'unclear' ? { value: undefined, at: term.at, because: term.because } : { value: null, at: term.lookedIn };
  const { frequency, alternatives } = term.value;
  if (yearlyOrMore.includes(frequency) || alternatives.some((a) => known.test(a)) || /\b(?:anual|trimestrial|lunar|semestrial|permanent|zilnic|saptamanal)/.test(viewlessFold(term.value.raw))) return { value: true, at: term.at };
  if (/\bla (?:fiecare )?(?:doi|trei|patru|cinci|[2-9]) ani/.test(viewlessFold(term.value.raw))) return { value: false, at: term.at };
  // An annual plan that names the quarter, the month or the day brings the item up to date once in its year.
  if (frequency === 'data') return { value: true, at: term.at };
  return looser.includes(frequency) ? { value: false, at: term.at } : { value: undefined, at: term.at, because: { code: 'not-recognised' } };
}

const viewlessFold = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();

const frequencyWords = /\b(?:anual|trimestrial|lunar|semestrial|permanent|periodic|zilnic|saptamanal|ori\s+de\s+cate\s+ori|la\s+(?:fiecare|orice)\s+modificare|cand\s+(?:este|apar|intervin)\w*|in\s+termen\s+de)/;

const update = /\bactualiz\w*/y, updateStarts = starts('actualiz');

/** A sentence at the head of chapter II or point 1 that brings the whole page up to date. */
function generalTerm(context: FactContext): Fact {
  const { document, plan } = context;
  const own = plan.sections['II.1'].term;
  if (own.is === 'found') return { value: own.value.raw, at: own.at };
  const at = headingPlace(plan, 'II.1');
  const view = viewOf(document);
  const first = (['II.1.a', 'II.1.b', 'II.1.c', 'II.1.d', 'II.1.d.i'] as const).map((id) => plan.sections[id]).filter((s) => s.state !== 'missing').map((s) => s.span.start);
  const limit = first.length ? Math.min(...first) : Number.POSITIVE_INFINITY;
  const items = Object.values(plan.sections).filter((s) => s.id.startsWith('II.') && s.id !== 'II.1').map((s) => s.span);
  const hits = hitsAt(document, updateStarts, update, spansOf(plan, 'II'))
    .filter((h) => (h.at.start < limit || !items.some((s) => s.start < h.at.end && h.at.start < s.end)) && frequencyWords.test(paragraphAt(view, h.start).folded))
    .map((h) => document.blocks.find((b) => contains(b.span, h.at))?.span ?? h.at);
  const [told] = hits;
  return told ? { value: quoteOf(document, told, 140), at: spansOr(hits, at[0]) } : { value: null, at };
}

const phone = /\b(?:0\s?800|080\d|0?800)[\d .-]{3,}\d|\b116\s?\d{3}\b|\b11[29]\b|\b0\d{3}[ ./-]?\d{3}[ .-]?\d{3}\b|\b0\d{2}[ ./-]?\d{3}[ .-]?\d{2}[ .-]?\d{2}\b|\b(?!(?:19|20)\d{2}\b)\*?\d{4,}\b/g;

/** The parts an activity lacks, as the model's users head the columns. */
function lacks(activity: Activity): Fact {
  const parts = [['Tematică', activity.theme], ['Scurtă descriere', activity.description], ['Perioada', activity.period], ['Organizator / loc', activity.organiser]] as const;
  const unclear = parts.find(([, reading]) => reading.is === 'unclear');
  const missing = parts.filter(([, reading]) => reading.is === 'absent').map(([name]) => name);
  if (unclear && !missing.length && unclear[1].is === 'unclear') return { value: undefined, at: unclear[1].at, because: unclear[1].because };
  return { value: missing, at: [activity.span] };
}

const sectionFact = (type: FactSet[string]['type'], about: string, compute: (section: Section, context: FactContext) => Fact): FactSet<Section>[string] =>
  ({ type, about, compute });
const activityFact = (type: FactSet[string]['type'], about: string, compute: (activity: Activity, context: FactContext) => Fact): FactSet<Activity>[string] =>
  ({ type, about, compute });

/** Facts about one item or point of chapter II. */
export const informationFacts: FactSet<Section> = {
  'information.term': sectionFact('text', 'when the item is brought up to date, as written', (s) => (s.term.is === 'found' ? { value: s.term.value.raw, at: s.term.at } : { ...factOf<Term>(s.term), value: s.term.is === 'unclear' ? undefined : null, at: s.term.is === 'absent' ? placeOf(s.heading) : s.term.at })),
  'information.atLeastYearly': sectionFact('boolean', 'the term binds to at least one update a year; null without a term', atLeastYearly),
};

/** Facts about one activity. */
export const activityFacts: FactSet<Activity> = {
  'activity.theme': activityFact('text', 'the theme', (a) => factOf(a.theme)),
  'activity.period': activityFact('text', 'the period', (a) => factOf(a.period)),
  'activity.lacks': activityFact('list', 'which of theme, description, period, organiser or place it does not give', lacks),
};

export { datedFacts };

/** Facts about chapter II as a whole; they belong to the document. */
export const informationDocumentFacts: FactSet = {
  'document.generalTerm': { type: 'text', about: 'a general term of update at the head of chapter II or point 1; null when there is none', compute: (_, context) => generalTerm(context) },
  'document.informationThere': {
    type: 'boolean', about: 'chapter II stands in the plan',
    compute: (_, context) => {
      const { state, heading } = context.plan.sections.II;
      return state === 'missing' ? ifNothingLost(context, false, placeOf(heading)) : { value: state !== 'other-subject', at: placeOf(heading) };
    },
  },
  'document.pointOneThere': {
    type: 'boolean', about: 'point 1 of chapter II (what is published) stands in the plan',
    compute: (_, context) => standsThere(context.plan.sections['II.1'], context),
  },
  'document.ownServices': {
    type: 'number', about: 'how many services table A lists',
    compute: (_, { plan }) => {
      const at = headingPlace(plan, 'I.A');
      return plan.tableA.is === 'unclear' ? { value: undefined, at: plan.tableA.at, because: plan.tableA.because } : { value: plan.existing.length, at: spansOr(plan.existing.map((s) => s.span), at[0]) };
    },
  },
  'document.greenLine': {
    type: 'text', about: 'telefonul verde: number, not-applicable, answered (words without a number), empty or missing',
    compute: (_, context) => {
      const section = context.plan.sections['II.3'];
      const at = placeOf(section.heading);
      if (section.doubt.is === 'unclear') return { value: undefined, at: section.doubt.at, because: section.doubt.because };
      if (section.state === 'not-applicable') return { value: 'not-applicable', at };
      const named = section.state === 'missing' ? namedAbove(section, context) : null;
      if (named) return { value: 'answered', at: [named] };
      if (section.state === 'missing') return ifNothingLost(context, 'missing', headingPlace(context.plan, 'II'));
      const numbers = hitsOf(context.document, phone, [section.span]);
      if (numbers.length) return { value: 'number', at: spansOr(numbers.map((n) => n.at), at[0]) };
      return { value: section.state === 'present' && !section.onlyTerm ? 'answered' : 'empty', at: spansOr(section.answer, at[0]) };
    },
  },
};
