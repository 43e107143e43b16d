// Services told field by field ("Capacitate: 30 copii/zi"): lists of labels, and small tables with the labels in a column.

import type { Span } from '../../base/span.ts';
import type { Document, Table } from '../../document/document.ts';
import { unitIn, type Unit } from './amounts.ts';
import { keyOf } from './column-rules.ts';
import { flatText } from './flat.ts';
import { bulletLength, labelOf } from './labels.ts';
import { moneyKeys, serviceColumns, type ServiceKey } from './service-columns.ts';
import type { RawService } from './service-rows.ts';
import { fieldsIn } from './services-prose.ts';
import { rowsOfTable, type RowCell } from './table-rows.ts';
import { viewOf, type View } from './view.ts';

export interface ServiceRecord extends RawService {
  /** The labels by key, as written. */
  readonly labels: ReadonlyMap<ServiceKey, RowCell>;
  /** Units that labels name (`Buget local (lei)`). */
  readonly units: ReadonlyMap<ServiceKey, Unit>;
}
export interface ServiceRecords { readonly records: readonly ServiceRecord[]; /** Sums stated for all of them. */ readonly totals: readonly Field[]; /** Tables that hold them. */ readonly tables: readonly Table[] }

export interface Field { readonly key: ServiceKey | 'source'; readonly label: RowCell; readonly value: RowCell }
/** A field, or a line without one, which may be the name of the service that begins after it. */
type Entry = { readonly field: Field } | { readonly heading: RowCell; readonly numbered: boolean } | { readonly rest: RowCell };

const ownName = /^servici\w*(?: social\w*)?(?: propus\w*| existent\w*)?(?: n(?:r|umarul)\.?)? ?\d*$/;
const money = /^(?:buget|valoare|cost|suma|cheltuiel)/, source = /^(?:surs\w* (?:de )?finant|finantare|surs[ae])/;

function keyOfLabel(label: string): Field['key'] | null {
  const flat = flatText(label);
  if (flat === '' || flat.split(' ').length > 12) return null;
  const key = keyOf(label, serviceColumns);
  // A column of sums with their sources is here a line of each.
  return key !== null && key !== 'sourced' ? key : ownName.test(flat) ? 'name' : source.test(flat) ? 'source' : money.test(flat) ? 'total' : key;
}

const sign = /:|\s[-–—=]\s|\s[–—]|[–—]\s|=/g;

/** The fields of one line; empty where it begins with none. Parts after a semicolon may be further fields. */
function fieldsOfLine(view: View, start: number, end: number): Field[] {
  const out: Field[] = [];
  const cell = (from: number, to: number): RowCell => { const text = view.text.slice(from, to), lead = text.length - text.trimStart().length; return { text: text.replace(/\s+/g, ' ').trim(), span: view.place(from + lead, Math.max(from + lead, from + text.trimEnd().length)) }; };
  let at = start;
  for (const part of view.text.slice(start, end).split(/;/)) {
    const folded = view.folded.slice(at, at + part.length), lead = folded.length - folded.trimStart().length, from = at + lead;
    const label = labelOf(view.text.slice(from, from + 40), view.folded.slice(from, from + 40));
    const skip = label && label.kind !== 'chapter' && label.kind !== 'letter-capital' ? label.length : bulletLength(folded.trimStart());
    let read: Field | null = null;
    for (const mark of view.folded.slice(from + skip, at + part.length).matchAll(sign)) {
      if (mark.index > 90) break;
      const heading = cell(from + skip, from + skip + mark.index), key = keyOfLabel(heading.text);
      if (key === null) continue;
      read = { key, label: heading, value: cell(from + skip + mark.index + mark[0].length, at + part.length) };
      break;
    }
    if (!read && out.length === 0) return [];
    if (read) out.push(read);
    else { const last = out.at(-1) as Field; out[out.length - 1] = { ...last, value: { text: `${last.value.text}; ${part.trim()}`, span: { start: last.value.span.start, end: cell(at, at + part.length).span.end } } }; }
    at += part.length + 1;
  }
  return out;
}

