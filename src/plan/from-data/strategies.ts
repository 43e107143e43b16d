// Strategies and agreements of a plan written as data.

import { isIsoDate } from '../../base/date.ts';
import type { Agreement, Citation, CitedStrategy, Objective } from '../plan.ts';
import { absent, found, valueOf, type Reading } from '../reading.ts';
import { dateOf } from './decision.ts';
import type { DataNode } from './node.ts';

const levels = ['general', 'specific', 'operational', 'direction', 'other'] as const;

/** The act's year where it is given, else the year of its date; `date: "2022"` is a year. */
function yearOfAct(act: DataNode): Reading<number> {
  if (act.get('year').given) return act.get('year').number();
  const date = act.get('date');
  const text = date.string ?? '';
  if (/^\d{4}$/.test(text)) return found(Number(text), date.span);
  const iso = date.given ? dateOf(date) : null;
  return iso ? found(Number(iso.slice(0, 4)), date.span) : absent(act.span);
}

function objectiveOf(node: DataNode): Objective[] {
  const text = node.string ?? node.get('text').string;
  return text ? [{ text, level: levels.find((l) => l === node.get('level').string) ?? 'other', span: node.span }] : [];
}

export const strategiesFromData = (list: DataNode): CitedStrategy[] => list.items().map((n) => {
  const act = n.get('act');
  const date = act.get('date');
  const yearOnly = /^\d{4}$/.test(date.string ?? '');
  return {
    level: (['local', 'county', 'national'] as const).find((l) => l === n.get('level').string) ?? 'local',
    title: n.get('title').text(),
    act: { kind: act.get('kind').text(), number: act.get('number').number(), date: yearOnly ? absent(date.span) : date.reading(dateOf), year: yearOfAct(act) },
    period: n.get('period').reading((p) => {
      const [first, last] = p.items();
      const from = valueOf((first ?? p.get('from')).number());
      const to = valueOf((last ?? p.get('to')).number());
      return from !== undefined && to !== undefined ? { from, to } : null;
    }),
    objectives: n.get('objectives').items().flatMap(objectiveOf), span: n.span,
  };
});

/** The act by which a strategy was approved, as a citation of the plan. */
export function strategyCitations(strategies: readonly CitedStrategy[], list: DataNode): Citation[] {
  return strategies.flatMap((s, i) => {
    const kind = valueOf(s.act.kind);
    const number = valueOf(s.act.number);
    if (!kind || number === undefined) return [];
    const year = valueOf(s.act.year) ?? null;
    const span = list.items()[i]?.get('act').span ?? s.span;
    return [{ act: `${kind} ${number}${year ? `/${year}` : ''}`, kind, number, year, date: valueOf(s.act.date) ?? null, at: null, annex: null, part: 'plan' as const, span }];
  });
}

export const agreementsFromData = (list: DataNode): Agreement[] => list.items().map((n) => ({
  title: n.string ?? n.get('title').string ?? '', number: n.get('number').text(), date: n.get('date').reading(dateOf),
  parties: n.get('parties').items().flatMap((p) => p.string ?? []), until: n.get('until').reading((d) => (isIsoDate(d.string ?? '') ? d.string : dateOf(d))), span: n.span,
}));
