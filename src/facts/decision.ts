// Facts about the decision that approves the plan.

import type { Decision } from '../plan/plan.ts';
import { basisFacts } from './decision/basis.ts';
import { identityFacts } from './decision/identity.ts';
import { orderFacts } from './decision/orders.ts';
import { paperFacts } from './decision/papers.ts';
import { termFacts } from './decision/terms.ts';
import { voteFacts } from './decision/votes.ts';
import type { FactSet } from './fact.ts';

export const decisionFacts: FactSet<Decision> = { ...identityFacts, ...basisFacts, ...paperFacts, ...orderFacts, ...voteFacts, ...termFacts };
