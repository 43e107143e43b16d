// Facts about the training programme as a whole: totals, rights, personal assistants, supervision, centres, budget.

import { tablesOf } from '../../document/tables.ts';
import { type Bani, addBani, bani } from '../../base/money.ts';
import { type Span, contains, spansOr } from '../../base/span.ts';
import { fold } from '../../base/fold.ts';
import type { Amount, TrainingRow } from '../../plan/plan.ts';
import { placeOf } from '../../plan/reading.ts';
import type { Reading } from '../../plan/reading.ts';
import { viewOf } from '../../plan/recognise/view.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { around, headingPlace, hitsAt, hitsOf, ifNothingLost, spansOf } from '../passages.ts';
import { standsThere } from '../section.ts';
import { starts } from '../words.ts';
import { instructionOf } from './answers.ts';

/** "fără costuri" and the like say that the sum is 0. */
const free = /fara\s+(?:cost|buget|plat)|gratuit|nu\s+(?:necesita|implica|presupune)\s+(?:cost|fond|cheltuiel)|cost\w*\s+zero/;

/** The sum of a row: words that say "without costs" are 0. */
export function sumOf(row: TrainingRow, { document }: FactContext): Reading<Amount> {
  const { budget } = row;
  if (budget.is !== 'unclear') return budget;
  const raw = budget.at.map((a) => document.text.slice(a.start, a.end)).join(' ');
  return free.test(fold(raw)) ? { is: 'found', value: { bani: bani(0), raw, note: null, unit: 'lei' }, at: budget.at } : budget;
}

interface Total { readonly stated: Bani; readonly computed: Bani; readonly at: Span }

/** Totals of training with the rows above them in their table, else back to the total before; unread where a sum cannot be read. */
function totals(context: FactContext): { readonly wrong: Total[]; readonly unread: Span[]; readonly count: number } {
  return context.once('training-totals', () => {
    const { plan } = context;
    const all = plan.totals.filter((t) => t.over === 'training').sort((a, b) => a.span.start - b.span.start);
    const wrong: Total[] = [], unread: Span[] = [];
    let from = -1;
    for (const total of all) {
      const amount = total.amounts['budget'] ?? Object.values(total.amounts)[0];
      const table = tablesOf(context.document).find((b) => contains(b.span, total.span));
      const rows = plan.training.filter((r) => r.span.start > from && r.span.start < total.span.start && (!table || contains(table.span, r.span)));
      from = total.span.start;
      if (!amount || amount.is === 'absent') continue;
      const sums = (rows.length ? rows : plan.training).map((r) => sumOf(r, context));
      const computed = addBani(...sums.flatMap((s) => (s.is === 'found' ? [s.value.bani] : [])));
      // Words without a figure ("în limita fondurilor") add nothing to a total that is right without them.
      const open = sums.filter((s) => s.is === 'unclear'), worded = open.every((s) => s.is === 'unclear' && s.at.every((a) => !/\d/.test(context.document.text.slice(a.start, a.end))));
      if (amount.is === 'unclear' || (open.length && !(worded && computed === amount.value.bani))) { unread.push(total.span); continue; }
      if (computed === amount.value.bani) continue;
      // A total of the whole programme may stand under its last table.
      const whole = plan.training.map((r) => sumOf(r, context)).flatMap((s) => (s.is === 'found' ? [s.value.bani] : []));
      if (addBani(...whole) !== amount.value.bani) wrong.push({ stated: amount.value.bani, computed, at: total.span });
    }
    return { wrong, unread, count: all.length };
  });
}

