// Ready sets of choices for the three kinds of users; what is asked on the command line goes before them.

import type { Threshold } from '../report/threshold.ts';

export interface Profile {
  readonly failOn: readonly Threshold[];
  /** Only what the law requires; advice is left out. */
  readonly legalityOnly: boolean;
  /** Findings that somebody accepted are shown as findings again. */
  readonly withoutWaivers: boolean;
  readonly quiet: boolean;
}

export const profiles = {
  das: { failOn: ['error'], legalityOnly: false, withoutWaivers: false, quiet: false },
  prefect: { failOn: ['error'], legalityOnly: true, withoutWaivers: true, quiet: false },
  ci: { failOn: ['warning'], legalityOnly: false, withoutWaivers: false, quiet: true },
} as const satisfies Record<string, Profile>;

export const profileNames = Object.keys(profiles) as (keyof typeof profiles)[];
