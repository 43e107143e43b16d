// Tables as rows of cleaned cells, and the header rows at their top; shared by every table that a plan holds.

import type { Span } from '../../base/span.ts';
import type { Document, Table } from '../../document/document.ts';
import { gridOf } from '../../document/tables.ts';
import { parseCode } from './codes.ts';
import { keyOf, type ColumnRule } from './column-rules.ts';
import { flatText } from './flat.ts';
import { viewOf } from './view.ts';

/** A cell's words on one line without layout marks, and its place. */
export interface RowCell { readonly text: string; readonly span: Span }

const known = new WeakMap<Table, RowCell[][]>();

/** Rows of a table, made once; a position that a merged cell covers is an empty cell. */
export function rowsOfTable(document: Document, table: Table): readonly RowCell[][] {
  const before = known.get(table);
  if (before) return before;
  const made = makeRows(document, table);
  known.set(table, made);
  return made;
}

/** Capitals parted at their hyphen by the width of a cell (`8891CZ-` over `C-II`): no blank stands there. */
const brokenCode = /(?<=[A-Z\d]-) *\n *(?=[A-Z])|(?<=[A-Z]) *\n *(?=-[A-Z])/g;

function makeRows(document: Document, table: Table): RowCell[][] {
  const view = viewOf(document);
  return gridOf(table, false).map((row, r) => {
    let at = table.rowSpans[r]?.start ?? table.span.start;
    return row.map((cell) => {
      if (!cell) return { text: '', span: { start: at, end: at } };
      at = cell.span.end;
      const text = view.text.slice(view.offset(cell.span.start), view.offset(cell.span.end));
      return { text: (text.includes('\n') ? text.replace(brokenCode, '') : text).replace(/[^\S ]\s*| \s+/g, ' ').trim(), span: cell.span };
    });
  });
}

export interface Column<K extends string> { readonly key: K | null; readonly text: string; readonly group: string; readonly span: Span }
export interface Header<K extends string> { readonly rows: number; readonly columns: readonly Column<K>[] }

const value = /^(?:[-–—]*\d[\d.,]*(?: ?(?:lei|ron|%|copii|persoane|locuri|mp|beneficiari?)\b.*)?%?|-+|–|—)$/;
const groupHead = /^(?:bugete?(?:le|ul)? estimat|surse(?:le)? de finantare|finantare[\s:.]*$|capacitate necesara)/;

/** True for a cell that holds a value, not a heading. */
export const isValue = (text: string): boolean => text !== '' && '-–—0123456789'.includes(text[0]!) && (text.length === 1 || value.test(flatText(text)) || (/^\d{3}/.test(text) && parseCode(text).normal !== null));

/** Sums and counts among words: "buget local 690.000 lei", "30 benef./zi". */
const counted = /(?:\d\.\d{3}|\b(?!20\d\d\b)\d{3,}) ?(?:lei|ron)\b|^\d{1,4} ?(?:benef|locuri|paturi|persoane|copii|portii)/i;

const holdsValue = new WeakMap<readonly RowCell[], boolean>();
/** True where a cell of the row is a value; worked out once, since every kind of table asks it. */
function hasValue(row: readonly RowCell[]): boolean {
  let known = holdsValue.get(row);
  if (known === undefined) holdsValue.set(row, (known = row.some((c) => c.text !== '' && (isValue(c.text) || (/\d/.test(c.text) && counted.test(c.text))))));
  return known;
}

const groupHeads = new Map<string, boolean>();
/** A wider heading over several columns (`Bugete estimate pe surse`). */
function isGroupHead(text: string): boolean {
  let known = groupHeads.get(text);
  if (known === undefined) {
    if (groupHeads.size > 2000) groupHeads.clear();
    groupHeads.set(text, (known = groupHead.test(flatText(text))));
  }
  return known;
}

/** `1 2 3 …` or `0 1 2 …` under the headings: the numbers of the columns. Of two columns only right under a head, and from 0 on: `1 2` may be one person and two thousand lei. */
function isNumbering(row: readonly RowCell[], underHead = false): boolean {
  // Nearly every row is none by its first cell.
  const lead = row.find((c) => c.text !== '' && /[^().]/.test(c.text))?.text ?? '';
  if (!/^[().\d]/.test(lead) || !/^\d{1,2}(?:=|$)/.test(lead.replace(/[().]/g, ''))) return false;
  const filled = row.map((c) => c.text.replace(/[().]/g, '')).filter(Boolean);
  const first = Number(filled[0]);
  if (filled.length < 3 && !(underHead && filled.length === 2 && first === 0)) return false;
  // After a page break only the numbers of the last columns may come again; each stands in its own column.
  if (filled.length < row.length * 0.7) return filled.length >= 4 && first > 1 && row.every((c, i) => !c.text || Number.parseInt(c.text.replace(/[().]/g, ''), 10) - i === first - row.findIndex((x) => x.text)) && Math.abs(first - row.findIndex((x) => x.text)) <= 1 && filled.every((text) => /^\d{1,2}$/.test(text));
  return (first === 0 || first === 1) && filled.every((text, i) => /^\d{1,2}(?:=.*)?$/.test(text) && Number.parseInt(text, 10) === first + i);
}

/** A row that holds only the numbers of the columns, come again among the rows. */
export const isNumberRow = (row: readonly RowCell[]): boolean => isNumbering(row);

