// Facts about what the decision is: kind, issuer, number, date, annex.

import { type Span, type Spans, spansOr } from '../../base/span.ts';
import { parameterOn } from '../../library/parameters.ts';
import type { Decision } from '../../plan/plan.ts';
import { valueOf } from '../../plan/reading.ts';
import { factOf, type FactSet } from '../fact.ts';
import { ifNothingLost } from '../passages.ts';
import { foldedAt, foundIn } from '../sentences.ts';
import { hasWord, starts } from '../words.ts';
import type { Reading } from '../../plan/reading.ts';
import type { Fact, FactContext } from '../fact.ts';

const whole = (d: Decision): Spans => [d.whole];

/** What the decision says of itself; its silence cannot be told where a part of the text was lost. */
const toldOrLost = (reading: Reading<string>, context: FactContext): Fact => {
  const fact = factOf(reading);
  return fact.value === null ? ifNothingLost(context, null, fact.at) : fact;
};

/** Sentences that correct a material error, in any order of the words. */
const correction = /[^.;]{0,120}\b(indrept|indreapt|corect|rectific)\w*[^.;]{0,80}\b(eroar|eror)\w*\smateriale?[^.;]{0,160}|\b(eroar|eror)\w*\smateriale?[^.;]{0,120}\b(indrept|indreapt|corect|rectific)\w*[^.;]{0,120}/g;

/** What every such sentence holds; most decisions hold none, and the search with room before the words is slow. */
const errorNamed = /\b(eroar|eror)\w*\smateriale?/g;
const errorStarts = starts('eroar', 'eror');
const corrections = (d: Decision, context: FactContext): readonly Span[] => context.once('decision-corrections', () => {
  const { document } = context;
  return hasWord(document, errorStarts) && foundIn(document, errorNamed, d.whole).length ? foundIn(document, correction, d.whole) : [];
});

/** The council that must adopt a plan of each kind of authority (L 292/2011 art. 112(3) b)). */
const competent: Readonly<Record<string, readonly string[]>> = {
  comuna: ['HCL'], oras: ['HCL'], municipiu: ['HCL', 'HCGMB'], sector: ['HCL'], judet: ['HCJ'],
};

export const identityFacts: FactSet<Decision> = {
  'decision.kind': {
    type: 'text', about: 'What kind of act approves the plan: HCL, HCJ, HCGMB, or dispozitie for an order of the mayor.',
    compute: (d) => ({ value: d.kind ?? undefined, at: d.title.is === 'found' ? d.title.at : whole(d), ...(d.kind ? {} : { because: { code: 'not-recognised' as const } }) }),
  },
  'decision.competentKinds': {
    type: 'list', about: 'The kinds of decision that the authority of the plan can adopt it by.',
    compute: (d, { plan }) => {
      const kind = valueOf(plan.authority.kind);
      return kind ? { value: competent[kind] ?? [], at: whole(d) } : { value: undefined, at: whole(d), because: { code: 'unknown-authority' } };
    },
  },
  'decision.number': { type: 'text', about: 'The number of the decision.', compute: (d, context) => toldOrLost(d.number, context) },
  'decision.date': { type: 'date', about: 'The day the decision was adopted.', compute: (d, context) => toldOrLost(d.date, context) },
  'decision.title': { type: 'text', about: 'The title of the decision.', compute: (d) => factOf(d.title) },
  'decision.issuer': { type: 'text', about: 'Who adopts the decision, as written.', compute: (d) => factOf(d.issuer) },
  'decision.draft': { type: 'boolean', about: 'It is still a draft, not adopted.', compute: (d) => ({ value: d.draft, at: whole(d) }) },
  'decision.annex': { type: 'text', about: 'How the plan hangs on the decision: integral, named, or nothing said.', compute: (d, context) => toldOrLost(d.annex, context) },
  'decision.normative': { type: 'boolean', about: 'Whether the decision calls itself normative.', compute: (d) => factOf(d.normative) },
  'decision.transparency': { type: 'text', about: 'The L 52/2003 announcement or exception that the decision names.', compute: (d) => factOf(d.transparency) },
  'decision.corrections': {
    type: 'number', about: 'Places that speak of correcting a material error.',
    compute: (d, context) => {
      const hits = corrections(d, context);
      const [first, ...rest] = hits;
      return { value: hits.length, at: first ? [first, ...rest] : whole(d) };
    },
  },
  'decision.correctsVote': {
    type: 'boolean', about: 'A vote, the attendance or the majority is corrected as a material error.',
    compute: (d, context) => {
      const hits = corrections(d, context).filter((at) => /\bvot(ul|uri|urilor|at)?\b|majoritat|cvorum|abtiner|impotriva/.test(foldedAt(context.document, at)));
      return { value: hits.length > 0, at: spansOr(hits, d.whole) };
    },
  },
  'decision.lastDayForPlan': {
    type: 'date', about: 'The last day before the plan year: a plan adopted by then could found the budget (L 292/2011 art. 118(1)).',
    compute: (d, { plan }) => {
      const year = valueOf(plan.year);
      return year ? { value: `${year - 1}-12-31`, at: d.date.is === 'found' ? d.date.at : whole(d) } : { value: undefined, at: whole(d), because: { code: 'no-year' } };
    },
  },
  'decision.lateDay': {
    type: 'date', about: 'The day of the plan year after which the plan came clearly after the budget (parameter lateAdoptionDay).',
    compute: (d, { plan, library, asOf }) => {
      const year = valueOf(plan.year);
      const day = parameterOn(library, 'lateAdoptionDay', asOf)?.value;
      return year && day ? { value: `${year}-${day}`, at: whole(d) } : { value: undefined, at: whole(d), because: { code: 'no-year' } };
    },
  },
};
