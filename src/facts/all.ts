// Which facts a rule of each subject kind may ask; document facts are open to every rule.

import type { SubjectKind } from '../library/rule.ts';
import { alignmentDocumentFacts } from './alignment/document.ts';
import { serviceAlignmentFacts } from './alignment/service.ts';
import { budgetFacts, totalFacts } from './budget.ts';
import { citationFacts } from './citation.ts';
import { contractingFacts } from './contracting.ts';
import { provisionFacts } from './provision.ts';
import { dossierFacts } from './dossier.ts';
import { decisionFacts } from './decision.ts';
import { documentFacts } from './document.ts';
import type { FactSet } from './fact.ts';
import { activityFacts, datedFacts, informationFacts } from './information.ts';
import { objectiveFacts } from './objective.ts';
import { sectionFacts } from './section.ts';
import { serviceFacts } from './service.ts';
import { strategyFacts } from './strategy.ts';
import { subsidyFacts } from './subsidies.ts';
import { trainingFacts, trainingPointFacts } from './training.ts';

type Sets = readonly FactSet<never>[];

/** Subject facts by kind. A kind may have several sets, one per family of questions. */
export const factSets = {
  document: [documentFacts, alignmentDocumentFacts, provisionFacts, contractingFacts, subsidyFacts, dossierFacts], decision: [decisionFacts], 'cited-act': [citationFacts], strategy: [strategyFacts],
  chapter: [sectionFacts], section: [sectionFacts], existing: [serviceFacts, serviceAlignmentFacts], proposed: [serviceFacts, serviceAlignmentFacts], service: [serviceFacts, serviceAlignmentFacts],
  'info-point': [sectionFacts, informationFacts], 'info-item': [sectionFacts, informationFacts], activity: [activityFacts], dated: [datedFacts],
  training: [trainingFacts], part: [sectionFacts], 'training-point': [sectionFacts, trainingPointFacts], 'instruction-point': [sectionFacts, trainingPointFacts],
  objective: [objectiveFacts], budget: [budgetFacts], total: [totalFacts],
} as unknown as Readonly<Record<SubjectKind, Sets>>;
