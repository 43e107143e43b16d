// The rows under the header of table A or B: services, their continuations, totals, damaged rows.

import { isSmall } from '../../base/characters.ts';
import { hasLetterOrFigure } from '../../base/letters.ts';
import type { Span } from '../../base/span.ts';
import type { Budget, ExistingService, ProposedService, Quantity, ServiceCode, Source, TotalRow } from '../plan.ts';
import { sources } from '../plan.ts';
import { absent, found, unclear, type Because, type Reading } from '../reading.ts';
import { parseAmount, readAmount, unitIn, type Unit } from './amounts.ts';
import { findCodes, parseCode } from './codes.ts';
import { flatText } from './flat.ts';
import { headed } from './joint-table.ts';
import { readOccupancy, readQuantity } from './quantities.ts';
import { sourcedMoney } from './sourced-money.ts';
import { alignRow } from './service-align.ts';
import { moneyKeys, serviceColumns, type ServiceKey } from './service-columns.ts';
import { coverRow, isNumberRow, isRepeatedHead, join, type Column, type RowCell } from './table-rows.ts';

/** Cells by column key; a column without a known heading is `column12`, counted from 1. */
type Cells = Partial<Record<ServiceKey | `column${number}`, RowCell>>;
export interface RawService { span: Span; cells: Cells; doubtful: boolean; /** Columns whose cell is lost or not surely its own. */ lost: ReadonlySet<string>; damaged: boolean; continuations: { span: Span; cells: Cells }[] }
export interface RawTable { readonly services: readonly RawService[]; readonly totals: readonly { readonly span: Span; readonly label: string; readonly cells: Cells }[] }

const textKeys: readonly ServiceKey[] = ['name', 'beneficiaries', 'staff', 'justification'];
const total = /^(?:sub)?total(?:ul)?\b/;

/** "30 benef./zi – 100%": capacity and occupancy of one column. */
function parted(cell: RowCell): Cells {
  const cut = /\s+[-–—/]\s+|\s*[;,]\s+/.exec(cell.text);
  if (!cut || cell.span.end - cell.span.start !== cell.text.length) return { capacity: cell };
  const part = (from: number, to: number): RowCell => ({ text: cell.text.slice(from, to), span: { start: cell.span.start + from, end: cell.span.start + to } });
  return { capacity: part(0, cut.index), occupancy: part(cut.index + cut[0].length, cell.text.length) };
}

function keyed(row: readonly RowCell[], columns: readonly Column<ServiceKey>[]): Cells {
  const cells: Cells = {};
  columns.forEach((c, i) => { const cell = row[i]; if (cell && (c.key || cell.text)) cells[c.key ?? `column${i + 1}`] = cell; });
  if (cells.both) Object.assign(cells, parted(cells.both));
  return cells;
}