/** A year beside known headings, in a row that leaves the first columns empty, heads the column of that year. */
function headsYear<K extends string>(row: readonly RowCell[], filled: readonly RowCell[], rules: readonly ColumnRule<K>[]): boolean {
  if (row[0]!.text !== '' || row[1]?.text !== '' || filled.length < 3) return false;
  const others = filled.filter((c) => !/^20[1-4]\d$/.test(c.text));
  return others.length === filled.length - 1 && others.every((c) => c.text.length <= 40 && !/\d/.test(c.text) && keyOf(c.text, rules) !== null);
}

/** True where a row names columns: most of its cells are headings that the rules know, and none is a value. */
export function isHeading<K extends string>(row: readonly RowCell[], rules: readonly ColumnRule<K>[], letters: ReadonlyMap<string, string> = new Map()): boolean {
  const filled = row.filter((c) => c.text);
  if (filled.length === 0) return false;
  if (hasValue(row)) return headsYear(row, filled, rules);
  let known = 0;
  return filled.some((c) => {
    if (letters.has(c.text) || keyOf(c.text, rules) !== null || isGroupHead(c.text)) known += 1;
    return known * 2 >= filled.length;
  });
}

/** A head that comes again among the rows (after a page break). */
export const isRepeatedHead = <K extends string>(row: readonly RowCell[], rules: readonly ColumnRule<K>[], letters?: ReadonlyMap<string, string>): boolean =>
  row.filter((c) => c.text).length > 1 && isHeading(row, rules, letters);

/** A row of wider headings (`Bugete publice`) in the middle of a header: words only, over some columns, none over the first two. */
const isGroupRow = (row: readonly RowCell[]): boolean =>
  row.length > 4 && !row[0]?.text && !row[1]?.text && row.some((c) => c.text) && row.every((c) => !c.text || (!isValue(c.text) && !/\d/.test(c.text)));

/** The heading stands over its own column only: another follows at once, and it names no group of columns. */
const isAlone = (row: readonly RowCell[], c: number): boolean => Boolean(row[c]?.text && row[c + 1]?.text) && !isGroupHead((row[c] as RowCell).text);

/**
 * The header of a table: up to five rows at its top that name columns. A column's heading is its deepest text; `group` is the
 * wider heading above it. `letters` explains headings that are single letters (a key above the table).
 */
export function readHeader<K extends string>(rows: readonly (readonly RowCell[])[], rules: readonly ColumnRule<K>[], letters: ReadonlyMap<string, string> = new Map()): Header<K> {
  let count = 0;
  while (count < Math.min(5, rows.length) && (isHeading(rows[count] as RowCell[], rules, letters) || (count > 0 && isNumbering(rows[count] as RowCell[], true)) || (count > 0 && (rows[count]?.every((c) => !c.text) || isGroupRow(rows[count] as RowCell[])) && isHeading(rows[count + 1] ?? [], rules, letters)))) count += 1;
  const numbering = rows.slice(0, count).map((row, i) => isNumbering(row, i > 0));
  const heads = numbering.filter((is) => !is).length;
  const used = new Set<K>();
  const width = rows[0]?.length ?? 0;
  const columns: Column<K>[] = [];
  for (let c = 0; c < width; c += 1) {
    const own: RowCell[] = [];
    for (let r = 0; r < count; r += 1) {
      const cell = rows[r]?.[c];
      if (cell?.text && !numbering[r]) own.push(cell);
    }
    const deepest = own.at(-1);
    // A merged heading stands over the empty cells to its right, where a lower row has headings.
    let group = own.length > 1 ? (own[0]?.text ?? '') : '';
    if (!group && deepest && !rows[0]?.[c]?.text) for (let left = c - 1; left >= 0; left -= 1) { const text = rows[0]?.[left]?.text; if (text) { group = text; break; } }
    const written = deepest?.text ?? '';
    const meaning = letters.get(written.trim()) ?? written;
    const whole = own.length > 1 ? own.map((o) => o.text).join(' ') : meaning;
    // `Cod` over `serviciu`, each in this column alone, is one heading that the narrow column broke.
    const broken = own.length > 1 && whole.length <= 60 && isAlone(rows[0] as RowCell[], c) ? keyOf(whole, rules) : null;
    const known = broken ?? (isGroupHead(meaning) && own.length === 1 && !rows[0]?.[c + 1]?.text && heads > 1 ? null : keyOf(meaning, rules) ?? keyOf(whole, rules));
    const key = known !== null && used.has(known) ? null : known;
    if (key !== null) used.add(key);
    columns.push({ key, text: broken !== null ? whole : meaning === written ? written : `${written} (${meaning})`, group, span: deepest?.span ?? rows[0]?.[c]?.span ?? { start: 0, end: 0 } });
  }
  return { rows: count, columns };
}

export const isEmptyRow = (row: readonly RowCell[]): boolean => row.every((c) => !c.text);
/** Only dashes, zeros aside: "none", or the debris of a page break. */
export const isDashRow = (row: readonly RowCell[]): boolean => row.every((c) => !c.text || /^[-–—_.\s]+$/.test(c.text)) && !isEmptyRow(row);

export const coverRow = (row: readonly RowCell[]): Span => {
  const filled = row.filter((c) => c.text);
  const first = filled[0] ?? row[0];
  const last = filled.at(-1) ?? row.at(-1);
  return { start: first?.span.start ?? 0, end: last?.span.end ?? 0 };
};

/** The words of a value that goes on in the next row: joined, with both places. */
export const join = (a: RowCell, b: RowCell): RowCell => ({ text: `${a.text} ${b.text}`.trim(), span: a.text ? { start: a.span.start, end: b.span.end } : b.span });
