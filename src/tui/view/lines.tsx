// A block of lines already fitted to their width: a frame is a handful of nodes, however large the plan is.

import { Box, Transform } from 'ink';
import type { ReactElement } from 'react';
import type { Line } from '../draw/line.ts';
import { paint } from '../draw/paint.ts';

/** Spaces at the end of a line are what the screen already is. */
function withoutEnd(of: Line): Line {
  let end = of.length;
  while (end > 0 && (of[end - 1]?.tone ?? 'plain') === 'plain' && of[end - 1]?.text.trim() === '') end -= 1;
  return end === of.length ? of : of.slice(0, end);
}

/**
 * Ink measures every text it has not seen and never forgets one; with whole frames as texts that costs more than all
 * the rest, and memory for each key. So Ink lays out one dot per line, the same text always, and gets the line in its place.
 */
export function Lines({ lines, width, height, colour }: { readonly lines: readonly Line[]; readonly width: number; readonly height: number; readonly colour: boolean }): ReactElement | null {
  if (height <= 0) return null;
  const shown = Math.min(lines.length, height);
  return (
    <Box width={width} height={height} flexShrink={0}>
      {shown > 0 ? <Transform transform={(_, i) => paint(withoutEnd(lines[i] ?? []), colour)}>{Array.from({ length: shown }, () => '.').join('\n')}</Transform> : null}
    </Box>
  );
}
