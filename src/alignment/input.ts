// What can be given beside the plan: strategy documents, last year's plan, a register of licensed services, other papers of the dossier.

import type { Document } from '../document/document.ts';
import type { IsoDate } from '../base/date.ts';
import type { Plan } from '../plan/plan.ts';
import type { PaperRole } from '../plan/role.ts';
import type { Strategy } from '../strategy/strategy.ts';

export interface LicensedService { readonly provider: string; readonly name: string; readonly code: string; readonly locality: string; readonly county: string; readonly capacity: number | null; readonly from: IsoDate | null; readonly until: IsoDate | null }

export interface AlignmentInput {
  readonly strategies: readonly { readonly strategy: Strategy; readonly document: Document }[];
  readonly lastYear?: { readonly plan: Plan; readonly document: Document };
  readonly register?: readonly LicensedService[];
  /** Other papers of the same dossier (decision, report, opinions), already recognised. */
  readonly papers: readonly { readonly plan: Plan; readonly document: Document; readonly role: PaperRole }[];
}

export const nothingGiven: AlignmentInput = { strategies: [], papers: [] };
