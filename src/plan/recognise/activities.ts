// Chapter II: rows of the activity tables (theme, description, period, organiser or place).

import { isSmall } from '../../base/characters.ts';
import { hasLetterOrFigure } from '../../base/letters.ts';
import type { Span } from '../../base/span.ts';
import type { Document, Table } from '../../document/document.ts';
import { tablesOf } from '../../document/tables.ts';
import { sectionIds, type SectionId } from '../model.ts';
import type { Activity, Plan } from '../plan.ts';
import { absent, found, unclear, type Reading } from '../reading.ts';
import { shortNumberHeads, type ColumnRule } from './column-rules.ts';
import { findYears } from './dates.ts';
import { flatText } from './flat.ts';
import { coverRow, isDashRow, isEmptyRow, isNumberRow, isRepeatedHead, join, readHeader, rowsOfTable, type Header, type RowCell } from './table-rows.ts';

type Key = 'index' | 'theme' | 'description' | 'period' | 'organiser';
const rules: readonly ColumnRule<Key>[] = [
  { key: 'index', ...shortNumberHeads },
  { key: 'period', holds: ['perioad', 'termen', 'calendar', 'frecvent', 'interval'], pattern: /^(?:data|luna)\b/, where: ['data', 'luna'] },
  { key: 'description', holds: ['descrier', 'scurta', 'continut', 'obiectiv', 'scop'] },
  { key: 'organiser', holds: ['organizator', 'responsabil', 'partener', 'instituti', 'cine'], pattern: /^loc(?:ul|atia|atie)?\b/, from: 'loc' },
  { key: 'theme', holds: ['tematic', 'activitat', 'actiun', 'campani', 'denumire', 'eveniment', 'subiect'], pattern: /^tem[ae]\b/, from: 'tem' },
];
const column = (header: Header<Key>, key: Key): number => header.columns.findIndex((c) => c.key === key);

/** The point of chapter II that holds `at`, or null outside the chapter. */
export function informationSection(sections: Plan['sections'], at: Span): SectionId | null {
  let best: SectionId | null = null;
  for (const id of sectionIds) {
    const section = sections[id];
    if (!/^II(?:\.|$)/.test(id) || !section || section.state === 'missing') continue;
    if (at.start >= section.span.start && at.start < section.span.end) best = id;
  }
  return best;
}

interface Draft { cells: Partial<Record<Key, RowCell>>; span: Span; section: SectionId | null; uncertain: boolean }

/** The head of an activity table, or the one before where the table goes on in the same point without a head of its own. */
function headerOf(rows: readonly RowCell[][], section: SectionId | null, before: Before | null): Header<Key> | null {
  const header = readHeader(rows, rules);
  if (header.rows > 0) return header;
  return before && before.section === section && section !== null && before.header.columns.length === (rows[0]?.length ?? 0) ? { ...before.header, rows: 0 } : null;
}

interface Before { readonly header: Header<Key>; readonly section: SectionId | null }

function drafts(document: Document, sections: Plan['sections'], table: Table, section: SectionId | null, before: Before | null, keep: (header: Header<Key>) => void): Draft[] | null {
  const rows = rowsOfTable(document, table);
  const header = headerOf(rows, section, before);
  if (!header || column(header, 'theme') < 0 || column(header, 'period') < 0) return null;
  const head = flatText(header.columns.map((c) => c.text).join(' '));
  // Outside chapter II only the model's own columns are sure to be activities of information; action tables are measures.
  if (section === null && !/tematic/.test(head)) return null;
  if (/nr\.? ?(?:de )?persoane|cod serv|indicator/.test(head)) return null;
  keep(header);
  const list: Draft[] = [];
  const numbered = column(header, 'index') >= 0;
  for (const row of rows.slice(header.rows)) {
    if (isEmptyRow(row) || isDashRow(row) || isRepeatedHead(row, rules) || isNumberRow(row)) continue;
    const cells: Draft['cells'] = {};
    header.columns.forEach((c, i) => { const cell = row[i]; if (c.key && cell?.text) cells[c.key] = cell; });
    const last = list.at(-1);
    const goesOn = last && !cells.index && !cells.period && !cells.organiser && (numbered ? Boolean(last.cells.index) : !cells.theme || isSmall(cells.theme.text[0]));
    if (last && goesOn) {
      for (const [key, cell] of Object.entries(cells) as [Key, RowCell][]) if (hasLetterOrFigure(cell.text)) last.cells[key] = last.cells[key] ? join(last.cells[key] as RowCell, cell) : cell;
      last.span = { start: last.span.start, end: coverRow(row).end };
      continue;
    }
    const span = coverRow(row), own = informationSection(sections, span);
    // A row that is itself a point of the model: what is published is no activity, nor is a point without an answer.
    const point = own !== null && sections[own].span.start >= table.span.start && own !== section;
    if (point && (own.startsWith('II.1') || sections[own].state !== 'present')) continue;
    list.push({ cells, span, section: own ?? section, uncertain: table.uncertain === true });
  }
  return list;
}

const words = (cell: RowCell | undefined, where: Span, uncertain: boolean): Reading<string> => {
  if (!cell || !hasLetterOrFigure(cell.text)) return absent(cell?.span ?? where);
  return uncertain ? unclear({ code: 'uncertain-table' }, cell.span) : found(cell.text, cell.span);
};

/** Activities and the tables they stand in, in document order. Years are those of the period and of dates in the description. */
export function readActivities(document: Document, sections: Plan['sections']): { activities: Activity[]; tables: Table[] } {
  const tables: Table[] = [];
  const all: Draft[] = [];
  let before: Before | null = null;
  for (const table of tablesOf(document)) {
    const section = informationSection(sections, table.span);
    const list = drafts(document, sections, table, section, before, (header) => { before = { header, section }; });
    if (list) { tables.push(table); all.push(...list); } else before = null;
  }
  const activities = all.map((draft, i): Activity => {
    const { cells, span } = draft;
    const read = (key: Key): Reading<string> => words(cells[key], span, draft.uncertain);
    const period = cells.period;
    return { index: i + 1, section: draft.section, theme: read('theme'), description: read('description'), period: read('period'), organiser: read('organiser'), years: period ? findYears(document.text.slice(period.span.start, period.span.end), period.span.start) : [], span };
  });
  return { activities, tables };
}

export const recogniseActivities = (document: Document, sections: Plan['sections'], _year: Reading<number>): Activity[] => readActivities(document, sections).activities;
