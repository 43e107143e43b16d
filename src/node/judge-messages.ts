// What the thread of the screen and the thread that judges say to each other; everything is plain data and is copied.

import type { AlignmentInput } from '../alignment/input.ts';
import type { AlignmentReport } from '../alignment/report.ts';
import type { Document } from '../document/document.ts';
import type { Waiver } from '../engine/findings.ts';
import type { Library } from '../library/registry.ts';
import type { Plan } from '../plan/plan.ts';
import type { DocumentReport, Unread } from '../report/report.ts';
import type { Decided, JudgingSettings } from './judging.ts';

export type Ask =
  | { readonly ask: 'begin'; readonly settings: JudgingSettings }
  | { readonly ask: 'forget' }
  | { readonly ask: 'judge'; readonly id: number; readonly path: string }
  | { readonly ask: 'together'; readonly id: number; readonly files: readonly string[] }
  /** With the library and the strategies of the last answer. */
  | { readonly ask: 'align'; readonly id: number; readonly plan: Plan; readonly document: Document }
  | { readonly ask: 'decide'; readonly id: number; readonly path: string; readonly waiver: Waiver };

/** `library` and `given` are null where they are those of the answer before: a library is large, and nearly always the same. */
export interface JudgedAnswer { readonly is: 'judged'; readonly report: DocumentReport; readonly unread?: readonly Unread[]; readonly library: Library | null; readonly given: AlignmentInput | null }

export type Answer =
  | { readonly id: number; readonly answer: JudgedAnswer | { readonly is: 'unread'; readonly unread: readonly Unread[] } }
  | { readonly id: number; readonly alignment: AlignmentReport | null }
  | { readonly id: number; readonly together: string | null }
  | { readonly id: number; readonly decided: Decided };
