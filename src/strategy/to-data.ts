// A strategy as plain data: what `avizor extract --strategy` prints, in the form of schemas/strategy.schema.json.

import { toLei } from '../base/money.ts';
import type { Span } from '../base/span.ts';
import { lineAt } from '../document/locate.ts';
import type { Document } from '../document/document.ts';
import { valueOf } from '../plan/reading.ts';
import type { Strategy } from './strategy.ts';

/** Keys in the order of the schema; `line` where lines of the text are lines of the file. Budgets are in lei. */
export function strategyToData(strategy: Strategy, document: Document): Record<string, unknown> {
  const at = (span: Span): { line?: number } => (document.lines ? { line: lineAt(document, span.start).line } : {});
  return {
    kind: 'strategie', level: strategy.level, title: valueOf(strategy.title) ?? null, authority: valueOf(strategy.authority) ?? null,
    act: { kind: valueOf(strategy.act.kind) ?? null, number: valueOf(strategy.act.number) ?? null, date: valueOf(strategy.act.date) ?? null, year: valueOf(strategy.act.year) ?? null },
    period: valueOf(strategy.period) ?? null, ...(strategy.registryId ? { registry: strategy.registryId } : {}), ...(strategy.ownWords ? { words: 'own' } : {}),
    groups: strategy.groups.map((g) => g.id),
    objectives: strategy.objectives.map((o) => ({ id: o.id, level: o.level, text: o.text, parent: o.parent, groups: o.groups, ...at(o.span) })),
    measures: strategy.measures.map((m) => ({ id: m.id, text: m.text, objective: m.objective, term: m.term, years: m.years, responsible: m.responsible, indicator: m.indicator, budget: m.budget === null ? null : toLei(m.budget), ...at(m.span) })),
  };
}
