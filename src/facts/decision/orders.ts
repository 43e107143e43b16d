// Facts about what the operative part orders: who carries it out, to whom it is communicated, how it is made public.

import { spansOr } from '../../base/span.ts';
import type { Decision, Order } from '../../plan/plan.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { ifNothingLost } from '../passages.ts';
import { search, sentenceAt } from '../search.ts';

const ordered = (d: Decision, order: Order, context: FactContext): Fact => {
  const list = d.orders.filter((o) => o.order === order);
  return list.length ? { value: true, at: spansOr(list.map((o) => o.span), d.operative) } : ifNothingLost(context, false, [d.operative]);
};

/** Ordered in the operative part, or else said in the plan by `pattern`; the operative part is where it was looked for. */
function orderedOrSaid(d: Decision, context: FactContext, order: Order, pattern: RegExp, signs: readonly string[]): Fact {
  const own = ordered(d, order, context);
  if (own.value) return own;
  // Data of beneficiaries or of services are sent too; it is the plan that must go.
  const hits = search(context, pattern, context.plan.body, signs).filter((at) => /\bplan(?!ific)/.test(sentenceAt(context, at, 120)));
  return hits.length ? { value: true, at: spansOr(hits, d.operative) } : own;
}

const dgaspc = String.raw`(dgaspc|d\.? ?g\.? ?a\.? ?s\.? ?p\.? ?c|directi\w+ general\w+ de asistenta sociala|serviciul\w* public de asistenta sociala (de la nivel(ul)? judetean|al (judetului|municipiului bucuresti)))`;

const toCountyService = new RegExp(String.raw`(transmi\w*|trimi\w*|comunic\w*|inaint\w*)[^.;]{0,160}${dgaspc}`, 'g');
/** Every name of the county service holds one of these. */
const countyServiceSigns = ['dga', 'd.', 'd g', 'dg.', 'dg ', 'directi', 'serviciul'];

export const orderFacts: FactSet<Decision> = {
  'decision.ordersExecution': { type: 'boolean', about: 'The operative part says who carries the decision out.', compute: (d, context) => ordered(d, 'executare', context) },
  'decision.ordersPrefect': { type: 'boolean', about: 'The operative part orders communication to the prefect (OUG 57/2019 art. 197(1)).', compute: (d, context) => ordered(d, 'comunicare-prefect', context) },
  'decision.hintsPrefect': {
    type: 'boolean', about: 'The operative part orders communication to bodies that it does not name, or the prefect stands in a list of copies under the signatures.',
    compute: (d, context) => {
      const hits = search(context, /comunic\w+ [^.\n]{0,80}(autoritatil\w+|institutiil\w+|celor|persoanel\w+)[^.\n]{0,40}(interesat\w+|abilitat\w+|in drept|competent\w+|prevazut\w+)/g, d.operative, ['comunic']);
      hits.push(...search(context, /(difuz\w+|\bex\.|exemplar\w*|comunicat\w*|transmis\w*|inaintat\w*)[^\n]{0,160}prefect\w*/g, { start: d.operative.end, end: d.whole.end }, ['prefect']));
      return { value: hits.length > 0, at: spansOr(hits, d.operative) };
    },
  },
  'decision.ordersPublication': { type: 'boolean', about: 'The operative part orders that the decision be made public (OUG 57/2019 art. 197(4)).', compute: (d, context) => ordered(d, 'publicare', context) },
  'decision.sendsToCountyService': {
    type: 'boolean', about: 'The operative part or the plan orders sending the plan to the county service (L 292/2011 art. 115(2)).',
    compute: (d, context) => orderedOrSaid(d, context, 'transmitere-dgaspc', toCountyService, countyServiceSigns),
  },
  'decision.copyToPrefect': {
    type: 'boolean', about: 'A copy of the plan goes to the prefect for the commission on social inclusion (L 191/2022 art. 7(3)).',
    compute: (d, context) => orderedOrSaid(d, context, 'copie-prefect-incluziune', /(copie|exemplar|planul)[^.\n]{0,80}(prefect\w*)[^.\n]{0,120}(incluziune|comisi\w+)/g, ['prefect']),
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
