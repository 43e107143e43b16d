// The formats a report can be given in; each is loaded only when it is asked for.

import type { Reporter } from './reporter.ts';

const reporters: Readonly<Record<string, () => Promise<Reporter>>> = {
  text: async () => (await import('./text.ts')).textReporter,
  json: async () => (await import('./json.ts')).jsonReporter,
};

/** Names of the formats, for help and messages. */
export const formatNames: readonly string[] = Object.keys(reporters);

/** The reporter of that name, or null when there is none. */
export const reporterFor = async (name: string): Promise<Reporter | null> => (Object.hasOwn(reporters, name) ? (reporters[name]?.() ?? null) : null);
