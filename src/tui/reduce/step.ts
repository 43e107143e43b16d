// What a step of the reducer gives: the next state and what the program around must do.

import type { Cursor, Effect, ScreenName, State } from '../state.ts';
import { start } from '../state.ts';

export type Step = readonly [State, readonly Effect[]];

export const still = (state: State): Step => [state, []];
export const tell = (state: State, notice: string): Step => [{ ...state, notice }, []];

/** The state on another screen; the cursor of that screen is kept unless `cursor` is given. */
export function push(state: State, screen: ScreenName, cursor?: Cursor): State {
  const screens = [...state.screens.filter((s) => s !== screen), screen] as unknown as State['screens'];
  return { ...state, screens, focus: 'list', detailTop: 0, typing: false, cursors: cursor ? { ...state.cursors, [screen]: cursor } : state.cursors };
}

/** The screen before; the same state on the first one. */
export function back(state: State): State {
  if (state.screens.length < 2) return state;
  return { ...state, screens: state.screens.slice(0, -1) as unknown as State['screens'], focus: 'list', detailTop: 0, typing: false };
}

/** The state with every cursor of the plan's screens at the top: another plan is opened. */
export const fresh = (state: State): State => ({
  ...state, cursors: state.cursors.county ? { county: state.cursors.county } : {}, detailTop: 0, focus: 'list', reading: null, decide: null,
  findings: { ...state.findings, scope: null, filter: '' },
});

export const top = start;
