// The rows of a budget subject: those of its code, or for the whole table those without a code.

import { type Spans, spansOr } from '../../base/span.ts';
import { groupBy } from '../../library/memo.ts';
import type { BudgetRow } from '../../plan/plan.ts';
import type { FactContext } from '../fact.ts';
import type { BudgetSubject } from '../subjects.ts';

/** Looked up by code, so that a table of many rows is gone through once. */
export const rowsOf = ({ table, code }: BudgetSubject, context: FactContext): readonly BudgetRow[] =>
  context.once(`budget/rows/${table.index}`, () => groupBy(table.rows, (row) => [row.code ?? ''])).get(code ?? '') ?? [];

/** The rows of a code; the table for the whole. */
export const placeOfSubject = (subject: BudgetSubject, context: FactContext): Spans =>
  (subject.code === null ? [subject.table.span] : spansOr(rowsOf(subject, context).map((r) => r.span), subject.table.span));