/** The lines of a stretch of text as fields and headings; a line that goes on with a value is its rest. */
function entriesOfText(view: View, from: number, to: number): Entry[] {
  const out: Entry[] = [];
  let at = from;
  for (const line of view.text.slice(from, to).split('\n')) {
    const text = line.trim(), start = at + line.length - line.trimStart().length;
    if (text) {
      const fields = fieldsOfLine(view, start, start + text.length), folded = view.folded.slice(start, start + text.length);
      const label = labelOf(text.slice(0, 40), folded.slice(0, 40)), skip = label ? label.length : bulletLength(folded);
      const cell: RowCell = { text: text.slice(skip).replace(/\s+/g, ' ').replace(/[\s:.;–-]+$/, ''), span: view.place(start + skip, start + text.length) };
      // A label alone: what it tells is empty, or stands on the next line.
      const bare = fields.length ? null : keyOfLabel(cell.text);
      if (fields.length) out.push(...fields.map((field) => ({ field })));
      else if (bare !== null && bare !== 'name') out.push({ field: { key: bare, label: cell, value: { text: '', span: { start: cell.span.end, end: cell.span.end } } } });
      else if (skip === 0 && /^[a-zăâîșț(\d]/.test(text)) out.push({ rest: { text: text.replace(/\s+/g, ' '), span: cell.span } });
      else out.push({ heading: cell, numbered: label !== null || /^(?:serviciul|fisa) (?:nr\.? ?)?\d/.test(folded) });
    }
    at += line.length + 1;
  }
  return out;
}

/** Fewer labels in its rows and a table is none of services told field by field. */
const fewLabels = 3;

/** A row's label and where its values begin; sources of money stand in a second column under a wider label. */
function labelAt(row: readonly RowCell[]): { readonly at: number; readonly key: Field['key']; readonly nested: boolean } | null {
  // Under the running number, else in the first column.
  const first = /^\d{1,2}[.)]?$/.test(row[0]?.text ?? '') ? 1 : 0;
  const inner = row[first + 1] ? keyOf(row[first + 1]!.text, serviceColumns) : null;
  if (inner !== null && moneyKeys.includes(inner) && row.length > first + 2) return { at: first + 1, key: inner, nested: true };
  const key = keyOfLabel(row[first]?.text ?? '');
  return key === null ? null : { at: first, key, nested: false };
}

interface Labelled { readonly table: Table; readonly rows: readonly RowCell[][]; readonly labels: readonly ReturnType<typeof labelAt>[] }

/** The tables of a section whose rows begin with labels. A piece of one that an empty cell broke off has few of them, and no other rows. */
function labelled(document: Document, where: Span): Labelled[] {
  const all = document.blocks.filter((block): block is Table => block.kind === 'table' && block.columns >= 2 && block.span.start >= where.start && block.span.start < where.end)
    .map((table): Labelled => { const rows = rowsOfTable(document, table); return { table, rows, labels: rows.map(labelAt) }; });
  const whole = ({ rows, labels }: Labelled): boolean => new Set(labels.flatMap((l) => l?.key ?? [])).size >= fewLabels && labels.filter(Boolean).length * 2 >= rows.length;
  const sure = all.filter(whole);
  return all.filter((one) => sure.includes(one) || (sure.some(({ table }) => table.columns === one.table.columns) && one.labels.every(Boolean)));
}

/** The entries of a table with labels in a column: one list for each column of values. */
function entriesOfTable({ rows, labels }: Labelled): Entry[][] {
  const from = Math.min(...labels.flatMap((l) => (l ? [l.at + 1] : [])));
  const last = Math.max(...rows.map((row) => row.findLastIndex((c) => c.text)));
  // With the sources in a second column of labels there is one column of values, the last.
  const nested = labels.some((l) => l?.nested);
  const columns = nested ? [last] : Array.from({ length: last - from + 1 }, (_, i) => from + i);
  return columns.map((column) => rows.flatMap((row, r): Entry[] => {
    const label = labels[r], filled = row.filter((c) => c.text);
    if (!label) return filled.length === 1 ? [{ heading: filled[0]!, numbered: true }] : [];
    const value = nested && label.at + 1 < column && !row[column]?.text ? row[label.at + 1] : row[column];
    return value ? [{ field: { key: label.key, label: row[label.at]!, value } }] : [];
  }));
}

/** An introduction or a sum, not the name of a service. */
const noName = /^(?:(?:sub)?total|nota\b|suma|buget|surse|capacitate|din care|urmatoarele|in (?:anul|comuna|oras|prezent)|la nivelul|servicii(?:le)? (?:sociale )?(?:existente|propuse)|tabel|fisa\b)|\b(?:functioneaza|sunt|exista|propunem|urmatoarele|conform)\b/;

interface Open { readonly cells: Partial<Record<ServiceKey, RowCell>>; readonly labels: Map<ServiceKey, RowCell>; readonly units: Map<ServiceKey, Unit>; start: number; end: number; named: boolean; last: ServiceKey | null; /** Labels whose words are not surely their own. */ readonly lost: Set<string> }

function recordOf(open: Open): ServiceRecord {
  return { span: { start: open.start, end: open.end }, cells: open.cells, doubtful: false, lost: open.lost, damaged: !open.cells.name?.text && !open.cells.code?.text, continuations: [], labels: open.labels, units: open.units };
}

