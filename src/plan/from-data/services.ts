// Rows of tables A and B of a plan written as data.

import type { Span } from '../../base/span.ts';
import { bani, fromLei } from '../../base/money.ts';
import type { Amount, Budget, ExistingService, Occupancy, ProposedService, Quantity, ServiceTable, Source, TotalRow } from '../plan.ts';
import { sources } from '../plan.ts';
import { absent, found, unclear, type Reading } from '../reading.ts';
import { parseCode } from '../recognise/codes.ts';
import { parseQuantity, readOccupancy } from '../recognise/quantities.ts';
import { readAmount, type Unit } from '../recognise/amounts.ts';
import type { DataNode } from './node.ts';

export const columnsA = ['index', 'code', 'name', 'capacity', 'occupancy', 'local', 'county', 'state', 'contributions', 'other'] as const;
export const columnsB = ['name', 'code', 'beneficiaries', 'perDay', 'beds', 'areaMp', 'staff', 'local', 'county', 'state', 'contributions', 'other', 'justification'] as const;

/** A money value: a number is in lei; text is read as a cell of a document, in `unit` where it names none. */
export function amountFromData(node: DataNode, unit: Unit | null = 'lei'): Reading<Amount> {
  if (node.because) return unclear(node.because, node.span);
  if (typeof node.value === 'number') {
    if (!Number.isSafeInteger(Math.round(node.value * 100))) return unclear({ code: 'not-an-amount' }, node.span);
    return found({ bani: node.value === 0 ? bani(0) : fromLei(node.value), raw: String(node.value), note: null, unit: 'lei' }, node.span);
  }
  return node.string === null ? node.reading<Amount>(() => null) : readAmount(node.string, node.span, unit);
}

/** A quantity: `capacityRaw` (as an extract gives it) before `capacity`. */
export function quantityFromData(node: DataNode, raw?: DataNode): Reading<Quantity> {
  const from = raw?.string ? raw : node;
  return from.string === '' ? absent(from.span) : from.reading((n) => (n.string === null ? null : parseQuantity(n.string)));
}

/** Amounts by source; `raw` (as an extract gives it) holds those whose cell says more than a sum. */
export const budgetFromData = (node: DataNode, raw?: DataNode): Budget => Object.fromEntries(sources.map((s) => {
  if (node.because) return [s, unclear(node.because, node.span)];
  // As written means that a cell without a unit has none.
  return [s, raw?.get(s).string ? amountFromData(raw.get(s), null) : amountFromData(node.get(s))];
})) as unknown as Record<Source, Reading<Amount>>;

type Cells = Record<string, { text: string; span: Span }>;

/** The cells of a row: as an extract lists them, else the fields that it holds. */
function cellsOf(row: DataNode, columns: readonly string[]): Cells {
  const cells: Cells = {};
  const listed = row.get('cells');
  if (listed.given) {
    for (const [key, cell] of listed.entries()) if (cell.string) cells[key] = { text: cell.string, span: cell.span };
    return cells;
  }
  for (const key of columns) {
    const own = row.get(`${key}Raw`).string ? row.get(`${key}Raw`) : row.get(key).given ? row.get(key) : row.get('budget').get(key);
    const text = own.string;
    if (text) cells[key] = { text, span: own.span };
  }
  return cells;
}

function base(row: DataNode, index: number, columns: readonly string[]) {
  const raw = row.get('codeRaw').string ? row.get('codeRaw') : row.get('code');
  return {
    index, span: row.span,
    name: row.get('name').text(),
    code: raw.string === '' ? absent<ReturnType<typeof parseCode>>(raw.span) : raw.reading((n) => (n.string === null ? null : parseCode(n.string))),
    budget: budgetFromData(row.get('budget'), row.get('budgetRaw')),
    damaged: row.get('damaged').value === true,
    continuations: row.get('continuations').items().map((c) => ({ span: c.span, cells: cellsOf(c, columns) })),
    cells: cellsOf(row, columns),
  };
}

export const existingFromData = (list: DataNode): ExistingService[] => list.items().map((row, i) => {
  const occupancy = row.get('occupancyRaw').string ? row.get('occupancyRaw') : row.get('occupancy').given || row.get('occupancy').because ? row.get('occupancy') : row.get('occupancyPercent');
  return {
    ...base(row, i + 1, columnsA),
    capacity: quantityFromData(row.get('capacity'), row.get('capacityRaw')),
    // A dash is no occupancy, in data as in a table.
    occupancy: occupancy.string === null ? occupancy.reading<Occupancy>(() => null) : readOccupancy(occupancy.string, occupancy.span, typeof occupancy.value === 'number' ? '%' : null),
  };
});

export const proposedFromData = (list: DataNode): ProposedService[] => list.items().map((row, i) => ({
  ...base(row, i + 1, columnsB),
  beneficiaries: row.get('beneficiaries').text(),
  perDay: quantityFromData(row.get('perDay'), row.get('perDayRaw')),
  beds: quantityFromData(row.get('beds'), row.get('bedsRaw')),
  areaMp: quantityFromData(row.get('areaMp'), row.get('areaMpRaw')),
  staff: (row.get('staffRaw').string ? row.get('staffRaw') : row.get('staff')).text(),
  justification: row.get('justification').text(),
}));

/** Totals stated: `{ over, label, amounts: { local: … } }`. */
export const totalsFromData = (list: DataNode): TotalRow[] => list.items().map((n) => ({
  span: n.span, label: n.get('label').string ?? 'Total',
  amounts: Object.fromEntries(n.get('amounts').entries().map(([key, value]) => [key, amountFromData(value)])),
  over: (['existing', 'proposed', 'training', 'budget', 'all'] as const).find((o) => o === n.get('over').string) ?? 'all',
}));

/**
 * Table A or B: its columns as `tables` lists them. Where the data has no `tables` at all, the columns are the fields its rows
 * hold; where the rows are said to be unclear, so is the table.
 */
export function tableFromData(root: DataNode, which: 'A' | 'B', totals: readonly TotalRow[]): Reading<ServiceTable> {
  const rows = root.get(which === 'A' ? 'existing' : 'proposed');
  if (rows.because) return unclear(rows.because, rows.span);
  const tables = root.get('tables');
  const own = totals.filter((t) => t.over === (which === 'A' ? 'existing' : 'proposed'));
  const rest = { headerRows: 1, uncertain: false, totals: own };
  if (tables.given) {
    return tables.get(which).reading((t) => ({
      ...rest, span: t.span, legend: t.get('legend').value === true, ...(t.get('fields').value === true ? { fields: true } : {}), uncertain: t.get('uncertain').value === true,
      columns: t.get('columns').items().map((c) => ({ key: c.string, text: c.string ?? '', span: c.span })),
    }));
  }
  const items = rows.items();
  if (items.length === 0) return absent(rows.span);
  const has = (key: string): boolean => key === 'index' || items.some((row) => row.get(key).value !== undefined || row.get(`${key}Raw`).value !== undefined || row.get('budget').get(key).value !== undefined);
  const columns = (which === 'A' ? columnsA : columnsB).filter(has).map((key) => ({ key, text: key, span: rows.span }));
  return found({ ...rest, span: rows.span, legend: false, columns }, rows.span);
}
