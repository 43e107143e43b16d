// Action tables outside the model's own tables: what is to be done, and until when.

import type { Span } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';
import { tablesOf } from '../../document/tables.ts';
import type { Measure } from '../plan.ts';
import { shortNumberHeads, type ColumnRule } from './column-rules.ts';
import { flatText } from './flat.ts';
import { coverRow, isDashRow, isEmptyRow, isNumberRow, isRepeatedHead, readHeader, rowsOfTable } from './table-rows.ts';

type Key = 'index' | 'direction' | 'action' | 'indicator' | 'resources' | 'responsible' | 'term';
const rules: readonly ColumnRule<Key>[] = [
  { key: 'index', ...shortNumberHeads },
  { key: 'term', holds: ['termen', 'perioad', 'calendar', 'orizont'], pattern: /\bdata\b/, where: ['data'] },
  { key: 'responsible', holds: ['responsabil', 'parteneri', 'institut'] },
  { key: 'indicator', holds: ['indicator', 'rezultat', 'monitoriz'] },
  { key: 'resources', holds: ['resurs', 'buget', 'sursa', 'surse', 'cost', 'finant'] },
  { key: 'action', holds: ['actiuni', 'activitat', 'masura', 'masuri'] },
  { key: 'direction', holds: ['directi', 'obiectiv', 'domeni', 'prioritat'] },
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
      if (isEmptyRow(row) || isDashRow(row) || isRepeatedHead(row, rules) || isNumberRow(row)) continue;
      const of = (key: Key): string => row[keys.indexOf(key)]?.text.replace(/^[\s•–-]+/, '') ?? '';
      const text = [of('direction'), of('action')].filter((t) => /[a-z]{3}/.test(flatText(t))).join(' - ');
      if (!text) continue;
      // A term is found by its form where the columns of the row have shifted.
      const term = of('term') && /\d|lun|an|perman|trim/i.test(of('term')) ? of('term') : (row.findLast((c) => years.test(c.text))?.text ?? null);
      measures.push({ text, term, span: coverRow(row) });
    }
  }
  return measures;
}