function put(open: Open, { key, label, value }: Field): void {
  open.end = Math.max(open.end, value.span.end);
  const unit = unitIn(label.text);
  if (key === 'source' || key === 'total') {
    const inner = Object.entries(fieldsIn(value)).filter(([one]) => moneyKeys.includes(one as ServiceKey)) as [ServiceKey, RowCell][];
    for (const [one, cell] of inner) { open.cells[one] ??= cell; open.labels.set(one, label); }
    if (inner.length) return;
    // A sum and its source, on one line or on two; words in place of a sum are none.
    const own = key === 'source' || /\d.*[a-z]{3}.*\b(?:local|jude|stat|contrib|fond|proiect|sponsor|donat)/i.test(value.text) ? 'sourced' : 'total';
    open.labels.set(own, label);
    if (own === 'total' && !/\d/.test(value.text)) return;
    open.cells[own] ??= value;
    if (unit) open.units.set(own, unit);
    return;
  }
  if (open.cells[key]?.text) return;
  open.cells[key] = value;
  open.labels.set(key, label);
  open.last = key;
  if (unit) open.units.set(key, unit);
}

/** `Total buget servicii existente`: a sum of all services, not of the one above it. */
const ofAll = /^total(?:ul)?\b.*\b(?:servicii|serviciilor|general|sectiun|capitol|existente|propuse)/;

/** Fields gathered into services: a new one begins where its name or code comes again, or any field after a heading. */
function gather(entries: readonly Entry[], totals: Field[]): ServiceRecord[] {
  const out: ServiceRecord[] = [];
  let open: Open | null = null, heading: RowCell | null = null;
  const close = (): void => { if (open) out.push(recordOf(open)); open = null; };
  for (const entry of entries) {
    const awaiting = open as Open | null;
    // A line right under an empty label may be what the label tells, or the next service's name: neither is surely so.
    if ('heading' in entry && !entry.numbered && awaiting?.last && awaiting.cells[awaiting.last]?.text === '') { awaiting.lost.add(awaiting.last); heading = null; continue; }
    if ('heading' in entry) { heading = noName.test(flatText(entry.heading.text)) || entry.heading.text.split(' ').length > 25 ? null : entry.heading; continue; }
    if ('rest' in entry) {
      const now = open as Open | null, before = now?.last ? now.cells[now.last] : undefined;
      if (now?.last && before?.text === '') now.lost.add(now.last);
      if (now?.last && before?.text && !heading) { now.cells[now.last] = { text: `${before.text} ${entry.rest.text}`, span: { start: before.span.start, end: entry.rest.span.end } }; now.end = entry.rest.span.end; }
      continue;
    }
    if (entry.field.key === 'total' && ofAll.test(flatText(entry.field.label.text))) { totals.push(entry.field); heading = null; continue; }
    const { key, label } = entry.field, now = open as Open | null;
    const again = now !== null && key !== 'source' && now.labels.has(key) && (key === 'name' || key === 'code' || heading !== null);
    if (now && (again || (key === 'name' && now.cells.name && !now.named))) close();
    let current = open as Open | null;
    if (!current) {
      current = { cells: {}, labels: new Map(), units: new Map(), start: (heading ?? label).span.start, end: label.span.end, named: false, last: null, lost: new Set() };
      if (heading && key !== 'name') { current.cells.name = heading; current.named = true; }
      open = current;
    }
    if (key === 'name' && current.named) { delete current.cells.name; current.named = false; }
    put(current, entry.field);
    heading = null;
  }
  close();
  return out;
}

/** A service told field by field has at least so many fields. */
const fewFields = 3;

/** Services of `where` told field by field, in document order; none where fewer than three fields of a service are told so. */
export function serviceRecords(document: Document, where: Span | undefined): ServiceRecords {
  if (!where) return { records: [], totals: [], tables: [] };
  const view = viewOf(document), tables: Table[] = [];
  const streams: Entry[][] = [];
  let at = view.offset(where.start), stream: Entry[] = [];
  // The section's own heading names no service.
  at = Math.max(at, view.text.indexOf('\n', at) < 0 ? at : view.text.indexOf('\n', at) + 1);
  const end = view.offset(where.end);
  const own = labelled(document, where);
  for (const block of document.blocks) {
    if (block.kind !== 'table' || block.span.start < where.start || block.span.start >= where.end) continue;
    const held = own.find(({ table }) => table === block), columns = held ? entriesOfTable(held) : [];
    stream.push(...entriesOfText(view, at, Math.max(at, view.offset(block.span.start))));
    at = Math.max(at, view.offset(block.span.end));
    if (columns.length === 0) continue;
    tables.push(block);
    if (columns.length === 1) stream.push(...columns[0]!);
    else { streams.push(stream, ...columns); stream = []; }
  }
  if (at < end) stream.push(...entriesOfText(view, at, end));
  streams.push(stream);
  const totals: Field[] = [];
  const records = streams.flatMap((entries) => gather(entries, totals)).filter((r) => r.labels.size >= fewFields && (r.cells.name || r.cells.code) && (r.labels.has('code') || r.labels.has('name') || r.labels.has('capacity') || moneyKeys.some((key) => r.labels.has(key))));
  return { records, totals, tables: records.length ? tables : [] };
}
