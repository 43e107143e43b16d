import { describe, expect, it } from 'vitest';
import { initials, keyOf, shortNumberHeads, type ColumnRule } from '../../../src/plan/recognise/column-rules.ts';

type Key = 'index' | 'county' | 'name' | 'code' | 'quarter';
const rules: readonly ColumnRule<Key>[] = [
  { key: 'index', ...shortNumberHeads },
  { key: 'county', holds: ['judetean'], is: initials('b', 'j') },
  { key: 'code', pattern: /\bcod(?:ul)?\b/, where: ['cod'] },
  { key: 'quarter', pattern: /^t[ .]*i\b/, from: 't' },
  { key: 'name', opens: ['denumir'] },
];

describe('columns by their headings', () => {
  it.each<[string, Key | null]>([
    ['Nr. crt.', 'index'], ['NR CRT', 'index'], ['Nr.', 'index'], ['Nr. de persoane', null],
    ['Buget județean', 'county'], ['B.J.', 'county'], ['b j', 'county'], ['Bj', 'county'], ['Obj', null],
    ['Codul serviciului', 'code'], ['Codificare', null],
    ['T. I', 'quarter'], ['Total', null], ['buget t i', null],
    ['Denumirea serviciului', 'name'], ['Altă denumire', null], ['', null],
  ])('%j is %s', (heading, key) => { expect(keyOf(heading, rules)).toBe(key); });

  it('gives a heading that comes again the same key', () => {
    expect([keyOf('Cod', rules), keyOf('Cod', rules), keyOf('Altul', rules), keyOf('Altul', rules)]).toEqual(['code', 'code', null, null]);
  });

  it('takes the first rule that fits', () => { expect(keyOf('Denumirea și codul', [{ key: 'name', holds: ['denumir'] }, { key: 'code', holds: ['cod'] }])).toBe('name'); });
  it('knows two letters in every short form', () => { expect(new Set(initials('b', 'l'))).toEqual(new Set(['bl', 'bl.', 'b l', 'b l.', 'b.l', 'b.l.', 'b. l', 'b. l.'])); });
});