const trainingPlace = ({ plan }: FactContext) => headingPlace(plan, 'III');
const human = /drepturi(?:le|lor)?\s+(?:fundamentale|omului)|drepturi(?:le|lor)?\s+fundamental/;
const torture = /tortur|rele(?:i|lor)?\s*-?\s?tratament|relelor\s+tratamente|tratament\w*\s+(?:crud|inuman|degradant)|maltrat|inumane|degradante/;
const carers = /informal/;
/** Told that there is no such training. */
const refused = /\bnu (?:se|s-a|s-au|sunt|este|avem|vom)\b[^.;]{0,40}(?:prev|plan|organiz|instru|form|program)[^;]{0,60}(?:drept|tortur|tratament)/;
const training = /instrui|form(?:are|ari|arii)|curs|sesiun|program|pregatir|perfection/;

const rights = /\b(?:drepturi(?:le|lor)?\s+(?:fundamentale|ale\s+omului|omului)|tortur\w*|relelor\s+tratamente|rele\s+tratamente|tratament\w*\s+(?:crud|inuman|degradant)\w*)/y;
const rightsStarts = starts('drepturi', 'tortur', 'rele', 'tratament');

/** `full`: rights, torture and informal carers in a training; `part`: some of it; null: nowhere in the plan. */
function rightsTraining(context: FactContext): Fact {
  const { document, plan } = context;
  const at = trainingPlace(context);
  const within = [...spansOf(plan, 'III')];
  const view = viewOf(document);
  const hits = hitsAt(document, rightsStarts, rights, within.length ? within : [plan.body]);
  const told = hits.map((h) => ({ at: h.at, text: Object.values(around(view, h.start, h.end, 260, 260)).join(` ${view.folded.slice(h.start, h.end)} `) }));
  const full = told.find((t) => human.test(t.text) && torture.test(t.text) && !refused.test(t.text));
  if (full) {
    const whole = carers.test(full.text) || told.some((t) => carers.test(t.text));
    return { value: whole ? 'full' : 'part', at: [full.at] };
  }
  const part = told.filter((t) => (training.test(t.text) || within.length > 0) && !refused.test(t.text));
  return part.length ? { value: 'part', at: spansOr(part.map((p) => p.at), at[0]) } : ifNothingLost(context, null, at);
}

const assistant = /\basistent(?:i|ii|ilor|ul|ului)?\s+personal(?:i|ii|ilor|ul|ului)?\b(?!\s+profesionist)/y, assistantStarts = starts('asistent');

/** Where the plan speaks of personal assistants outside the heading of c.2. */
function assistants(context: FactContext): Span[] {
  const { heading: own } = context.plan.sections['III.1.c.2'];
  const heading = own.is === 'found' ? own.at : [];
  return hitsAt(context.document, assistantStarts, assistant)
    .map((h) => h.at).filter((s) => !heading.some((h) => h.start <= s.start && h.end >= s.end));
}

const footnote = /31\s+alin|448\/2006|art\.\s*38/;

const centre = /\bcentr(?:u|ul|ului|e|ele)\b|\bcamin(?:ul)?\b|\blocuint\w+\s+protejat|\badapost/;

