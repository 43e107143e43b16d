// Lines: widths as people see them, cutting, wrapping, and nothing of a document that could command the terminal.

import { describe, expect, it } from 'vitest';
import { between, cell, clean, cut, fit, held, line, lineWidth, piece, textOf, wrapLine } from '../../src/tui/draw/line.ts';
import { paint } from '../../src/tui/draw/paint.ts';
import { settle } from '../../src/tui/cursor.ts';
import type { Row } from '../../src/tui/screens/screen.ts';

describe('a line', () => {
  it.each([1, 5, 12, 13, 14, 40])('fits exactly %i columns', (width) => {
    expect(lineWidth(fit(line('Comuna ', piece('Țara', 'strong'), ' Șăț'), width))).toBe(width);
    expect(lineWidth(fit([], width))).toBe(width);
  });
  it('says that something was cut, and only then', () => {
    expect(cut('Servicii sociale', 9)).toBe('Servicii…');
    expect(cut('Servicii', 8)).toBe('Servicii');
    expect(textOf(fit(line('abc', 'def'), 6))).toBe('abcdef');
    expect(textOf(fit(line('abc', 'def', 'g'), 6))).toBe('abcde…');
  });
  it('does not take the blank after the last word for a word that was cut', () => {
    expect(textOf(fit(line('abc', 'def '), 6))).toBe('abcdef');
    expect(textOf(fit(line('abc ', 'def '), 6))).toBe('abc d…');
  });
  it('counts letters made of two signs as one', () => expect(lineWidth([piece('s\u0326t\u0326a\u0306')])).toBe(3));
  it('puts numbers to the right', () => expect(cell('7 lei', 8, 'right')).toBe('   7 lei'));
  it('keeps what stands at the right margin', () => {
    const both = between(line('un titlu foarte lung de ecran'), line('dreapta'), 24);
    expect(textOf(both)).toHaveLength(24);
    expect(textOf(both).endsWith('dreapta')).toBe(true);
  });
});

describe('wrapping', () => {
  it('never breaks between pieces that no blank parts, nor at words that are held together', () => {
    const lines = wrapLine([piece('✗', 'error'), piece(`${held(' neconforme 3')}   `), piece('○', 'open'), piece(`${held(' neverificate 12')}   `)], 20).map((l) => textOf(l).trim());
    expect(lines).toEqual(['✗ neconforme 3', '○ neverificate 12']);
  });
  const text = 'Planul anual de acțiune privind serviciile sociale administrate și finanțate din bugetul consiliului local';
  it.each([20, 31, 60])('keeps every word within %i columns', (width) => {
    const lines = wrapLine([piece(text.slice(0, 40)), piece(text.slice(40), 'strong')], width);
    expect(lines.every((l) => textOf(l).trimEnd().length <= width)).toBe(true);
    expect(lines.map(textOf).join('').replace(/\s+/g, ' ')).toBe(text);
  });
  it('keeps the tone of words over the break', () => {
    const lines = wrapLine([piece('unu doi '), piece('trei patru cinci', 'mark')], 12);
    expect(lines.flat().filter((p) => p.tone === 'mark').map((p) => p.text).join('')).toBe('trei patru cinci');
  });
  it('breaks a word that is longer than the line', () => {
    const lines = wrapLine([piece('a'.repeat(50))], 20);
    expect(lines.every((l) => textOf(l).length <= 20)).toBe(true);
    expect(lines.map(textOf).join('')).toBe('a'.repeat(50));
  });
});

describe('text of a document', () => {
  const hostile = 'a\x1b[2Jb\x07c\u009b31md\u202Ee\u200Bf\x00';
  it('cannot command the terminal', () => {
    expect(clean(hostile)).toBe('a[2Jbc31mdef');
    for (const l of [fit([piece(hostile)], 30), ...wrapLine([piece(hostile)], 30)]) expect(/[\u0000-\u001F\u007F-\u009F]/.test(textOf(l))).toBe(false);
  });
  it('shows cells apart', () => expect(clean('1\tCantina\t')).toBe('1 ¦ Cantina ¦ '));
});

describe('painting', () => {
  const of = line(piece('rău', 'error'), piece('ales', 'chosen'), piece('cuvinte', 'mark'));
  it('uses no colour where none is wanted, but weight, inversion and underline', () => {
    const plain = paint(of, false);
    expect(/\x1b\[(3[0-7]|9[0-7])m/.test(plain)).toBe(false);
    expect(plain).toContain('\x1b[7m');
    expect(plain).toContain('\x1b[4m');
  });
  it('uses the sixteen colours of the terminal and never a background', () => {
    const coloured = paint(line(...(['plain', 'strong', 'faint', 'error', 'warning', 'info', 'open', 'good', 'mark', 'chosen'] as const).map((t) => piece('x', t))), true);
    expect(coloured).toContain('\x1b[31m');
    expect(/\x1b\[(38|48|4[0-7]|10[0-7])[;m]/.test(coloured)).toBe(false);
  });
});

describe('a cursor', () => {
  const rows: Row[] = Array.from({ length: 30 }, (_, i) => ({ key: String(i), heading: i % 5 === 0, draw: () => [] }));
  it('never stands on a heading', () => {
    for (let at = 0; at < 30; at += 1) expect(rows[settle({ at, top: 0 }, rows, 7).at]?.heading).toBeFalsy();
  });
  it('shows the heading above the first row of a group', () => expect(settle({ at: 12, top: 11 }, rows, 5, -1).top).toBe(10));
  it('stands at the top of an empty list', () => expect(settle({ at: 9, top: 3 }, [], 5)).toEqual({ at: 0, top: 0 }));
});