/** No text ends with a comma, an open bracket or one of these words: what follows is its rest. */
const openEnd = /[,\-(]$|\s(?:pentru|de|a|al|ale|cu|si|și|sau|la|din|in|în|prin|privind)$/i;
/** A text that goes on in the next row (after a page break) begins with a small letter or follows an open sentence. */
const goesOn = (above: RowCell | undefined, cell: RowCell): boolean => Boolean(above?.text) && (isSmall(cell.text[0]) || /^[(,]/.test(cell.text) || openEnd.test(above?.text ?? ''));

/** A row that tells who the service is and nothing else yet: its figures stand in the next line of it. */
const onlyNamed = (service: RawService): boolean => service.continuations.length === 0 && Object.entries(service.cells).every(([key, cell]) => key === 'index' || key === 'code' || key === 'name' || !cell?.text);

/** A row with its running number and more than a name. */
const isRunning = (row: readonly RowCell[], keys: readonly (ServiceKey | null)[]): boolean => /^\d{1,3}[.)]?$/.test(row[keys.indexOf('index')]?.text ?? '') && row.filter((c) => c.text).length > 3;
/** Where services have running numbers, words alone with none, above a service of its own number, head a group (`Direcția protecția copilului`). */
const headsGroup = (words: string, next: readonly RowCell[] | undefined, keys: readonly (ServiceKey | null)[]): boolean => next !== undefined && isRunning(next, keys) && /[a-z]{3}/.test(flatText(words)) && findCodes(words).length === 0;

/** Rows below the header, sorted into services, continuations and totals; `before` is the last service of the same table above a page break, which the first rows may go on with. */
export function rawServices(rows: readonly (readonly RowCell[])[], columns: readonly Column<ServiceKey>[], letters: ReadonlyMap<string, string>, before?: RawService): RawTable {
  const services: RawService[] = [];
  const totals: { span: Span; label: string; cells: Cells }[] = [];
  const keys = columns.map((c) => c.key);
  const numbered = columns.some((c) => c.key === 'index') && rows.some((row) => isRunning(row, keys));
  for (const [r, row] of rows.entries()) {
    // A row of dashes or zeros says that there is no service.
    if (row.every((c) => /^[-–—_.\s0]*$/.test(c.text)) || isRepeatedHead(row, serviceColumns, letters) || isNumberRow(row)) continue;
    const first = row.find((c) => c.text) as RowCell;
    if (total.test(flatText(first.text))) { totals.push({ span: coverRow(row), label: first.text, cells: keyed(row, columns) }); continue; }
    const filled = row.filter((c) => c.text);
    if (filled.length === 1 && headed(row)) continue;
    const last = services.at(-1) ?? before;
    // One text over the whole width is a heading between rows ("Servicii pentru copii"), not a service.
    if (filled.length === 1 && row.length > 3 && !(keys[row.indexOf(first)] === 'name' && last === undefined) && !goesOn(last?.cells[keys[row.indexOf(first)] ?? 'name'], first) && /^(?:servicii|domeniul|categoria)\b/.test(flatText(first.text))) continue;
    if (filled.length === 1 && row.length > 3 && numbered && headsGroup(first.text, rows[r + 1], keys) && !openEnd.test(first.text) && !goesOn(last?.cells[keys[row.indexOf(first)] ?? 'name'], first)) continue;
    const { cells: aligned, doubtful, lost } = alignRow(row, keys);
    const cells = keyed(aligned, columns);
    const has = (key: ServiceKey): boolean => Boolean(cells[key]?.text);
    const identity = (has('name') && !/^[-–—]+$/.test(cells.name?.text ?? '')) || (has('code') && !/^[-–—]+$/.test(cells.code?.text ?? ''));
    const span = coverRow(row);
    if (last && !has('index') && (!identity || (!has('code') && goesOn(last.cells.name, cells.name as RowCell) && (!moneyKeys.some((k) => has(k)) || onlyNamed(last))))) {
      continueRow(last, cells, span);
      continue;
    }
    services.push({ span, cells, doubtful, lost: new Set(lost.flatMap((i) => keys[i] ?? [])), damaged: !identity, continuations: [] });
  }
  return { services, totals };
}

/** A row that belongs to the service above: texts that go on are joined; the rest stands as a continuation. */
function continueRow(service: RawService, cells: Cells, span: Span): void {
  if (onlyNamed(service)) {
    // The first line of a row held its name only: what the next line gives is its own.
    for (const [name, cell] of Object.entries(cells) as [ServiceKey, RowCell][]) if (cell.text) service.cells[name] = service.cells[name]?.text ? join(service.cells[name] as RowCell, cell) : cell;
    return;
  }
  const rest: Cells = {};
  const valued = (Object.entries(cells) as [ServiceKey, RowCell][]).some(([key, cell]) => cell.text && !textKeys.includes(key));
  for (const [name, cell] of Object.entries(cells) as [ServiceKey, RowCell][]) {
    if (!cell.text) continue;
    const above = service.cells[name];
    // A row with figures of its own is a second line of the service, not the rest of a sentence.
    if (!valued && textKeys.includes(name) && goesOn(above, cell)) service.cells[name] = join(above as RowCell, cell);
    else rest[name] = cell;
  }
  if (Object.keys(rest).length) service.continuations.push({ span, cells: rest });
}

export interface RowContext { readonly index: number; readonly unit: (key: ServiceKey) => Unit | null; readonly where: Span; /** Why no reading of the table is sure. */ readonly because: Because | null; readonly occupancyHint: '%' | 'persons' | null; /** The unit that the head of a capacity column names, for bare figures under it. */ readonly measure?: (key: ServiceKey) => string; /** Columns of words that no rule knows, where the table has none under `key`; empty where it has one. */ readonly unknown?: (key: ServiceKey) => readonly string[] }

/** The cell of a column with an unknown heading that may tell what `key` asks: a figure that fits. */
function hiddenIn(service: RawService, key: ServiceKey, unknown: readonly string[]): RowCell | undefined {
  if (textKeys.includes(key) || key === 'code') return undefined;
  const counted = key === 'capacity' || key === 'occupancy' || key === 'perDay' || key === 'beds' || key === 'areaMp';
  return unknown.map((name) => service.cells[name as ServiceKey]).find((cell) => {
    if (!cell?.text || !/[1-9]/.test(cell.text)) return false;
    const amount = parseAmount(cell.text), sum = amount.is === 'amount' ? amount.amount : null;
    // A count and a sum are told apart by their size and their units.
    return counted ? /^\D{0,12}\d/.test(cell.text) && !(sum && (sum.unit !== null || sum.bani >= 500_000)) && unitIn(cell.text) === null : (sum !== null && sum.bani >= 50_000) || unitIn(cell.text) !== null;
  });
}

function base(service: RawService, context: RowContext) {
  const why: Because | null = context.because ?? (service.doubtful ? { code: 'damaged-row' } : null);
  const sure = <T>(reading: Reading<T>): Reading<T> => (why && reading.is === 'found' ? unclear(why, ...reading.at) : reading);
  const at = (key: ServiceKey): Span => service.cells[key]?.span ?? service.span;
  const text = (key: ServiceKey): string => service.cells[key]?.text ?? '';
  /** A cell of a column that the row lost is unclear, whatever stands there now. */
  const own = <T>(key: ServiceKey, reading: Reading<T>): Reading<T> => {
    if (service.lost.has(key)) return unclear({ code: 'damaged-row' }, at(key));
    const hidden = reading.is === 'absent' ? hiddenIn(service, key, context.unknown?.(key) ?? []) : undefined;
    return hidden ? unclear({ code: 'unknown-column' }, hidden.span) : sure(reading);
  };
  const words = (key: ServiceKey): Reading<string> => own(key, hasLetterOrFigure(text(key)) ? found(text(key), at(key)) : absent(at(key)));
  const figure = (key: ServiceKey): Reading<Quantity> => own(key, inUnit(readQuantity(text(key), at(key)), context.measure?.(key) ?? ''));
  // Without columns by source, one cell may tell sums and sources; a sum whose source is told nowhere is not "none".
  const split = service.cells.sourced || (service.cells.total && !sources.some((s) => service.cells[s])) ? sourcedMoney(service.cells.sourced, service.cells.total, { cell: context.unit('sourced') ?? context.unit('total'), total: context.unit('total') }, service.span) : null;
  const budget = Object.fromEntries(sources.map((s) => [s, own(s, service.cells[s] ? readAmount(text(s), at(s), context.unit(s)) : split && !(sources.some((k) => service.cells[k]) && !service.cells.sourced?.text) ? split[s] : absent(at(s)))])) as unknown as Record<Source, Budget[Source]>;
  return { own, at, text, words, figure, fields: { index: context.index, span: service.span, name: words('name'), code: own('code', codeOf(service)), budget, damaged: service.damaged, continuations: service.continuations.map((c) => ({ span: c.span, cells: filled(c.cells) })), cells: filled(service.cells) } };
}

/** A bare figure in the unit of its column. */
const inUnit = (reading: Reading<Quantity>, unit: string): Reading<Quantity> =>
  (unit && reading.is === 'found' && reading.value.value !== null && reading.value.unit === '' && reading.value.value > 0 ? { ...reading, value: { ...reading.value, unit } } : reading);

const filled = (cells: Cells): Record<string, RowCell> => Object.fromEntries(Object.entries(cells).filter((entry): entry is [string, RowCell] => Boolean(entry[1]?.text)));

/** The code of its own cell, or the one code that the name tells where that cell has none. */
function codeOf(service: RawService): Reading<ServiceCode> {
  const own = codeReading(service.cells.code?.text ?? '', service.cells.code?.span ?? service.span);
  const name = service.cells.name;
  if (own.is !== 'absent' || !name || service.doubtful || service.lost.size > 0 || parseCode(name.text).normal !== null) return own;
  const inName = findCodes(name.text);
  return inName.length === 1 ? found(inName[0]!.code, name.span) : own;
}

/** A cell without any digit names no code ("în curs", "-"); two codes in one cell are unclear. */
function codeReading(text: string, at: Span): Reading<ServiceCode> {
  if (!/\d/.test(text)) return absent(at);
  const whole = parseCode(text);
  if (whole.normal !== null) return found(whole, at);
  const inside = findCodes(text);
  const one = inside[0];
  if (inside.length > 1 && inside.some((c) => c.code.normal !== one?.code.normal)) return unclear({ code: 'several-values' }, at);
  return one && /^[\s(.:-]*(?:cod(?:ul)?(?: serviciu(?:lui)?)?)?[\s:.(-]*$/i.test(text.slice(0, one.start)) && !/^\s*[-–—.]\s*[A-Z\d]/i.test(text.slice(one.end)) ? found(one.code, at) : found(whole, at);
}

export function existingOf(service: RawService, context: RowContext): ExistingService {
  const { fields, own, at, text, figure } = base(service, context);
  return { ...fields, capacity: figure((['capacity', 'perDay', 'beds'] as const).find((key) => figure(key).is !== 'absent') ?? 'capacity'), occupancy: own('occupancy', readOccupancy(text('occupancy'), at('occupancy'), context.occupancyHint)) };
}

export function proposedOf(service: RawService, context: RowContext): ProposedService {
  const { fields, words, figure } = base(service, context);
  // One undivided capacity column: its unit says whether it counts places or persons.
  const joint = service.cells.capacity ? figure('capacity') : null;
  const places = joint?.is === 'found' && /loc|pat/.test(joint.value.unit);
  const beds = !service.cells.beds && joint && places ? joint : figure('beds');
  // Persons in a column of places that has none of persons beside it: the cell's own unit tells what is counted.
  const persons = !service.cells.perDay?.text && !joint && beds.is === 'found' && /\/ ?zi\b|pers|benef|porti/.test(beds.value.unit) && !/loc|pat/.test(beds.value.unit);
  const perDay = persons ? beds : service.cells.perDay || !joint || places ? figure('perDay') : joint;
  return { ...fields, beneficiaries: words('beneficiaries'), perDay, beds: persons ? absent(...beds.at) : beds, areaMp: figure('areaMp'), staff: words('staff'), justification: words('justification') };
}

export const totalOf = (row: RawTable['totals'][number], over: TotalRow['over'], unit: (key: ServiceKey) => Unit | null): TotalRow => ({
  span: row.span, label: row.label, over,
  amounts: Object.fromEntries(moneyKeys.flatMap((k) => { const cell = row.cells[k]; return cell?.text ? [[k, readAmount(cell.text, cell.span, unit(k))]] : []; })),
});
