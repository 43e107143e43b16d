// Chapter III: rows of the training tables (who, how many persons, what sum) and their totals.

import { isSmall } from '../../base/characters.ts';
import type { Span } from '../../base/span.ts';
import type { Document, Table } from '../../document/document.ts';
import { tablesOf } from '../../document/tables.ts';
import { sectionIds, type SectionId } from '../model.ts';
import type { Plan, TotalRow, TrainingRow } from '../plan.ts';
import { absent, unclear, type Reading } from '../reading.ts';
import { readAmount, unitIn } from './amounts.ts';
import { numberHeads, type ColumnRule } from './column-rules.ts';
import { flatText } from './flat.ts';
import { readQuantity } from './quantities.ts';
import { coverRow, isDashRow, isEmptyRow, isNumberRow, isRepeatedHead, readHeader, rowsOfTable, type Header, type RowCell } from './table-rows.ts';

type Key = 'index' | 'persons' | 'budget' | 'who' | 'theme' | 'term' | 'other';
const rules: readonly ColumnRule<Key>[] = [
  { key: 'index', opens: numberHeads.opens, is: [...numberHeads.is, 'pct', 'pct.', 'punct', 'punctul', 'lit', 'lit.', 'litera'] },
  { key: 'term', holds: ['perioad', 'termen', 'durata', 'furnizor', 'organizator', 'observat', 'trimestr'], is: ['cand', 'luna', 'obs', 'obs.', 'trim', 'trim.', 'responsabil'], pattern: /data\b|\bora\b|nr\.? ?(?:de )?ore/, where: ['data', 'ora', 'ore'] },
  { key: 'persons', holds: ['persoane'], is: ['nr', 'nr.', 'numar'], pattern: /^n(?:r|umar)(?:ul)?\.? ?(?:de )?(?:pers|cursant|participant|angajat|salariat|benef|functionar|asistent)/, from: 'n' },
  { key: 'budget', holds: ['buget', 'cost', 'suma', 'valoare', 'tarif'], pattern: /\blei\b/, where: ['lei'] },
  { key: 'who', holds: ['personal', 'cursant', 'tipuri', 'categori', 'functi', 'participant', 'compartiment', 'beneficiar', 'cine'] },
  { key: 'theme', holds: ['tematic', 'denumire', 'curs', 'domeniu'], pattern: /tem[ae]\b/, where: ['tema', 'teme'] },
];

const total = /^(?:sub)?total/;
const column = (header: Header<Key>, key: Key): number => header.columns.findIndex((c) => c.key === key);

/** A table of chapter III: it has persons or a sum, and nothing of a service, budget or action table. */
function trainingTable(rows: readonly RowCell[][]): Header<Key> | null {
  const header = readHeader(rows, rules);
  const width = rows[0]?.length ?? 0;
  if (header.rows === 0 || width > 8 || column(header, 'persons') < 0 || (column(header, 'budget') < 0 && column(header, 'who') < 0 && column(header, 'theme') < 0)) return null;
  const head = flatText(header.columns.map((c) => `${c.text} ${c.group}`).join(' '));
  return /capacit|grad de ocup|cod serv|buget local|\btrim(?:estrul)?\.? ?(?:iv|i{1,3}|[1-4])\b|indicator|descriere/.test(head) ? null : header;
}

/** The point of chapter III that holds `at`; the lines c.1 to c.4 have one joint table, which belongs to c. */
export function trainingSection(sections: Plan['sections'], at: Span): SectionId | null {
  let best: SectionId | null = null;
  for (const id of sectionIds) {
    const section = sections[id];
    if (!id.startsWith('III') || !section || section.state === 'missing') continue;
    if (at.start >= section.span.start && at.start < Math.max(section.span.end, section.span.start + 1)) best = id;
  }
  return best?.startsWith('III.1.c') ? 'III.1.c' : best;
}

function rowOf(row: readonly RowCell[], header: Header<Key>, uncertain: boolean): Omit<TrainingRow, 'index' | 'section'> {
  const at = (key: Key): RowCell | undefined => { const c = column(header, key); return c < 0 ? undefined : row[c]; };
  const span = coverRow(row);
  const sure = <T>(reading: Reading<T>): Reading<T> => (uncertain && reading.is === 'found' ? unclear({ code: 'uncertain-table' }, ...reading.at) : reading);
  const persons = at('persons');
  const budget = at('budget');
  // Without a column for it, who is trained stands in the first column that is none of the others.
  const named = column(header, 'who') >= 0 ? at('who') : column(header, 'theme') >= 0 ? at('theme') : row.find((_, i) => header.columns[i]?.key === null);
  const money = header.columns[column(header, 'budget')];
  return {
    who: named?.text ?? '', span,
    persons: persons ? sure(readQuantity(persons.text, persons.span)) : absent(span),
    budget: budget ? sure(readAmount(budget.text, budget.span, unitIn(`${money?.text ?? ''} ${money?.group ?? ''}`))) : absent(span),
  };
}

