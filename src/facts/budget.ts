// Facts about budget subjects.

import type { FactSet } from './fact.ts';

export const budgetFacts: FactSet = {};
