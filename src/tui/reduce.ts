// The reducer: a state and an event give the next state and what is to be done; nothing else happens here.

import { keyStep } from './reduce/keys.ts';
import type { Step } from './reduce/step.ts';
import { still } from './reduce/step.ts';
import { isTooSmall, layoutOf, withCursor } from './screens/layout.ts';
import type { Event, FileState, State } from './state.ts';
import { words } from './words.ts';

function withFile(state: State, path: string, make: (before: FileState) => FileState): State {
  return { ...state, files: state.files.map((f) => (f.path === path ? make(f) : f)) };
}

/** After a new check the cursor stands on the row it stood on, wherever that row went; else on the same place. */
function followed(before: State, after: State): State {
  const { screen, cursor } = layoutOf(before);
  const key = screen.rows[cursor.at]?.key;
  const now = layoutOf(after);
  const at = key === undefined ? -1 : now.screen.rows.findIndex((r) => r.key === key);
  return at < 0 ? withCursor(after, now.cursor) : withCursor(after, { at, top: Math.max(0, Math.min(at, cursor.top + at - cursor.at)) });
}

/** The state and effects after `event`. */
export function reduce(state: State, event: Event): Step {
  switch (event.type) {
    case 'resize': return still({ ...state, size: { columns: event.columns, rows: event.rows } });
    case 'together': return still({ ...state, files: [{ is: 'waiting', path: event.path }], open: 0, screens: ['overview'], cursors: {}, typing: false });
    case 'reading': return still(withFile(state, event.path, (f) => (f.is === 'judged' ? { ...f, again: true } : { is: 'reading', path: event.path })));
    case 'judged': {
      const again = state.files.some((f) => f.path === event.path && f.is === 'judged');
      const after = withFile(state, event.path, () => ({ is: 'judged', path: event.path, judged: event.judged }));
      const next = followed(state, after);
      return still(again && state.watching && !next.notice ? { ...next, notice: `${words.rechecked[state.lang]}: ${event.path}` } : next);
    }
    case 'unread': return still(followed(state, withFile(state, event.path, () => ({ is: 'unread', path: event.path, unread: event.unread }))));
    case 'notice': return still({ ...state, notice: event.text });
    case 'key':
      if (isTooSmall(state) && event.key !== 'q' && event.key !== 'ctrl+c') return still(state);
      return keyStep(isTooSmall(state) ? { ...state, typing: false, screens: [state.screens[0]] } : state, event.key);
  }
}
