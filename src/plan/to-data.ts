// The plan as read, in the extract form of schemas/plan.schema.json: amounts in lei, codes in normal form, lines of the source.

import type { Span } from '../base/span.ts';
import type { Document } from '../document/document.ts';
import { lineAt } from '../document/locate.ts';
import type { Activity, BudgetTable, Citation, CitedStrategy, Decision, Plan, TrainingRow } from './plan.ts';
import { valueOf } from './reading.ts';
import { DataNode } from './from-data/node.ts';
import { sectionsData } from './to-data/sections.ts';
import { existingData, proposedData, tablesData, totalsData } from './to-data/services.ts';
import { type Data, lei, note, noteAll, plain, quantity, type Unclear } from './to-data/values.ts';

const distinct = (list: readonly string[]): string[] => [...new Set(list)];
type Line = (span: Span) => object;

/** A number where the text is one, else the text. */
const figure = (text: string | null): string | number | null => (text !== null && /^\d{1,15}$/.test(text) ? Number(text) : text);

/** The words of the decision's consultation at `index`. */
function consultationText(document: Document, index: number, { start, end }: Span): string | null {
  if (document.data) return DataNode.root(document.data).get('decision').get('consultations').nth(index).get('text').string;
  return document.text.slice(start, end).replace(/\s+/g, ' ').trim();
}

function decisionData(decision: Decision, unclear: Unclear, document: Document): Data {
  const { votes, number, date, title, issuer, normative, transparency, annex } = decision;
  noteAll(unclear, 'decision', { number, date, title, issuer, normative, transparency, annex });
  noteAll(unclear, 'decision.votes', { for: votes.for, against: votes.against, abstentions: votes.abstentions, present: votes.present, inOffice: votes.inOffice });
  decision.steps.forEach((s, i) => note(unclear, `decision.steps[${i}].date`, s.date));
  return {
    kind: decision.kind, number: figure(plain(decision.number)), date: plain(decision.date), title: plain(decision.title), issuer: plain(decision.issuer),
    legalBasis: decision.legalBasis.map((c) => ({ act: c.act, at: c.at, ...(c.annex ? { annex: c.annex } : {}) })),
    documents: distinct(decision.documents.map((d) => d.kind)),
    votes: { for: plain(votes.for), against: plain(votes.against), abstentions: plain(votes.abstentions), present: plain(votes.present), inOffice: plain(votes.inOffice) },
    signatures: decision.signatures.map((s) => s.who), orders: distinct(decision.orders.map((o) => o.order)),
    normative: plain(decision.normative),
    ...(decision.consultations.length ? { consultations: decision.consultations.map((c, i) => ({ with: c.with, number: c.number, date: c.date, ...(c.explicit ? {} : { explicit: false }), text: consultationText(document, i, c.span) })) } : {}),
    ...(decision.steps.length ? { steps: decision.steps.map((s) => ({ step: s.step, date: plain(s.date) })) } : {}),
    ...(decision.transparency.is === 'found' ? { transparency: decision.transparency.value } : {}),
    ...(decision.annex.is === 'found' ? { annex: decision.annex.value } : {}),
    ...(decision.draft ? { draft: true } : {}),
  };
}

const strategyData = (unclear: Unclear) => (strategy: CitedStrategy, i: number): Data => {
  const { act, title, period } = strategy;
  noteAll(unclear, `strategies[${i}]`, { title, period });
  const named = [act.kind, act.number, act.date, act.year].some((r) => r.is !== 'absent');
  if (named) noteAll(unclear, `strategies[${i}].act`, { kind: act.kind, number: act.number, date: act.date, year: act.year });
  return {
    level: strategy.level, title: plain(strategy.title),
    act: named ? { kind: plain(act.kind), number: plain(act.number), date: plain(act.date), year: plain(act.year) } : null,
    period: valueOf(strategy.period) ?? null,
    objectives: strategy.objectives.map((o) => ({ text: o.text, level: o.level })),
  };
};

const budgetTableData = (unclear: Unclear, line: Line) => (table: BudgetTable, i: number): Data => {
  const at = `budgetTables[${i}]`;
  noteAll(unclear, at, { heading: table.heading, headingCode: table.headingCode, unit: table.unit });
  table.rows.forEach((r, k) => {
    note(unclear, `${at}.rows[${k}].total`, r.total);
    r.quarters?.forEach((q, n) => note(unclear, `${at}.rows[${k}].quarters[${n}]`, q));
  });
  return {
    heading: plain(table.heading), ...(table.headingCode.is === 'found' ? { headingCode: table.headingCode.value } : {}), unit: plain(table.unit),
    rows: table.rows.map((r) => ({ code: r.code, name: r.name, total: lei(r.total), ...(r.quarters ? { quarters: r.quarters.map(lei) } : {}), ...(r.memo ? { memo: true } : {}), ...(r.isTotal ? { isTotal: true } : {}) })),
    ...(table.broken ? { broken: true } : {}), ...line(table.span),
  } as Data;
};

