// What is open: the plan shown, the screen's rows and the finding under the cursor.

import type { Finding } from '../../engine/findings.ts';
import { settle } from '../cursor.ts';
import { findingOf, rowsFor } from './findings.ts';
import { cursorOf, type Judged, screenOf, type State } from '../state.ts';

/** The plan open now with what it was judged by; null while it is not judged. */
export function openPlan(state: State): Judged | null {
  const file = state.files[state.open];
  return file?.is === 'judged' ? file.judged : null;
}

/** The finding under the cursor of the list of findings, or the one that is read or decided on; null on every other screen. */
export function chosenFinding(state: State): Finding | null {
  const judged = openPlan(state);
  if (!judged) return null;
  switch (screenOf(state)) {
    case 'findings': { const rows = rowsFor(judged, state.findings, state.lang); return findingOf(rows[settle(cursorOf(state), rows, 1).at]); };
    case 'source': return state.reading;
    case 'decide': return state.decide?.finding ?? null;
    default: return null;
  }
}
