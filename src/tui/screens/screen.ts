// What every screen gives: lines above, rows to move through, and the detail of the row chosen.

import type { Line } from '../draw/line.ts';
import type { Scope } from '../state.ts';

/** Where Enter leads from a row. */
export type Target =
  | { readonly to: 'findings'; readonly scope: Scope }
  | { readonly to: 'file'; readonly path: string }
  | { readonly to: 'source' };

export interface Row {
  /** Names the row as long as its content stands, so that the cursor finds it again after a new check. */
  readonly key: string;
  /** Headings are passed over by the cursor. */
  readonly heading?: boolean;
  readonly draw: (width: number) => Line;
  /** For screen readers, where marks would say nothing. */
  readonly say?: () => string;
  readonly target?: Target;
}

export interface Screen {
  /** Lines that stay above the rows. */
  readonly head: (width: number) => readonly Line[];
  readonly rows: readonly Row[];
  /** Told where there are no rows. */
  readonly empty: string;
  /** Of the row at an index; null where the screen has none. */
  readonly detail: ((at: number, width: number) => readonly Line[]) | null;
  /** The list takes this share of the width where list and detail stand side by side. */
  readonly share?: number;
}

const stopsOf = new WeakMap<readonly Row[], readonly number[]>();

/** Indices of the rows the cursor can stand on. */
export function stops(rows: readonly Row[]): readonly number[] {
  const known = stopsOf.get(rows);
  if (known) return known;
  const list: number[] = [];
  rows.forEach((row, i) => { if (!row.heading) list.push(i); });
  stopsOf.set(rows, list);
  return list;
}
