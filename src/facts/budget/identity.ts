// Facts about what a budget subject is: the table, its heading, a code and its name.

import { spansOr } from '../../base/span.ts';
import { budgetCode, normalBudgetCode } from '../../library/budget-classification.ts';
import { factOf, type FactSet } from '../fact.ts';
import type { BudgetSubject } from '../subjects.ts';
import { ask, told } from '../tell.ts';

const placeOfCode = ({ table, code }: BudgetSubject) => spansOr(table.rows.filter((r) => r.code === code).map((r) => r.span), table.span);

export const budgetIdentityFacts: FactSet<BudgetSubject> = {
  'budget.isTable': ask('boolean', 'The subject is the whole table, not one code.', ({ table, code }) => told(code === null, [table.span])),
  'budget.code': ask('text', 'The code as written.', (subject) => told(subject.code, placeOfCode(subject))),
  'budget.codeName': ask('text', 'What the row calls the code.', (subject) => told(subject.table.rows.find((r) => r.code === subject.code)?.name ?? null, placeOfCode(subject))),
  'budget.officialName': ask('text', 'What the classification calls the code.', (subject, { library }) => {
    const key = subject.code === null ? null : normalBudgetCode(subject.code);
    return told(key === null ? null : budgetCode(library, key)?.name ?? null, placeOfCode(subject));
  }),
  'budget.heading': ask('text', 'The heading of the table.', ({ table }) => factOf(table.heading)),
  'budget.isBroken': ask('boolean', 'The table breaks off.', ({ table }) => told(table.broken, [table.span])),
};
