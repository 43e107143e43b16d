// Budget tables by classification codes: rows with year and quarters, the unit of the head, a new table where a code returns.

import { bani } from '../../base/money.ts';
import type { Span } from '../../base/span.ts';
import type { Document, Table } from '../../document/document.ts';
import { tablesOf } from '../../document/tables.ts';
import type { Library } from '../../library/registry.ts';
import type { Amount, BudgetRow, BudgetTable } from '../plan.ts';
import { absent, found, unclear, type Reading } from '../reading.ts';
import { readAmount, unitIn, type Unit } from './amounts.ts';
import { flatten } from './flat.ts';
import { viewOf } from './view.ts';
import { coverRow, isEmptyRow, isHeading, readHeader, rowsOfTable, type ColumnRule, type RowCell } from './table-rows.ts';

type Key = 'index' | 'name' | 'code' | 'total' | 'q1' | 'q2' | 'q3' | 'q4';
/** Blanks inside the Roman figure are slips of recognition: `TRIM.II I` is the third quarter. */
const quarter = (n: string): RegExp => new RegExp(`^t(?:rim(?:estrul)?)?[ .]*(?:${n})(?![ .]*[iv1-4])`);
const rules: readonly ColumnRule<Key>[] = [
  { key: 'q3', pattern: quarter('i ?i ?i|3') }, { key: 'q4', pattern: quarter('i ?v|4') }, { key: 'q2', pattern: quarter('i ?i|2') }, { key: 'q1', pattern: quarter('i|1') },
  { key: 'index', pattern: /^(?:nr\.? ?crt|crt\.?$|nr\.? ?rand)/ },
  { key: 'code', pattern: /\bcod(?:ul)?\b|clasificati/ },
  { key: 'name', pattern: /denumir|indicator|explicat|specificat/ },
  { key: 'total', pattern: /total|buget|program|prevederi|valoare|suma|\ban(?:ul|uale?)?\b|^20\d\d/ },
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

interface Part { heading: { text: string; span: Span } | null; rows: BudgetRow[] }

function rowsOf(lines: readonly (readonly RowCell[])[], keys: readonly (Key | null)[], unit: Unit | null): Part[] {
  const parts: Part[] = [{ heading: null, rows: [] }];
  const seen = new Set<string>();
  let pending: { text: string; span: Span } | null = null;
  let memo = false;
  for (const line of lines) {
    if (isEmptyRow(line) || isHeading(line, rules)) continue;
    const cell = (key: Key): RowCell | undefined => { const at = keys.indexOf(key); return at < 0 ? undefined : line[at]; };
    const span = coverRow(line);
    const written = cell('code')?.text ?? '';
    const code = codeForm.test(written) ? budgetCode(written) : null;
    const name = cell('name')?.text ?? '';
    const flatName = flatten(name).text;
    const values = (['total', 'q1', 'q2', 'q3', 'q4'] as const).map((k) => amount(cell(k), span, unit));
    const bare = values.every((v) => v.is === 'absent');
    if (code === null && bare && name && !/^din care/.test(flatName)) { pending = { text: name, span }; continue; }
    if (code !== null && seen.has(code)) {
      parts.push({ heading: pending, rows: [] });
      seen.clear();
      memo = false;
    }
    pending = null;
    if (code !== null) { seen.add(code); memo = /^din care/.test(flatName); } else if (/^din care/.test(flatName)) memo = true;
    const quarters = keys.includes('q1') ? (values.slice(1) as unknown as BudgetRow['quarters']) : null;
    parts.at(-1)?.rows.push({ code, name, total: values[0] as Reading<Amount>, quarters, memo, isTotal: total.test(flatName), span });
  }
  return parts.filter((p) => p.rows.length > 0);
}

/** True for a table whose rows carry classification codes and sums. */
function columnsOf(rows: readonly RowCell[][]): { keys: (Key | null)[]; header: number; heads: string } | null {
  const header = readHeader(rows, rules);
  const keys: (Key | null)[] = header.columns.map((c) => c.key);
  const body = rows.slice(header.rows);
  const share = (at: number): number => body.filter((r) => dotted.test(r[at]?.text ?? '')).length;
  if (!keys.includes('code')) {
    const at = keys.findIndex((k, i) => k !== 'total' && share(i) >= 3 && share(i) * 2 >= body.filter((r) => r[i]?.text).length);
    if (at >= 0) keys[at] = 'code';
  }
  const code = keys.indexOf('code');
  if (code < 0 || share(code) < 2 || !keys.includes('total')) return null;
  if (!keys.includes('name')) { const at = keys.indexOf(null); if (at >= 0) keys[at] = 'name'; }
  return { keys, header: header.rows, heads: header.columns.map((c) => `${c.text} ${c.group}`).join(' ') };
}

/** Budget tables outside `exclude`, numbered in document order. */
export function recogniseBudgetTables(document: Document, _library: Library, exclude: readonly Span[]): BudgetTable[] {
  const tables: BudgetTable[] = [];
  for (const table of tablesOf(document)) {
    if (exclude.some((s) => table.span.start < s.end && s.start < table.span.end)) continue;
    const rows = rowsOfTable(document, table);
    const shape = columnsOf(rows);
    if (!shape) continue;
    const lines = above(document, table);
    const head = [...lines.map((l) => l.text), shape.heads];
    const named = head.map(unitIn).findLast((u) => u !== null) ?? null;
    const unitAt = lines.findLast((l) => unitIn(l.text) !== null)?.span ?? coverRow(rows[0] ?? []);
    const unit: Reading<'lei' | 'mii lei'> = named === 'lei' || named === 'mii lei' ? found(named, unitAt) : absent(coverRow(rows[0] ?? []));
    const title = lines.findLast((l) => /\p{L}{4}/u.test(l.text) && !/^[\s–—-]*(?:mii\s+)?(?:lei|ron)[\s–—-]*$/i.test(l.text));
    const parts = rowsOf(rows.slice(shape.header), shape.keys, named);
    parts.forEach((part, i) => {
      const heading = part.heading ?? (i === 0 ? title : undefined);
      const where = part.rows[0]?.span ?? table.span;
      const code = /(?<![\d.])(\d{2}\.\d{2}(?:\.\d{1,2}){0,3})(?![\d.])/.exec(heading?.text ?? '')?.[1];
      const last = part.rows.at(-1) as BudgetRow;
      const open = last.code !== null && last.total.is === 'absent' && part.rows.length > 1;
      tables.push({
        index: tables.length + 1, heading: heading ? found(heading.text, heading.span) : absent(where),
        headingCode: code && heading ? found(budgetCode(code), heading.span) : absent(heading?.span ?? where),
        unit: table.uncertain && unit.is === 'found' ? unclear({ code: 'uncertain-table' }, ...unit.at) : unit,
        rows: part.rows, span: parts.length === 1 ? table.span : { start: where.start, end: last.span.end },
        broken: open || (i < parts.length - 1 && parts[i + 1]?.heading === null && parts.length > 1) || document.losses.some((l) => l.text && l.at && l.at.start >= table.span.start && l.at.start <= table.span.end + 2),
      });
    });
  }
  return tables;
}
