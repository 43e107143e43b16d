// Romanian counts: singular, plural, and "de" from twenty on.
import { describe, expect, it } from 'vitest';
import { counted, listed, nouns, takesDe, wholeNumber } from '../../../src/report/say/count.ts';

describe('counted', () => {
  it.each([[0, '0 erori'], [1, '1 eroare'], [2, '2 erori'], [19, '19 erori'], [20, '20 de erori'], [21, '21 de erori'], [99, '99 de erori'], [100, '100 de erori'], [101, '101 erori'], [119, '119 erori'], [120, '120 de erori'], [1000, '1.000 de erori'], [1001, '1.001 erori']])('%d', (n, said) => expect(counted(n, nouns.error, 'ro')).toBe(said));
  it.each([[0, '0 errors'], [1, '1 error'], [20, '20 errors'], [1500, '1,500 errors']])('%d in English', (n, said) => expect(counted(n, nouns.error, 'en')).toBe(said));
  it('takes "de" for whole numbers only', () => expect([takesDe(20.5), takesDe(-20), takesDe(19)]).toEqual([false, true, false]));
});

describe('listed and wholeNumber', () => {
  it('joins with și and and', () => expect([listed([], 'ro'), listed(['a'], 'ro'), listed(['a', 'b'], 'ro'), listed(['a', 'b', 'c'], 'en')]).toEqual(['', 'a', 'a și b', 'a, b and c']));
  it('groups thousands', () => expect([wholeNumber(999, 'ro'), wholeNumber(1640, 'ro'), wholeNumber(1640958, 'en')]).toEqual(['999', '1.640', '1,640,958']));
});
