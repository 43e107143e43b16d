// Facts about service subjects.

import type { FactSet } from './fact.ts';

export const serviceFacts: FactSet = {};