interface Candidate { readonly table: Table; readonly lines: readonly RowCell[][]; readonly header: Header<Key> }

const fits = (lines: readonly RowCell[][], header: Header<Key>): boolean => {
  const persons = column(header, 'persons');
  const budget = column(header, 'budget');
  return lines.length > 0 && lines.every((l) => isEmptyRow(l) || (/^(?:[-–—]|\d[^\t]{0,25})?$/.test(l[persons]?.text ?? '') && (budget < 0 || /^(?:[-–—]|\d[^\t]{0,25})?$/.test(l[budget]?.text ?? ''))));
};

/** Training tables: those of chapter III; where it holds none (or was not found), all that have its columns. */
function candidates(document: Document, sections: Plan['sections'], taken: readonly Span[]): Candidate[] {
  const all: Candidate[] = [];
  for (const table of tablesOf(document)) {
    if (taken.includes(table.span)) continue;
    const lines = rowsOfTable(document, table);
    const header = trainingTable(lines);
    const last = all.at(-1);
    if (header) all.push({ table, lines, header });
    // Without a head but as wide as the table before, with figures where it has them: the rest of it, after a page break.
    else if (last && last.table.columns === table.columns && tablesOf(document).indexOf(table) === tablesOf(document).indexOf(last.table) + 1 && fits(lines, last.header)) all.push({ table, lines, header: { ...last.header, rows: 0 } });
  }
  const chapter = sections['III'];
  if (!chapter || chapter.state === 'missing') return all;
  const inside = all.filter(({ table }) => table.span.start >= chapter.span.start && table.span.start < chapter.span.end);
  // Tables of the other chapters are on something else, where chapter III is known.
  const elsewhere = (at: Span): boolean => (['I', 'II'] as const).some((id) => { const other = sections[id]; return other !== undefined && other.state !== 'missing' && at.start >= other.span.start && at.start < Math.min(other.span.end, other.span.start < chapter.span.start ? chapter.span.start : Infinity); });
  return inside.length ? inside : all.filter(({ table }) => !elsewhere(table.span));
}

/** Rows and stated totals of all training tables but those `taken` for others, in document order. A row of dashes says "none" and is no row. */
export function readTraining(document: Document, sections: Plan['sections'], taken: readonly Span[] = []): { rows: TrainingRow[]; totals: TotalRow[]; tables: Table[] } {
  const rows: TrainingRow[] = [];
  const totals: TotalRow[] = [];
  const tables: Table[] = [];
  for (const { table, lines, header } of candidates(document, sections, taken)) {
    tables.push(table);
    const section = trainingSection(sections, table.span) ?? 'III.1';
    if (section.startsWith('III.2')) continue;
    for (const line of lines.slice(header.rows)) {
      if (isEmptyRow(line) || isDashRow(line) || isRepeatedHead(line, rules) || isNumberRow(line)) continue;
      const first = line.find((c, i) => c.text && header.columns[i]?.key !== 'index') ?? line.find((c) => c.text) as RowCell;
      const row = rowOf(line, header, table.uncertain === true);
      if (total.test(flatText(first.text))) {
        totals.push({ span: row.span, label: first.text, amounts: { budget: row.budget }, over: 'training' });
        continue;
      }
      const last = rows.at(-1);
      if (row.persons.is === 'absent' && row.budget.is === 'absent' && last && tables.at(-1) === table && isSmall(row.who[0]) && !line[column(header, 'index')]?.text) {
        rows[rows.length - 1] = { ...last, who: `${last.who} ${row.who}`.trim(), span: { start: last.span.start, end: row.span.end } };
        continue;
      }
      // A row may itself be a point of the chapter.
      const own = trainingSection(sections, row.span) ?? section;
      if (!own.startsWith('III.2')) rows.push({ index: rows.length + 1, section: own, ...row });
    }
  }
  return { rows, totals, tables };
}

export const recogniseTraining = (document: Document, sections: Plan['sections']): TrainingRow[] => readTraining(document, sections).rows;
