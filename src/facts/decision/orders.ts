// Facts about what the operative part orders: who carries it out, to whom it is communicated, how it is made public.

import { spansOr } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';
import type { Decision, Order } from '../../plan/plan.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { hitsIn, ifNothingLost, matchesAt } from '../passages.ts';
import { foundIn, sentenceAt } from '../sentences.ts';
import { type Starts, hasWord, starts, wordStarts } from '../words.ts';

const ordered = (d: Decision, order: Order, context: FactContext): Fact => {
  const list = d.orders.filter((o) => o.order === order);
  return list.length ? { value: true, at: spansOr(list.map((o) => o.span), d.operative) } : ifNothingLost(context, false, [d.operative]);
};

/** Words of the plan that order something: who acts first, then to whom. `named` tells cheaply whether the latter follows. */
interface Said { readonly starts: Starts; readonly pattern: RegExp; readonly named: (document: Document) => readonly number[] }

/** The farthest that the one named stands behind the first word, that word included. */
const farthest = 260;

/** Ordered in the operative part, or else said in the plan; the operative part is where it was looked for. */
function orderedOrSaid(d: Decision, context: FactContext, order: Order, said: Said): Fact {
  const own = ordered(d, order, context);
  if (own.value) return own;
  const { document, plan: { body } } = context, named = said.named(document);
  const hits = hitsIn(matchesAt(document, said.starts, said.pattern, (start) => named.some((at) => at > start && at < start + farthest)), [body]).map(({ at }) => at)
    // Data of beneficiaries or of services are sent too; it is the plan that must go.
    .filter((at) => /\bplan(?!ific)/.test(sentenceAt(document, at, 120)));
  return hits.length ? { value: true, at: spansOr(hits, d.operative) } : own;
}

const dgaspc = String.raw`(?:dgaspc|d\.? ?g\.? ?a\.? ?s\.? ?p\.? ?c|directi\w+\sgeneral\w+\sde\sasistenta\ssociala|serviciul\w*\spublic\sde\sasistenta\ssociala\s(?:de\sla\snivel(?:ul)?\sjudetean|al\s(?:judetului|municipiului\sbucuresti)))`;
const dgaspcName = new RegExp(dgaspc, 'y'), dgaspcStarts = starts('dga', 'dg', 'd', 'directi', 'serviciul');

const toCountyService: Said = {
  starts: starts('transmi', 'trimi', 'comunic', 'inaint'), pattern: new RegExp(String.raw`(?:transmi|trimi|comunic|inaint)\w*[^.;]{0,160}${dgaspc}`, 'y'),
  named: (document) => matchesAt(document, dgaspcStarts, dgaspcName).map(({ start }) => start),
};

const prefectStarts = starts('prefect');
const copyToPrefect: Said = {
  starts: starts('copi', 'exemplar', 'planul'), pattern: /(?:copie|exemplar|planul)[^.]{0,80}prefect\w*[^.]{0,120}(?:incluziune|comisi\w+)/y,
  named: (document) => wordStarts(document, prefectStarts),
};

export const orderFacts: FactSet<Decision> = {
  'decision.ordersExecution': { type: 'boolean', about: 'The operative part says who carries the decision out.', compute: (d, context) => ordered(d, 'executare', context) },
  'decision.ordersPrefect': { type: 'boolean', about: 'The operative part orders communication to the prefect (OUG 57/2019 art. 197(1)).', compute: (d, context) => ordered(d, 'comunicare-prefect', context) },
  'decision.hintsPrefect': {
    type: 'boolean', about: 'The operative part orders communication to bodies that it does not name, or the prefect stands in a list of copies under the signatures.',
    compute: (d, context) => {
      const { document } = context;
      const hits = foundIn(document, /comunic\w+\s[^.]{0,80}(?:autoritatil\w+|institutiil\w+|celor|persoanel\w+)[^.]{0,40}(?:interesat\w+|abilitat\w+|in\sdrept|competent\w+|prevazut\w+)/g, d.operative);
      if (hasWord(document, prefectStarts)) hits.push(...foundIn(document, /(?:difuz\w+|\bex\.|exemplar\w*|comunicat\w*|transmis\w*|inaintat\w*)[^]{0,160}prefect\w*/g, { start: d.operative.end, end: d.whole.end }));
      return { value: hits.length > 0, at: spansOr(hits, d.operative) };
    },
  },
  'decision.ordersPublication': { type: 'boolean', about: 'The operative part orders that the decision be made public (OUG 57/2019 art. 197(4)).', compute: (d, context) => ordered(d, 'publicare', context) },
  'decision.sendsToCountyService': {
    type: 'boolean', about: 'The operative part or the plan orders sending the plan to the county service (L 292/2011 art. 115(2)).',
    compute: (d, context) => orderedOrSaid(d, context, 'transmitere-dgaspc', toCountyService),
  },
  'decision.copyToPrefect': {
    type: 'boolean', about: 'A copy of the plan goes to the prefect for the commission on social inclusion (L 191/2022 art. 7(3)).',
    compute: (d, context) => orderedOrSaid(d, context, 'copie-prefect-incluziune', copyToPrefect),
  },
  'decision.signedByPresident': {
    type: 'boolean', about: 'The president of the session, or two councillors in his place, signs (OUG 57/2019 art. 140).',
    compute: (d, context) => {
      const list = d.signatures.filter((s) => s.who === 'presedinte' || s.who === 'consilier');
      const enough = list.some((s) => s.who === 'presedinte') || list.length >= 2;
      const at = spansOr(list.map((s) => s.span), d.whole);
      return enough ? { value: true, at } : ifNothingLost(context, false, at);
    },
  },
  'decision.signedBySecretary': {
    type: 'boolean', about: 'The secretary general countersigns (OUG 57/2019 art. 243(1) a)).',
    compute: (d, context) => {
      const list = d.signatures.filter((s) => s.who === 'secretar');
      return list.length ? { value: true, at: spansOr(list.map((s) => s.span), d.whole) } : ifNothingLost(context, false, [d.whole]);
    },
  },
};
