// Budget tables by classification codes: rows with year and quarters, the unit of the head, a new table where a code returns.

import { hasWord } from '../../base/letters.ts';
import { bani } from '../../base/money.ts';
import type { Span } from '../../base/span.ts';
import type { Document, Table } from '../../document/document.ts';
import { tablesOf } from '../../document/tables.ts';
import type { Library } from '../../library/registry.ts';
import type { Amount, BudgetRow, BudgetTable } from '../plan.ts';
import { absent, found, unclear, type Reading } from '../reading.ts';
import { readAmount, unitIn, type Unit } from './amounts.ts';
import { numberHeads, type ColumnRule } from './column-rules.ts';
import { flatText } from './flat.ts';
import { viewOf } from './view.ts';
import { coverRow, isEmptyRow, isNumberRow, isRepeatedHead, readHeader, rowsOfTable, type Header, type RowCell } from './table-rows.ts';

type Key = 'index' | 'name' | 'code' | 'total' | 'q1' | 'q2' | 'q3' | 'q4';
/** Blanks inside the Roman figure are slips of recognition: `TRIM.II I` is the third quarter. A column of sums so far is no quarter. */
const quarter = (n: string): RegExp => new RegExp(`^t(?:rim(?:estrul)?)?[ .]*(?:${n})(?![ .]*[iv1-4])(?!.*cumulat)`);
const rules: readonly ColumnRule<Key>[] = [
  ...([['q3', 'i ?i ?i|3'], ['q4', 'i ?v|4'], ['q2', 'i ?i|2'], ['q1', 'i|1']] as const).map(([key, n]) => ({ key, pattern: quarter(n), from: 't' })),
  { key: 'index', opens: [...numberHeads.opens, 'nr. rand', 'nr rand', 'nr.rand', 'nrrand'], is: numberHeads.is },
  { key: 'code', holds: ['clasificati'], pattern: /\bcod(?:ul)?\b/, where: ['cod'] },
  { key: 'name', holds: ['denumir', 'indicator', 'explicat', 'specificat'] },
  { key: 'total', holds: ['total', 'buget', 'program', 'prevederi', 'valoare', 'suma'], pattern: /\ban(?:ul|uale?)?\b|^20\d\d/, where: ['an', '20'] },
];
const codeForm = /^\*?\s*\d{2}(?:\.\d{2}){0,4}(?:\.\d)?\s*$|^\*?\s*\d{2}\.\d{1,2}\.\d{1,2}(?:\.\d{2})?$/;
const dotted = /^\*?\s*\d{2}\.\d{2}(?:\.\d{1,2})*\s*$/;
const total = /^(?:sub)?total/;

/** `*57.02.01` → `57.02.01`; `65.02.50.00` → `65.02.50`. */
export const budgetCode = (text: string): string => text.replace(/[*\s]/g, '').replace(/(?:\.00)+$/, '');

function amount(cell: RowCell | undefined, where: Span, unit: Unit | null): Reading<Amount> {
  if (!cell) return absent(where);
  const negative = /^[-–]\s*(\d[\d.,]*)$/.exec(cell.text);
  if (!negative) return readAmount(cell.text, cell.span, unit);
  const reading = readAmount(negative[1] as string, cell.span, unit);
  return reading.is === 'found' ? found({ ...reading.value, bani: bani(-reading.value.bani), raw: cell.text }, cell.span) : reading;
}

/** Lines just above a table: its heading, the unit and a functional code, nearest last. */
function above(document: Document, table: Table): { text: string; span: Span }[] {
  const lines: { text: string; span: Span }[] = [];
  const view = viewOf(document);
  for (let i = document.blocks.indexOf(table) - 1; i >= 0 && lines.length < 4; i -= 1) {
    const block = document.blocks[i];
    if (!block || block.kind === 'table') break;
    const text = view.text.slice(view.offset(block.span.start), view.offset(block.span.end)).replace(/\s+/g, ' ').trim();
    if (text.length > 220) break;
    lines.unshift({ text, span: block.span });
  }
  return lines;
}

type Bare = { text: string; span: Span };
interface Part { heading: Bare | null; rows: BudgetRow[] }

const isBare = (row: BudgetRow): boolean => row.code === null && row.total.is === 'absent' && (row.quarters ?? []).every((q) => q.is === 'absent');

