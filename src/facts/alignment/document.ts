// Document facts of the family aliniere: which strategies and agreements are named, which groups are served.

import type { IsoDate } from '../../base/date.ts';
import { type Spans, spansOr } from '../../base/span.ts';
import { ownLevel } from '../../alignment/given.ts';
import type { Agreement, CitedStrategy, Plan } from '../../plan/plan.ts';
import { valueOf } from '../../plan/reading.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { strategyFacts } from '../strategy/facts.ts';
import { preambleLost, strategiesPlace } from '../strategy/own-place.ts';
import { ask, told, untold } from '../tell.ts';
import { labelOf, unreadLines } from './analysis.ts';
import { groupStates, type GroupState } from './groups.ts';

const isSocial = (s: CitedStrategy, c: FactContext): boolean => strategyFacts['strategy.subject']?.compute(s, c).value !== 'general';

/** A strategy of that level is named; where it is not, whether the preamble was read at all. */
function named(c: FactContext, fits: (s: CitedStrategy) => boolean): Fact {
  const hits = c.plan.strategies.filter(fits), place = strategiesPlace(c);
  if (hits.length > 0) return told(true, spansOr(hits.map((s) => s.span), place[0]));
  const lost = preambleLost(c);
  return lost ? untold(lost, place) : told(false, place);
}

const agreementsPlace = (c: FactContext): Spans => spansOr(c.plan.agreements.map((a) => a.span), strategiesPlace(c)[0]);

/** What an agreement lacks: number, date, parties. */
function lacks(a: Agreement): string[] {
  return [...(a.number.is === 'absent' ? ['numărul'] : []), ...(a.date.is === 'absent' ? ['data'] : []), ...(a.parties.length === 0 ? ['părțile'] : [])];
}

/** Expired before the plan year begins, or before the adoption. */
function expired(a: Agreement, plan: Plan): boolean {
  const until: IsoDate | undefined = valueOf(a.until), year = valueOf(plan.year);
  return until !== undefined && year !== undefined && until < `${year}-01-01`;
}

const labels = (states: readonly GroupState[], state: GroupState['state'], c: FactContext): string[] => states.filter((s) => s.state === state).map((s) => labelOf(s.id, c));
const groupPlace = (c: FactContext, state?: GroupState['state']): Spans =>
  spansOr(groupStates(c).filter((s) => state === undefined || s.state === state).map((s) => s.at[0]).filter((s) => s !== undefined), strategiesPlace(c)[0]);

export const alignmentDocumentFacts: FactSet<Plan> = {
  'document.namesOwnStrategy': ask('boolean', 'The authority\'s own strategy of social services is named (local; a county plan: the county\'s); a general development strategy is none.', (_, c) => {
    const kind = valueOf(c.plan.authority.kind);
    if (kind === undefined && c.plan.strategies.some((s) => s.level === 'county' && isSocial(s, c)) && !c.plan.strategies.some((s) => s.level === 'local')) return untold('unknown-authority', strategiesPlace(c));
    return named(c, (s) => (s.level === ownLevel(c.plan) || (kind === 'judet' && s.level === 'local')) && isSocial(s, c));
  }),
  'document.namesCountyStrategy': ask('boolean', 'The county\'s strategy of social services is named (București for a sector).', (_, c) => named(c, (s) => s.level === 'county' && isSocial(s, c))),
  'document.namesNationalStrategy': ask('boolean', 'At least one national strategy is named with the number of its act.', (_, c) => {
    const unclear = c.plan.strategies.find((s) => s.level === 'national' && s.act.number.is === 'unclear');
    const fact = named(c, (s) => s.level === 'national' && s.act.number.is === 'found');
    return fact.value === false && unclear?.act.number.is === 'unclear' ? untold(unclear.act.number.because, unclear.act.number.at) : fact;
  }),
  'document.strategiesNamed': ask('list', 'The titles of the strategies named.', (_, c) => told(c.plan.strategies.map((s) => valueOf(s.title) ?? s.level), strategiesPlace(c))),
  'document.groupsNamed': ask('list', 'Groups of beneficiaries that the listed objectives name.', (_, c) => told(groupStates(c).map((s) => labelOf(s.id, c)), groupPlace(c))),
  'document.groupsUnserved': ask('list', 'Groups the objectives name and no service, proposal or contracted service serves.', (_, c) => {
    const list = labels(groupStates(c), 'unserved', c), unread = list.length > 0 ? unreadLines(c) : null;
    return unread ? untold(unread, groupPlace(c, 'unserved')) : told(list, groupPlace(c, 'unserved'));
  }),
  'document.groupsDoubtful': ask('list', 'Groups that only a measure or a kindred service may serve.', (_, c) => told(labels(groupStates(c), 'doubtful', c), groupPlace(c, 'doubtful'))),
  'document.groupsOpen': ask('list', 'Groups unserved or doubtful.', (_, c) => told([...labels(groupStates(c), 'unserved', c), ...labels(groupStates(c), 'doubtful', c)], groupPlace(c))),
  'document.agreementsCount': ask('number', 'Partnership agreements named.', (_, c) => told(c.plan.agreements.length, agreementsPlace(c))),
  'document.agreementsIncomplete': ask('list', 'Agreements without number, date or parties, and what they lack.', (_, c) => {
    const bad = c.plan.agreements.filter((a) => lacks(a).length > 0);
    return told(bad.map((a) => `${a.title} (lipsește: ${lacks(a).join(', ')})`), spansOr(bad.map((a) => a.span), agreementsPlace(c)[0]));
  }),
  'document.agreementsExpired': ask('list', 'Agreements that expired before the plan year.', (_, c) => {
    const bad = c.plan.agreements.filter((a) => expired(a, c.plan));
    return told(bad.map((a) => `${a.title} (${valueOf(a.until)?.split('-').reverse().join('.')})`), spansOr(bad.map((a) => a.span), agreementsPlace(c)[0]));
  }),
};
