// avizor view without a terminal: a polite refusal that points to check; and nothing but view loads the screen.

import { describe, expect, it } from 'vitest';
import { filesUnder, importsOf } from '../support/house.ts';
import { avizor, avizorProcess } from './harness.ts';

describe('view without a terminal', () => {
  it.each(['ro', 'en'])('refuses in words, points to check, and ends with 2 (%s)', async (lang) => {
    const { code, out, err } = await avizor(['view', 'samples/conform/comuna.txt', '--lang', lang]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('AVZ-CLI-NO-TERMINAL');
    expect(err).toContain('avizor check samples/conform/comuna.txt');
  });
  it('refuses as a process too, and where the terminal can only print', async () => {
    const { code, out } = avizorProcess(['view', 'samples/conform/comuna.txt']);
    expect([code, out]).toEqual([2, '']);
    expect((await avizor(['view', 'x.txt'], undefined, { outIsTerminal: true, env: { TERM: 'dumb' } })).code).toBe(2);
  }, 60_000);
  it('names the dossier in what to type instead, and asks for files where none are named', async () => {
    expect((await avizor(['view', '--dosar', 'dosare/a'])).err).toContain('avizor check --dosar dosare/a');
    const { code, err } = await avizor(['view']);
    expect([code, err.includes('AVZ-CLI-MISSING')]).toEqual([2, true]);
  });
  it('refuses a date that is none', async () => expect((await avizor(['view', 'x.txt', '--as-of', '2026-02-30'])).code).toBe(2));
});

describe('the screen', () => {
  it('is imported by nothing but its own command, inside it', () => {
    const outside = [...filesUnder('src', '.ts', '.tsx')].filter((f) => !f.startsWith('src/tui/')).flatMap(importsOf).filter((i) => i.to.startsWith('src/tui/') || /^(ink|react)/.test(i.to));
    expect(outside.map((i) => `${i.from} ${i.to}`)).toEqual(['src/cli/view-run.ts src/tui/start.tsx']);
  });
});
