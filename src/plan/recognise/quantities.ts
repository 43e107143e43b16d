// Capacities, persons, places, square metres and occupancy: a figure with its unit, or several in one cell.

import type { Span } from '../../base/span.ts';
import type { Occupancy, Quantity } from '../plan.ts';
import { absent, found, unclear, type Reading } from '../reading.ts';
import { flatText } from './flat.ts';

const dash = /^(?:-+|_+|x|nu e(?:ste)? cazul|nu se aplica)[.;]?$/;
const words: Readonly<Record<string, number>> = { un: 1, o: 1, una: 1, unu: 1, doi: 2, doua: 2, trei: 3, patru: 4, cinci: 5, sase: 6, sapte: 7, opt: 8, noua: 9, zece: 10 };
const teens: Readonly<Record<string, number>> = { unsprezece: 11, doisprezece: 12, douasprezece: 12, treisprezece: 13, paisprezece: 14, cincisprezece: 15, saisprezece: 16, saptesprezece: 17, optsprezece: 18, nouasprezece: 19 };
const tens: Readonly<Record<string, number>> = { douazeci: 20, treizeci: 30, patruzeci: 40, cincizeci: 50, saizeci: 60, saptezeci: 70, optzeci: 80, nouazeci: 90 };

/** A number up to 99 at the start of a flat text, and what follows it (`de` left out). */
export function numberInWords(text: string): { readonly value: number | null; readonly rest: string } {
  const [first = '', second = '', third = ''] = text.split(' ');
  const rest = (used: number): string => text.split(' ').slice(used).join(' ').replace(/^de /, '');
  const ten = tens[first];
  if (ten !== undefined) return second === 'si' && words[third] !== undefined ? { value: ten + (words[third] as number), rest: rest(3) } : { value: ten, rest: rest(1) };
  const value = teens[first] ?? words[first];
  return value === undefined ? { value: null, rest: text } : { value, rest: rest(1) };
}
const figure = /(?<![\d.,])(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?|\d+\.\d{1,2})(?![\d])/g;

const valueOf = (digits: string): number => (/^\d+\.\d{1,2}$/.test(digits) ? Number(digits) : Number(digits.replace(/\./g, '').replace(',', '.')));

/** `Beneficiar /zi` → `beneficiar/zi`: the words after the figure, small letters, closed slashes. */
const unitText = (text: string): string =>
  text.replace(/^[\s.)(-]*(?:de )?/, '').replace(/\s*\/\s*/g, '/').replace(/[\s.,;:()-]+$/, '').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * A figure with its unit. A dash is 0; two figures in one cell (`40 beneficiari/306 elevi`, `50-60`) give `several` and no
 * value; null where there is no figure at all.
 */
export function parseQuantity(cell: string): Quantity | null {
  const raw = cell.replace(/\s+/g, ' ').trim();
  const text = flatText(raw);
  if (dash.test(text)) return { raw, value: 0, unit: '', several: false };
  // A breakdown or a word in brackets after the figure does not count: `20 locuri (10 fete, 10 băieți)`, `1 (una)`.
  const outside = raw.includes('(') ? raw.replace(/\([^()]*\)/g, (m) => ' '.repeat(m.length)) : raw;
  const main = /\d/.test(outside) ? outside : raw;
  const hits = [...main.matchAll(figure)];
  if (hits.length === 0) {
    const { value, rest } = numberInWords(text);
    return value === null || !/^[a-z]/.test(rest) || rest.split(' ').length > 3 ? null : { raw, value, unit: rest, several: false };
  }
  if (hits.length > 1) return { raw, value: null, unit: '', several: true };
  const hit = hits[0] as RegExpExecArray;
  // `locuri: 20` gives its unit before the figure.
  const before = (): string => (hit.index === 0 ? '' : /(?:^|\b)(locuri|paturi|persoane|beneficiari|copii|adul[tț]i|v[aâ]rstnici|elevi)\s*[:–—-]?\s*$/iu.exec(main.slice(0, hit.index))?.[1]?.toLowerCase() ?? '');
  const unit = unitText(main.slice(hit.index + hit[0].length).replace(/\s+/g, ' ')) || before();
  return { raw, value: valueOf(hit[1] as string), unit, several: false };
}

/** The reading of a capacity cell: empty → absent, no figure → unclear; two capacities are found with `several`. */
export function readQuantity(cell: string, span: Span): Reading<Quantity> {
  if (cell.trim() === '') return absent(span);
  const quantity = parseQuantity(cell);
  return quantity ? found(quantity, span) : unclear({ code: 'not-recognised' }, span);
}

/**
 * Occupancy per cent (`100%`) or in persons (`17 copii`, `17 din 20`, `17/20`). `hint` is the unit of the column's head. A bare
 * figure without a hint is found with neither: it cannot be told which it is.
 */
export function parseOccupancy(cell: string, hint: '%' | 'persons' | null = null): Occupancy | null {
  const raw = cell.replace(/\s+/g, ' ').trim();
  const text = flatText(raw);
  if (dash.test(text)) return { raw, percent: null, persons: null, unit: '' };
  const percents = [...text.matchAll(/(\d+(?:[.,]\d+)?) ?(?:%|la suta|procente?)/g)];
  const percent = percents.length === 1 ? valueOf((percents[0] as RegExpExecArray)[1] as string) : null;
  const rest = text.replace(/(\d+(?:[.,]\d+)?) ?(?:%|la suta|procente?)/g, ' ');
  const of = /^\D*(\d+) ?(?:din|\/|de pe) ?(?:cele )?(\d+)\b ?(.*)$/.exec(rest);
  if (of) return { raw, percent, persons: Number(of[1]), unit: unitText(of[3] ?? '') };
  const figures = rest.match(/\d+(?:[.,]\d+)?/g) ?? [];
  if (percents.length > 1 || figures.length > 1) return { raw, percent: null, persons: null, unit: '' };
  if (figures.length === 0 && percents.length === 0) {
    const { value, rest: unit } = numberInWords(text);
    if (value !== null && /^(?:la suta|procente?)\b/.test(unit)) return { raw, percent: value, persons: null, unit: '%' };
    return value === null || !/^[a-z]/.test(unit) || unit.split(' ').length > 3 ? null : { raw, percent: null, persons: value, unit };
  }
  if (figures.length === 0) return { raw, percent, persons: null, unit: '%' };
  const quantity = parseQuantity(rest);
  const value = quantity?.value ?? null;
  const unit = quantity?.unit ?? '';
  if (percent === null && unit === '' && hint === '%') return { raw, percent: value, persons: null, unit: '%' };
  return { raw, percent, persons: unit === '' && hint !== 'persons' ? null : value, unit: unit || (percent !== null ? '%' : '') };
}

/** The reading of an occupancy cell: empty or a dash → absent, no figure → unclear. */
export function readOccupancy(cell: string, span: Span, hint: '%' | 'persons' | null = null): Reading<Occupancy> {
  if (cell.trim() === '' || dash.test(flatText(cell.trim()))) return absent(span);
  const occupancy = parseOccupancy(cell, hint);
  return occupancy ? found(occupancy, span) : unclear({ code: 'not-recognised' }, span);
}
