// The report: findings as codes and data, counts and verdict; the one model behind every format.

import type { IsoDate } from '../base/date.ts';
import type { Document } from '../document/document.ts';
import type { Finding } from '../engine/findings.ts';
import type { Outcome, Rule, Severity } from '../library/rule.ts';
import type { Plan } from '../plan/plan.ts';

export interface Counts { readonly pass: number; readonly fail: number; readonly review: number; readonly unverified: number; readonly inapplicable: number; readonly error: number }
export interface Checked extends Counts { readonly rule: string }

/** conform: nothing fell, nothing is open, and something applied. */
export type Verdict = 'conform' | 'neconform' | 'de-verificat' | 'neverificat' | 'eroare' | 'alt-document';

export interface DocumentReport {
  readonly path: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly document: Document;
  readonly plan: Plan;
  readonly lawAsOf: IsoDate;
  /** Whether the day of the law is the adoption, 1 January of the plan year, asked for, or (where neither could be read) today. */
  readonly lawFrom: 'adoption' | 'planYear' | 'asked' | 'today';
  /** The gate rule that fell, and how many outcomes it left unverified without listing them. */
  readonly gate: { readonly rule: string; readonly stopped: number } | null;
  readonly findings: readonly Finding[];
  readonly checked: readonly Checked[];
  readonly counts: Counts;
  readonly verdict: Verdict;
  /** Findings that would differ under today's law: rule, subject and both outcomes. */
  readonly differsToday: readonly { readonly rule: string; readonly subject: string; readonly then: Outcome; readonly now: Outcome; readonly severityNow: Severity | null }[];
}

/** A file that could not be read: a known problem, told beside the reports of the others. */
export interface Unread { readonly path: string; readonly code: string; readonly what: { readonly ro: string; readonly en: string }; readonly todo: { readonly ro: string; readonly en: string }; readonly line?: number; readonly column?: number }

export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'avizor'; readonly version: string; readonly ruleset: string };
  readonly documents: readonly DocumentReport[];
  readonly unread: readonly Unread[];
  /** The rules that were applied, by id, for titles and texts. */
  readonly rules: readonly Rule[];
  readonly summary: { readonly documents: number; readonly unread: number; readonly verdicts: Readonly<Record<Verdict, number>>; readonly counts: Counts; readonly bySeverity: Readonly<Record<Severity, number>> };
}
