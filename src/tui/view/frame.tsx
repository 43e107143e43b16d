// The frame of a state: the lines of the screen shown, or the message of a window that is too small.

import type { ReactElement } from 'react';
import { frameLines, tooSmallLines } from '../draw/frame.ts';
import { isTooSmall } from '../screens/layout.ts';
import type { State } from '../state.ts';
import type { Glyphs } from './glyphs.ts';
import { Lines } from './lines.tsx';

export function Frame({ state, glyphs }: { readonly state: State; readonly glyphs?: Glyphs }): ReactElement {
  return <Lines lines={isTooSmall(state) ? tooSmallLines(state) : frameLines(state)} colour={state.colour} {...(glyphs ? { glyphs } : {})} />;
}
