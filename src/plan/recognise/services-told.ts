// Sections A and B without a table of services: what is told field by field or in prose, as services and as the table they stand for.

import type { Span } from '../../base/span.ts';
import type { Document, Table } from '../../document/document.ts';
import type { ServiceTable, TotalRow } from '../plan.ts';
import { found, unclear, type Because, type Reading } from '../reading.ts';
import { readAmount, unitIn, type Unit } from './amounts.ts';
import { findCodes } from './codes.ts';
import { flatText } from './flat.ts';
import { serviceRecords, type ServiceRecord } from './service-records.ts';
import type { ServiceKey } from './service-columns.ts';
import type { RawService, RowContext } from './service-rows.ts';
import { servicesInProse } from './services-prose.ts';
import type { RowCell } from './table-rows.ts';

export interface Told { readonly services: readonly RawService[]; readonly tables: readonly Table[]; /** What the services stand in for; null where prose tells them. */ readonly table: Reading<ServiceTable> | null; context(service: RawService, index: number): RowContext }

/** A note on the amounts of a table: `Sumele sunt exprimate în mii lei.` */
export const unitNote = /^[\s*(]*(?:nota\s*:?\s*)?(?:toate )?(?:sumele|valorile|bugetele|cifrele)\b[^.;]{0,80}\b(?:lei|ron)\b/;

/** A unit named once for a whole section, on a short line of its own or in a note. */
function unitOfSection(document: Document, where: Span): Unit | null {
  for (const block of document.blocks) {
    if (block.kind === 'table' || block.span.start < where.start || block.span.end > where.end || block.span.end - block.span.start > 120) continue;
    const text = document.text.slice(block.span.start, block.span.end);
    if (!/\d/.test(text) && (text.length <= 30 || unitNote.test(flatText(text))) && unitIn(text)) return unitIn(text);
  }
  return null;
}

const occupancyHint = (label: string): RowContext['occupancyHint'] => (/%|procent/.test(label) ? '%' : /persoan|benefici|numar|nr\./.test(label) ? 'persons' : null);

function labelsOf(records: readonly ServiceRecord[]): Map<ServiceKey, RowCell> {
  const labels = new Map(records.flatMap((r) => [...r.labels]));
  const name = records.find((r) => r.cells.name)?.cells.name;
  // A service named by the heading above its fields has its name all the same.
  if (name && !labels.has('name')) labels.set('name', name);
  return labels;
}

/** The services of `where` that stand in no table of services: told field by field, or in prose where each has a code. */
export function servicesTold(document: Document, where: Span | undefined, over: 'existing' | 'proposed'): Told {
  const { records, totals, tables } = serviceRecords(document, where);
  const context = (service: RawService, index: number): RowContext => ({ index: index + 1, unit: () => null, where: service.span, because: null, occupancyHint: null });
  const first = records[0], last = records.at(-1);
  if (!where || !first || !last) return { services: servicesInProse(document, where), tables: [], table: null, context };
  const unit = unitOfSection(document, where), span = { start: first.span.start, end: last.span.end };
  const uncertain = tables.some((t) => t.uncertain === true), because: Because | null = uncertain ? { code: 'uncertain-table' } : null;
  const sums = totals.map(({ label, value }): TotalRow => ({ span: { start: label.span.start, end: value.span.end }, label: label.text, over, amounts: { total: readAmount(value.text, value.span, unitIn(label.text) ?? unit) } }));
  // A code that none of them has belongs to a service that was not understood.
  const codes = new Set(records.flatMap((r) => Object.values(r.cells).flatMap((cell) => findCodes(cell?.text ?? '').map(({ code }) => code.normal))));
  const whole = findCodes(document.text.slice(where.start, where.end)).every(({ code }) => codes.has(code.normal));
  return {
    services: records, tables,
    table: !whole ? unclear({ code: 'not-recognised' }, span) : found<ServiceTable>({ columns: [...labelsOf(records)].map(([key, cell]) => ({ key, text: cell.text, span: cell.span })), span, headerRows: 0, uncertain, totals: sums, legend: false, fields: true }, span),
    context: (service, index) => {
      const record = records[index] as ServiceRecord;
      return { ...context(service, index), because, unit: (key) => record.units.get(key) ?? unit, occupancyHint: occupancyHint(flatText(record.labels.get('occupancy')?.text ?? '')) };
    },
  };
}
