// What the open plan will be asked for, made before it is asked: the folded words of its findings in the pauses between keys, its alignment in the thread that judges.

import type { Judging } from '../node/judging.ts';
import { keepAlignment } from './select/alignment.ts';
import { openPlan } from './select/open.ts';
import { foldAhead } from './select/told.ts';
import type { Store } from './store.ts';

/** Milliseconds at a time: a key that comes meanwhile is not late. */
const slice = 4;

/** Works along with `store` until it is stopped. */
export function foldInPauses(store: Store): { readonly stop: () => void } {
  let done: { readonly judged: unknown; readonly lang: string } | null = null;
  let timer: NodeJS.Timeout | undefined;
  const go = (from: number): void => {
    const state = store.state();
    const judged = openPlan(state);
    if (!judged) return;
    const next = foldAhead(judged.report.findings, from, judged.library, state.lang, slice);
    if (next !== null) timer = setTimeout(go, 0, next);
  };
  const look = (): void => {
    const { lang } = store.state();
    const judged = openPlan(store.state());
    if (!judged || (done?.judged === judged && done.lang === lang)) return;
    done = { judged, lang };
    clearTimeout(timer);
    timer = setTimeout(go, 0, 0);
  };
  const unsubscribe = store.subscribe(look);
  look();
  return { stop: () => { unsubscribe(); clearTimeout(timer); } };
}

/** Asks for the alignment of each plan when it is open and judged, until it is stopped. */
export function alignAhead(store: Store, judging: Judging): { readonly stop: () => void } {
  let asked: unknown = null;
  const look = (): void => {
    const judged = openPlan(store.state());
    if (!judged || judged === asked) return;
    asked = judged;
    void judging.align(judged).then((alignment) => { if (alignment) keepAlignment(judged, alignment); });
  };
  return { stop: store.subscribe(look) };
}
