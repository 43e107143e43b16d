// Where everything of the screen shown stands: widths and heights of head, list and detail, and the cursor inside them.

import { settle } from '../cursor.ts';
import type { Line } from '../draw/line.ts';
import { type Cursor, cursorOf, screenOf, type State } from '../state.ts';
import { screenFor } from './all.ts';
import { type Screen, stops } from './screen.ts';

export const smallest = { columns: 60, rows: 15 } as const;
/** From this width on list and detail stand side by side. */
const wide = 100;
/** Title, rule and bottom line. */
const frame = 3;
/** The bar beside the rows: mark of the cursor and a space. */
export const gutter = 2;

export interface Layout {
  readonly screen: Screen;
  readonly width: number;
  /** Rows between the title's rule and the bottom line. */
  readonly height: number;
  readonly head: readonly Line[];
  readonly list: { readonly width: number; readonly height: number };
  readonly detail: { readonly width: number; readonly height: number; readonly lines: readonly Line[]; readonly top: number } | null;
  readonly side: boolean;
  readonly cursor: Cursor;
}

export const isTooSmall = ({ size }: State): boolean => size.columns < smallest.columns || size.rows < smallest.rows;

function make(state: State): Layout {
  const width = Math.max(20, state.size.columns - 2);
  const height = Math.max(3, state.size.rows - 1 - frame);
  const screen = screenFor(state, width);
  const head = screen.head(width).slice(0, screen.rows.length ? Math.max(0, height - 4) : height);
  const rest = height - head.length;
  // Where no row can be chosen there is nothing to tell of one.
  const detailOf = stops(screen.rows).length ? screen.detail : null;
  const side = width + 2 >= wide && detailOf !== null && !state.linear;
  const listWidth = side ? Math.floor(width * (screen.share ?? 0.5)) : width;
  // Stacked: the list keeps what it needs up to half; the detail has the rest and a rule above it, and nearly all while it is read.
  const listHeight = side || !detailOf ? rest : state.focus === 'detail' ? 1 : Math.min(Math.max(3, screen.rows.length), Math.max(3, Math.floor(rest * 0.5)));
  const cursor = settle(cursorOf(state), screen.rows, listHeight);
  const detailWidth = side ? width - listWidth - 3 : width;
  const detailHeight = side ? rest : rest - listHeight - 1;
  // Two columns are kept for the scroll bar, so that the text does not move when it comes.
  const lines = detailOf ? detailOf(cursor.at, detailWidth - 2) : [];
  const top = Math.max(0, Math.min(state.detailTop, lines.length - detailHeight));
  return {
    screen, width, height, head, side, cursor, list: { width: listWidth, height: listHeight },
    detail: detailOf && detailHeight > 0 ? { width: detailWidth, height: detailHeight, lines, top } : null,
  };
}

let last: { readonly state: State; readonly layout: Layout } | null = null;

/** The layout of a state; a key and the frame after it ask for the same one. */
export function layoutOf(state: State): Layout {
  if (last?.state !== state) last = { state, layout: make(state) };
  return last.layout;
}

/** The settled cursors, with the one of the screen shown in its place. */
export const withCursor = (state: State, cursor: Cursor): State => ({ ...state, cursors: { ...state.cursors, [screenOf(state)]: cursor } });
