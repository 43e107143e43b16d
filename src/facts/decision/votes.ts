// Facts about the votes: what was said, what was needed.

import type { Spans } from '../../base/span.ts';
import type { Decision, Votes } from '../../plan/plan.ts';
import { placeOf, type Reading, valueOf } from '../../plan/reading.ts';
import { type Fact, factOf, type FactSet } from '../fact.ts';

const placeOfVotes = (d: Decision): Spans => [d.votes.span ?? d.whole];
const unknown = (d: Decision): Fact => ({ value: undefined, at: placeOfVotes(d), because: { code: 'no-number' } });
/** More than half of `n`. */
const majorityOf = (n: number): number => Math.floor(n / 2) + 1;

/** Votes cast, as far as they are told; null when the votes for are not. */
function cast(votes: Votes): number | null {
  const yes = valueOf(votes.for);
  return yes === undefined ? null : yes + (valueOf(votes.against) ?? 0) + (valueOf(votes.abstentions) ?? 0);
}

/** Councillors present: stated, or at least as many as voted. */
function present(d: Decision): Fact {
  const stated = factOf(d.votes.present);
  if (typeof stated.value === 'number') return stated;
  const voted = cast(d.votes);
  return voted === null ? unknown(d) : { value: voted, at: placeOfVotes(d) };
}

const count = (pick: (v: Votes) => Reading<number>, about: string) => ({
  type: 'number' as const, about,
  compute: (d: Decision): Fact => { const f = factOf(pick(d.votes)); return f.value === null ? { ...f, at: placeOfVotes(d) } : f; },
});

export const voteFacts: FactSet<Decision> = {
  'decision.votesFor': count((v) => v.for, 'Votes for.'),
  'decision.votesAgainst': count((v) => v.against, 'Votes against.'),
  'decision.abstentions': count((v) => v.abstentions, 'Abstentions.'),
  'decision.present': count((v) => v.present, 'Councillors present, as stated.'),
  'decision.inOffice': count((v) => v.inOffice, 'Councillors in office, as stated.'),
  'decision.votesCast': { type: 'number', about: 'Votes for, against and abstentions together.', compute: (d) => ({ value: cast(d.votes), at: placeOfVotes(d) }) },
  'decision.votesForOrUnknown': {
    type: 'number', about: 'Votes for; cannot be told where the decision is silent.',
    compute: (d) => { const f = factOf(d.votes.for); return f.value === null ? unknown(d) : f; },
  },
  'decision.unanimous': {
    type: 'boolean', about: 'Adopted unanimously, though the number of votes is not told.',
    compute: (d) => ({ value: d.votes.for.is === 'absent' && valueOf(d.votes.against) === 0 && valueOf(d.votes.abstentions) === 0, at: placeOfVotes(d) }),
  },
  'decision.presentAtLeast': { type: 'number', about: 'Councillors present: stated, or at least as many as voted.', compute: present },
  'decision.quorumNeeded': {
    type: 'number', about: 'More than half of the councillors in office (OUG 57/2019 art. 137).',
    compute: (d) => { const n = valueOf(d.votes.inOffice); return n === undefined ? unknown(d) : { value: majorityOf(n), at: placeOf(d.votes.inOffice) }; },
  },
  'decision.simpleMajority': {
    type: 'number', about: 'More than half of those present (OUG 57/2019 art. 139(1)).',
    compute: (d) => { const f = present(d); return typeof f.value === 'number' ? { value: majorityOf(f.value), at: f.at } : f; },
  },
};
