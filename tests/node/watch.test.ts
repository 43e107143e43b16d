// Watched files: one call for a save, whether the editor writes in place or renames; none for other files.

import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clipboardSequence } from '../../src/node/clipboard.ts';
import { watchFiles } from '../../src/node/watch.ts';

const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

describe('watching', () => {
  it('tells a file that was written, replaced or written in pieces, once each', async () => {
    const at = mkdtempSync(join(tmpdir(), 'avizor-watch-'));
    for (const name of ['a.txt', 'b.txt', 'c.txt']) writeFileSync(join(at, name), 'unu');
    const calls: string[] = [];
    const { stop } = watchFiles(['a.txt', 'b.txt'], at, (path) => calls.push(path));
    await pause(100);
    writeFileSync(join(at, 'a.txt'), 'doi');
    writeFileSync(join(at, 'a.txt'), 'trei');
    writeFileSync(join(at, 'c.txt'), 'doi');
    await pause(700);
    expect(calls).toEqual(['a.txt']);
    writeFileSync(join(at, 'b.tmp'), 'doi');
    renameSync(join(at, 'b.tmp'), join(at, 'b.txt'));
    await pause(700);
    expect(calls).toEqual(['a.txt', 'b.txt']);
    stop();
    writeFileSync(join(at, 'a.txt'), 'patru');
    await pause(400);
    expect(calls).toHaveLength(2);
  });
});

describe('the clipboard', () => {
  const text = 'Serviciul răspunde nevoii a 31 de persoane vârstnice';
  const encoded = Buffer.from(text, 'utf8').toString('base64');
  it('gets the text by OSC 52, letters with marks included', () => {
    expect(clipboardSequence(text, {})).toBe(`\x1b]52;c;${encoded}\x07`);
    expect(Buffer.from(encoded, 'base64').toString('utf8')).toBe(text);
  });
  it('gets it through tmux and screen', () => {
    expect(clipboardSequence(text, { TMUX: '1' })).toContain(`\x1bPtmux;\x1b\x1b]52;c;${encoded}\x07\x1b\\`);
    expect(clipboardSequence(text, { TERM: 'screen-256color' })).toBe(`\x1bP\x1b]52;c;${encoded}\x07\x1b\\`);
  });
  it('holds nothing but the text, whatever it contains', () => expect(clipboardSequence('\x1b]0;x\x07', {}).slice(7, -1)).toMatch(/^[A-Za-z0-9+/=]+$/));
});
