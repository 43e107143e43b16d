// A strategy written as data (schemas/strategy.schema.json) as the same Strategy that the recogniser makes of a text.

import { isIsoDate, isoDate, type IsoDate } from '../base/date.ts';
import type { Bani } from '../base/money.ts';
import type { DataRoot } from '../document/document.ts';
import { beneficiaryIdsIn } from '../library/find-groups.ts';
import type { Library } from '../library/registry.ts';
import { DataNode } from '../plan/from-data/node.ts';
import { absent, found, type Reading, valueOf } from '../plan/reading.ts';
import { parseAmount } from '../plan/recognise/amounts.ts';
import type { ObjectiveLevel, Strategy, StrategyMeasure, StrategyObjective } from './strategy.ts';
import { type Period, yearsOfTerm } from './years.ts';

const levels = ['local', 'county', 'national'] as const;
const ranks: readonly ObjectiveLevel[] = ['general', 'specific', 'operational', 'direction'];
const letter: Readonly<Record<ObjectiveLevel, string>> = { general: 'OG', specific: 'OS', operational: 'OO', direction: 'D' };

function dateOf(node: DataNode): IsoDate | null {
  const text = node.string ?? '';
  if (isIsoDate(text)) return text;
  const m = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  return m ? isoDate(Number(m[3]), Number(m[2]), Number(m[1])) : null;
}

function actOf(act: DataNode): Strategy['act'] {
  const date = act.get('date'), year = act.get('year'), day = date.given ? dateOf(date) : null;
  return {
    kind: act.get('kind').text(), number: act.get('number').number(),
    date: /^\d{4}$/.test(date.string ?? '') ? absent(date.span) : date.reading(dateOf),
    year: year.given ? year.number() : day ? found(Number(day.slice(0, 4)), date.span) : /^\d{4}$/.test(date.string ?? '') ? found(Number(date.string), date.span) : absent(act.span),
  };
}

const periodOf = (node: DataNode): Reading<Period> => node.reading((p) => {
  const [first, last] = p.items();
  const from = valueOf((first ?? p.get('from')).number()), to = valueOf((last ?? p.get('to')).number());
  return from !== undefined && to !== undefined && from <= to ? { from, to } : null;
});

const groupsOf = (text: string, { registry }: Pick<Library, 'registry'>): string[] => beneficiaryIdsIn(text, registry.groups);

/** Ids as given, else by level and order; objectives nested under `objectives` have their holder as parent. */
function objectivesOf(list: DataNode, library: Pick<Library, 'registry'>): StrategyObjective[] {
  const out: StrategyObjective[] = [], counts = new Map<string, number>();
  const read = (node: DataNode, parent: string | null): void => {
    const text = node.string ?? node.get('text').string;
    if (!text) return;
    const level = ranks.find((r) => r === node.get('level').string) ?? (parent === null ? 'specific' : 'direction');
    const n = (counts.get(level) ?? 0) + 1;
    counts.set(level, n);
    const id = node.get('id').string ?? `${letter[level]}${n}`;
    const named = node.get('groups').items().flatMap((g) => g.string ?? []);
    out.push({ id, level, text, parent: node.get('parent').string ?? parent, groups: named.length > 0 ? named : groupsOf(text, library), span: node.get('text').given ? node.get('text').span : node.span });
    for (const child of node.get('objectives').items()) read(child, id);
  };
  for (const node of list.items()) read(node, null);
  return out;
}

function budgetOf(node: DataNode): Bani | null {
  if (!node.given || node.string === null) return null;
  const parsed = parseAmount(node.string, 'lei');
  return parsed.is === 'amount' && parsed.amount.unit !== 'euro' ? parsed.amount.bani : null;
}

function measuresOf(list: DataNode, period: Period | null): StrategyMeasure[] {
  return list.items().flatMap((node, i): StrategyMeasure[] => {
    const text = node.string ?? node.get('text').string;
    if (!text) return [];
    const term = node.get('term').string, years = node.get('years').items().flatMap((y) => valueOf(y.number()) ?? []);
    return [{
      id: node.get('id').string ?? `M${i + 1}`, text, objective: node.get('objective').string, term, years: years.length > 0 ? years : term ? yearsOfTerm(term, period) : [],
      responsible: node.get('responsible').string, indicator: node.get('indicator').string, budget: budgetOf(node.get('budget')), span: node.get('text').given ? node.get('text').span : node.span,
    }];
  });
}

/** Never throws; what the data does not hold is absent. */
export function strategyFromData(data: DataRoot, library: Pick<Library, 'registry'>): Strategy {
  const root = DataNode.root(data), period = periodOf(root.get('period'));
  const objectives = objectivesOf(root.get('objectives'), library);
  const groups = new Map<string, Strategy['groups'][number]>();
  for (const node of root.get('groups').items()) {
    const text = node.string ?? '';
    const ids = library.registry.groups.some((g) => g.id === text) ? [text] : groupsOf(text, library);
    for (const id of ids) if (!groups.has(id)) groups.set(id, { id, span: node.span });
  }
  if (groups.size === 0) for (const o of objectives) for (const id of o.groups) if (!groups.has(id)) groups.set(id, { id, span: o.span });
  const authority = root.get('authority'), registryId = root.get('registry').string;
  return {
    level: levels.find((l) => l === root.get('level').string) ?? 'local',
    title: root.get('title').text(), authority: authority.string !== null ? authority.text() : authority.get('name').text(),
    act: actOf(root.get('act')), period, objectives, measures: measuresOf(root.get('measures'), valueOf(period) ?? null),
    groups: [...groups.values()], ...(registryId ? { registryId } : {}), ...(root.get('words').string === 'own' ? { ownWords: true } : {}),
  };
}
