// What the engine says of a rule that did not pass: codes and data, never prose.

import type { IsoDate } from '../base/date.ts';
import type { Spans } from '../base/span.ts';
import type { Basis, Outcome, Severity, SubjectKind } from '../library/rule.ts';
import type { Because } from '../plan/reading.ts';

export type DataValue = string | number | boolean | null | readonly (string | number)[];

/** A rule's outcome on a subject when it is not pass or inapplicable: code and data, never prose. */
export interface Finding {
  readonly rule: string;
  readonly outcome: Exclude<Outcome, 'pass' | 'inapplicable'>;
  /** Of a fail, by the law's date; null for the other outcomes. */
  readonly severity: Severity | null;
  readonly subject: string;
  readonly subjectKind: SubjectKind;
  readonly label: string;
  readonly at: Spans;
  readonly related: readonly { readonly role: string; readonly at: Spans }[];
  /** Values of the placeholders of the rule's texts. */
  readonly data: Readonly<Record<string, DataValue>>;
  readonly because: readonly Because[];
  /** The legal bases in force on the day of the law applied. */
  readonly basis: readonly Basis[];
  readonly fingerprint: string;
  readonly waiver: Waiver | null;
  readonly baseline: 'new' | 'unchanged' | null;
}

/** A finding accepted, upheld or to be clarified by a person. */
export interface Waiver { readonly fingerprint: string; readonly rule: string; readonly decision: 'acceptat' | 'mentinut' | 'de-clarificat'; readonly reason: string; readonly role: string; readonly on: IsoDate; readonly until?: IsoDate; readonly subject?: string; readonly file?: string }
