// Holds the state, runs the reducer, hands effects to whoever does them, and tells the views.

import { reduce } from './reduce.ts';
import type { Effect, Event, State } from './state.ts';

export interface Store {
  readonly state: () => State;
  readonly dispatch: (event: Event) => void;
  /** Gives back how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: State, perform: (effect: Effect) => void): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (event) => {
      const [next, effects] = reduce(state, event);
      const changed = next !== state;
      state = next;
      if (changed) for (const listener of listeners) listener();
      for (const effect of effects) perform(effect);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
}
