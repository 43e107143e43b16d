// Action tables outside the model's own tables: what is to be done, and until when.

import type { Span } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';
import { tablesOf } from '../../document/tables.ts';
import type { Measure } from '../plan.ts';
import { coverRow, isDashRow, isEmptyRow, isRepeatedHead, readHeader, rowsOfTable, type ColumnRule } from './table-rows.ts';

type Key = 'index' | 'direction' | 'action' | 'indicator' | 'resources' | 'responsible' | 'term';
const rules: readonly ColumnRule<Key>[] = [
  { key: 'index', pattern: /^(?:nr\.? ?crt|crt\.?$|nr\.?$)/ },
  { key: 'term', pattern: /termen|perioad|calendar|\bdata\b|orizont/ },
  { key: 'responsible', pattern: /responsabil|parteneri|institut/ },
  { key: 'indicator', pattern: /indicator|rezultat|monitoriz/ },
  { key: 'resources', pattern: /resurs|buget|surs[ae]|cost|finant/ },
  { key: 'action', pattern: /actiuni|activitat|masur[ai]/ },
  { key: 'direction', pattern: /directi|obiectiv|domeni|prioritat/ },
];
const years = /^(?:(?:19|20)\d{2}[\s,;.-]*)+$/;

/** Rows of the action tables that lie outside `exclude` (the model's own tables), in document order. */
export function recogniseMeasures(document: Document, exclude: readonly Span[]): Measure[] {
  const measures: Measure[] = [];
  for (const table of tablesOf(document)) {
    if (exclude.some((s) => table.span.start < s.end && s.start < table.span.end)) continue;
    const rows = rowsOfTable(document, table);
    const header = readHeader(rows, rules);
    const keys = header.columns.map((c) => c.key);
    const say = keys.some((k) => k === 'action' || k === 'direction');
    if (header.rows === 0 || !say || !keys.some((k) => k === 'term' || k === 'responsible' || k === 'indicator')) continue;
    for (const row of rows.slice(header.rows)) {
      if (isEmptyRow(row) || isDashRow(row) || isRepeatedHead(row, rules)) continue;
      const of = (key: Key): string => row[keys.indexOf(key)]?.text.replace(/^[\s•–-]+/, '') ?? '';
      const text = [of('direction'), of('action')].filter((t) => /\p{L}{3}/u.test(t)).join(' - ');
      if (!text) continue;
      // A term is found by its form where the columns of the row have shifted.
      const term = of('term') && /\d|lun|an|perman|trim/i.test(of('term')) ? of('term') : (row.findLast((c) => years.test(c.text))?.text ?? null);
      measures.push({ text, term, span: coverRow(row) });
    }
  }
  return measures;
}
