// Sections A and B: which tables hold the existing and the proposed services, and what they say.

import type { Span } from '../../base/span.ts';
import type { Document, Table } from '../../document/document.ts';
import { tablesOf } from '../../document/tables.ts';
import type { Library } from '../../library/registry.ts';
import type { Plan, ServiceTable, TotalRow } from '../plan.ts';
import { absent, found, placeOf, unclear, type Because, type Reading } from '../reading.ts';
import { unitIn, type Unit } from './amounts.ts';
import { findCodes } from './codes.ts';
import { flatten } from './flat.ts';
import { jointRows, type Joint } from './joint-table.ts';
import { letterKey, moneyKeys, ownColumns, serviceColumns, type ServiceKey } from './service-columns.ts';
import { existingOf, proposedOf, rawServices, totalOf, type RawService, type RawTable, type RowContext } from './service-rows.ts';
import { servicesTold, unitNote } from './services-told.ts';
import { hasTableHeads } from './services-prose.ts';
import { readHeader, rowsOfTable, type Header, type RowCell } from './table-rows.ts';

type Sections = Plan['sections'];
export type ServicesPart = Pick<Plan, 'tableA' | 'tableB' | 'existing' | 'proposed'>;
/** With the tables of labels that were read as services: they are tables of nothing else. */
export interface ServicesRead extends ServicesPart { readonly claimed: readonly Span[] }
interface Candidate { readonly table: Table; readonly rows: readonly (readonly RowCell[])[]; readonly header: Header<ServiceKey>; /** What single letters in headings mean, looked for when asked. */ readonly letters: () => ReadonlyMap<string, string>; readonly which: 'A' | 'B'; readonly head: string; /** Of a table of both kinds: how its rows tell, and the sums of all. */ readonly joint?: Joint; /** The table before goes on here, after a page break or a heading between its rows. */ readonly goesOn: boolean }

const noLetters: ReadonlyMap<string, string> = new Map();
/** Only where a cell is a single capital does a key of letters mean anything. */
const isLettered = (rows: readonly (readonly RowCell[])[]): boolean => rows.some((row) => row.some(({ text }) => text.length === 1 && text >= 'A' && text <= 'Z'));

const headText = (rows: readonly (readonly RowCell[])[]): string => (rows[0] ?? []).map((c) => c.text).join('\t');

const inside = (outer: Span | undefined, inner: Span): boolean => Boolean(outer && inner.start >= outer.start && inner.start < outer.end);
const spanOf = (sections: Sections, id: 'I.A' | 'I.B'): Span | undefined => (sections[id]?.state === 'missing' ? undefined : sections[id]?.span);

/** Name or code, and so many of the columns that services have. */
function holdsServices(header: Header<ServiceKey>, least: number): boolean {
  const keys = new Set(header.columns.map((c) => c.key));
  return (keys.has('name') || keys.has('code')) && [...moneyKeys, ...told].filter((k) => keys.has(k)).length >= least;
}
const told: readonly ServiceKey[] = ['capacity', 'both', 'sourced', 'occupancy', 'perDay', 'beds', 'areaMp', 'staff', 'justification', 'beneficiaries', 'code'];

/** A or B by the columns that only one of them has, by words in the head, then by the section; null for another table. */
function whichTable(header: Header<ServiceKey>, table: Table, sections: Sections): 'A' | 'B' | null {
  const keys = new Set(header.columns.map((c) => c.key));
  // Under the section's own heading a short table is enough: its missing columns are for the rules to tell.
  const own = inside(spanOf(sections, 'I.A'), table.span) || inside(spanOf(sections, 'I.B'), table.span);
  // Quarters over codes and nothing that only services have: a table of the budget.
  if (keys.has('quarter') && !['capacity', 'both', 'occupancy', 'perDay', 'beds', 'beneficiaries'].some((k) => keys.has(k as ServiceKey))) return null;
  if (!holdsServices(header, own ? 2 : 3)) return null;
  const head = flatten(header.columns.map((c) => `${c.text} ${c.group}`).join(' ')).text;
  const a = (keys.has('occupancy') || keys.has('both') ? 3 : 0) + (/existent/.test(head) ? 2 : 0) + (inside(spanOf(sections, 'I.A'), table.span) ? 2 : 0);
  const b = (['justification', 'staff', 'areaMp'] as const).filter((k) => keys.has(k)).length + (/propus|infiint/.test(head) ? 2 : 0) + (inside(spanOf(sections, 'I.B'), table.span) ? 2 : 0);
  if (a === b) return null;
  return a > b ? 'A' : 'B';
}

function lettersAbove(document: Document, table: Table, before: Candidate | undefined): ReadonlyMap<string, string> {
  const key = letterKey(document, table);
  return key.size || !before ? key : before.letters();
}

