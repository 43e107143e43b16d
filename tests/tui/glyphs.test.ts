// What stands between Ink and the terminal: signs for lines, columns counted by hand, and the pauses in which words are folded.

import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../src/base/fold.ts';
import { foldInPauses } from '../../src/tui/ahead.ts';
import { widthOf } from '../../src/tui/draw/width.ts';
import { findingRows } from '../../src/tui/select/findings.ts';
import { foldAhead, headline, holds } from '../../src/tui/select/told.ts';
import type { Judged } from '../../src/tui/state.ts';
import { createStore } from '../../src/tui/store.ts';
import { Glyphs } from '../../src/tui/view/glyphs.ts';
import { inkStream } from '../../src/tui/view/ink-stream.ts';
import { flawed, opened, withMany } from './plan.ts';

let judged: Judged;
beforeAll(async () => { judged = await flawed(); }, 60_000);

describe('a sign', () => {
  it('stays while its line stays, and is new when the line is', () => {
    const glyphs = new Glyphs();
    const first = glyphs.sign(3, 'unu');
    expect(glyphs.sign(3, 'unu')).toBe(first);
    expect(glyphs.sign(4, 'unu')).not.toBe(first);
    expect(glyphs.sign(3, 'doi')).not.toBe(first);
    expect(glyphs.sign(3, 'unu')).not.toBe(first);
  });
  it('is spelled as its line on its row, whatever the line holds', () => {
    const glyphs = new Glyphs();
    const [a, b] = [glyphs.sign(0, 'șapte $& {1:0}'), glyphs.sign(1, '\x1b[1mopt\x1b[22m')];
    expect(glyphs.spell(`\x1b[2K${a}\n${b}\n`)).toBe('\x1b[1;1H\x1b[2Kșapte $& {1:0}\x1b[2;1H\x1b[2K\x1b[1mopt\x1b[22m');
  });
  it('is written only where the row shows another line, and rows that are no more are emptied', () => {
    const glyphs = new Glyphs();
    const frame = (...lines: string[]): string => glyphs.spell(lines.map((text, row) => glyphs.sign(row, text)).join('\n'));
    frame('unu', 'doi', 'trei');
    expect(frame('unu', 'două', 'trei')).toBe('\x1b[2;1H\x1b[2Kdouă');
    expect(frame('unu', 'două', 'trei')).toBe('');
    expect(frame('unu', 'două')).toBe('\x1b[3;1H\x1b[J');
    expect(frame('unu', 'două', 'trei')).toBe('\x1b[3;1H\x1b[2Ktrei');
  });
  it('is new for every line once the terminal was emptied', () => {
    const glyphs = new Glyphs();
    const before = [glyphs.sign(0, 'unu'), glyphs.sign(1, 'doi')];
    glyphs.spell(before.join('\n'));
    glyphs.forget();
    const after = [glyphs.sign(0, 'unu'), glyphs.sign(1, 'doi')];
    expect(after.filter((sign) => before.includes(sign))).toEqual([]);
    expect(glyphs.spell(after.join('\n'))).toBe('\x1b[1;1H\x1b[2Kunu\x1b[2;1H\x1b[2Kdoi');
  });
  it('reaches the terminal as its line, and what is no frame as it is', () => {
    const glyphs = new Glyphs();
    const written: string[] = [];
    const stream = inkStream({ columns: 120, writable: true, write: (chunk: string) => { written.push(chunk); return true; } } as unknown as NodeJS.WriteStream, glyphs);
    stream.write('\x1b[?25l');
    stream.write(`${glyphs.sign(0, 'Crăcăoani')}\n`);
    expect(written).toEqual(['\x1b[?25l', '\x1b[1;1H\x1b[2KCrăcăoani']);
    expect(stream.columns).toBe(1);
    expect(inkStream({ columns: 120 } as NodeJS.WriteStream, null).columns).toBe(120);
  });
});

describe('columns', () => {
  it.each([['', 0], ['Țară', 4], ['s\u0326t\u0326', 2], ['─│■▒', 4], ['社会', 4], ['ﬁx', 2], ['a\u00ADb\u200B', 2], ['🏠', 2], ['👍\uFE0F', 2], ['„ghilimele” – 5 €', 17]])('of %j are %i', (text, width) => expect(widthOf(text)).toBe(width));
});

describe('a word of the filter', () => {
  it('is held by what a person sees of a finding: rule, title, sentence, article, label', () => {
    const finding = judged.report.findings.find((f) => f.rule === 'SRV-08');
    if (!finding) throw new Error('the flawed plan has no finding of SRV-08');
    for (const word of ['srv-08', '135,7', finding.label, finding.basis[0]?.act ?? '?', headline(finding, judged.library, 'ro').split(' ')[0] ?? '?']) expect([word, holds(finding, fold(word), judged.library, 'ro')]).toEqual([word, true]);
    expect(holds(finding, 'zzz', judged.library, 'ro')).toBe(false);
  });
  it('is looked for in every finding, in any order of words', () => {
    const rows = (filter: string): number => findingRows(judged, 'family', 'all', null, filter, 'ro').filter((r) => !r.heading).length;
    expect(rows('')).toBe(judged.report.findings.length);
    expect(rows('capacitate srv')).toBe(rows('SRV Capacitate'));
    expect(rows('capacitate srv')).toBeGreaterThan(0);
    expect(rows('capacitate zzz')).toBe(0);
  });
});

describe('folding ahead', () => {
  it('goes through all findings in pieces', () => {
    const { report, library } = withMany(judged, 3000);
    const stops: (number | null)[] = [];
    for (let from: number | null = 0; from !== null; stops.push(from)) from = foldAhead(report.findings, from, library, 'ro', 1);
    expect(stops.at(-1)).toBeNull();
    expect(stops.length).toBeGreaterThan(1);
    expect(stops.slice(0, -1)).toEqual([...stops.slice(0, -1)].sort((a, b) => Number(a) - Number(b)));
  });
  it('happens in the pauses of the open plan, in the language shown, and ends with the screen', async () => {
    let asked = 0;
    const counting = { ...judged, report: { ...judged.report, findings: judged.report.findings.map((f) => Object.defineProperty({ ...f }, 'label', { get: () => { asked += 1; return f.label; } })) } };
    const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 200); });
    const store = createStore(opened(counting), () => undefined);
    const ahead = foldInPauses(store);
    await pause();
    expect(asked).toBe(counting.report.findings.length);
    store.dispatch({ type: 'key', key: 'L' });
    await pause();
    expect(asked).toBe(2 * counting.report.findings.length);
    ahead.stop();
    store.dispatch({ type: 'key', key: 'L' });
    await pause();
    expect(asked).toBe(2 * counting.report.findings.length);
  });
});
