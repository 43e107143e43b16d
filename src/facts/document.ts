// Facts about the document as a whole; rules of every subject kind may ask them.

import type { FactSet } from './fact.ts';
import { blankFacts } from './document/blanks.ts';
import { bodyFacts } from './document/body.ts';
import { damageFacts } from './document/damage.ts';
import { identityFacts } from './document/identity.ts';
import { layoutFacts } from './document/layout.ts';
import { modelOrderFacts } from './document/model-order.ts';
import { modelTextFacts } from './document/model-text.ts';
import { personalDataFacts } from './document/personal-data.ts';
import { yearFacts } from './document/years.ts';
import { informationDocumentFacts } from './information.ts';
import { sendingFacts } from './information/sending.ts';
import { webPageFacts } from './information/web-page.ts';
import { trainingDocumentFacts } from './training.ts';

export const documentFacts: FactSet = {
  ...identityFacts, ...yearFacts, ...bodyFacts, ...blankFacts, ...modelTextFacts, ...modelOrderFacts, ...damageFacts, ...personalDataFacts, ...layoutFacts,
  ...informationDocumentFacts, ...webPageFacts, ...sendingFacts, ...trainingDocumentFacts,
};