const trainingData = (unclear: Unclear, line: Line) => (t: TrainingRow, i: number): Data => {
  noteAll(unclear, `training[${i}]`, { persons: t.persons, budget: t.budget });
  const raw = valueOf(t.persons)?.raw, sum = valueOf(t.budget)?.raw;
  return { section: t.section, who: t.who, persons: quantity(t.persons), ...(raw ? { personsRaw: raw } : {}), budget: lei(t.budget), ...(sum && /^[-–—_.\s]+$/.test(sum) ? { budgetRaw: sum } : {}), ...line(t.span) } as Data;
};

const activityData = (unclear: Unclear, line: Line) => ({ section, theme, description, period, organiser, years, span }: Activity, i: number): Data => {
  noteAll(unclear, `activities[${i}]`, { theme, description, period, organiser });
  return { section, theme: plain(theme), description: plain(description), period: plain(period), organiser: plain(organiser), years: distinct(years.map((y) => String(y.year))).map(Number), ...line(span) } as Data;
};

const citationData = (c: Citation): Data => ({ act: c.act, ...(c.at ? { at: c.at } : {}), ...(c.annex ? { annex: c.annex } : {}), ...(c.date ? { date: c.date } : {}), part: c.part });

/** Acts named outside the list of the decision's grounds. */
function otherCitations(plan: Plan): readonly Citation[] {
  const grounds = new Set(plan.decision.is === 'found' ? plan.decision.value.legalBasis.map((c) => `${c.span.start} ${c.span.end} ${c.act}`) : []);
  return plan.citations.filter((c) => !grounds.has(`${c.span.start} ${c.span.end} ${c.act}`));
}

/** What the file lost, and that an extract holds the fields of a text, not all of its words. */
const lossesData = (document: Document): Data => [
  ...document.losses.map((l) => ({ what: l.what, text: l.text, ...(l.count === undefined ? {} : { count: l.count }), ...(l.detail === undefined ? {} : { detail: l.detail }) })),
  ...(document.losses.some((l) => l.what === 'extract') ? [] : [{ what: 'extract', text: true }]),
];

/**
 * The extract of `plan` (design §6): what was not found or is unclear is null, and `unclear` lists the latter with the reason;
 * `line` is there where lines of the text are lines of the file. `planFromData` of it gives the same extract again.
 */
export function planToData(plan: Plan, document: Document): Data {
  const line = (span: Span): { line: number } | Record<never, never> => (document.lines ? { line: lineAt(document, span.start).line } : {});
  const unclear: Unclear = [];
  const { kind, otherKind, title, authority, year } = plan;
  noteAll(unclear, '', { kind, otherKind, title, year, decision: plan.decision, contents: plan.contents });
  noteAll(unclear, 'authority', { name: authority.name, kind: authority.kind, county: authority.county });
  plan.agreements.forEach(({ number, date, until }, i) => noteAll(unclear, `agreements[${i}]`, { number, date, until }));
  const data = {
    kind: plain(kind), title: plain(title),
    authority: { name: plain(authority.name), kind: plain(authority.kind), county: plain(authority.county), ...(authority.county.is === 'found' && !authority.countyStated ? { countyStated: false } : {}) },
    year: plain(year),
    yearMentions: plan.yearMentions.map((y) => ({ year: y.year, where: y.where })),
    decision: plan.decision.is === 'found' ? decisionData(plan.decision.value, unclear, document) : null,
    strategies: plan.strategies.map(strategyData(unclear)),
    agreements: plan.agreements.map((a) => ({ title: a.title, number: plain(a.number), date: plain(a.date), parties: a.parties, until: plain(a.until) })),
    ...(plan.contents.is === 'found' ? { contents: plan.contents.value.map((c) => ({ chapter: c.chapter, text: c.text.replace(/\s*(?:…|\.{3,})[.…\s]*(?:pag\w*\.?\s*)?\d*$/, '') })) } : {}),
    ...(plan.extraChapters.length ? { extraChapters: plan.extraChapters.map((c) => ({ label: c.label, title: c.title })) } : {}),
    sections: sectionsData(plan, document, unclear, line),
    tables: tablesData(plan, unclear),
    existing: plan.existing.map(existingData(unclear, line)),
    proposed: plan.proposed.map(proposedData(unclear, line)),
    totals: totalsData(plan.totals, unclear),
    training: plan.training.map(trainingData(unclear, line)),
    activities: plan.activities.map(activityData(unclear, line)),
    budgetTables: plan.budgetTables.map(budgetTableData(unclear, line)),
    measures: plan.measures.map((m) => ({ text: m.text, term: m.term })),
    citations: otherCitations(plan).map(citationData),
    ...(otherKind.is === 'found' ? { otherKind: otherKind.value } : {}),
    losses: lossesData(document),
  };
  return { ...data, unclear } as Data;
}
