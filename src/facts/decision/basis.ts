// Facts about the legal basis that the decision's preamble cites.

import { type Spans, spansOr } from '../../base/span.ts';
import type { AuthorityKind } from '../../library/rule.ts';
import type { Citation, Decision } from '../../plan/plan.ts';
import { valueOf } from '../../plan/reading.ts';
import type { Fact, FactSet } from '../fact.ts';

/** HG 797/2017 art. 1(2)-(5): annex 1 for DGASPC, 2 for towns and municipalities, 3 for communes. */
const annexOf: Readonly<Record<AuthorityKind, string>> = { judet: '1', sector: '1', municipiu: '2', oras: '2', comuna: '3' };

const citing = (d: Decision, act: string): readonly Citation[] => d.legalBasis.filter((c) => c.act === act);
/** Where the act is cited, or the preamble where it was looked for. */
const placesOf = (d: Decision, list: readonly Citation[]): Spans => spansOr(list.map((c) => c.span), d.preamble);
/** The article and further places of a citation without spaces: `art.112(3)b)`. */
const tight = (at: string | null): string => (at ?? '').replace(/\s+/g, '').toLowerCase();

/** exact: the article asked; near: the same law with another or a wider place; law: no article at all. */
function howCited(list: readonly Citation[], exact: RegExp, near: RegExp): string | null {
  if (!list.length) return null;
  if (list.some((c) => exact.test(tight(c.at)))) return 'exact';
  if (list.some((c) => near.test(tight(c.at)))) return 'near';
  return list.some((c) => c.at) ? 'other-article' : 'law';
}

const cited = (act: string, exact: RegExp, near: RegExp) => (d: Decision): Fact => {
  const list = citing(d, act);
  return { value: howCited(list, exact, near), at: placesOf(d, list) };
};

export const basisFacts: FactSet<Decision> = {
  'decision.basisActs': {
    type: 'list', about: 'The acts that the preamble and the formula of adoption cite.',
    compute: (d) => ({ value: [...new Set(d.legalBasis.map((c) => c.act))], at: placesOf(d, d.legalBasis) }),
  },
  'decision.oldCodeCited': {
    type: 'boolean', about: 'Whether L 215/2001 is cited as basis; its place.',
    compute: (d) => { const list = citing(d, 'L 215/2001'); return { value: list.length > 0, at: placesOf(d, list) }; },
  },
  'decision.law292': {
    type: 'text', about: 'How L 292/2011 is cited: exact (art. 112(3) b) or art. 118), near (art. 112), other-article, law.',
    compute: cited('L 292/2011', /^art\.(112\(3\)(lit\.)?b\)|118)/, /^art\.112/),
  },
  'decision.hg797Article': {
    type: 'text', about: 'The article of HG 797/2017 that is cited.',
    compute: (d) => { const list = citing(d, 'HG 797/2017'); return { value: list.find((c) => c.at)?.at ?? null, at: placesOf(d, list) }; },
  },
  'decision.hg797Annex': {
    type: 'text', about: 'The annex of HG 797/2017 that is cited.',
    compute: (d) => {
      const list = citing(d, 'HG 797/2017');
      const annexes = [...new Set(list.flatMap((c) => (c.annex ? [c.annex] : [])))];
      return annexes.length > 1
        ? { value: undefined, at: placesOf(d, list), because: { code: 'several-values' } }
        : { value: annexes[0] ?? null, at: placesOf(d, list) };
    },
  },
  'decision.hg797ExpectedAnnex': {
    type: 'text', about: 'The annex of HG 797/2017 for this kind of authority (HG 797/2017 art. 1).',
    compute: (d, { plan }) => {
      const kind = valueOf(plan.authority.kind);
      return kind ? { value: annexOf[kind], at: [d.preamble] } : { value: undefined, at: [d.preamble], because: { code: 'unknown-authority' } };
    },
  },
  'decision.competence': {
    type: 'text', about: 'How the competence of the council is cited: both places, one, or none (OUG 57/2019 art. 129(2) d) and (7) b); art. 173 for counties).',
    compute: (d, { plan }) => {
      const list = citing(d, 'OUG 57/2019');
      const places = list.map((c) => tight(c.at));
      if (valueOf(plan.authority.kind) === 'judet') return { value: places.some((p) => /^art\.173/.test(p)) ? 'both' : null, at: placesOf(d, list) };
      const second = places.some((p) => /^art\.(129|166)\(2\)(lit\.)?d\)/.test(p));
      const seventh = places.some((p) => /^art\.(129|166)\(7\)(lit\.)?b\)/.test(p));
      return { value: second && seventh ? 'both' : second || seventh ? 'one' : null, at: placesOf(d, list) };
    },
  },
  'decision.citesAbsoluteMajority': {
    type: 'boolean', about: 'Whether art. 139(3) of OUG 57/2019 (absolute majority) is cited.',
    compute: (d) => {
      const list = citing(d, 'OUG 57/2019').filter((c) => /^art\.139\(3\)/.test(tight(c.at)));
      return { value: list.length > 0, at: placesOf(d, list) };
    },
  },
};
