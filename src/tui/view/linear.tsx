// The screen as a linear list for screen readers: no columns, no bars, every state in words.

import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import { bottomLine } from '../draw/body.ts';
import { tooSmall } from '../draw/frame.ts';
import { textOf } from '../draw/line.ts';
import { isTooSmall, layoutOf } from '../screens/layout.ts';
import { stops } from '../screens/screen.ts';
import { screenOf, type State } from '../state.ts';
import { screenWords, words } from '../words.ts';

/** Bars and rules say nothing to the ear; cells are told with commas. */
const spoken = (text: string): string => text.replace(/[─│┃■□█▓▒░▚▶]+/g, ' ').replace(/ ¦/g, ',').replace(/\s+/g, ' ').trim();

export function Linear({ state }: { readonly state: State }): ReactElement {
  if (isTooSmall(state)) return <Text>{tooSmall(state)}</Text>;
  const { screen, head, list, detail, cursor, width } = layoutOf(state);
  const { lang } = state;
  const all = stops(screen.rows);
  const at = all.indexOf(cursor.at) + 1;
  const shown = screen.rows.slice(cursor.top, cursor.top + list.height);
  return (
    <Box flexDirection="column">
      <Text>{`avizor, ${screenWords[screenOf(state)][lang]}${all.length ? `, ${words.row[lang]} ${at} ${words.of[lang]} ${all.length}` : ''}`}</Text>
      {head.map((l, i) => <Text key={`h${i}`}>{spoken(textOf(l))}</Text>)}
      {screen.rows.length ? null : <Text>{screen.empty}</Text>}
      {shown.map((row, i) => <Text key={row.key}>{`${cursor.top + i === cursor.at ? `${words.selected[lang]}: ` : ''}${row.say?.() ?? spoken(textOf(row.draw(width)))}`}</Text>)}
      {detail?.lines.slice(detail.top, detail.top + detail.height).map((l, i) => <Text key={`d${i}`}>{spoken(textOf(l))}</Text>)}
      <Text>{spoken(textOf(bottomLine(state, width)))}</Text>
    </Box>
  );
}
