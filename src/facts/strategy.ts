// Facts about strategy subjects.

import type { FactSet } from './fact.ts';

export const strategyFacts: FactSet = {};
