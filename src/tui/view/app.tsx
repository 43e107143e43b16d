// The whole screen: listens to keys, and shows the state of the store.

import { useInput } from 'ink';
import { type ReactElement, useSyncExternalStore } from 'react';
import type { Store } from '../store.ts';
import { Frame } from './frame.tsx';
import type { Glyphs } from './glyphs.ts';
import { keysOf } from './input.ts';
import { Linear } from './linear.tsx';

export function App({ store, glyphs }: { readonly store: Store; readonly glyphs?: Glyphs }): ReactElement {
  const state = useSyncExternalStore(store.subscribe, store.state);
  useInput((input, key) => { for (const name of keysOf(input, key)) if (!store.state().ended) store.dispatch({ type: 'key', key: name }); });
  return state.linear ? <Linear state={state} /> : <Frame state={state} {...(glyphs ? { glyphs } : {})} />;
}