function programmeBudget(context: FactContext): Fact {
  const { document, plan } = context;
  const sums = plan.training.map((r) => sumOf(r, context));
  const at = trainingPlace(context);
  const known = addBani(...sums.flatMap((s) => (s.is === 'found' ? [s.value.bani] : [])));
  if (known > 0) return { value: known, at: spansOr(plan.training.map((r) => r.span), at[0]) };
  const inLei = hitsOf(document, /\b(\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?\s*(?:mii\s+)?lei\b/g, spansOf(plan, 'III'));
  // "buget 8.000": the model's own line names no unit.
  const stated = (inLei.length ? inLei : hitsOf(document, /\bbuget\w*(?:\s+estimat)?\s*[:=-]?\s*(\d{1,3}(?:\.\d{3})+|\d{2,})\b(?!\s*%)/g, spansOf(plan, 'III'))).filter((h) => Number((h.groups[1] ?? '0').replace(/\./g, '')) > 0);
  if (stated.length) return { value: bani(Number((stated[0]?.groups[1] ?? '0').replace(/\./g, '')) * 100), at: spansOr(stated.map((h) => h.at), at[0]) };
  const unclear = sums.find((s) => s.is === 'unclear');
  if (unclear?.is === 'unclear') return { value: undefined, at: unclear.at, because: unclear.because };
  return ifNothingLost(context, 0, at);
}

export const programmeFacts: FactSet = {
  'document.trainingThere': {
    type: 'boolean', about: 'chapter III stands in the plan',
    compute: (_, context) => {
      const { state, heading } = context.plan.sections.III;
      return state === 'missing' ? ifNothingLost(context, false, placeOf(heading)) : { value: state !== 'other-subject', at: placeOf(heading) };
    },
  },
  'document.instructionThere': { type: 'boolean', about: 'item III.1 c) (instruction sessions) stands in the plan', compute: (_, context) => standsThere(context.plan.sections['III.1.c'], context) },
  'document.trainingTotals': { type: 'number', about: 'how many totals of training the plan states', compute: (_, context) => ({ value: totals(context).count, at: trainingPlace(context) }) },
  'document.trainingTotalRight': {
    type: 'boolean', about: 'every total of training equals the sum of its rows',
    compute: (_, context) => {
      const { wrong, unread } = totals(context);
      const at = trainingPlace(context);
      if (wrong.length) return { value: false, at: spansOr(wrong.map((w) => w.at), at[0]) };
      return unread.length ? { value: undefined, at: spansOr(unread, at[0]), because: { code: 'not-an-amount' } } : { value: true, at };
    },
  },
  'document.trainingTotalStated': { type: 'amount', about: 'the first wrong total of training', compute: (_, context) => ({ value: totals(context).wrong[0]?.stated ?? null, at: trainingPlace(context) }) },
  'document.trainingTotalComputed': { type: 'amount', about: 'the sum of the rows above that total', compute: (_, context) => ({ value: totals(context).wrong[0]?.computed ?? null, at: trainingPlace(context) }) },
  'document.rightsTraining': { type: 'text', about: 'training on fundamental rights and against torture: full, part, null', compute: (_, context) => rightsTraining(context) },
  'document.personalAssistants': {
    type: 'boolean', about: 'the plan speaks of personal assistants, at least in the heading of c.2',
    compute: (_, context) => {
      const view = viewOf(context.document);
      const named = assistants(context).filter((s) => !footnote.test(Object.values(around(view, view.offset(s.start), view.offset(s.end), 200, 60)).join(' ')));
      const { state, heading } = context.plan.sections['III.1.c.2'];
      if (named.length) return { value: true, at: spansOr(named, placeOf(heading)[0]) };
      return { value: state === 'present' || state === 'empty', at: placeOf(heading) };
    },
  },
  'document.assistantsInstruction': { type: 'text', about: 'instruction of personal assistants (c.2): answered, not-applicable, joint, none, missing', compute: (_, context) => instructionOf('III.1.c.2', context) },
  'document.centreInstruction': { type: 'text', about: 'instruction of centre staff (c.1): answered, not-applicable, joint, none, missing', compute: (_, context) => instructionOf('III.1.c.1', context) },
  'document.centres': {
    type: 'list', about: 'centres of table A, by name or by a code of centres (CZ, CR)',
    compute: (_, { plan }) => {
      const at = headingPlace(plan, 'I.A');
      if (plan.tableA.is === 'unclear') return { value: undefined, at: plan.tableA.at, because: plan.tableA.because };
      const list = plan.existing.filter((s) => (s.name.is === 'found' && centre.test(fold(s.name.value))) || (s.code.is === 'found' && /CZ|CR/.test(s.code.value.normal ?? '')));
      return { value: list.map((s) => (s.name.is === 'found' ? s.name.value : s.code.is === 'found' ? s.code.value.raw : '')), at: spansOr(list.map((s) => s.span), at[0]) };
    },
  },
  'document.trainingBudget': { type: 'amount', about: 'the sum of the training programme', compute: (_, context) => programmeBudget(context) },
};
