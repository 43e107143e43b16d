// The table of keys: every screen's keys are told in both languages and each of them does something.

import { beforeAll, describe, expect, it } from 'vitest';
import { bindings, bindingsOf } from '../../src/tui/keys.ts';
import { layoutOf } from '../../src/tui/screens/layout.ts';
import type { ScreenName, State } from '../../src/tui/state.ts';
import { screenWords, words } from '../../src/tui/words.ts';
import { keysOf } from '../../src/tui/view/input.ts';
import { flawed, opened, press } from './plan.ts';
import type { Key } from 'ink';

let state: State;
beforeAll(async () => { state = opened(await flawed()); }, 60_000);
const ways: Readonly<Record<ScreenName, readonly string[]>> = {
  county: [], overview: [], findings: ['2'], services: ['3'], budget: ['4'], alignment: ['5'], information: ['6'], law: ['7'], source: ['2', 'enter'], help: ['?'], decide: ['2', 'd'],
};
const screens = Object.keys(ways) as ScreenName[];

describe('the table of keys', () => {
  it('has words in both languages', () => {
    for (const b of bindings) for (const text of [b.about, b.short].filter((t) => t !== undefined)) {
      expect(text.ro.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
      expect(text.ro).not.toBe(text.en);
    }
  });
  it('gives a key of one screen once', () => {
    for (const screen of screens) {
      const keys = bindingsOf(screen).flatMap((b) => b.keys);
      expect([screen, keys.filter((k, i) => keys.indexOf(k) !== i)]).toEqual([screen, []]);
    }
  });
  it('has a way back and a way out on every screen', () => {
    for (const screen of screens) {
      const keys = bindingsOf(screen).flatMap((b) => b.keys);
      expect(keys).toContain('escape');
      expect(keys).toContain('ctrl+c');
    }
  });
  it('does something with every key that is at hand', () => {
    for (const screen of screens.filter((s) => s !== 'county')) {
      const here = press(state, ...ways[screen]).state;
      for (const b of bindingsOf(screen)) {
        if (b.off?.(here)) continue;
        for (const key of b.keys) {
          const { state: after, effects } = press(here, key);
          expect([screen, key, after.notice === words.noSuchKey.ro && effects.length === 0 && !layoutOf(here).screen.rows.some((r) => r.target === undefined)]).toEqual([screen, key, false]);
        }
      }
    }
  });
  it('is what the help shows, with the reason of a key that is not at hand', () => {
    for (const screen of screens.filter((s) => s !== 'county' && s !== 'help' && s !== 'decide')) {
      const help = press(state, ...ways[screen], '?').state;
      const shown = layoutOf(help).screen.rows.map((r) => r.say?.() ?? '');
      expect(shown).toHaveLength(bindingsOf(screen).length);
      for (const b of bindingsOf(screen)) expect(shown.some((s) => s.includes(b.about.ro))).toBe(true);
      expect(shown.find((s) => s.startsWith('0:'))).toContain('un singur fișier');
    }
  });
});

describe('words of the screen', () => {
  it('are whole in both languages, with the letters of Romanian', () => {
    for (const [name, text] of [...Object.entries(words), ...Object.entries(screenWords)]) {
      expect([name, text.ro.trim() === '', text.en.trim() === '']).toEqual([name, false, false]);
      expect([name, /[\u015E\u015F\u0162\u0163]/.test(text.ro)]).toEqual([name, false]);
    }
  });
});

const none = { upArrow: false, downArrow: false, leftArrow: false, rightArrow: false, pageDown: false, pageUp: false, home: false, end: false, return: false, escape: false, ctrl: false, shift: false, tab: false, backspace: false, delete: false, meta: false, super: false, hyper: false, capsLock: false, numLock: false } as Key;

describe('input', () => {
  it('takes fast typing and pastes letter by letter', () => {
    expect(keysOf('jjj', none)).toEqual(['j', 'j', 'j']);
    expect(keysOf('ședință\r', none)).toEqual(['ș', 'e', 'd', 'i', 'n', 'ț', 'ă', 'enter']);
  });
  it('names the keys that write nothing', () => {
    expect(keysOf('', { ...none, downArrow: true })).toEqual(['down']);
    expect(keysOf('\r', { ...none, return: true })).toEqual(['enter']);
    expect(keysOf('', { ...none, delete: true })).toEqual(['backspace']);
    expect(keysOf('c', { ...none, ctrl: true })).toEqual(['ctrl+c']);
    expect(keysOf('x', { ...none, meta: true })).toEqual([]);
    expect(keysOf('\x01\x02', none)).toEqual([]);
  });
});
