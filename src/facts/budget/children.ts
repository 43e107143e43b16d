// Facts about the children of a classification code against their parent, for the year and every quarter (Ordin MFP 1954/2005).

import type { Span } from '../../base/span.ts';
import { spansOr } from '../../base/span.ts';
import { groupBy } from '../../library/memo.ts';
import type { Amount, BudgetTable } from '../../plan/plan.ts';
import type { Because } from '../../plan/reading.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import type { BudgetSubject } from '../subjects.ts';
import { ask, told, untold } from '../tell.ts';
import { billLine, cellOf, type Column, columns, type Comparison, compare, inUnit } from './columns.ts';
import { blocksOf, familiesIn, type Line } from './lines.ts';
import { placeOfSubject } from './rows.ts';
import { anyWrongQuarters } from './quarters.ts';
import { toleranceOf, unitOfTable } from './tolerance.ts';

interface Family { readonly parent: Line; readonly children: readonly Line[]; readonly compared: readonly Comparison[]; readonly unread: readonly { because: Because; at: Span }[] }

/** Every parent of the table with its nearest coded children, once for each block in which it stands, by its code as written. */
function tableFamilies(table: BudgetTable, context: FactContext): ReadonlyMap<string, Family[]> {
  return context.once(`budget/families/${table.index}`, () => {
    const tolerance = toleranceOf(table, context);
    const pairs = blocksOf(table, context.library).flatMap((block) => [...familiesIn(block, context.library)]);
    const families = pairs.flatMap(([parent, children]): Family[] => {
      if (parent === null) return [];
      const results = columns.map((column) => compare(column, cellOf(parent.row, column), children.map((c) => ({ label: c.row.code ?? c.key, reading: cellOf(c.row, column) }))));
      const all = results.flatMap((r) => (r.is === 'compared' ? [r.comparison] : []));
      const year = all.find((c) => c.column === ('I-IV' satisfies Column));
      // A quarter that differs only because a row's own quarters are wrong is told there, once.
      const yearAgrees = year !== undefined && Math.abs(year.difference) <= tolerance;
      const excused = yearAgrees && anyWrongQuarters([parent.row, ...children.map((c) => c.row)], table, context);
      const unread = results.flatMap((r) => (r.is === 'unread' ? [{ because: r.because, at: r.at }] : []));
      return [{ parent, children, compared: excused && year ? [year] : all, unread }];
    });
    return groupBy(families, (family) => [family.parent.row.code ?? family.parent.key]);
  });
}

const familiesOf = ({ table, code }: BudgetSubject, context: FactContext): readonly Family[] => (code === null ? [] : tableFamilies(table, context).get(code) ?? []);

type Side = 'over' | 'under';
const off = (side: Side, tolerance: number) => (c: Comparison): boolean => (side === 'over' ? c.difference > tolerance : -c.difference > tolerance);

function wrong(side: Side, subject: BudgetSubject, context: FactContext): { family: Family; comparison: Comparison }[] {
  const is = off(side, toleranceOf(subject.table, context));
  return familiesOf(subject, context).flatMap((family) => family.compared.filter(is).map((comparison) => ({ family, comparison })));
}

/** True where no column is off on this side; not said where the code has no coded children. */
const keeps = (side: Side) => (subject: BudgetSubject, context: FactContext): Fact => {
  const families = familiesOf(subject, context);
  const at = placeOfSubject(subject, context);
  if (families.length === 0) return told(null, at);
  const bad = wrong(side, subject, context);
  if (bad.length) return { ...told(false, spansOr(bad.map((b) => b.comparison.at), subject.table.span)), related: bad.flatMap((b) => b.comparison.addends.map((a) => ({ role: 'added', at: [a.at] as const }))).slice(0, 12) };
  const unread = families.flatMap((f) => f.unread)[0];
  if (unread) return untold(unread.because, [unread.at]);
  return told(families.some((f) => f.compared.length > 0) ? true : null, at);
};

const bill = (side: Side) => (subject: BudgetSubject, context: FactContext): Fact =>
  told(wrong(side, subject, context).map(({ family, comparison }) => billLine(comparison, family.parent.row.code ?? family.parent.key)), placeOfSubject(subject, context));

const first = (side: Side, pick: (c: Comparison) => string) => (subject: BudgetSubject, context: FactContext): Fact => {
  const hit = wrong(side, subject, context)[0];
  return told(hit ? pick(hit.comparison) : null, placeOfSubject(subject, context));
};

const sideFacts = (side: Side, name: string): FactSet<BudgetSubject> => ({
  [`budget.${name}Bill`]: ask('list', `For each column ${side}: the cells added, both sums, the difference.`, bill(side)),
  [`budget.${name}Sum`]: ask('text', `The sum of the children in the first column ${side}.`, first(side, (c) => inUnit(c.sum, c.unit))),
  [`budget.${name}Stated`]: ask('text', `What the parent states in the first column ${side}.`, first(side, (c) => inUnit(c.stated, c.unit))),
  [`budget.${name}Difference`]: ask('text', `The difference in the first column ${side}.`, first(side, (c) => inUnit(Math.abs(c.difference), c.unit))),
  [`budget.${name}Columns`]: ask('list', `The columns ${side}: I-IV for the year, I to IV for the quarters.`, (subject, context) =>
    told([...new Set(wrong(side, subject, context).map((w) => w.comparison.column))], placeOfSubject(subject, context))),
});

export const childrenFacts: FactSet<BudgetSubject> = {
  'budget.childrenWithin': ask('boolean', 'The children do not exceed the parent in any column.', keeps('over')),
  'budget.childrenReach': ask('boolean', 'The children do not fall short of the parent in any column.', keeps('under')),
  'budget.tolerance': ask('text', 'The difference under which two sums count as equal.', (subject, context) =>
    told(inUnit(toleranceOf(subject.table, context), unitOfTable(subject.table) as Amount['unit']), [subject.table.span])),
  'budget.unitWord': ask('text', 'The unit of the amounts: lei, mii lei, euro.', (subject) => told(unitOfTable(subject.table) ?? 'lei', [subject.table.span])),
  ...sideFacts('over', 'over'), ...sideFacts('under', 'under'),
};
