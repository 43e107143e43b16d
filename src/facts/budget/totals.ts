// Facts about rows that call themselves a total: the stated sum against the rows it can stand for (arithmetic).

import { type Bani, addBani, bani } from '../../base/money.ts';
import { contains, spansOr } from '../../base/span.ts';
import type { Amount, BudgetRow, BudgetTable, Source, TotalRow } from '../../plan/plan.ts';
import { sources } from '../../plan/plan.ts';
import type { Because, Reading } from '../../plan/reading.ts';
import { found, unclear, valueOf } from '../../plan/reading.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { columnNames, moneyOf } from '../service/money.ts';
import { isProposed, nameOf, type Service } from '../service/row.ts';
import { ask, told, untold } from '../tell.ts';
import { billLine, type Cell, cellOf, columns, type Comparison, compare, type Compared, inUnit } from './columns.ts';
import { blocksOf, familiesIn } from './lines.ts';
import { anyWrongQuarters } from './quarters.ts';
import { toleranceFor, toleranceOf } from './tolerance.ts';

interface Judged { readonly wrong: readonly Comparison[]; readonly unread: { readonly because: Because } | null; readonly compared: number; readonly broken: boolean; readonly tolerance: number; readonly unit: Amount['unit'] }

/** One row's amount under a column, its continuation rows added; unclear where one of them is. */
function amountUnder(row: Service, column: string): Reading<Amount> {
  const money = moneyOf(row).filter((m) => m.source === column);
  const bad = money.find((m) => m.reading.is === 'unclear');
  if (bad) return bad.reading;
  const amounts = money.flatMap((m) => (m.reading.is === 'found' ? [m.reading.value] : []));
  const first = amounts[0];
  return first ? found({ ...first, bani: addBani(...amounts.map((a) => a.bani)) }, row.span) : money[0]?.reading ?? unclear({ code: 'not-recognised' }, row.span);
}

/** All sources of a row together, for a column that totals the row. */
function allSources(row: Service): Reading<Amount> {
  const readings = sources.map((s) => amountUnder(row, s));
  const bad = readings.find((r) => r.is === 'unclear');
  const amounts = readings.flatMap((r) => (r.is === 'found' ? [r.value] : []));
  return bad ?? found({ bani: addBani(bani(0), ...amounts.map((a) => a.bani)), raw: '', note: null, unit: amounts[0]?.unit ?? null }, row.span);
}

/** How people find the row: its table and number, then its name, shortened. */
function rowLabel(row: Service): string {
  const name = nameOf(row).replace(/\s+/g, ' ').trim();
  return `${isProposed(row) ? 'B' : 'A'}.${row.index}${name ? ` ${name.length > 40 ? `${name.slice(0, 39).trimEnd()}…` : name}` : ''}`;
}

/** One group only, by its own name: `Subtotal copii`, `Total parțial`. */
const ofGroup = /^\s*sub\s*-?\s*total|\bpar[tțţ]ial/i;

/** The services that a total can stand for, likeliest first: all of them, those since the total before, those above, or those until the next. */
function servicesUnder(total: TotalRow, rows: readonly Service[], context: FactContext): (readonly Service[])[] {
  const at = total.span.start;
  const others = context.plan.totals.filter((t) => t.over === total.over && t !== total);
  if (others.length === 0 || /\bgeneral/i.test(total.label)) return [rows];
  const before = others.findLast((t) => t.span.start < at)?.span.end ?? 0, after = others.find((t) => t.span.start > at)?.span.start ?? Infinity;
  const above = rows.filter((r) => r.span.start < at), since = above.filter((r) => r.span.start >= before);
  const until = rows.filter((r) => r.span.start > at && r.span.start < after);
  return (ofGroup.test(total.label) && since.length ? [since, above, rows, until] : [rows, since, above, until]).filter((list) => list.length > 0);
}

