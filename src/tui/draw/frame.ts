// The whole frame as lines: title, head, list and detail side by side or one above the other, bottom line; one row less than the terminal.

import { layoutOf, smallest } from '../screens/layout.ts';
import type { State } from '../state.ts';
import { words } from '../words.ts';
import { bottomLine, detailLines, listLines, titleLine } from './body.ts';
import { fit, type Line, piece, wrapped } from './line.ts';

const margin = piece(' ');
const beside = piece(' │ ', 'faint');

/** Exactly `size.rows - 1` lines, none wider than the terminal. */
export function frameLines(state: State): Line[] {
  const layout = layoutOf(state);
  const { width, head, list, detail, side, height } = layout;
  const rule: Line = [piece('─'.repeat(width), 'faint')];
  const rows = listLines(layout, state);
  const right = detailLines(layout, state);
  const blank: Line = [piece(' '.repeat(list.width))];
  const body = side
    ? Array.from({ length: list.height }, (_, i): Line => [...(rows[i] ?? blank), beside, ...(right[i] ?? [])])
    : [...Array.from({ length: list.height }, (_, i) => rows[i] ?? []), ...(detail ? [rule, ...right] : [])];
  const middle = [...head.map((l) => fit(l, width)), ...body];
  const filled = Array.from({ length: height }, (_, i) => middle[i] ?? []);
  return [titleLine(state, width), rule, ...filled, bottomLine(state, width)].map((l) => [margin, ...l]);
}

/** What is told in a window below the smallest size. */
export const tooSmall = ({ lang, size: { columns, rows } }: State): string => `${words.tooSmall[lang]} ${words.resize[lang]} (${columns}×${rows} < ${smallest.columns}×${smallest.rows})`;

/** The same as lines of the window. */
export const tooSmallLines = (state: State): Line[] => wrapped(tooSmall(state), Math.max(1, state.size.columns)).slice(0, Math.max(1, state.size.rows - 1));
