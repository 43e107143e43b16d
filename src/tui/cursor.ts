// Moves a cursor through a list and keeps it inside the visible window.

import type { Cursor } from './state.ts';

const clamp = (n: number, low: number, high: number): number => Math.max(low, Math.min(high, n));

/** The cursor on row `at` of `length` rows, the window of `height` rows moved as little as possible. */
export function place(cursor: Cursor, at: number, length: number, height: number): Cursor {
  const row = clamp(at, 0, Math.max(0, length - 1));
  const most = Math.max(0, length - height);
  const top = row < cursor.top ? row : row >= cursor.top + height ? row - height + 1 : cursor.top;
  return { at: row, top: clamp(top, 0, most) };
}

/** The cursor after a movement key, or null when the key moves nothing. */
export function moved(cursor: Cursor, key: string, length: number, height: number): Cursor | null {
  const steps: Readonly<Record<string, number>> = {
    up: -1, k: -1, down: 1, j: 1, pageup: -height, pagedown: height, ' ': height, home: -length, g: -length, end: length, G: length,
  };
  const step = steps[key];
  return step === undefined ? null : place(cursor, cursor.at + step, length, height);
}
