// Facts about a strategy that the plan cites: its act, its period, its successor, its objectives.

import { type IsoDate, isoDate, yearOf } from '../../base/date.ts';
import { fold } from '../../base/fold.ts';
import { remembered } from '../../base/remembered.ts';
import { type Spans } from '../../base/span.ts';
import { givenFor } from '../../alignment/given.ts';
import { replacedOn, successorOf } from '../../library/strategies.ts';
import type { CitedStrategy } from '../../plan/plan.ts';
import { placeOf, valueOf } from '../../plan/reading.ts';
import { type Fact, type FactContext, factOf, type FactSet } from '../fact.ts';
import { ask, told, untold } from '../tell.ts';
import { actText, nationalOf, type NationalReading } from './national.ts';

const at = (s: CitedStrategy): Spans => [s.span];
const national = (s: CitedStrategy, c: FactContext): NationalReading =>
  c.once(`national:${s.span.start}:${s.span.end}`, () => nationalOf(s, c.library));

/** The period as the plan writes it, else as the document given beside it does. */
function periodOf(s: CitedStrategy, c: FactContext): CitedStrategy['period'] {
  if (s.period.is !== 'absent') return s.period;
  const given = givenFor(s, c.plan, c.given);
  return given && given.strategy.period.is === 'found' ? { is: 'found', value: given.strategy.period.value, at: [s.span] } : s.period;
}

/** The day of adoption, or 1 January of the plan year for a plan without a decision. */
function adopted({ plan }: FactContext): { day: IsoDate | undefined; decided: boolean } {
  const decision = valueOf(plan.decision), year = valueOf(plan.year);
  if (decision && !decision.draft) return { day: valueOf(decision.date), decided: true };
  return { day: year === undefined ? undefined : isoDate(year, 1, 1) ?? undefined, decided: false };
}

/** What the citation of the act lacks: the kind of act, the number, the date (a national one: the year). */
function missingOf(s: CitedStrategy): string[] {
  const out: string[] = [];
  if (s.act.kind.is === 'absent') out.push('actul de aprobare');
  if (s.act.number.is === 'absent') out.push('numărul');
  const dated = s.level === 'national' ? s.act.year : s.act.date;
  if (dated.is === 'absent') out.push(s.level === 'national' ? 'anul' : 'data');
  return out;
}

function actPart(s: CitedStrategy): Fact | null {
  const parts = [s.act.kind, s.act.number, s.level === 'national' ? s.act.year : s.act.date];
  const unclear = parts.find((p) => p.is === 'unclear');
  return unclear?.is === 'unclear' ? untold(unclear.because, unclear.at) : null;
}

/** Social, by the words of the title; general for a development strategy; unclear where the title tells neither. */
const subjectOf = remembered((title): 'social' | 'general' | 'unclear' => {
  const words = fold(title);
  if (/servici\w* (de )?(asistenta )?social|asistent\w* social|incluziun|protecti\w* social|probleme\w* social|domeniul\w* social|politici\w* social|drepturil\w* copil|varstnic|dizabilit/.test(words)) return 'social';
  if (/socio-? ?economic|economico-? ?social|economic\w* (si )?social|dezvolt\w*|durabil|integrat\w* de dezvoltare|\bsidu\b|\bsdl\b/.test(words)) return 'general';
  return /\bsocial/.test(words) ? 'social' : 'unclear';
});

/** Whether the strategy's act is later than the plan. */
function later(s: CitedStrategy, c: FactContext): Fact {
  const place = placeOf(s.act.date), { day, decided } = adopted(c);
  const known = valueOf(s.act.date) ?? (s.level === 'national' && national(s, c).actRight ? national(s, c).entry?.act?.date : undefined);
  if (s.act.date.is === 'unclear' && known === undefined) return untold(s.act.date.because, s.act.date.at);
  const year = known ? yearOf(known) : valueOf(s.act.year);
  if (year === undefined) return untold('no-date', place);
  if (day === undefined) return untold(decided ? 'no-date' : 'no-year', place);
  if (known && decided) return told(known > day, place);
  if (year !== yearOf(day)) return told(year > yearOf(day), place);
  return known && known <= day ? told(false, place) : untold(decided ? 'no-date' : 'no-decision', place);
}