function overRows(total: TotalRow, context: FactContext): Judged {
  const { plan } = context;
  const all: readonly Service[] = total.over === 'existing' ? plan.existing : total.over === 'proposed' ? plan.proposed : [...plan.existing, ...plan.proposed];
  const table = total.over === 'proposed' ? plan.tableB : plan.tableA;
  const unit = Object.values(total.amounts).map((a) => valueOf(a)?.unit).find((u) => u) ?? null;
  const judgedOver = (rows: readonly Service[]): Judged => {
    const results = Object.entries(total.amounts).flatMap(([column, stated]): Compared[] => {
      if (sources.includes(column as Source)) return [compare(columnNames[column as Source], stated, rows.map((r): Cell => ({ label: rowLabel(r), reading: amountUnder(r, column) })))];
      return column === 'total' ? [compare('total', stated, rows.map((r): Cell => ({ label: rowLabel(r), reading: allSources(r) })))] : [];
    });
    return judge(results, toleranceFor(unit, context), table.is === 'found' && table.value.uncertain, unit);
  };
  let first: Judged | null = null;
  for (const rows of servicesUnder(total, all, context)) {
    const judged = judgedOver(rows);
    if (judged.compared > 0 && judged.wrong.length === 0) return judged;
    first ??= judged;
  }
  return first ?? judgedOver(all);
}

function overTraining(total: TotalRow, context: FactContext): Judged {
  const stated = total.amounts['budget'];
  const rows = context.plan.training.map((t): Cell => ({ label: t.who || String(t.index), reading: t.budget }));
  return judge(stated ? [compare('Buget estimat', stated, rows)] : [], toleranceFor('lei', context), false, 'lei');
}

function judge(results: readonly Compared[], tolerance: number, broken: boolean, unit: Amount['unit']): Judged {
  const compared = results.flatMap((r) => (r.is === 'compared' ? [r.comparison] : []));
  const unread = results.find((r) => r.is === 'unread');
  return { wrong: compared.filter((c) => Math.abs(c.difference) > tolerance), unread: unread && unread.is === 'unread' ? unread : null, compared: compared.length, broken, tolerance, unit };
}

const nameOfRow = (row: BudgetRow): string => row.code ?? row.name.trim().slice(0, 40);

/** The rows a total can stand for: those since the total before, all of them, the totals before it, or those after a leading total. */
function readingsOf(table: BudgetTable, index: number, context: FactContext): BudgetRow[][] {
  const row = table.rows[index] as BudgetRow;
  const tops = context.once(`budget/tops/${table.index}`, () => new Set(blocksOf(table, context.library).flatMap((block) => familiesIn(block, context.library).get(null) ?? []).map((l) => l.row)));
  const coded = table.rows.some((r) => r.code && !r.isTotal);
  const counts = (r: BudgetRow): boolean => !r.isTotal && !r.memo && r !== row && (coded ? tops.has(r) : true);
  const before = table.rows.slice(0, index), after = table.rows.slice(index + 1);
  const lastTotal = before.findLastIndex((r) => r.isTotal);
  const nextTotal = after.findIndex((r) => r.isTotal);
  const since = before.slice(lastTotal + 1).filter(counts);
  const until = (nextTotal < 0 ? after : after.slice(0, nextTotal)).filter(counts);
  const lists = [since, until, table.rows.filter(counts), before.filter((r) => r.isTotal && !r.memo), [...before.filter((r) => r.isTotal), ...since]];
  return lists.filter((list, i) => list.length > 0 && lists.findIndex((other) => other.length === list.length && other.every((r, k) => r === list[k])) === i);
}