/** A table of both kinds as a table of each. */
function both(table: Omit<Candidate, 'which' | 'joint'>, joint: Joint): Candidate[] {
  const head = table.rows.slice(0, table.header.rows);
  return (['A', 'B'] as const).map((which) => ({ ...table, rows: [...head, ...joint[which]], which, joint }));
}

/** Table A has one capacity: "Capacitate (nr. locuri)" is it, where no other column is. */
function withCapacity(header: Header<ServiceKey>): Header<ServiceKey> {
  if (header.columns.some((c) => c.key === 'capacity' || c.key === 'both')) return header;
  const own = header.columns.find((c) => (c.key === 'beds' || c.key === 'perDay') && /^capacit/.test(flatten(c.text).text));
  return own ? { ...header, columns: header.columns.map((c) => (c === own ? { ...c, key: 'capacity' } : c)) } : header;
}

function candidates(document: Document, sections: Sections): Candidate[] {
  const list: Candidate[] = [];
  for (const table of tablesOf(document)) {
    if (table.columns < 3) continue;
    const last = list.at(-1);
    let key: ReadonlyMap<string, string> | undefined;
    // After a page break the key of letters stands above the first part of the table.
    const letters = (): ReadonlyMap<string, string> => (key ??= lettersAbove(document, table, last));
    const rows = rowsOfTable(document, table);
    const header = readHeader(rows, serviceColumns, isLettered(rows) ? letters() : noLetters);
    if (header.rows > 0) {
      // The head of the table before, come again after a page break, means the same columns even where its lower rows are gone.
      const again = last && last.table.columns === table.columns && last.head === headText(rows) ? last : null;
      const columns = again ? { rows: header.rows, columns: again.header.columns } : header;
      const joint = holdsServices(columns, 3) ? jointRows(rows.slice(header.rows), columns, again?.joint) : null;
      if (joint) { list.push(...both({ table, rows, header: columns, letters, head: headText(rows), goesOn: again !== null }, joint)); continue; }
      const which = again?.which ?? whichTable(header, table, sections);
      if (which) list.push({ table, rows, header: again || which === 'B' ? columns : withCapacity(columns), letters, which, head: headText(rows), goesOn: again !== null });
    } else if (last && last.table.columns === table.columns && inside(spanOf(sections, last.which === 'A' ? 'I.A' : 'I.B'), table.span)) {
      // Without a head, in the same section, as wide as the table before: the same table after a page break.
      const part = { ...last, table, rows, header: { ...last.header, rows: 0 }, goesOn: true };
      const joint = last.joint ? jointRows(rows, last.header, last.joint) : null;
      list.push(...(joint ? both(part, joint) : [part]));
    }
  }
  return list;
}

/** A line that names the unit and nothing else; the table's title may stand between it and the table. */
const unitAlone = /^[\s(–—-]*(?:în |in )?(?:mii )?(?:de )?(?:lei|ron)[\s).:–—-]*$/i;

/** A unit named just above the table (`- mii lei -`), or in a note right after it, holds for columns that name none. */
function unitBeside(document: Document, table: Table): Unit | null {
  const at = document.blocks.indexOf(table);
  const textOf = (i: number): string => { const block = document.blocks[i]; return block && block.kind !== 'table' && block.span.end - block.span.start <= 240 ? document.text.slice(block.span.start, block.span.end) : ''; };
  const above = textOf(at - 1), below = textOf(at + 1);
  const before = unitIn(above) === null && unitAlone.test(textOf(at - 2)) ? textOf(at - 2) : above;
  return (before.length <= 120 || unitNote.test(flatten(before).text) ? unitIn(before) : null) ?? (unitNote.test(flatten(below).text) ? unitIn(below) : null);
}

/** An answer shorter than this names no service. */
const fewWords = 12;

/** Why a table that should stand in `where` was not found: lost by the reader, told in words that were not understood, or not there. */
function noTable(document: Document, sections: Sections, id: 'I.A' | 'I.B'): Reading<ServiceTable> {
  const section = sections[id];
  const whole: Span = { start: 0, end: document.text.length };
  if (!section || section.state === 'missing') return absent(...(section ? placeOf(section.heading) : [whole] as const));
  const lost = document.losses.find((l) => l.text && l.at && inside(section.span, l.at));
  if (lost) return unclear({ code: lost.what === 'table-lost' || lost.what === 'uncertain-table' ? 'table-lost' : 'text-lost' }, section.span);
  const words = document.text.slice(section.span.start, section.span.end);
  if (findCodes(words).length > 0 || hasTableHeads(words)) return unclear({ code: 'table-lost' }, section.span);
  // Words in place of the table may name services; which, and with what money, was not understood.
  return section.state === 'present' && section.answer.some((at) => at.end - at.start >= fewWords) ? unclear({ code: 'not-recognised' }, section.span) : absent(section.span);
}

