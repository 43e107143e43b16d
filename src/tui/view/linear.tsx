// The screen as a linear list for screen readers: no columns, no bars, every state in words.

import { Box, Text } from 'ink';
import type { ReactElement } from 'react';
import { bottomLine } from '../draw/body.ts';
import { tooSmall } from '../draw/frame.ts';
import { textOf } from '../draw/line.ts';
import { widthOf } from '../draw/width.ts';
import { isTooSmall, layoutOf } from '../screens/layout.ts';
import { stops } from '../screens/screen.ts';
import { screenOf, type State } from '../state.ts';
import { screenWords, words } from '../words.ts';

/** Bars and rules say nothing to the ear; cells are told with commas. */
const spoken = (text: string): string => text.replace(/[─│┃■□█▓▒░▚▶]+/g, ' ').replace(/ ¦/g, ',').replace(/\s+/g, ' ').trim();

/** The texts that fit into `room` rows of `width` columns, the first one always. */
function fitting(texts: readonly string[], width: number, room: number): string[] {
  const out: string[] = [];
  let left = room;
  for (const text of texts) {
    const rows = Math.max(1, Math.ceil(widthOf(text) / width) + (widthOf(text) > width ? 1 : 0));
    if (out.length && rows > left) break;
    out.push(text);
    left -= rows;
  }
  return out;
}

const rowsOf = (texts: readonly string[], width: number): number => texts.reduce((n, text) => n + Math.max(1, Math.ceil(widthOf(text) / width)), 0);

/** The chosen row comes first, then those after it and its detail: as much as the window holds, so that nothing runs out of it. */
export function Linear({ state }: { readonly state: State }): ReactElement {
  if (isTooSmall(state)) return <Text>{tooSmall(state)}</Text>;
  const { screen, head, detail, cursor, width } = layoutOf(state);
  const { lang, size: { columns, rows: height } } = state;
  const all = stops(screen.rows);
  const at = all.indexOf(cursor.at) + 1;
  const title = `avizor, ${screenWords[screenOf(state)][lang]}${all.length ? `, ${words.row[lang]} ${at} ${words.of[lang]} ${all.length}` : ''}`;
  const above = head.map((l) => spoken(textOf(l))).filter(Boolean);
  const below = spoken(textOf(bottomLine(state, width)));
  const room = height - 1 - rowsOf([title, ...above, below], columns);
  const told = (detail?.lines.slice(detail.top) ?? []).map((l) => spoken(textOf(l))).filter(Boolean);
  const list = screen.rows.length
    ? screen.rows.slice(cursor.at, cursor.at + height).map((row, i) => `${i === 0 ? `${words.selected[lang]}: ` : ''}${row.say?.() ?? spoken(textOf(row.draw(width)))}`)
    : [screen.empty];
  const share = told.length ? (state.focus === 'detail' ? 1 : Math.floor(room / 2)) : room;
  const rows = fitting(list.filter(Boolean), columns, share);
  const texts = [title, ...above, ...rows, ...(told.length ? fitting(told, columns, Math.max(1, room - rowsOf(rows, columns))) : []), below];
  return <Box flexDirection="column">{texts.map((text, i) => <Text key={i}>{text}</Text>)}</Box>;
}
