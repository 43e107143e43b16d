// Facts about the money cells of a row: sources, amounts, units, and the name of other sources (L 292/2011 art. 112(3) b), 132(1)).

import { addBani, type Bani, bani } from '../../base/money.ts';
import { fold } from '../../base/fold.ts';
import type { Span, Spans } from '../../base/span.ts';
import { spansOr } from '../../base/span.ts';
import type { Amount, Source } from '../../plan/plan.ts';
import { sources } from '../../plan/plan.ts';
import { readAmount } from '../../plan/recognise/amounts.ts';
import { type Reading, valueOf } from '../../plan/reading.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { ask, told, untold } from '../tell.ts';
import { isProposed, rowPlace, type Service } from './row.ts';

/** Columns as the model heads them. */
export const columnNames: Readonly<Record<Source, string>> = {
  local: 'Buget local', county: 'Buget județean', state: 'Buget de stat', contributions: 'Contribuții persoane beneficiare', other: 'Alte surse',
};

export interface Money { readonly source: Source; readonly reading: Reading<Amount>; readonly text: string }

/** The money of a row: many facts ask for its cells, its places and its sums. */
class Purse {
  readonly money: readonly Money[];
  readonly #row: Service;
  #places: Spans | undefined;
  #sums: Readonly<Record<Source, Bani>> | undefined;

