// Facts about objective subjects.

import type { FactSet } from './fact.ts';

export const objectiveFacts: FactSet = {};
