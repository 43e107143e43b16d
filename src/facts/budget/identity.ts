// Facts about what a budget subject is: the table, its heading, a code and its name.

import { budgetCode, normalBudgetCode } from '../../library/budget-classification.ts';
import { factOf, type FactSet } from '../fact.ts';
import type { BudgetSubject } from '../subjects.ts';
import { ask, told } from '../tell.ts';
import { placeOfSubject, rowsOf } from './rows.ts';

export const budgetIdentityFacts: FactSet<BudgetSubject> = {
  'budget.isTable': ask('boolean', 'The subject is the whole table, not one code.', ({ table, code }) => told(code === null, [table.span])),
  'budget.code': ask('text', 'The code as written.', (subject, context) => told(subject.code, placeOfSubject(subject, context))),
  'budget.codeName': ask('text', 'What the row calls the code.', (subject, context) =>
    told(subject.code === null ? null : rowsOf(subject, context)[0]?.name ?? null, placeOfSubject(subject, context))),
  'budget.officialName': ask('text', 'What the classification calls the code.', (subject, context) => {
    const key = subject.code === null ? null : normalBudgetCode(subject.code);
    return told(key === null ? null : budgetCode(context.library, key)?.name ?? null, placeOfSubject(subject, context));
  }),
  'budget.heading': ask('text', 'The heading of the table.', ({ table }) => factOf(table.heading)),
  'budget.isBroken': ask('boolean', 'The table breaks off.', ({ table }) => told(table.broken, [table.span])),
};
