// Facts about what the operative part orders: who carries it out, to whom it is communicated, how it is made public.

import { spansOr } from '../../base/span.ts';
import type { Decision, Order } from '../../plan/plan.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { search } from '../search.ts';

const ordered = (d: Decision, order: Order): Fact => {
  const list = d.orders.filter((o) => o.order === order);
  return { value: list.length > 0, at: spansOr(list.map((o) => o.span), d.operative) };
};

/** Ordered in the operative part, or else said in the plan by `pattern`; the operative part is where it was looked for. */
function orderedOrSaid(d: Decision, context: FactContext, order: Order, pattern: RegExp): Fact {
  const order_ = ordered(d, order);
  if (order_.value) return order_;
  const hits = search(context, pattern, context.plan.body);
  return { value: hits.length > 0, at: spansOr(hits, d.operative) };
}

const dgaspc = String.raw`(dgaspc|d\.? ?g\.? ?a\.? ?s\.? ?p\.? ?c|directi\w+ general\w+ de asistenta sociala|serviciul\w* public de asistenta sociala (de la nivel(ul)? judetean|al (judetului|municipiului bucuresti)))`;

export const orderFacts: FactSet<Decision> = {
  'decision.ordersExecution': { type: 'boolean', about: 'The operative part says who carries the decision out.', compute: (d) => ordered(d, 'executare') },
  'decision.ordersPrefect': { type: 'boolean', about: 'The operative part orders communication to the prefect (OUG 57/2019 art. 197(1)).', compute: (d) => ordered(d, 'comunicare-prefect') },
  'decision.hintsPrefect': {
    type: 'boolean', about: 'The operative part orders communication to bodies that it does not name.',
    compute: (d, context) => {
      const hits = search(context, /comunic\w+ [^.\n]{0,80}(autoritatil\w+|institutiil\w+|celor|persoanel\w+)[^.\n]{0,40}(interesat\w+|abilitat\w+|in drept|competent\w+|prevazut\w+)/, d.operative);
      return { value: hits.length > 0, at: spansOr(hits, d.operative) };
    },
  },
  'decision.ordersPublication': { type: 'boolean', about: 'The operative part orders that the decision be made public (OUG 57/2019 art. 197(4)).', compute: (d) => ordered(d, 'publicare') },
  'decision.sendsToCountyService': {
    type: 'boolean', about: 'The operative part or the plan orders sending the plan to the county service (L 292/2011 art. 115(2)).',
    compute: (d, context) => orderedOrSaid(d, context, 'transmitere-dgaspc', new RegExp(String.raw`(transmit\w*|trimit\w*|comunic\w*|inaint\w*)[^.\n]{0,160}${dgaspc}`)),
  },
  'decision.copyToPrefect': {
    type: 'boolean', about: 'A copy of the plan goes to the prefect for the commission on social inclusion (L 191/2022 art. 7(3)).',
    compute: (d, context) => orderedOrSaid(d, context, 'copie-prefect-incluziune', /(copie|exemplar|planul)[^.\n]{0,80}(prefect\w*)[^.\n]{0,120}(incluziune|comisi\w+)/),
  },
  'decision.signedByPresident': {
    type: 'boolean', about: 'The president of the session, or two councillors in his place, signs (OUG 57/2019 art. 140).',
    compute: (d) => {
      const list = d.signatures.filter((s) => s.who === 'presedinte' || s.who === 'consilier');
      const enough = list.some((s) => s.who === 'presedinte') || list.length >= 2;
      return { value: enough, at: spansOr(list.map((s) => s.span), d.whole) };
    },
  },
  'decision.signedBySecretary': {
    type: 'boolean', about: 'The secretary general countersigns (OUG 57/2019 art. 243(1) a)).',
    compute: (d) => { const list = d.signatures.filter((s) => s.who === 'secretar'); return { value: list.length > 0, at: spansOr(list.map((s) => s.span), d.whole) }; },
  },
};
