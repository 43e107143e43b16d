// Facts about a row of table A or B: one service, existing or proposed.

import type { FactSet } from './fact.ts';
import { benefitFacts } from './service/benefit.ts';
import { capacityFacts } from './service/capacity.ts';
import { codeFacts } from './service/code.ts';
import { contradictionFacts } from './service/contradictions.ts';
import { costFacts } from './service/cost.ts';
import { groupFacts } from './service/group.ts';
import { identityFacts } from './service/identity.ts';
import { justificationFacts } from './service/justification.ts';
import { kindFacts } from './service/kind.ts';
import { licenceFacts } from './service/licence.ts';
import { moneyFacts } from './service/money.ts';
import { needFacts } from './service/needs.ts';
import { occupancyFacts } from './service/occupancy.ts';
import type { Service } from './service/row.ts';
import { twinFacts } from './service/twins.ts';

export const serviceFacts: FactSet<Service> = {
  ...identityFacts, ...benefitFacts, ...codeFacts, ...kindFacts, ...groupFacts, ...capacityFacts, ...occupancyFacts, ...licenceFacts,
  ...twinFacts, ...justificationFacts, ...needFacts, ...moneyFacts, ...costFacts, ...contradictionFacts,
};