function tableReading(document: Document, list: readonly Candidate[], totals: readonly TotalRow[], sections: Sections, id: 'I.A' | 'I.B'): Reading<ServiceTable> {
  const first = list[0];
  if (!first) return noTable(document, sections, id);
  const { header, table, letters } = first;
  const last = list.at(-1) as Candidate;
  return found<ServiceTable>({
    columns: header.columns.map((c) => ({ key: c.key, text: c.text, span: c.span })), span: { start: table.span.start, end: last.table.span.end },
    headerRows: header.rows, uncertain: list.some((c) => c.table.uncertain === true), totals, legend: header.columns.some((c) => /^[A-Z] \(/.test(c.text)) && letters().size > 0,
  }, table.span);
}

/** Tables A and B with their rows, in document order; services told in prose only where each has a code. */
export function recogniseServices(document: Document, _library: Library, sections: Sections): ServicesRead {
  const all = candidates(document, sections);
  const read = <T>(which: 'A' | 'B', make: (raw: Parameters<typeof existingOf>[0], context: RowContext) => T): { rows: T[]; totals: TotalRow[]; list: Candidate[] } => {
    const list = all.filter((c) => c.which === which);
    const rows: T[] = [];
    const totals: TotalRow[] = [];
    let last: RawService | undefined;
    const raws = list.map(({ rows: lines, header, letters }) => {
      const raw = rawServices(lines.slice(header.rows), header.columns, isLettered(lines) ? letters() : noLetters, last);
      last = raw.services.at(-1) ?? last;
      return raw;
    });
    let above: Unit | null = null;
    list.forEach(({ table, header, joint, goesOn }, i) => {
      above = unitBeside(document, table) ?? (goesOn ? above : null);
      // "Buget total (lei), din care:" tells the unit of the columns after it.
      const whole = header.columns.find((c) => c.key === 'total' && /din care/.test(flatten(c.text).text)), ofWhole = whole ? unitIn(whole.text) : null;
      const head = (key: ServiceKey) => header.columns.find((c) => c.key === key);
      const written = new Set(header.columns.flatMap((c) => (c.key && moneyKeys.includes(c.key) ? unitIn(c.text) ?? unitIn(c.group) ?? [] : [])));
      // One unit in the heads of money is that of the columns beside it too.
      const common = ofWhole ?? above ?? (written.size === 1 ? [...written][0]! : null);
      const unit = (key: ServiceKey): Unit | null => { const c = head(key); return (c && (unitIn(c.text) ?? unitIn(c.group))) ?? common; };
      const occupancy = flatten(head('occupancy')?.text ?? '').text;
      const measure = (key: ServiceKey): string => (key === 'capacity' || (which === 'A' && !head('capacity')) ? (/\b(?:locuri|paturi|persoane|pers|utilizatori|familii|benef[a-z]*|copii|adulti|varstnici|elevi|asistati|portii|locuri)(?:\s*\/\s*(?:zi|luna|an))?/.exec(flatten(head(key)?.text ?? '').text)?.[0] ?? '') : '');
      const unknown = header.columns.flatMap((c, n) => (c.key === null && /[a-z]{2}/.test(flatten(c.text).text) && !ownColumns.test(flatten(c.text).text) ? [`column${n + 1}`] : []));
      const because: Because | null = table.uncertain ? { code: 'uncertain-table' } : null;
      const raw = raws[i] as RawTable;
      for (const service of raw.services) rows.push(make(service, { index: rows.length + 1, unit, where: table.span, because, measure, unknown: (key) => (head(key) ? [] : unknown), occupancyHint: /%|procent/.test(occupancy) ? '%' : /persoan|benefici|numar|nr\./.test(occupancy) ? 'persons' : null }));
      totals.push(...raw.totals.map((t) => totalOf(t, which === 'A' ? 'existing' : 'proposed', unit)));
      // Sums of both kinds are told once, with the existing ones.
      if (joint && which === 'A') totals.push(...rawServices(joint.all, header.columns, noLetters).totals.map((t) => totalOf(t, 'all', unit)));
    });
    return { rows, totals, list };
  };
  const a = read('A', existingOf);
  const b = read('B', proposedOf);
  const [inA, inB] = [spanOf(sections, 'I.A'), spanOf(sections, 'I.B')];
  // Under one heading for both sections it cannot be told which of them a service outside a table belongs to.
  const apart = !inA || !inB || inA.start !== inB.start;
  const A = a.list.length ? null : servicesTold(document, apart ? inA : undefined, 'existing'), B = b.list.length ? null : servicesTold(document, apart ? inB : undefined, 'proposed');
  return {
    tableA: A?.table ?? tableReading(document, a.list, a.totals, sections, 'I.A'), tableB: B?.table ?? tableReading(document, b.list, b.totals, sections, 'I.B'),
    existing: A ? A.services.map((s, i) => existingOf(s, A.context(s, i))) : a.rows, proposed: B ? B.services.map((s, i) => proposedOf(s, B.context(s, i))) : b.rows,
    claimed: [...(A?.tables ?? []), ...(B?.tables ?? [])].map((t) => t.span),
  };
}
