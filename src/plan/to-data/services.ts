// Rows of tables A and B, their columns and totals, in the form of the extract.

import type { Span } from '../../base/span.ts';
import type { ExistingService, Plan, ProposedService, ServiceTable, TotalRow } from '../plan.ts';
import { valueOf, type Reading } from '../reading.ts';
import { budget, code, type Data, lei, namedAmounts, note, noteAll, plain, quantity, type Unclear } from './values.ts';

type Cells = ExistingService['cells'];
type Line = (span: Span) => object;

const texts = (cells: Cells): Data => Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, cell.text]));

/** What a row holds beyond its values: cells as written, rows that go on, a mark where its identity is lost. */
const asWritten = (service: ExistingService | ProposedService): object => ({
  ...(namedAmounts(service.budget) as object),
  ...(service.damaged ? { damaged: true } : {}),
  ...(Object.keys(service.cells).length ? { cells: texts(service.cells) } : {}),
  ...(service.continuations.length ? { continuations: service.continuations.map((c) => texts(c.cells)) } : {}),
});

export const existingData = (unclear: Unclear, line: Line) => (s: ExistingService, i: number): Data => {
  const at = `existing[${i}]`, { name, capacity, occupancy } = s;
  noteAll(unclear, at, { name, code: s.code, capacity, occupancy });
  noteAll(unclear, `${at}.budget`, s.budget);
  return {
    name: plain(name), ...code(s.code), capacity: quantity(capacity), capacityRaw: valueOf(capacity)?.raw ?? null,
    occupancyPercent: valueOf(occupancy)?.percent ?? null, occupancyRaw: valueOf(occupancy)?.raw ?? null, budget: budget(s.budget), ...asWritten(s), ...line(s.span),
  } as Data;
};

/** The raw text of quantities, where there is one: with its unit it is read again as it was. */
const raws = (s: ProposedService): object => Object.fromEntries((['perDay', 'beds', 'areaMp'] as const).flatMap((key) => { const raw = valueOf(s[key])?.raw; return raw ? [[`${key}Raw`, raw]] : []; }));

export const proposedData = (unclear: Unclear, line: Line) => (s: ProposedService, i: number): Data => {
  const at = `proposed[${i}]`, { name, beneficiaries, perDay, beds, areaMp, staff, justification } = s;
  noteAll(unclear, at, { name, code: s.code, beneficiaries, perDay, beds, areaMp, staff, justification });
  noteAll(unclear, `${at}.budget`, s.budget);
  return {
    name: plain(name), ...code(s.code), beneficiaries: plain(beneficiaries), perDay: quantity(perDay), beds: quantity(beds), areaMp: quantity(areaMp), ...raws(s),
    staffRaw: plain(staff), budget: budget(s.budget), justification: plain(justification), ...asWritten(s), ...line(s.span),
  } as Data;
};

const tableData = (table: ServiceTable): Data => ({
  columns: table.columns.map((c) => c.key), ...(table.legend ? { legend: true } : {}), ...(table.fields ? { fields: true } : {}), ...(table.uncertain ? { uncertain: true } : {}),
});

/** The columns of tables A and B that were found; a table that was not found is left out. */
export function tablesData(plan: Plan, unclear: Unclear): Data {
  const tables: readonly [string, Reading<ServiceTable>][] = [['A', plan.tableA], ['B', plan.tableB]];
  return Object.fromEntries(tables.flatMap(([key, table]) => {
    note(unclear, `tables.${key}`, table);
    return table.is === 'found' ? [[key, tableData(table.value)]] : [];
  }));
}

/** Totals stated outside budget tables; those of budget tables are rows of theirs. */
export const totalsData = (totals: readonly TotalRow[], unclear: Unclear): Data => totals.filter((t) => t.over !== 'budget').map((t, i) => {
  noteAll(unclear, `totals[${i}].amounts`, t.amounts);
  return { over: t.over, label: t.label, amounts: Object.fromEntries(Object.entries(t.amounts).map(([key, amount]) => [key, lei(amount)])) };
});
