// The frame: title, head, list and detail side by side or one above the other, bottom line; exactly one row less than the terminal.

import { Box } from 'ink';
import type { ReactElement } from 'react';
import { bottomLine, detailLines, listLines, titleLine } from '../draw/body.ts';
import { fit, piece } from '../draw/line.ts';
import { layoutOf } from '../screens/layout.ts';
import type { State } from '../state.ts';
import { Lines } from './lines.tsx';

export function Frame({ state }: { readonly state: State }): ReactElement {
  const layout = layoutOf(state);
  const { width, head, list, detail, side, height } = layout;
  const { colour } = state;
  const rule = [piece('─'.repeat(width), 'faint')];
  const rows = <Lines lines={listLines(layout, state)} width={list.width} height={list.height} colour={colour} />;
  const right = detail ? <Lines lines={detailLines(layout, state)} width={detail.width} height={detail.height} colour={colour} /> : null;
  const between = Array.from({ length: list.height }, () => [piece(' │ ', 'faint' as const)]);
  return (
    <Box flexDirection="column" width={state.size.columns} height={state.size.rows - 1} paddingX={1}>
      <Lines lines={[titleLine(state, width), rule]} width={width} height={2} colour={colour} />
      <Box flexDirection="column" height={height} flexShrink={0}>
        <Lines lines={head.map((l) => fit(l, width))} width={width} height={head.length} colour={colour} />
        {side ? (
          <Box>{rows}<Lines lines={between} width={3} height={list.height} colour={colour} />{right}</Box>
        ) : (
          <Box flexDirection="column">{rows}{detail ? <Lines lines={[rule]} width={width} height={1} colour={colour} /> : null}{right}</Box>
        )}
      </Box>
      <Lines lines={[bottomLine(state, width)]} width={width} height={1} colour={colour} />
    </Box>
  );
}
