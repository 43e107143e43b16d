// Facts about section subjects.

import type { FactSet } from './fact.ts';

export const sectionFacts: FactSet = {};
