// A judged plan for the tests of the screen: the sample commune with faults planted in it, and many findings made of few.

import { readFileSync } from 'node:fs';
import { nothingGiven } from '../../src/alignment/input.ts';
import type { Finding } from '../../src/engine/findings.ts';
import { lint } from '../../src/lint.ts';
import { textReader } from '../../src/readers/text.ts';
import { reduce } from '../../src/tui/reduce.ts';
import { initialState, type Effect, type Judged, type Settings, type State } from '../../src/tui/state.ts';
import { library, root } from '../support/library.ts';

export const today = '2026-03-02';

/** Faults for every part of the screen: over capacity, a money cell of words, no grounds, an open blank, a point left out. */
const faults: readonly (readonly [string, string])[] = [
  ['\t14 beneficiari\t14 beneficiari\t', '\t14 beneficiari\t19 beneficiari\t'],
  ['\t96.000 lei\t-\t-', '\tdupă posibilități\t-\t-'],
  ['\tAnaliza nevoilor din 2025 a găsit 31 de persoane vârstnice dependente care locuiesc singure, iar 17 au depus cerere de îngrijire la domiciliu; serviciul răspunde obiectivului strategiei locale privind îngrijirea la domiciliu', '\t'],
  ['3. Telefonul verde: nu este cazul', '3. Telefonul verde: nr. ........'],
];

export function flawedText(): string {
  let text = readFileSync(`${root}samples/conform/comuna.txt`, 'utf8');
  for (const [from, to] of faults) {
    if (!text.includes(from)) throw new Error(`the sample does not hold: ${from}`);
    text = text.replace(from, () => to);
  }
  return text;
}

let once: Promise<Judged> | undefined;
/** The flawed plan, judged once. */
export const flawed = (): Promise<Judged> => (once ??= judgedOf('plan.txt', flawedText()));

export async function judgedOf(path: string, text: string): Promise<Judged> {
  const document = await textReader.read(path, new TextEncoder().encode(text));
  return { report: await lint(document, library(), { today, path }), library: library(), given: nothingGiven };
}

/** `count` findings, copies of the plan's own under fingerprints of their own. */
export function withMany(judged: Judged, count: number): Judged {
  const own = judged.report.findings;
  const findings = Array.from({ length: count }, (_, i): Finding => ({ ...(own[i % own.length] as Finding), fingerprint: i.toString(16).padStart(20, '0') }));
  return { ...judged, report: { ...judged.report, findings } };
}

export const settings: Settings = { lang: 'ro', columns: 120, rows: 40, colour: false, linear: false, files: ['plan.txt'], today };

/** The state with the plan open. */
export function opened(judged: Judged, more: Partial<Settings> = {}): State {
  const state = initialState({ ...settings, ...more });
  return reduce(state, { type: 'judged', path: state.files[0]?.path ?? '', judged })[0];
}

/** The state after keys, one after another, and everything that was to be done. */
export function press(state: State, ...keys: readonly string[]): { readonly state: State; readonly effects: readonly Effect[] } {
  const effects: Effect[] = [];
  let now = state;
  for (const key of keys) {
    const [next, done] = reduce(now, { type: 'key', key });
    now = next;
    effects.push(...done);
  }
  return { state: now, effects };
}
