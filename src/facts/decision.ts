// Facts about decision subjects.

import type { FactSet } from './fact.ts';

export const decisionFacts: FactSet = {};