/** An expired national strategy whose successor was approved by the day of adoption. */
function replaced(s: CitedStrategy, c: FactContext): Fact {
  const year = valueOf(c.plan.year), { entry, actRight } = national(s, c);
  if (s.level !== 'national' || !entry) return told(null, at(s));
  if (actRight === false && valueOf(s.period)?.to !== entry.to) return told(null, at(s));
  if (!entry.successor) return told(false, at(s));
  if (year === undefined) return untold('no-year', at(s));
  if (year <= entry.to) return told(false, at(s));
  const day = adopted(c).day ?? c.asOf, over = replacedOn(c.library, entry, day);
  return over === undefined || entry.verification === 'recall' ? untold('registry-incomplete', at(s)) : told(over, at(s));
}

const successor = (s: CitedStrategy, c: FactContext) => {
  const { entry } = national(s, c);
  return entry ? successorOf(c.library, entry) : undefined;
};

export const strategyFacts: FactSet<CitedStrategy> = {
  'strategy.title': ask('text', 'The title as written.', (s) => factOf(s.title)),
  'strategy.level': ask('text', 'local, county or national.', (s) => told(s.level, at(s))),
  'strategy.act': ask('text', 'The approving act as written: kind, number and date or year.', (s) => {
    const number = valueOf(s.act.number), kind = valueOf(s.act.kind) ?? '', date = valueOf(s.act.date), year = valueOf(s.act.year);
    return told(number === undefined ? null : `${kind} ${number}/${date ? date.split('-').reverse().join('.') : (year ?? '…')}`.trim(), placeOf(s.act.number));
  }),
  'strategy.actComplete': ask('boolean', 'The act is named with number and date (a national one: number and year).', (s) => actPart(s) ?? told(missingOf(s).length === 0, placeOf(s.act.number))),
  'strategy.actMissing': ask('list', 'What the citation of the act lacks.', (s) => told(missingOf(s), placeOf(s.act.number))),
  'strategy.numberKnown': ask('boolean', 'The number and the year of the act are written.', (s) => told(s.act.number.is === 'found' && s.act.year.is === 'found', placeOf(s.act.number))),
  'strategy.from': ask('number', 'First year of the period.', (s, c) => factOf(periodOf(s, c), (p) => p.from)),
  'strategy.to': ask('number', 'Last year of the period.', (s, c) => factOf(periodOf(s, c), (p) => p.to)),
  'strategy.coversPlanYear': ask('boolean', 'The plan year lies within the period; cannot be told where no period is written.', (s, c) => {
    const period = periodOf(s, c), year = c.plan.year;
    if (period.is === 'absent') return untold('no-period', at(s));
    if (period.is === 'unclear') return untold(period.because, period.at);
    if (year.is !== 'found') return untold('no-year', period.at);
    return told(period.value.from <= year.value && year.value <= period.value.to, period.at);
  }),
  'strategy.replaced': ask('boolean', 'The national strategy has expired and its successor was approved by the adoption of the plan; not said where it is not a national strategy of the registry.', replaced),
  'strategy.successor': ask('text', 'The title of the strategy that replaced it.', (s, c) => told(successor(s, c)?.title ?? null, at(s))),
  'strategy.successorAct': ask('text', 'The act of the strategy that replaced it.', (s, c) => { const next = successor(s, c); return told(next ? actText(next) : null, at(s)); }),
  'strategy.successorDate': ask('date', 'When the successor was approved.', (s, c) => told(successor(s, c)?.act?.date ?? null, at(s))),
  'strategy.actRight': ask('boolean', 'The act is the one that the registry has for this title; cannot be told where the registry does not hold it.', (s, c) => {
    const { actRight } = national(s, c);
    return s.level !== 'national' ? told(null, at(s)) : actRight === undefined ? untold('registry-incomplete', placeOf(s.act.number)) : told(actRight, placeOf(s.act.number));
  }),
  'strategy.actExpected': ask('list', 'The acts of the registry for this title.', (s, c) => told(national(s, c).expected, placeOf(s.act.number))),
  'strategy.afterPlan': ask('boolean', 'The approving act is later than the adoption of the plan.', later),
  'strategy.subject': ask('text', 'What the title says it is about: social, general (a development strategy), unclear.', (s) => (s.title.is === 'unclear' ? untold(s.title.because, s.title.at) : told(s.title.is === 'found' ? subjectOf(s.title.value) : null, at(s)))),
  'strategy.objectivesCount': ask('number', 'How many objectives and directions of action are listed under it.', (s) => told(s.objectives.length, at(s))),
  'strategy.documentGiven': ask('boolean', 'The strategy itself was given beside the plan.', (s, c) => told(givenFor(s, c.plan, c.given) !== null, at(s))),
};