function overTable(table: BudgetTable, index: number, context: FactContext): Judged {
  const row = table.rows[index] as BudgetRow;
  const tolerance = toleranceOf(table, context);
  const unit = valueOf(row.total)?.unit ?? null;
  const tries = readingsOf(table, index, context).map((rows) => {
    const results = columns.map((column) => compare(column, cellOf(row, column), rows.map((r) => ({ label: nameOfRow(r), reading: cellOf(r, column) }))));
    const judged = judge(results, tolerance, table.broken, unit);
    const yearRight = results[0]?.is === 'compared' && !judged.wrong.some((c) => c.column === 'I-IV');
    // A quarter that differs because a row's own quarters are wrong is told there, once.
    return { yearRight, judged: yearRight && anyWrongQuarters([row, ...rows], table, context) ? { ...judged, wrong: [] } : judged };
  });
  const best = tries.find((t) => t.judged.wrong.length === 0 && t.judged.compared > 0) ?? tries.find((t) => t.yearRight) ?? tries[0];
  return best?.judged ?? judge([], tolerance, table.broken, unit);
}

function judgedOf(total: TotalRow, context: FactContext): Judged {
  return context.once(`total/${total.span.start}/${total.span.end}`, () => {
    if (total.over === 'training') return overTraining(total, context);
    if (total.over !== 'budget') return overRows(total, context);
    for (const table of context.plan.budgetTables) {
      const index = table.rows.findIndex((r) => r.isTotal && (contains(r.span, total.span) || contains(total.span, r.span)));
      if (index >= 0) return overTable(table, index, context);
    }
    return judge([], 0, false, null);
  });
}

const place = (total: TotalRow, wrong: readonly Comparison[]) => spansOr(wrong.map((c) => c.at), total.span);

function agrees(total: TotalRow, context: FactContext): Fact {
  const { wrong, unread, compared } = judgedOf(total, context);
  if (wrong.length) return { ...told(false, place(total, wrong)), related: wrong.flatMap((c) => c.addends.map((a) => ({ role: 'added', at: [a.at] as const }))).slice(0, 12) };
  if (unread) return untold(unread.because, [total.span]);
  return told(compared ? true : null, [total.span]);
}

const first = (pick: (c: Comparison) => string) => (total: TotalRow, context: FactContext): Fact => {
  const wrong = judgedOf(total, context).wrong;
  return told(wrong[0] ? pick(wrong[0]) : null, place(total, wrong));
};

export const totalFacts: FactSet<TotalRow> = {
  'total.label': ask('text', 'What the row calls itself.', (total) => told(total.label, [total.span])),
  'total.over': ask('text', 'What it totals: existing, proposed, all, training, budget.', (total) => told(total.over, [total.span])),
  'total.agrees': ask('boolean', 'The total equals the sum of rows it can stand for; not said where nothing can be added.', agrees),
  'total.isAbove': ask('boolean', 'The total is above its rows in a table that breaks off: rows may be lost.', (total, context) => {
    const { wrong, broken } = judgedOf(total, context);
    return told(broken && wrong.length > 0 && wrong.every((c) => c.difference < 0), place(total, wrong));
  }),
  'total.bill': ask('list', 'For each wrong column: the cells added, both sums, the difference.', (total, context) => {
    const { wrong } = judgedOf(total, context);
    return told(wrong.map((c) => billLine(c, 'total')), place(total, wrong));
  }),
  'total.sum': ask('text', 'The sum of the rows in the first wrong column.', first((c) => inUnit(c.sum, c.unit))),
  'total.stated': ask('text', 'The total stated in the first wrong column.', first((c) => inUnit(c.stated, c.unit))),
  'total.difference': ask('text', 'The difference in the first wrong column.', first((c) => inUnit(Math.abs(c.difference), c.unit))),
  'total.unitWord': ask('text', 'The unit of the amounts: lei, mii lei, euro.', (total, context) => told(judgedOf(total, context).unit ?? 'lei', [total.span])),
  'total.tolerance': ask('text', 'The difference under which two sums count as equal.', (total, context) => {
    const { tolerance, unit } = judgedOf(total, context);
    return told(inUnit(tolerance as Bani, unit), [total.span]);
  }),
};
