// A plan as a careful reader would note it down: short lines that are written by hand beside each fixture and compared.

import { sectionIds } from '../../src/plan/model.ts';
import type { Amount, Plan } from '../../src/plan/plan.ts';
import { sources } from '../../src/plan/plan.ts';
import type { Reading } from '../../src/plan/reading.ts';
import { told } from './recognise.ts';

const lei = (reading: Reading<Amount>): string => (reading.is === 'found' ? String(reading.value.bani / 100) : reading.is === 'absent' ? '·' : '?');
const shown = <T>(reading: Reading<T>, say: (value: T) => string | number): string => (reading.is === 'found' ? String(say(reading.value)) : reading.is === 'absent' ? '·' : '?');

/** `·` stands for what the plan does not say, `?` for what cannot be told; sections that are missing without doubt are left out. */
export function readingsOf(plan: Plan): Record<string, unknown> {
  const of = (state: string): string => sectionIds.filter((id) => plan.sections[id].doubt.is !== 'unclear' && plan.sections[id].state === state).join(' ');
  const out: Record<string, unknown> = {
    kind: told(plan.kind), otherKind: told(plan.otherKind), title: told(plan.title), year: told(plan.year),
    authority: `${told(plan.authority.kind)} / ${told(plan.authority.name)} / ${told(plan.authority.county)}`,
    present: of('present'), none: of('not-applicable'), empty: of('empty'), otherSubject: of('other-subject'),
    doubt: sectionIds.filter((id) => plan.sections[id].doubt.is === 'unclear').join(' '),
    strategies: plan.strategies.map((s) => [s.level, told(s.title), `${told(s.act.kind)} ${told(s.act.number)}/${shown(s.act.date, String) === '·' ? told(s.act.year) : told(s.act.date)}`, shown(s.period, (p) => `${p.from}-${p.to}`), ...s.objectives.map((o) => o.text)].join(' | ')),
    existing: plan.existing.map((s) => [shown(s.name, String), shown(s.code, (c) => c.normal ?? c.raw), shown(s.capacity, (c) => `${c.value} ${c.unit}`.trim()), shown(s.occupancy, (o) => (o.percent === null ? `${o.persons} ${o.unit}`.trim() : `${o.percent}%`)), sources.map((k) => lei(s.budget[k])).join(' ')].join(' | ')),
    proposed: plan.proposed.map((s) => [shown(s.name, String), shown(s.code, (c) => c.normal ?? c.raw), shown(s.beneficiaries, String), `${shown(s.perDay, (q) => q.value ?? '?')} / ${shown(s.beds, (q) => q.value ?? '?')}`, sources.map((k) => lei(s.budget[k])).join(' '), shown(s.justification, String)].join(' | ')),
    training: plan.training.map((r) => [r.section, r.who, shown(r.persons, (q) => q.value ?? '?'), lei(r.budget)].join(' | ')),
    activities: plan.activities.map((a) => [a.section, shown(a.theme, String), shown(a.period, String)].join(' | ')),
    budgetRows: plan.budgetTables.reduce((sum, t) => sum + t.rows.length, 0),
  };
  if (plan.decision.is === 'found') {
    const d = plan.decision.value;
    out['decision'] = [d.kind, told(d.number), told(d.date), told(d.issuer)].join(' | ');
    out['votes'] = [d.votes.for, d.votes.against, d.votes.abstentions, d.votes.present, d.votes.inOffice].map((v) => shown(v, String)).join(' ');
  }
  // What the plan does not hold is not noted down.
  return Object.fromEntries(Object.entries(out).filter(([, value]) => value !== '' && value !== 'absent' && value !== 0 && !(Array.isArray(value) && value.length === 0)));
}
