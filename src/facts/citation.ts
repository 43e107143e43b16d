// Facts about citation subjects.

import type { FactSet } from './fact.ts';

export const citationFacts: FactSet = {};
