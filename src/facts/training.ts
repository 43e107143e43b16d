// Facts about training subjects.

import type { FactSet } from './fact.ts';

export const trainingFacts: FactSet = {};
