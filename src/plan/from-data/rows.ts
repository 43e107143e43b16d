// Training rows, activities, budget tables and measures of a plan written as data.

import { sectionIds, type SectionId } from '../model.ts';
import type { Activity, Amount, BudgetRow, BudgetTable, Measure, TrainingRow } from '../plan.ts';
import { absent, valueOf, type Reading } from '../reading.ts';
import { findYears } from '../recognise/dates.ts';
import { amountFromData, quantityFromData } from './services.ts';
import type { DataNode } from './node.ts';

const sectionOf = (node: DataNode): SectionId | null => sectionIds.find((id) => id === node.get('section').string) ?? null;

export const trainingFromData = (list: DataNode): TrainingRow[] => list.items().map((row, i) => ({
  index: i + 1, section: sectionOf(row) ?? 'III.1', who: row.get('who').string ?? '',
  persons: quantityFromData(row.get('persons'), row.get('personsRaw')),
  budget: amountFromData(row.get('budgetRaw').string ? row.get('budgetRaw') : row.get('budget')), span: row.span,
}));

export const activitiesFromData = (list: DataNode): Activity[] => list.items().map((row, i) => {
  const period = row.get('period');
  const years = row.get('years').items().flatMap((n) => (/^\d{4}$/.test(n.string ?? '') ? [{ year: Number(n.string), span: n.span }] : []));
  return {
    index: i + 1, section: sectionOf(row), theme: row.get('theme').text(), description: row.get('description').text(), period: period.text(), organiser: row.get('organiser').text(),
    years: row.get('years').given ? years : period.string ? findYears(period.string).map((y) => ({ year: y.year, span: period.span })) : [], span: row.span,
  };
});

function budgetRow(row: DataNode, unit: 'lei' | 'mii lei'): BudgetRow {
  const code = row.get('code').string;
  const name = row.get('name').string ?? '';
  const quarters = row.get('quarters');
  const parts = Array.isArray(quarters.value) ? [0, 1, 2, 3].map((q): Reading<Amount> => {
    const node = quarters.nth(q);
    return node.given || node.because ? amountFromData(node, unit) : absent(quarters.span);
  }) : null;
  return {
    code: code || null, name, total: amountFromData(row.get('total'), unit), quarters: parts as BudgetRow['quarters'],
    memo: row.get('memo').value === true, isTotal: typeof row.get('isTotal').value === 'boolean' ? row.get('isTotal').value === true : /^\s*total/i.test(name), span: row.span,
  };
}

/** Amounts written as numbers are lei; amounts written as text are in the table's unit. */
export const budgetTablesFromData = (list: DataNode): BudgetTable[] => list.items().map((table, i) => {
  const unit = table.get('unit').oneOf(['lei', 'mii lei'] as const);
  return {
    index: i + 1, heading: table.get('heading').text(), headingCode: table.get('headingCode').text(), unit,
    rows: table.get('rows').items().map((row) => budgetRow(row, valueOf(unit) ?? 'lei')), span: table.span, broken: table.get('broken').value === true,
  };
});

export const measuresFromData = (list: DataNode): Measure[] => list.items().flatMap((n) => {
  const text = n.string ?? n.get('text').string;
  return text ? [{ text, term: n.get('term').string, span: n.span }] : [];
});
