// A block of lines already fitted to their width: a frame is one node of Ink, however large the plan is.

import { Transform } from 'ink';
import type { ReactElement } from 'react';
import type { Line } from '../draw/line.ts';
import { paint } from '../draw/paint.ts';
import type { Glyphs } from './glyphs.ts';

/** Spaces at the end of a line are what the screen already is. */
function withoutEnd(of: Line): Line {
  let end = of.length;
  while (end > 0 && (of[end - 1]?.tone ?? 'plain') === 'plain' && of[end - 1]?.text.trim() === '') end -= 1;
  return end === of.length ? of : of.slice(0, end);
}

/**
 * Ink measures every text it has not seen and never forgets one; so it lays out one dot per line, the same text always,
 * and gets the line in its place, or on a terminal the sign that stands for it.
 */
export function Lines({ lines, colour, glyphs }: { readonly lines: readonly Line[]; readonly colour: boolean; readonly glyphs?: Glyphs }): ReactElement {
  const text = (row: number): string => { const painted = paint(withoutEnd(lines[row] ?? []), colour); return glyphs ? glyphs.sign(row, painted) : painted; };
  return <Transform transform={(_, row) => text(row)}>{Array.from({ length: lines.length }, () => '.').join('\n')}</Transform>;
}