function rowOf(line: readonly RowCell[], keys: readonly (Key | null)[], unit: Unit | null, memo: boolean): BudgetRow {
  const cell = (key: Key): RowCell | undefined => { const at = keys.indexOf(key); return at < 0 ? undefined : line[at]; };
  const span = coverRow(line);
  const written = cell('code')?.text ?? '';
  const name = cell('name')?.text ?? '';
  const values = (['total', 'q1', 'q2', 'q3', 'q4'] as const).map((k) => amount(cell(k), span, unit));
  return {
    code: codeForm.test(written) ? budgetCode(written) : null, name, total: values[0] as Reading<Amount>,
    quarters: keys.includes('q1') && (['q2', 'q3', 'q4'] as const).some((k) => keys.includes(k)) ? (values.slice(1) as unknown as BudgetRow['quarters']) : null,
    memo, isTotal: total.test(flatText(name)), span,
  };
}

/** A row pushed one cell to the right by an empty cell before its code, put back under its columns. */
function unshifted(line: readonly RowCell[], keys: readonly (Key | null)[]): readonly RowCell[] {
  const at = keys.indexOf('code');
  if (at < 0 || line[at]?.text || !dotted.test(line[at + 1]?.text ?? '') || dotted.test(line[at + 2]?.text ?? '')) return line;
  return [...line.slice(0, at), ...line.slice(at + 1)];
}

/** Rows in parts: a code that returns begins another table, with the bare rows just above it as its heading. */
function partsOf(lines: readonly { readonly line: readonly RowCell[]; readonly keys: readonly (Key | null)[] }[], unit: Unit | null): Part[] {
  const parts: Part[] = [{ heading: null, rows: [] }];
  const seen = new Set<string>();
  let under = false;
  for (const { line: written, keys } of lines) {
    const line = unshifted(written, keys);
    if (isEmptyRow(line) || isRepeatedHead(line, rules) || isNumberRow(line)) continue;
    const at = keys.indexOf('name');
    const dinCare = flatText(line[at]?.text ?? '').startsWith('din care');
    const row = rowOf(line, keys, unit, dinCare || under);
    // Lines under "din care" without a code of their own are a memorandum; a code ends it.
    under = dinCare || (under && row.code === null);
    const fresh: BudgetRow = row.code !== null && !dinCare ? { ...row, memo: false } : row;
    if (row.code !== null && seen.has(row.code)) {
      const rows = parts.at(-1)?.rows ?? [];
      let heading: Bare | null = null;
      while (rows.length && isBare(rows.at(-1) as BudgetRow)) { const bare = rows.pop() as BudgetRow; heading = { text: bare.name, span: bare.span }; }
      parts.push({ heading, rows: [] });
      seen.clear();
    }
    if (row.code !== null) seen.add(row.code);
    if (row.name || row.code !== null || !isBare(row)) parts.at(-1)?.rows.push(fresh);
  }
  return parts.filter((p) => p.rows.length > 0);
}

interface Shape { readonly keys: readonly (Key | null)[]; readonly header: number; readonly heads: string }

const headsOf = (header: Header<Key>): string => header.columns.map((c) => `${c.text} ${c.group}`).join(' ');

/** The columns of a table whose rows carry classification codes and sums; null for another table. */
function columnsOf(rows: readonly RowCell[][], header: Header<Key>): Shape | null {
  const keys: (Key | null)[] = header.columns.map((c) => c.key);
  const body = rows.slice(header.rows);
  const share = (at: number, form: RegExp): number => body.filter((r) => form.test(r[at]?.text ?? '')).length;
  if (!keys.includes('code')) {
    const at = keys.findIndex((k, i) => k !== 'total' && share(i, dotted) >= 3 && share(i, dotted) * 2 >= body.filter((r) => r[i]?.text).length);
    if (at >= 0) keys[at] = 'code';
  }
  const code = keys.indexOf('code');
  if (code < 0) return null;
  if (header.rows === 0) return withoutHead(rows, code);
  if (share(code, codeForm) < 2 || share(code, dotted) < 1 || !keys.includes('total')) return null;
  if (!keys.includes('name')) { const at = keys.indexOf(null); if (at >= 0) keys[at] = 'name'; }
  return { keys, header: header.rows, heads: headsOf(header) };
}

