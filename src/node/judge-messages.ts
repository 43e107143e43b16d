// What the thread of the screen and the thread that judges say to each other; everything is plain data and is copied.

import type { AlignmentReport } from '../alignment/report.ts';
import type { Waiver } from '../engine/findings.ts';
import type { Library } from '../library/registry.ts';
import type { Plan } from '../plan/plan.ts';
import type { Unread } from '../report/report.ts';
import type { CopiedDocument, CopiedInput, CopiedReport } from './copied.ts';
import type { Decided, JudgingSettings } from './judging.ts';

export type Ask =
  | { readonly ask: 'begin'; readonly settings: JudgingSettings }
  | { readonly ask: 'forget' }
  | { readonly ask: 'judge'; readonly id: number; readonly path: string }
  | { readonly ask: 'together'; readonly id: number; readonly files: readonly string[] }
  /** With the library and the strategies of the last answer. */
  | { readonly ask: 'align'; readonly id: number; readonly plan: Plan; readonly document: CopiedDocument }
  | { readonly ask: 'decide'; readonly id: number; readonly path: string; readonly waiver: Waiver };

/** `library` and `given` are null where they are those of the answer before: a library is large, and nearly always the same. */
export interface JudgedAnswer { readonly is: 'judged'; readonly report: CopiedReport; readonly unread?: readonly Unread[]; readonly library: Library | null; readonly given: CopiedInput | null }

export type Answer =
  | { readonly id: number; readonly answer: JudgedAnswer | { readonly is: 'unread'; readonly unread: readonly Unread[] } }
  | { readonly id: number; readonly alignment: AlignmentReport | null }
  | { readonly id: number; readonly together: string | null }
  | { readonly id: number; readonly decided: Decided };
