// The whole screen: listens to keys, and shows the state of the store.

import { useInput } from 'ink';
import { type ReactElement, useSyncExternalStore } from 'react';
import { isTooSmall } from '../screens/layout.ts';
import type { Store } from '../store.ts';
import { Frame } from './frame.tsx';
import { keysOf } from './input.ts';
import { Linear } from './linear.tsx';
import { TooSmall } from './too-small.tsx';

export function App({ store }: { readonly store: Store }): ReactElement {
  const state = useSyncExternalStore(store.subscribe, store.state);
  useInput((input, key) => { for (const name of keysOf(input, key)) if (!store.state().ended) store.dispatch({ type: 'key', key: name }); });
  if (isTooSmall(state)) return <TooSmall state={state} />;
  return state.linear ? <Linear state={state} /> : <Frame state={state} />;
}
