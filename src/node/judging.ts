// What the screen asks of whoever judges for it: in a thread of its own, or in the same one where the program is not built.

import type { AlignmentInput } from '../alignment/input.ts';
import type { AlignmentReport } from '../alignment/report.ts';
import type { Bilingual } from '../base/language.ts';
import type { Waiver } from '../engine/findings.ts';
import type { Library } from '../library/registry.ts';
import type { DocumentReport } from '../report/report.ts';
import type { Asked } from './file-settings.ts';
import type { JudgedFile } from './judge.ts';

export interface JudgingSettings {
  readonly asked: Asked;
  readonly cwd: string;
  /** The papers of each dossier, by its name. */
  readonly dossiers: Readonly<Record<string, readonly string[]>>;
}

/** The file a decision was written to, or why it was not. */
export type Decided = { readonly is: 'written'; readonly file: string } | { readonly is: 'refused'; readonly why: Bilingual };

export interface Judging {
  /** A file or a dossier; what cannot be read, a faulty configuration and a bug are told as unread. Never rejects. */
  judge(path: string): Promise<JudgedFile>;
  /** The name of the dossier that files named one by one make, from now on judged as one; null where they make none. */
  together(files: readonly string[]): Promise<string | null>;
  /** The alignment of a plan judged before; null where the screen is to work it out itself. Never rejects. */
  align(judged: { readonly report: DocumentReport; readonly library: Library; readonly given: AlignmentInput }): Promise<AlignmentReport | null>;
  /** Configurations and decisions are read anew from now on. */
  forget(): void;
  decide(path: string, waiver: Waiver): Promise<Decided>;
  /** Nothing is judged any more. */
  end(): void;
}
