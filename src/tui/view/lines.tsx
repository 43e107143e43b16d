// A block of lines already fitted to their width, as one text: a frame is a handful of nodes, however large the plan is.

import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import type { Line } from '../draw/line.ts';
import { paintAll } from '../draw/paint.ts';

export function Lines({ lines, width, height, colour }: { readonly lines: readonly Line[]; readonly width: number; readonly height: number; readonly colour: boolean }): ReactElement | null {
  if (height <= 0) return null;
  return (
    <Box width={width} height={height} flexShrink={0} overflow="hidden">
      <Text wrap="truncate">{paintAll(lines.slice(0, height), colour)}</Text>
    </Box>
  );
}
