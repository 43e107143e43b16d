// Facts about what the plan covers as a whole: community assistance, beneficiaries, residential child services, last year's services.

import type { Plan } from '../plan/plan.ts';
import { beneficiaryFacts } from './provision/beneficiaries.ts';
import { closureFacts } from './provision/closures.ts';
import { communityFacts } from './provision/community.ts';
import { continuityFacts } from './provision/continuity.ts';
import type { FactSet } from './fact.ts';

export const provisionFacts: FactSet<Plan> = { ...communityFacts, ...beneficiaryFacts, ...closureFacts, ...continuityFacts };
