// The plan as read, in the extract form of schemas/plan.schema.json: amounts in lei, codes in normal form, lines of the source.

import { toLei } from '../base/money.ts';
import type { Span } from '../base/span.ts';
import type { Document } from '../document/document.ts';
import { lineAt } from '../document/locate.ts';
import { sectionIds } from './model.ts';
import type { Amount, BudgetTable, CitedStrategy, Decision, Plan, Quantity, ServiceCode } from './plan.ts';
import { sources, type Budget } from './plan.ts';
import { valueOf, type Reading } from './reading.ts';

export type Data = null | string | number | boolean | readonly Data[] | { readonly [key: string]: Data };

const plain = <T extends string | number | boolean>(reading: Reading<T>): T | null => valueOf(reading) ?? null;
const lei = (reading: Reading<Amount>): number | null => { const amount = valueOf(reading); return amount ? toLei(amount.bani) : null; };
const quantity = (reading: Reading<Quantity>): number | null => valueOf(reading)?.value ?? null;
const budget = (of: Budget): Data => Object.fromEntries(sources.map((s) => [s, lei(of[s])]));
const code = (reading: Reading<ServiceCode>): { code: string | null; codeRaw: string | null } => ({ code: valueOf(reading)?.normal ?? null, codeRaw: valueOf(reading)?.raw ?? null });
const distinct = (list: readonly string[]): string[] => [...new Set(list)];

/** A number where the text is one, else the text. */
const figure = (text: string | null): string | number | null => (text !== null && /^\d{1,15}$/.test(text) ? Number(text) : text);

function decisionData(decision: Decision): Data {
  const { votes } = decision;
  return {
    kind: decision.kind, number: figure(plain(decision.number)), date: plain(decision.date), title: plain(decision.title), issuer: plain(decision.issuer),
    legalBasis: decision.legalBasis.map((c) => ({ act: c.act, at: c.at, ...(c.annex ? { annex: c.annex } : {}) })),
    documents: distinct(decision.documents.map((d) => d.kind)),
    votes: { for: plain(votes.for), against: plain(votes.against), abstentions: plain(votes.abstentions), present: plain(votes.present), inOffice: plain(votes.inOffice) },
    signatures: distinct(decision.signatures.map((s) => s.who)), orders: distinct(decision.orders.map((o) => o.order)),
    normative: plain(decision.normative) ?? false,
    ...(decision.consultations.length ? { consultations: decision.consultations.map((c) => ({ with: c.with, number: c.number, date: c.date, ...(c.explicit ? {} : { explicit: false }) })) } : {}),
    ...(decision.steps.length ? { steps: decision.steps.map((s) => ({ step: s.step, date: plain(s.date) })) } : {}),
    ...(decision.transparency.is === 'found' ? { transparency: decision.transparency.value } : {}),
    ...(decision.annex.is === 'found' ? { annex: decision.annex.value } : {}),
    ...(decision.draft ? { draft: true } : {}),
  };
}

function strategyData(strategy: CitedStrategy): Data {
  const { act } = strategy;
  const named = act.kind.is === 'found' || act.number.is === 'found';
  return {
    level: strategy.level, title: plain(strategy.title),
    act: named ? { kind: plain(act.kind), number: plain(act.number), date: plain(act.date), year: plain(act.year) } : null,
    period: valueOf(strategy.period) ?? null,
    objectives: strategy.objectives.map((o) => ({ text: o.text, level: o.level })),
  };
}

function budgetTableData(table: BudgetTable, line: (span: Span) => Data): Data {
  return {
    heading: plain(table.heading), ...(table.headingCode.is === 'found' ? { headingCode: table.headingCode.value } : {}), unit: plain(table.unit),
    rows: table.rows.map((r) => ({ code: r.code, name: r.name, total: lei(r.total), quarters: r.quarters ? r.quarters.map(lei) : [], ...(r.memo ? { memo: true } : {}), ...(r.isTotal ? { isTotal: true } : {}) })),
    ...(line(table.span) as object),
  } as Data;
}

/**
 * The extract of `plan` (design §6): what was not found or is unclear is null; `line` is there where lines of the text are lines
 * of the file. `planFromData` of it gives the same extract again.
 */
export function planToData(plan: Plan, document: Document): Data {
  const line = (span: Span): { line: number } | Record<never, never> => (document.lines ? { line: lineAt(document, span.start).line } : {});
  return {
    kind: plain(plan.kind), title: plain(plan.title),
    authority: { name: plain(plan.authority.name), kind: plain(plan.authority.kind), county: plain(plan.authority.county) },
    year: plain(plan.year),
    decision: plan.decision.is === 'found' ? decisionData(plan.decision.value) : null,
    strategies: plan.strategies.map(strategyData),
    sections: sectionIds.map((id) => ({ id, state: plan.sections[id].state, ...(plan.sections[id].state === 'missing' ? {} : line(plan.sections[id].span)) })),
    existing: plan.existing.map((s) => ({
      name: plain(s.name), ...code(s.code), capacity: quantity(s.capacity), capacityRaw: valueOf(s.capacity)?.raw ?? null,
      occupancyPercent: valueOf(s.occupancy)?.percent ?? null, occupancyRaw: valueOf(s.occupancy)?.raw ?? null, budget: budget(s.budget), ...line(s.span),
    })),
    proposed: plan.proposed.map((s) => ({
      name: plain(s.name), ...code(s.code), beneficiaries: plain(s.beneficiaries), perDay: quantity(s.perDay), beds: quantity(s.beds), areaMp: quantity(s.areaMp),
      staffRaw: plain(s.staff), budget: budget(s.budget), justification: plain(s.justification), ...line(s.span),
    })),
    training: plan.training.map((t) => ({ section: t.section, who: t.who, persons: quantity(t.persons), budget: lei(t.budget), ...line(t.span) })),
    activities: plan.activities.map((a) => ({ section: a.section, theme: plain(a.theme), period: plain(a.period), ...line(a.span) })),
    budgetTables: plan.budgetTables.map((t) => budgetTableData(t, line)),
    ...(plan.otherKind.is === 'found' ? { otherKind: plan.otherKind.value } : {}),
  } as Data;
}
