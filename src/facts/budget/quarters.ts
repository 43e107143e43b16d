// Facts about quarters against the year, row by row (arithmetic).

import type { Span } from '../../base/span.ts';
import { spansOr } from '../../base/span.ts';
import type { BudgetRow, BudgetTable } from '../../plan/plan.ts';
import type { Because } from '../../plan/reading.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import type { BudgetSubject } from '../subjects.ts';
import { ask, told, untold } from '../tell.ts';
import { billLine, cellOf, columns, type Comparison, compare, inUnit } from './columns.ts';
import { rowsOf } from './rows.ts';
import { toleranceOf } from './tolerance.ts';

const quarters = columns.slice(1);
const nameOfRow = (row: BudgetRow): string => row.code ?? row.name.trim().slice(0, 40);

export interface QuarterCheck { readonly row: BudgetRow; readonly wrong: Comparison | null; readonly unread: { readonly because: Because; readonly at: Span } | null; readonly judged: boolean }

/** The quarters of one row against its year. */
export function quartersOf(row: BudgetRow, tolerance: number): QuarterCheck {
  if (!row.quarters) return { row, wrong: null, unread: null, judged: false };
  const result = compare('I-IV', row.total, quarters.map((q) => ({ label: q, reading: cellOf(row, q) })));
  if (result.is === 'nothing') return { row, wrong: null, unread: null, judged: false };
  if (result.is === 'unread') return { row, wrong: null, unread: result, judged: true };
  return { row, wrong: Math.abs(result.comparison.difference) > tolerance ? result.comparison : null, unread: null, judged: true };
}

const checks = (subject: BudgetSubject, context: FactContext): QuarterCheck[] => rowsOf(subject, context).map((r) => quartersOf(r, toleranceOf(subject.table, context))).filter((c) => c.judged);
const place = (subject: BudgetSubject, list: readonly QuarterCheck[]) => spansOr(list.map((c) => c.row.span), subject.table.span);

function agree(subject: BudgetSubject, context: FactContext): Fact {
  const list = checks(subject, context);
  const wrong = list.filter((c) => c.wrong);
  if (wrong.length) return told(false, place(subject, wrong));
  const unread = list.find((c) => c.unread)?.unread;
  if (unread) return untold(unread.because, [unread.at]);
  return told(list.length ? true : null, place(subject, list));
}

const ofWrong = (pick: (c: Comparison, row: BudgetRow) => string) => (subject: BudgetSubject, context: FactContext): Fact => {
  const wrong = checks(subject, context).filter((c) => c.wrong);
  return told(wrong.map((c) => pick(c.wrong as Comparison, c.row)), place(subject, wrong));
};

/** Whether any of these rows has quarters that do not make its year. */
export const anyWrongQuarters = (rows: readonly BudgetRow[], table: BudgetTable, context: FactContext): boolean =>
  rows.some((r) => quartersOf(r, toleranceOf(table, context)).wrong !== null);

export const quarterFacts: FactSet<BudgetSubject> = {
  'budget.quartersAgree': ask('boolean', 'The four quarters make the year; not said where the row has no quarters.', agree),
  'budget.quarterBill': ask('list', 'For each wrong row: the quarters added, the year stated, the difference.', ofWrong((c, row) => billLine(c, nameOfRow(row)))),
  'budget.quarterRows': ask('list', 'The rows whose quarters do not make the year.', ofWrong((_c, row) => nameOfRow(row))),
  'budget.quarterDifference': ask('text', 'The difference of the first wrong row.', (subject, context) => {
    const wrong = checks(subject, context).find((c) => c.wrong)?.wrong;
    return told(wrong ? inUnit(Math.abs(wrong.difference), wrong.unit) : null, place(subject, []));
  }),
};
