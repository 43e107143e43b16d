// Names the keys of a chunk of input: a paste or fast typing arrives as one string and is taken key by key.

import type { Key } from 'ink';

const single: Readonly<Record<string, string>> = { '\r': 'enter', '\n': 'enter', '\t': 'tab', '\x7f': 'backspace', '\b': 'backspace', '\x1b': 'escape', '\x03': 'ctrl+c' };

/** The keys of what Ink gives for one event, in order. */
export function keysOf(input: string, key: Key): string[] {
  const named = (['upArrow', 'downArrow', 'leftArrow', 'rightArrow', 'pageUp', 'pageDown', 'home', 'end', 'return', 'escape', 'tab', 'backspace', 'delete'] as const).find((name) => key[name]);
  const names = { upArrow: 'up', downArrow: 'down', leftArrow: 'left', rightArrow: 'right', pageUp: 'pageup', pageDown: 'pagedown', home: 'home', end: 'end', return: 'enter', escape: 'escape', tab: 'tab', backspace: 'backspace', delete: 'backspace' } as const;
  if (named) return [names[named]];
  if (key.ctrl) return input === 'c' ? ['ctrl+c'] : [];
  if (key.meta) return [];
  return [...input].flatMap((letter) => single[letter] ?? (letter < ' ' ? [] : [letter]));
}
