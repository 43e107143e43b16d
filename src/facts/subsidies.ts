// Facts about section D: subsidies to associations and foundations (Ordin 1086/2018 I.D; L 34/1998; L 100/2024).

import { fold } from '../base/fold.ts';
import { bani } from '../base/money.ts';
import type { Plan } from '../plan/plan.ts';
import { placeOf } from '../plan/reading.ts';
import { amountsIn, amountsOf, answerOf, isServiceNamed, stateOf } from './contracting.ts';
import type { Fact, FactContext, FactSet } from './fact.ts';
import { foldedAt, textAt } from './sentences.ts';
import { ask, told } from './tell.ts';

const points = ['I.D.1', 'I.D.2', 'I.D.3'] as const;
/** Words by which a point stands in the section even where its heading was shortened. */
const pointWords: Readonly<Record<(typeof points)[number], RegExp>> = {
  'I.D.1': /\bservici\w* social\w* (?:ne)?eligibil\w*/, 'I.D.2': /\bcapitol\w* de cheltuiel\w*|\bcheltuiel\w* (?:curente|de functionare|eligibile)\b/, 'I.D.3': /\bbuget\w* (?:estimat\w* )?(?:al|a|pentru) (?:program\w*|subventi\w*)|\bbuget\w* estimat\w*/,
};

/** What running text says in place of a point: a service, what the money is for, a sum. */
const expenses = /\b(?:hran[ae]|alimente|salari\w*|utilitat\w*|incalzi\w*|cheltuiel\w*|combustibil\w*|materiale\w*|chiri[ae]\w*|transport\w*|medicament\w*)\b/;
const toldInWords = (id: (typeof points)[number], context: FactContext): boolean =>
  (id === 'I.D.1' ? isServiceNamed(context, 'I.D') : id === 'I.D.2' ? expenses.test(fold(answerOf(context, 'I.D').text)) : amountsOf(context, 'I.D').some((sum) => sum > 0));

/** The budget of D.3 in bani: 0 for "nu este cazul", null where the point names no amount. */
function budget(context: FactContext): Fact {
  const { plan, document } = context;
  const section = plan.sections['I.D.3'];
  const state = stateOf(plan, 'I.D.3');
  if (state.value === undefined) return state;
  if (state.value === 'not-applicable') return told(bani(0), state.at);
  if (state.value === 'missing') return told(null, state.at);
  const { text, at } = answerOf(context, 'I.D.3');
  const amounts = text.trim() ? amountsOf(context, 'I.D.3') : amountsIn(textAt(document, section.span));
  // The point asks for a sum: a bare figure is one, in lei.
  const bare = /^[\s:–—-]*(\d{1,3}(?:\.\d{3})+|\d{3,})[\s.;]*$/.exec(text)?.[1];
  if (!amounts.length && bare) return told(bani(Number(bare.replace(/\./g, '')) * 100), at);
  return told(amounts.length ? bani(Math.max(...amounts)) : null, at);
}

/** named (a concrete service), general (the model's or the nomenclature's words), none; null where D.1 does not ask. */
function services(context: FactContext): Fact {
  const whole = stateOf(context.plan, 'I.D');
  if (whole.value !== 'present') return whole.value === undefined ? whole : told(null, whole.at);
  const state = stateOf(context.plan, 'I.D.1');
  if (state.value === undefined) return state;
  if (state.value === 'missing' || state.value === 'not-applicable') return told(null, state.at);
  const { text, at } = answerOf(context, 'I.D.1');
  return told(isServiceNamed(context, 'I.D.1') ? 'named' : text.trim() ? 'general' : 'none', state.value === 'empty' ? state.at : at);
}

function agreement(context: FactContext): Fact {
  const whole = stateOf(context.plan, 'I.D');
  if (whole.value === undefined || whole.value !== 'present') return whole.value === undefined ? whole : told(null, whole.at);
  const first = stateOf(context.plan, 'I.D.1');
  const eligible = services(context), money = budget(context);
  const unread = [first, eligible, money].find((f) => f.value === undefined);
  if (unread) return unread;
  const amount = typeof money.value === 'number' ? money.value : 0;
  const at = [...eligible.at, ...money.at] as const;
  if (eligible.value === 'named') return told(amount > 0 ? 'agree' : 'services-without-budget', at as never);
  if (amount === 0) return told('agree', money.at);
  return told(first.value === 'not-applicable' ? 'budget-without-services' : 'doubtful', money.at);
}

export const subsidyFacts: FactSet<Plan> = {
  'subsidies.state': ask('text', 'State of section D.', (_plan, { plan }) => stateOf(plan, 'I.D')),
  'subsidies.missingPoints': ask('list', 'Points of section D that are not there, neither by name nor told in words; none where the section is declined, not said where it is missing.', (_plan, context): Fact => {
    const { plan, document } = context;
    const whole = stateOf(plan, 'I.D');
    if (whole.value === 'not-applicable') return told([], whole.at);
    if (whole.value === 'missing' || whole.value === 'other-subject') return told(null, whole.at);
    const doubted = [whole, ...points.map((id) => stateOf(plan, id))].find((f) => f.value === undefined);
    if (doubted) return doubted;
    const section = plan.sections['I.D'].span;
    const text = foldedAt(document, section);
    return told(points.filter((id) => plan.sections[id].state === 'missing' && !pointWords[id].test(text) && !toldInWords(id, context)).map((id) => id.replace('I.', '')), placeOf(plan.sections['I.D'].heading));
  }),
  'subsidies.services': ask('text', 'D.1: named (concrete services), general (the model\'s or the nomenclature\'s words), none; not said where it is declined or missing.', (_plan, context) => services(context)),
  'subsidies.budget': ask('amount', 'The budget of D.3; 0 where it is declined.', (_plan, context) => budget(context)),
  'subsidies.agreement': ask('text', 'D.1 against D.3: agree, services-without-budget, budget-without-services, doubtful.', (_plan, context) => agreement(context)),
  'subsidies.planned': ask('boolean', 'Subsidies are planned: services named or a budget above 0.', (_plan, context): Fact => {
    const whole = stateOf(context.plan, 'I.D');
    if (whole.value !== 'present') return whole.value === undefined ? whole : told(false, whole.at);
    const money = budget(context), eligible = services(context);
    if (typeof money.value === 'number' && money.value > 0) return told(true, money.at);
    if (eligible.value === 'named') return told(true, eligible.at);
    return money.value === undefined ? money : eligible.value === undefined ? eligible : told(false, whole.at);
  }),
};
