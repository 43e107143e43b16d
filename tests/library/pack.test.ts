// The packed library answers as the whole one, and keeps what judging needs.

import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/alignment/prepare.ts';
import { foldWords } from '../../src/base/fold.ts';
import { budgetChildren, budgetCode } from '../../src/library/budget-classification.ts';
import { extendRegistry } from '../../src/library/extend.ts';
import { linesOf } from '../../src/library/lines.ts';
import { localitiesNamed, localityAt } from '../../src/library/localities.ts';
import { packLibrary, unpackLibrary } from '../../src/library/pack.ts';
import { library } from '../support/library.ts';

const whole = library();
const packed = unpackLibrary(packLibrary(whole, prepare(whole.registry)));

describe('the packed library', () => {
  it('is less than half of the whole, in ASCII', () => {
    const text = packLibrary(whole, prepare(whole.registry));
    expect(text.length).toBeLessThan(JSON.stringify(whole).length * 0.6);
    expect(/[^\0-\x7f]/.test(text)).toBe(false);
  });
  it('holds every rule but its reason and examples', () => {
    expect(packed.rules).toEqual(whole.rules.map((rule) => ({ ...rule, why: { ro: '', en: '' }, examples: { inapplicable: [] } })));
  });
  it('reads its tables into the same entries', () => {
    expect(packed.registry.localities).toEqual(whole.registry.localities);
    expect(packed.registry.budgetClassification).toEqual(whole.registry.budgetClassification);
    expect(budgetChildren(packed, '57.02')).toEqual(budgetChildren(whole, '57.02'));
  });
  it('names its articles, so that own rules which bring the same one are told', () => {
    const act = whole.registry.acts.find((a) => a.articles.length > 0);
    if (!act) throw new Error('no act with articles');
    const own = { acts: [act], nomenclature: [], strategies: [], costStandards: [], groups: [], parameters: [] };
    expect(extendRegistry(packed.registry, own).clashes).toEqual(extendRegistry(whole.registry, own).clashes);
    expect(extendRegistry(packed.registry, own).registry.localities).toHaveLength(whole.registry.localities.length);
  });
});

describe('names in a sorted text', () => {
  it('give every locality by each of its spellings', () => {
    const lost = whole.registry.localities.filter((l) => [l.name, l.name.toUpperCase(), foldWords(l.name), l.name.replace(/â/g, 'î'), ...(l.alt ? [l.alt] : [])].some((name) => !localitiesNamed(packed, name).some((found) => found.siruta === l.siruta)));
    expect(lost).toEqual([]);
  });
  it('give the longest name that begins at a word, however the text goes on', () => {
    const names = new Set(whole.registry.localities.map((l) => l.folded));
    for (const l of whole.registry.localities) {
      const words = [...l.folded.split(' '), 'si', 'mai', 'departe'];
      const longest = words.findLastIndex((_, i) => names.has(words.slice(0, i + 1).join(' '))) + 1;
      expect(localityAt(packed, ['comuna', ...words], 1), l.folded).toMatchObject({ length: longest });
    }
  });
  it('do not give what only begins like one', () => {
    expect(['', 'a', 'aaa', 'zzz', 'bai', 'alba iuli', 'targ'].map((name) => localitiesNamed(packed, name))).toEqual([[], [], [], [], [], [], []]);
    expect(localityAt(packed, ['targu', 'departe'], 0)).toBeNull();
    expect(localityAt(packed, ['comuna'], 3)).toBeNull();
  });
});

it('every code of the classification is found in its text, and no other', () => {
  for (const kind of ['functional', 'economic'] as const) for (const entry of whole.registry.budgetClassification.filter((c) => c.kind === kind)) expect(budgetCode(packed, entry.code, kind)).toEqual(whole.registry.budgetClassification.find((c) => c.code === entry.code && c.kind === kind));
  expect(['', '.', '57.02.9', '0', 'x|'].map((code) => budgetCode(packed, code))).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

it('a cell with a mark of the table is refused when the program is built', () => expect(() => linesOf([['a|b']])).toThrow('a|b'));
