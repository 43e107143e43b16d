// Joins what people decided about findings (waivers) and what an earlier run said (baseline) by fingerprint.

import type { IsoDate } from '../base/date.ts';
import type { Finding, Waiver } from '../engine/findings.ts';

const holds = (waiver: Waiver, finding: Finding, today: IsoDate): boolean =>
  waiver.fingerprint === finding.fingerprint && waiver.rule === finding.rule && (!waiver.until || today <= waiver.until);

/** Findings with the person's decision on each; a waiver past its end date is no waiver. An engine error cannot be waived. */
export const waive = (findings: readonly Finding[], waivers: readonly Waiver[], today: IsoDate): Finding[] =>
  findings.map((f) => (f.outcome === 'error' ? f : { ...f, waiver: waivers.find((w) => holds(w, f, today)) ?? null }));

/** Waivers of `all` whose end date has passed; they are told, so that nobody wonders why a finding is back. */
export const expired = (all: readonly Waiver[], today: IsoDate): Waiver[] => all.filter((w) => w.until !== undefined && w.until < today);

/** A finding set aside by a person: it is shown and counted, but it does not make a run fail. */
export const isAccepted = (finding: Finding): boolean => finding.waiver?.decision === 'acceptat';
