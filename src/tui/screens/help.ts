// The help: the keys of the screen one came from, and why some of them do nothing now.

import { line, piece } from '../draw/line.ts';
import { bindingsOf } from '../keys.ts';
import { type ScreenName, screenOf, type State } from '../state.ts';
import { screenWords, words } from '../words.ts';
import type { Row, Screen } from './screen.ts';

const before = (state: State): ScreenName => state.screens[state.screens.length - 2] ?? 'overview';

export function helpScreen(state: State): Screen {
  const { lang } = state;
  const screen = screenOf(state) === 'help' ? before(state) : screenOf(state);
  const under: State = { ...state, screens: [screen] };
  const rows = bindingsOf(screen).map((b): Row => {
    const off = b.off?.(under)?.[lang];
    return {
      key: `${b.shown}:${b.about.ro}`,
      draw: () => line(piece(b.shown.padEnd(8), off ? 'faint' : 'strong'), piece(b.about[lang], off ? 'faint' : 'plain'), piece(off ? ` – ${words.disabled[lang]}: ${off}` : '', 'faint')),
      say: () => `${b.shown}: ${b.about[lang]}${off ? `; ${words.disabled[lang]}: ${off}` : ''}`,
    };
  });
  return { rows, empty: '', detail: null, head: () => [line(piece(`${lang === 'ro' ? 'Tastele ecranului' : 'Keys of the screen'} „${screenWords[screen][lang]}”`.replace(/„(.*)”/, lang === 'ro' ? '„$1”' : '“$1”'), 'strong')), line()] };
}
