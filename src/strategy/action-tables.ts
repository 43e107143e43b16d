// The action plan of a strategy: tables of objective, measure, term, responsible, indicator and budget.

import { foldWords } from '../base/fold.ts';
import type { Bani } from '../base/money.ts';
import type { Span } from '../base/span.ts';
import type { Document } from '../document/document.ts';
import { tablesOf } from '../document/tables.ts';
import { parseAmount, unitIn } from '../plan/recognise/amounts.ts';
import type { ColumnRule } from '../plan/recognise/column-rules.ts';
import { coverRow, isDashRow, isEmptyRow, readHeader, type RowCell, rowsOfTable } from '../plan/recognise/table-rows.ts';

type Key = 'index' | 'objective' | 'measure' | 'term' | 'responsible' | 'indicator' | 'budget';
const rules: readonly ColumnRule<Key>[] = [
  { key: 'index', pattern: /^(?:nr\.? ?crt|crt\.?$|nr\.?$|id$)/ },
  { key: 'term', pattern: /termen|perioad|calendar|orizont|\ban(?:ul|i|ii)?\b(?! anterior)|durat/ },
  { key: 'responsible', pattern: /responsabil|institut|parteneri|cine/ },
  { key: 'indicator', pattern: /indicator|rezultat|tint[ae]|monitoriz/ },
  { key: 'budget', pattern: /buget|resurs|cost|surs[ae]|finant|lei/ },
  { key: 'objective', pattern: /obiectiv|directi|prioritat|domeni/ },
  { key: 'measure', pattern: /masur|actiun|activitat/ },
];

export interface TableMeasure { readonly text: string; readonly objective: string | null; readonly term: string | null; readonly responsible: string | null; readonly indicator: string | null; readonly budget: Bani | null; readonly span: Span }
export interface TableObjective { readonly text: string; readonly span: Span }
export interface ActionTables { readonly objectives: readonly TableObjective[]; readonly measures: readonly TableMeasure[] }

const words = /\p{L}{3}/u;
const label = /^(?:obiectiv\p{L}*\s*(?:general|specific|operational|operațional)?\s*|o\.?s\.?\s*|masura\s*|măsura\s*|directia de actiune\s*|direcția de acțiune\s*)?(?:\d{1,2}(?:\.\d{1,2})*|[a-z])\s*[.):–-]+\s*/iu;
export const withoutLabel = (text: string): string => text.replace(/^[\s•–—-]+/u, '').replace(label, '').trim();

/** The headings again, after a page break. */
function repeats(row: readonly RowCell[], heads: readonly string[]): boolean {
  const filled = row.map((c, i) => ({ text: foldWords(c.text), head: foldWords(heads[i] ?? '') })).filter((c) => c.text);
  return filled.length > 1 && filled.filter((c) => c.text === c.head).length * 2 > filled.length;
}

/** Objectives and measures of all action tables; an empty objective cell belongs to the objective above it. */
export function readActionTables(document: Document): ActionTables {
  const objectives: TableObjective[] = [], measures: TableMeasure[] = [];
  for (const table of tablesOf(document)) {
    const rows = rowsOfTable(document, table), header = readHeader(rows, rules), keys = header.columns.map((c) => c.key);
    const told = keys.includes('measure') ? 'measure' : keys.includes('objective') ? 'objective' : null;
    if (header.rows === 0 || !told || !keys.some((k) => k === 'term' || k === 'responsible' || k === 'indicator')) continue;
    const unit = unitIn(header.columns[keys.indexOf('budget')]?.text ?? '');
    let current: string | null = null;
    for (const row of rows.slice(header.rows)) {
      if (isEmptyRow(row) || isDashRow(row) || repeats(row, header.columns.map((c) => c.text))) continue;
      const of = (key: Key): string | null => { const i = keys.indexOf(key), text = i < 0 ? '' : (row[i]?.text ?? ''); return words.test(text) || /\d/.test(text) ? text.trim() : null; };
      const filled = row.filter((c) => words.test(c.text));
      // A row with one filled cell is the heading of the rows below it.
      if (filled.length === 1 && filled[0] && told === 'measure' && (keys.indexOf('measure') !== row.indexOf(filled[0]) || /^\s*(?:obiectiv|direc)/i.test(filled[0].text))) {
        current = withoutLabel(filled[0].text);
        if (current.length >= 14) objectives.push({ text: current, span: filled[0].span });
        continue;
      }
      const objective = told === 'measure' ? of('objective') : null;
      if (objective && words.test(objective)) {
        current = withoutLabel(objective);
        const cell = row[keys.indexOf('objective')];
        if (cell && current.length >= 14 && !objectives.some((o) => o.text === current)) objectives.push({ text: current, span: cell.span });
      }
      const text = withoutLabel(of(told) ?? '');
      if (!words.test(text) || text.length < 8) continue;
      const money = of('budget'), amount = money ? parseAmount(money, unit ?? 'lei') : null;
      measures.push({
        text, objective: told === 'measure' ? current : null, term: of('term'), responsible: of('responsible'), indicator: of('indicator'),
        budget: amount?.is === 'amount' && amount.amount.unit !== 'euro' ? amount.amount.bani : null, span: coverRow(row),
      });
    }
  }
  return { objectives, measures };
}
