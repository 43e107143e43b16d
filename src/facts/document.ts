// Facts about document subjects.

import type { FactSet } from './fact.ts';

export const documentFacts: FactSet = {};
