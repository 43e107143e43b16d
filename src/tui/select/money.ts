// Money cells of services as the screen shows them: amounts, missing cells, sums by source.

import type { Language } from '../../base/language.ts';
import { addBani, type Bani, bani, formatLei } from '../../base/money.ts';
import { moneyOf, sumOf } from '../../facts/service/money.ts';
import type { Service } from '../../facts/service/row.ts';
import { type Amount, type Source, sources } from '../../plan/plan.ts';
import type { Reading } from '../../plan/reading.ts';
import { reason } from '../../report/say/reasons.ts';
import { type Piece, piece } from '../draw/line.ts';

export const sourceNames: Readonly<Record<Source, { readonly ro: string; readonly en: string }>> = {
  local: { ro: 'buget local', en: 'local budget' }, county: { ro: 'buget județean', en: 'county budget' }, state: { ro: 'buget de stat', en: 'state budget' },
  contributions: { ro: 'contribuții', en: 'contributions' }, other: { ro: 'alte surse', en: 'other sources' },
};
/** A filling for each source, told apart without colour. */
export const fills: Readonly<Record<Source, string>> = { local: '█', county: '▓', state: '▒', contributions: '░', other: '▚' };

export const missing = (lang: Language): Piece => piece(lang === 'ro' ? '▫ lipsește' : '▫ missing', 'warning');

/** A reading as words: its value, `▫ lipsește` for an empty cell, `?` with the reason for one that is not understood. */
export function readingPiece<T>(reading: Reading<T>, lang: Language, say: (value: T) => string, written = ''): Piece {
  if (reading.is === 'found') return piece(say(reading.value));
  if (reading.is === 'absent') return missing(lang);
  return piece(`? ${written ? `${written} – ` : ''}${reason(reading.because, lang)}`, 'open');
}

export const amountPiece = (reading: Reading<Amount>, lang: Language, written = ''): Piece =>
  readingPiece(reading, lang, (a) => `${formatLei(a.bani)}${a.note ? ` (${a.note})` : ''}`, written);

export interface Sums { readonly by: Readonly<Record<Source, Bani>>; readonly total: Bani; /** some cell holds no amount that could be read */ readonly unread: boolean }

/** What a service gets from each source, continuation rows included. */
export function sumsOf(row: Service): Sums {
  const money = moneyOf(row);
  const by = Object.fromEntries(sources.map((s) => [s, sumOf(row, s)])) as Record<Source, Bani>;
  return { by, total: addBani(...sources.map((s) => by[s])), unread: money.some((m) => m.reading.is === 'unclear') };
}

export const addSums = (list: readonly Sums[]): Sums => {
  const by = Object.fromEntries(sources.map((s) => [s, addBani(bani(0), ...list.map((x) => x.by[s]))])) as Record<Source, Bani>;
  return { by, total: addBani(bani(0), ...list.map((x) => x.total)), unread: list.some((x) => x.unread) };
};

/** The sources as a bar of `width` columns, each in its filling; `most` is the sum that fills it. A source above 0 has at least one column. */
export function stackedBar({ by }: Sums, most: number, width: number): string {
  if (most <= 0) return ' '.repeat(width);
  let bar = '';
  for (const s of sources) bar += fills[s].repeat(by[s] > 0 ? Math.max(1, Math.round((by[s] / most) * width)) : 0);
  return [...bar].slice(0, width).join('').padEnd(width);
}

