// Labels of headings and items in every writing met.

import { expect, test } from 'vitest';
import { labelOf } from '../../../src/plan/recognise/labels.ts';

const fold = (text: string): string => [...text].map((c) => (c.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase() || c)[0]).join('');
const read = (text: string): string => { const label = labelOf(text, fold(text)); return label ? `${label.kind} ${label.value} ${text.slice(label.length, label.length + 6)}` : 'none'; };

test.each([
  ['CAPITOLUL I', 'chapter 1 '], ['Capitolul III: Programul', 'chapter 3 Progra'], ['CAP. II. Planificarea', 'chapter 2 Planif'], ['CAP.II – Planificarea', 'chapter 2 Planif'], ['CAPITOLUL ll Planificarea', 'chapter 2 Planif'], ['Capitolul 3. Program', 'chapter 3 Progra'],
  ['A. Serviciile', 'letter-capital 1 Servic'], ['D) Programul', 'letter-capital 4 Progra'], ['B - Servicii', 'letter-capital 2 Servic'], ['a) cursuri', 'letter 1 cursur'], ['e. Participarea', 'letter 5 Partic'],
  ['3. Telefonul', 'number 3 Telefo'], ['- 6.Organizarea', 'number 6 Organi'], ['4) Campanii', 'number 4 Campan'], ['(iii) situații', 'roman-small 3 situaț'], ['II. Servicii', 'roman 2 Servic'],
  ['c.1. personalul', 'letter-number 1 person'], ['- c.4. voluntari', 'letter-number 4 volunt'], ['II.1.d. Informații', 'path 4 Inform'], ['1.2. Campanii', 'path 2 Campan'],
])('%s', (text, want) => expect(read(text)).toBe(want));

test.each(['Capitolele de cheltuieli', 'Planul anual', '16 voturi', '160.000 lei', 'art. 112', '2024', '- dezvoltarea', ''])('no label: %s', (text) => expect(read(text)).toBe('none'));
