// The filter line: what is typed narrows the list at once; Enter keeps it, Esc empties it.

import { layoutOf, withCursor } from '../screens/layout.ts';
import { settle } from '../cursor.ts';
import { screenOf, type State } from '../state.ts';
import { type Step, still, top } from './step.ts';

const filterOf = (state: State): string => (screenOf(state) === 'county' ? state.county : state.findings).filter;

function withFilter(state: State, filter: string): State {
  const next = screenOf(state) === 'county' ? { ...state, county: { ...state.county, filter } } : { ...state, findings: { ...state.findings, filter } };
  return { ...withCursor(next, top), detailTop: 0 };
}

export const typedFilter = filterOf;

export function typingKey(state: State, key: string): Step {
  switch (key) {
    case 'enter': return still({ ...state, typing: false });
    case 'escape': return still({ ...withFilter(state, ''), typing: false });
    case 'backspace': return still(withFilter(state, [...filterOf(state)].slice(0, -1).join('')));
    case 'up': case 'down': {
      const { screen, cursor, list } = layoutOf(state);
      return still(withCursor(state, settle(cursor, screen.rows, list.height, key === 'up' ? -1 : 1)));
    }
  }
  return [...key].length === 1 ? still(withFilter(state, filterOf(state) + key)) : still(state);
}
