// Stems and likeness of Romanian words, with the damage that recognition leaves.

import { describe, expect, test } from 'vitest';
import { coverage, stemDice, textLikeness, trigramDice, wordLikeness } from '../../src/base/similarity.ts';
import { stem, stemsOf } from '../../src/base/stem.ts';

describe('stems', () => {
  test.each([['serviciilor', 'servicii'], ['sociale', 'social'], ['voluntarilor', 'voluntari'], ['infiintarea', 'infiintate']])('%s and %s are one word', (a, b) => expect(stem(a)).toBe(stem(b)));
  test('short words and numbers stay', () => expect(['din', '2024', 'c1'].map(stem)).toEqual(['din', '2024', 'c1']));
  test('a text is folded first', () => expect(stemsOf('Șosele, ȘOSEA')).toEqual(stemsOf('sosele sosea')));
});

describe('words', () => {
  test('inflection is no difference', () => expect(wordLikeness('serviciilor', 'serviciile')).toBe(1));
  test.each([['finantata', 'finlantare'], ['administratia', 'administrarea'], ['sociais', 'sociale']])('damage lowers the likeness of %s and %s without hiding it', (a, b) => {
    expect(wordLikeness(a, b)).toBeGreaterThan(0.6);
    expect(wordLikeness(a, b)).toBeLessThan(1);
  });
  test.each([['existente', 'propuse'], ['copii', 'plan'], ['a', 'al']])('%s is not %s', (a, b) => expect(wordLikeness(a, b)).toBe(0));
});

describe('texts', () => {
  test('order, cases and little words do not count', () => expect(stemDice('serviciile sociale ale voluntarilor', 'Voluntari și servicii sociale')).toBe(1));
  test('fused words are found by letters', () => {
    expect(stemDice('planul anual de actiune', 'planulanualdeactiune')).toBe(0);
    expect(trigramDice('planul anual de actiune', 'planulanualdeactiune')).toBe(1);
    expect(textLikeness('planul anual de actiune', 'planulanualdeactiune')).toBe(1);
  });
  test('nothing in common', () => expect(textLikeness('telefonul verde', 'buget')).toBeLessThan(0.1));
  test('coverage counts the words asked for', () => {
    expect(coverage('servicii de zi', 'Serviciile de zi pentru copii')).toBe(1);
    expect(coverage('servicii rezidențiale', 'Serviciile de zi')).toBe(0.5);
  });
});
