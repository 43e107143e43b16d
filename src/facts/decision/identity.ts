// Facts about what the decision is: kind, issuer, number, date, annex.

import type { Spans } from '../../base/span.ts';
import { parameterOn } from '../../library/parameters.ts';
import type { Decision } from '../../plan/plan.ts';
import { valueOf } from '../../plan/reading.ts';
import { factOf, type FactSet } from '../fact.ts';
import { search } from '../search.ts';

const whole = (d: Decision): Spans => [d.whole];

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
  'decision.number': { type: 'text', about: 'The number of the decision.', compute: (d) => factOf(d.number) },
  'decision.date': { type: 'date', about: 'The day the decision was adopted.', compute: (d) => factOf(d.date) },
  'decision.title': { type: 'text', about: 'The title of the decision.', compute: (d) => factOf(d.title) },
  'decision.issuer': { type: 'text', about: 'Who adopts the decision, as written.', compute: (d) => factOf(d.issuer) },
  'decision.draft': { type: 'boolean', about: 'It is still a draft, not adopted.', compute: (d) => ({ value: d.draft, at: whole(d) }) },
  'decision.annex': { type: 'text', about: 'How the plan hangs on the decision: integral, named, or nothing said.', compute: (d) => factOf(d.annex) },
  'decision.normative': { type: 'boolean', about: 'Whether the decision calls itself normative.', compute: (d) => factOf(d.normative) },
  'decision.transparency': { type: 'text', about: 'The L 52/2003 announcement or exception that the decision names.', compute: (d) => factOf(d.transparency) },
  'decision.corrections': {
    type: 'number', about: 'Places that speak of correcting a material error.',
    compute: (d, context) => {
      const hits = search(context, /\b(indrept\w+|corect\w+|rectific\w+)( (unei|unor|a))? ?(erori\w*|eroarea|erorii|erorilor) materiale?/, d.whole);
      const [first, ...rest] = hits;
      return { value: hits.length, at: first ? [first, ...rest] : whole(d) };
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
