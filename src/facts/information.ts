// Facts about information subjects.

import type { FactSet } from './fact.ts';

export const informationFacts: FactSet = {};
