// Words of texts that are compared: rare ones weigh more, and what one comparison counts is gone for the next.

import { describe, expect, it } from 'vitest';
import { Comparison } from '../../src/alignment/comparison.ts';
import type { Features } from '../../src/alignment/features.ts';
import { groupRelations } from '../../src/alignment/group-relations.ts';
import { Vocabulary } from '../../src/alignment/vocabulary.ts';

const background = { texts: 10, roots: ['social', 'batran'], counts: [9, 2], worn: ['social'] };
const features = (...stems: string[]): Features => ({ groups: [], general: false, themes: { form: [], help: [], work: [], aim: [] }, stems });
const of = (vocabulary: Vocabulary): Comparison => new Comparison(groupRelations({ groups: [] }), vocabulary, new WeakMap());

describe('words weighed together', () => {
  it('weigh the more the fewer texts have them, worn ones least', () => {
    const [only] = of(new Vocabulary(background)).weigh([features('social', 'batran', 'cantin'), features('batran')]);
    const [social, batran, cantin] = [...(only?.weights.subarray(only.from, only.from + 3) ?? [])] as [number, number, number];
    expect(social).toBeLessThan(batran);
    expect(batran).toBeLessThan(cantin);
    expect(cantin).toBe(1e9);
    expect(only?.weight).toBe(social + batran + cantin);
  });

  it('weigh the same in a later comparison of the same vocabulary', () => {
    const vocabulary = new Vocabulary(background), texts = [features('batran', 'cantin'), features('cantin', 'noptier')];
    const before = of(vocabulary).weigh(texts).map((w) => w.weight);
    of(vocabulary).weigh([features('cantin'), features('cantin'), features('batran', 'social')]);
    expect(of(vocabulary).weigh(texts).map((w) => w.weight)).toEqual(before);
  });

  it('sum up to the same in any order of first meeting', () => {
    const words = Array.from({ length: 40 }, (_, i) => `cuvant${i}`), texts = [features(...words), features(...words.slice(7)), features(...words.slice(19))];
    const straight = of(new Vocabulary(background)).weigh(texts)[0]?.weight;
    const turned = new Vocabulary(background);
    turned.numbersOf([...words].reverse());
    expect(of(turned).weigh(texts)[0]?.weight).toBe(straight);
  });
});
