// What facts see of one plan, with a note of whether a value leaned on the day of the law.

import type { AlignmentInput } from '../alignment/input.ts';
import type { IsoDate } from '../base/date.ts';
import type { Document } from '../document/document.ts';
import type { FactContext } from '../facts/fact.ts';
import type { Library } from '../library/registry.ts';
import type { Plan } from '../plan/plan.ts';

interface Once { readonly value: unknown; readonly dated: boolean }

/** A context that knows when the law's day was looked at: only what leaned on it must be asked again for another day. */
export interface DatedContext extends FactContext {
  /** Runs `compute` and tells whether it, or a shared value it used, looked at `asOf`. */
  watch<T>(compute: () => T): { readonly value: T; readonly dated: boolean };
  /** The same plan under the law of another day; shared values that do not depend on the day are kept. */
  under(asOf: IsoDate): DatedContext;
}

export interface ContextFields { readonly document: Document; readonly plan: Plan; readonly library: Library; readonly asOf: IsoDate; readonly given: AlignmentInput }

/** The context facts are computed in; `shared` carries over what does not depend on the day. */
export function makeContext(fields: ContextFields, shared: ReadonlyMap<string, Once> = new Map()): DatedContext {
  const cache = new Map(shared);
  let touched = false;
  const watch = <T>(compute: () => T): { value: T; dated: boolean } => {
    const outer = touched;
    touched = false;
    try {
      const value = compute();
      return { value, dated: touched };
    } finally {
      touched = touched || outer;
    }
  };
  return {
    document: fields.document, plan: fields.plan, library: fields.library, given: fields.given,
    get asOf() { touched = true; return fields.asOf; },
    once<T>(key: string, compute: () => T): T {
      let entry = cache.get(key);
      if (!entry) cache.set(key, (entry = watch(compute)));
      if (entry.dated) touched = true;
      return entry.value as T;
    },
    watch,
    under: (asOf) => makeContext({ ...fields, asOf }, new Map([...cache].filter(([, entry]) => !entry.dated))),
  };
}