  constructor(row: Service) { this.#row = row; this.money = readMoney(row); }

  get places(): Spans { return (this.#places ??= spansOr(placesOf(this.money), this.#row.span)); }

  get sums(): Readonly<Record<Source, Bani>> { return (this.#sums ??= addUp(this.money)); }
}

const known = new WeakMap<Service, Purse>();

function purseOf(row: Service): Purse {
  let purse = known.get(row);
  if (!purse) known.set(row, (purse = new Purse(row)));
  return purse;
}

/** The row's money cells, its continuation rows' after them. */
export const moneyOf = (row: Service): readonly Money[] => purseOf(row).money;

function readMoney(row: Service): Money[] {
  const own = sources.map((source) => ({ source, reading: row.budget[source], text: row.cells[source]?.text ?? '' }));
  const unit = own.map((m) => valueOf(m.reading)?.unit).find((u) => u !== undefined) ?? null;
  const more = row.continuations.flatMap((c) => sources.flatMap((source) => {
    const cell = c.cells[source];
    return cell && cell.text.trim() ? [{ source, reading: readAmount(cell.text, cell.span, unit), text: cell.text }] : [];
  }));
  return [...own, ...more];
}

function placesOf(money: readonly Money[]): Span[] {
  const out: Span[] = [];
  for (const { reading } of money) if (reading.is !== 'absent') out.push(...reading.at);
  return out;
}

function addUp(money: readonly Money[]): Record<Source, Bani> {
  const none = bani(0), sums: Record<Source, Bani> = { local: none, county: none, state: none, contributions: none, other: none };
  for (const { source, reading } of money) if (reading.is === 'found') sums[source] = addBani(sums[source], reading.value.bani);
  return sums;
}

/** A cell with text where an amount is asked: no amount, and known to be none. */
const isText = (m: Money): boolean => m.reading.is === 'unclear' && (m.reading.because.code === 'not-an-amount' || m.reading.because.code === 'several-values');
/** The amounts of a row's cells of one source together. */
export const sumOf = (row: Service, source: Source): Bani => purseOf(row).sums[source];

/** Figures that are no number of an act or article. */
const figures = /(?<!(?:nr|art|alin|hcl|hcj|hg|legea)\.?\s{0,2})(?<![\d./])\d{3,}(?![\d/]|[.,]?\d*\s*\/\s*(?:19|20)\d{2})|\d[\d.,]*\s*(?:lei|ron|euro)\b/i;
/** Whether at least one source stands above 0. A source named without an amount is none. */
function funded(row: Service): Fact {
  const money = moneyOf(row), at = moneyPlace(row);
  if (money.some((m) => (valueOf(m.reading)?.bani ?? 0) > 0)) return told(true, at);
  // A sum per month does not say the year's, but it is above 0.
  const monthly = money.find((m) => m.reading.is === 'unclear' && m.reading.because.code === 'rate' && /[1-9]/.test(m.text));
  if (monthly) return told(true, spansOr(placesOf([monthly]), row.span));
  // Words name no amount; a cell with figures beside its words may hold one.
  const unread = money.find((m) => m.reading.is === 'unclear' && (m.reading.because.code !== 'not-an-amount' || figures.test(m.text)));
  if (unread && unread.reading.is === 'unclear') return untold(unread.reading.because, unread.reading.at);
  return told(false, at);
}

/** Money cells that hold text or two amounts; `Alte surse: „…”`. */
function unread(row: Service): Fact {
  const money = moneyOf(row);
  const other = money.find((m) => m.reading.is === 'unclear' && !isText(m));
  if (other && other.reading.is === 'unclear') return untold(other.reading.because, other.reading.at);
  const bad = money.filter(isText);
  return told(bad.map((m) => `${columnNames[m.source]}: „${m.text || '…'}”`), spansOr(placesOf(bad), row.span));
}

/** Amounts above 0 in a table that names no unit anywhere: in no cell and over no column. */
function unitless(row: Service, context: FactContext): Fact {
  const named = context.once(`money/unit/${isProposed(row) ? 'B' : 'A'}`, () => {
    const table: readonly Service[] = isProposed(row) ? context.plan.proposed : context.plan.existing;
    return table.some((r) => moneyOf(r).some((m) => { const a = valueOf(m.reading); return Boolean(a?.unit && a.bani > 0); }));
  });
  if (named) return told([], rowPlace(row));
  const bad = moneyOf(row).filter((m) => { const a = valueOf(m.reading); return a && a.bani > 0 && a.unit === null; });
  return told(bad.map((m) => `${columnNames[m.source]}: ${valueOf(m.reading)?.raw ?? m.text}`), spansOr(placesOf(bad), row.span));
}

const sourceWords = 'pnrr|poids|poc[ua]|poat|peo|por\\b|prnv|fse|fedr|fami\\b|erasmus|grant\\w*|fond(?:uri|urile)? (?:europen|nerambursabil|extern|structural|propri)\\w*|sponsor\\w*|donati\\w*|proiect\\w*|program\\w* (?:operational|national)\\w*|venituri (?:proprii|extrabugetare)|credit\\w*|imprumut\\w*|parteneri?\\w*|asociati\\w*|fundati\\w*|ong|bugetul \\w+|norvegi\\w*|elvetian\\w*|taxe? \\w+|chirii|loteri\\w*';
const namesSource = new RegExp(`\\b(?:${sourceWords})`);
const noteToOthers = new RegExp(`alte(?:le)? surse(?: de finantare)?[^.;\\n]{0,60}?(?:${sourceWords})`);

/** An amount under "Alte surse" and whether the cell, or a note near the table, names the source. */
function otherNamed(row: Service, context: FactContext): Fact {
  const money = moneyOf(row).filter((m) => m.source === 'other' && (valueOf(m.reading)?.bani ?? 0) > 0);
  const at = spansOr(placesOf(money), row.span);
  if (money.length === 0) return told(null, at);
  if (money.every((m) => valueOf(m.reading)?.note)) return told(true, at);
  // So may a column of remarks, of the author's own, in the same row.
  if (Object.entries(row.cells).some(([key, cell]) => key.startsWith('column') && namesSource.test(fold(cell.text)))) return told(true, at);
  // The head of the column may name the source: „Alte surse (PNRR)".
  const table = isProposed(row) ? context.plan.tableB : context.plan.tableA;
  const head = valueOf(table)?.columns.find((c) => c.key === 'other')?.text ?? '';
  if (namesSource.test(fold(head).replace(/^.*alte(?:le)? surse/, ''))) return told(true, at);
  const note = (s: Span): boolean => noteToOthers.test(fold(context.document.text.slice(s.start, s.end)));
  const noted = context.once(`money/note/${isProposed(row) ? 'B' : 'A'}`, () => {
    const section = context.plan.sections[isProposed(row) ? 'I.B' : 'I.A'];
    const table = isProposed(row) ? context.plan.tableB : context.plan.tableA;
    return note(section.span) || (table.is === 'found' && note({ start: table.value.span.start, end: table.value.span.end + 1500 }));
  });
  return told(noted || note({ start: row.span.end, end: row.span.end + 400 }), at);
}

const total = (row: Service): Bani => { const { local, county, state, contributions, other } = purseOf(row).sums; return addBani(local, county, state, contributions, other); };
/** Sources above 0, by key. */
export const paying = (row: Service): Source[] => sources.filter((s) => sumOf(row, s) > 0);
const allRead = (row: Service): boolean => moneyOf(row).every((m) => m.reading.is !== 'unclear');

export const moneyFacts: FactSet<Service> = {
  'service.isFunded': ask('boolean', 'At least one source of money stands above 0.', funded),
  'service.unreadMoney': ask('list', 'Money cells with text or two amounts in place of one amount.', unread),
  'service.unitlessMoney': ask('list', 'Amounts without a unit in the cell or in the head of the column.', unitless),
  'service.otherSourceNamed': ask('boolean', 'The amount under "Alte surse" names its source; not said where there is none.', otherNamed),
  'service.otherAmount': ask('amount', 'The amount under "Alte surse".', (row) => told(sumOf(row, 'other'), rowPlace(row))),
  'service.totalBudget': ask('amount', 'All sources together, as far as they are amounts.', (row) => told(total(row), moneyPlace(row))),
  'service.payingSources': ask('list', 'Sources above 0: local, county, state, contributions, other.', (row) =>
    (allRead(row) ? told(paying(row), moneyPlace(row)) : untold('not-an-amount', moneyPlace(row)))),
  'service.payingColumns': ask('list', 'The same as column names of the model.', (row) => told(paying(row).map((s) => columnNames[s]), rowPlace(row))),
};

/** Total of all sources; null where a cell could not be read. Text where an amount is asked adds nothing: BUG-03 tells it. */
export const totalBudget = (row: Service): Bani | null => (moneyOf(row).some((m) => m.reading.is === 'unclear' && m.reading.because.code !== 'not-an-amount') ? null : total(row));
/** Sources whose cell holds words in place of an amount. */
export const worded = (row: Service): Source[] => moneyOf(row).filter((m) => m.reading.is === 'unclear' && m.reading.because.code === 'not-an-amount').map((m) => m.source);
/** Where the row's money stands; the row where it has none. */
export const moneyPlace = (row: Service): Spans => purseOf(row).places;
