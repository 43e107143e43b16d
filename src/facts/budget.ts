// Facts about budget tables, their coded lines, and stated totals.

import { childrenFacts } from './budget/children.ts';
import { headingFacts } from './budget/heading.ts';
import { budgetIdentityFacts } from './budget/identity.ts';
import { quarterFacts } from './budget/quarters.ts';
import { totalFacts as totals } from './budget/totals.ts';
import { unitFacts } from './budget/unit.ts';
import type { FactSet } from './fact.ts';
import type { BudgetSubject } from './subjects.ts';

export const budgetFacts: FactSet<BudgetSubject> = { ...budgetIdentityFacts, ...childrenFacts, ...quarterFacts, ...unitFacts, ...headingFacts };
export const totalFacts = totals;
