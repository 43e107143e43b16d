// Moves a cursor through a list, over its headings, and keeps it inside the visible window.

import { type Row, stops } from './screens/screen.ts';
import type { Cursor } from './state.ts';

const clamp = (n: number, low: number, high: number): number => Math.max(low, Math.min(high, n));

/** The cursor on row `at` of `length` rows, the window of `height` rows moved as little as possible. */
export function place(cursor: Cursor, at: number, length: number, height: number): Cursor {
  const row = clamp(at, 0, Math.max(0, length - 1));
  const most = Math.max(0, length - height);
  const top = row < cursor.top ? row : row >= cursor.top + height ? row - height + 1 : cursor.top;
  return { at: row, top: clamp(top, 0, most) };
}

/** How far a key moves: rows, or pages of `height`; null when the key moves nothing. */
export function stepOf(key: string, height: number): number | null {
  const page = Math.max(1, height - 1);
  const steps: Readonly<Record<string, number>> = { up: -1, k: -1, down: 1, j: 1, pageup: -page, pagedown: page, ' ': page, home: -Infinity, g: -Infinity, end: Infinity, G: Infinity };
  return steps[key] ?? null;
}

/** The nearest place in `list` (sorted) that is not after `at`. */
function indexBefore(list: readonly number[], at: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The cursor on a row that can be chosen, near `cursor.at`, inside the window; a heading just above is shown with it. */
export function settle(cursor: Cursor, rows: readonly Row[], height: number, step = 0): Cursor {
  const list = stops(rows);
  if (!list.length) return { at: 0, top: 0 };
  const here = clamp(indexBefore(list, cursor.at) + (step === -Infinity ? -list.length : step === Infinity ? list.length : step), 0, list.length - 1);
  const at = list[here] as number;
  const above = rows[at - 1]?.heading && height > 1 ? at - 1 : at;
  const shown = place(cursor, here === 0 ? 0 : above, rows.length, height);
  return place(shown, at, rows.length, height);
}