/** Without a head: the name left of the codes, then the year's sum alone or with its four quarters. */
function withoutHead(rows: readonly RowCell[][], code: number): Shape | null {
  const width = rows[0]?.length ?? 0;
  const sums = Array.from({ length: width }, (_, i) => i).filter((i) => i > code && rows.some((r) => r[i]?.text));
  if (code === 0 || (sums.length !== 5 && sums.length !== 1)) return null;
  const keys: (Key | null)[] = new Array<Key | null>(width).fill(null);
  keys[0] = 'name';
  keys[code] = 'code';
  sums.forEach((i, n) => { keys[i] = (['total', 'q1', 'q2', 'q3', 'q4'] as const)[n] as Key; });
  return { keys, header: 0, heads: '' };
}

interface Found { readonly table: Table; readonly shape: Shape; readonly lines: { line: readonly RowCell[]; keys: readonly (Key | null)[] }[]; last: Table }

/** Nothing but running matter or page numbers stands between two tables: the second goes on with the first. */
function adjoins(document: Document, first: Table, second: Table): boolean {
  const from = document.blocks.indexOf(first);
  const to = document.blocks.indexOf(second);
  return document.blocks.slice(from + 1, to).every((b) => b.running === true || !/\p{L}{2}/u.test(document.text.slice(b.span.start, b.span.end)));
}

function gather(document: Document, exclude: readonly Span[]): Found[] {
  const list: Found[] = [];
  for (const table of tablesOf(document)) {
    if (exclude.some((s) => table.span.start < s.end && s.start < table.span.end)) continue;
    const rows = rowsOfTable(document, table), header = readHeader(rows, rules), before = list.at(-1);
    // The head of the table before, come again on the next page, means its columns, however few rows are left under it.
    const again = before && header.rows > 0 && before.shape.heads === headsOf(header) && adjoins(document, before.last, table);
    const shape = again ? { ...before.shape, header: header.rows } : columnsOf(rows, header);
    if (!shape) continue;
    const lines = rows.slice(shape.header).map((line) => ({ line, keys: shape.keys }));
    if (again || (shape.header === 0 && before && adjoins(document, before.last, table))) { before.lines.push(...lines); before.last = table; }
    else list.push({ table, shape, lines, last: table });
  }
  return list;
}

/** Budget tables outside `exclude`, numbered in document order. */
export function recogniseBudgetTables(document: Document, _library: Library, exclude: readonly Span[]): BudgetTable[] {
  const tables: BudgetTable[] = [];
  for (const { table, shape, lines: body, last } of gather(document, exclude)) {
    const lines = above(document, table);
    const top = coverRow(rowsOfTable(document, table)[0] ?? []);
    const named = [...lines.map((l) => l.text), shape.heads].map(unitIn).findLast((u) => u !== null) ?? null;
    const unitAt = lines.findLast((l) => unitIn(l.text) !== null)?.span ?? top;
    const unit: Reading<'lei' | 'mii lei'> = named === 'lei' || named === 'mii lei' ? found(named, unitAt) : absent(top);
    const title = lines.findLast((l) => hasWord(l.text) && !/^[\s–—(-]*(?:mii\s+)?(?:lei|ron)[\s–—)-]*$/i.test(l.text));
    const parts = partsOf(body, named);
    const lost = document.losses.some((l) => l.text && l.at && l.at.start >= table.span.start && l.at.start <= last.span.end + 2);
    parts.forEach((part, i) => {
      const heading = part.heading ?? (i === 0 ? title : undefined);
      const where = part.rows[0]?.span ?? table.span;
      const code = /(?<![\d.])(\d{2}\.\d{2}(?:\.\d{1,2}){0,3})(?![\d.])/.exec(heading?.text ?? '')?.[1];
      const end = part.rows.at(-1) as BudgetRow;
      const open = end.code !== null && end.total.is === 'absent' && part.rows.length > 1;
      // A code that returns without a new title: the end of this table and the head of the next are lost.
      const cut = (i > 0 && part.heading === null) || parts[i + 1]?.heading === null;
      tables.push({
        index: tables.length + 1, heading: heading ? found(heading.text, heading.span) : absent(where),
        headingCode: code && heading ? found(budgetCode(code), heading.span) : absent(heading?.span ?? where),
        unit: table.uncertain && unit.is === 'found' ? unclear({ code: 'uncertain-table' }, ...unit.at) : unit,
        rows: part.rows, span: parts.length === 1 ? { start: table.span.start, end: last.span.end } : { start: where.start, end: end.span.end },
        broken: open || cut || lost,
      });
    });
  }
  return tables;
}
