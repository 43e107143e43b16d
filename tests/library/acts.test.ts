// Acts by day: what was in force, what was repealed, which wording held, and which rules check which article.

import { describe, expect, it } from 'vitest';
import { actById, actCited, actInForce, actRepealedOn, articleOf, requirementOn } from '../../src/library/acts.ts';
import { coverageOf } from '../../src/library/coverage.ts';
import type { Act, Library } from '../../src/library/registry.ts';
import type { Rule } from '../../src/library/rule.ts';
import { library, registryLibrary } from '../support/library.ts';

const lib = registryLibrary();
const act = (short: string): Act => {
  const found = actCited(lib, short);
  if (!found) throw new Error(short);
  return found;
};

describe('acts', () => {
  const last: readonly [string, string, string][] = [
    ['L 215/2001', '2019-07-04', '2019-07-05'], ['HG 867/2015', '2026-06-30', '2026-07-01'],
    ['OG 68/2003', '2024-04-20', '2024-04-21'], ['HG 539/2005', '2024-04-20', '2024-04-21'], ['L 116/2002', '2024-04-20', '2024-04-21'], ['HG 1149/2002', '2024-04-20', '2024-04-21'],
  ];
  it.each(last)('%s held until %s and is repealed on %s', (short, day, after) => {
    expect([actInForce(act(short), day), actRepealedOn(act(short), day)]).toEqual([true, false]);
    expect([actInForce(act(short), after), actRepealedOn(act(short), after)]).toEqual([false, true]);
  });
  const first: readonly [string, string, string][] = [['OUG 57/2019', '2019-07-04', '2019-07-05'], ['Ordin 1086/2018', '2018-04-16', '2018-04-17'], ['HG 797/2017', '2017-11-22', '2017-11-23'], ['L 100/2024', '2024-04-20', '2024-04-21'], ['HG 268/2026', '2026-06-30', '2026-07-01']];
  it.each(first)('%s did not hold on %s and held on %s', (short, before, day) => {
    expect([actInForce(act(short), before), actInForce(act(short), day)]).toEqual([false, true]);
    expect(actRepealedOn(act(short), before)).toBe(false);
  });
  it('name the act that repealed them', () => {
    for (const a of lib.registry.acts) if (a.repealedBy) expect(actCited(lib, a.repealedBy), `${a.short} ← ${a.repealedBy}`).toBeDefined();
    expect(act('L 215/2001').repealedBy).toBe('OUG 57/2019');
    expect(act('OG 68/2003').repealedBy).toBe('L 100/2024');
  });
  it('have ids, short forms and numbers that agree', () => {
    for (const a of lib.registry.acts) {
      expect(a.short, a.id).toContain(a.number);
      expect(a.id, a.short).toContain(a.number.replace('/', '-'));
      expect(a.id, a.short).toContain(String(a.year));
    }
    expect(new Set(lib.registry.acts.map((a) => a.short)).size).toBe(lib.registry.acts.length);
  });
  it('are unknown where they are not there', () => expect([actCited(lib, 'L 1/1900'), actById(lib, 'nimic')]).toEqual([undefined, undefined]));
});

describe('articles', () => {
  it('are found by their name, or by the larger unit on record', () => {
    const law = act('L 292/2011');
    expect(articleOf(law, 'art. 118 alin. (3)')?.article).toBe('art. 118 alin. (3)');
    expect(articleOf(law, 'Art. 118  alin. (3)')?.article).toBe('art. 118 alin. (3)');
    expect(articleOf(law, 'art. 118 alin. (9)')?.article).toBe('art. 118');
    expect(articleOf(law, 'art. 1180')).toBeUndefined();
    expect(articleOf(law, 'art. 999')).toBeUndefined();
  });
  it('have the wording of the day', () => {
    const article = articleOf(act('L 292/2011'), 'art. 115 alin. (3)');
    if (!article) throw new Error('art. 115');
    expect(requirementOn(article, '2018-07-30')).toBeUndefined();
    expect(requirementOn(article, '2024-04-20')?.requirement.ro).toContain('31 martie');
    expect(requirementOn(article, '2024-04-21')?.requirement.ro).toContain('31 mai');
  });
  it('say against what they were checked, and claim no source where they come from memory', () => {
    const versions = lib.registry.acts.flatMap((a) => a.articles.flatMap((x) => x.versions.map((v) => ({ at: `${a.id} ${x.article}`, ...v }))));
    expect(versions.filter((v) => !v.checked).map((v) => v.at)).toEqual([]);
    expect(versions.filter((v) => v.confidence === 'verbatim' && !v.source).map((v) => v.at)).toEqual([]);
    expect(versions.filter((v) => v.confidence === 'recall' && v.source).map((v) => v.at)).toEqual([]);
  });
  it('carry the fines of 2024 on consultation and transmission', () => {
    expect(articleOf(act('L 292/2011'), 'art. 118 alin. (3)')?.sanction?.ro).toContain('10.000 la 50.000');
    expect(articleOf(act('L 292/2011'), 'art. 115 alin. (2)')?.sanction?.ro).toContain('5.000 la 20.000');
  });
});

describe('coverage', () => {
  const rule = (id: string, article: string, covers: 'whole' | 'part'): Rule => ({ id, basis: [{ act: 'lege-34-1998', article, confidence: 'verbatim', covers }, { act: 'coerenta', article: '-', confidence: 'arithmetic', covers: 'part' }, { act: 'lege-1-1900', article: 'art. 1', confidence: 'recall', covers: 'part' }] }) as unknown as Rule;
  const covered = coverageOf({ ...lib, rules: [rule('A-01', 'art. 5', 'whole'), rule('A-02', 'art. 5', 'part')] } as Library);
  it('lists the rules of an article and how far each proves it', () => {
    const article = covered.find((a) => a.act === 'lege-34-1998')?.articles.find((a) => a.article === 'art. 5');
    expect(article?.rules.map((r) => [r.rule, r.covers])).toEqual([['A-01', 'whole'], ['A-02', 'part']]);
  });
  it('lists articles without a rule', () => expect(covered.find((a) => a.act === 'lege-34-1998')?.articles.filter((a) => a.rules.length === 0).map((a) => a.article)).toEqual(['art. 1', 'art. 2 alin. (1)', 'art. 2 alin. (2)']));
  it('lists acts that are cited and not on record, last, and no act for coherence', () => {
    expect(covered.at(-1)).toMatchObject({ act: 'lege-1-1900', articles: [{ article: 'art. 1', known: false }] });
    expect(covered.some((a) => a.act === 'coerenta')).toBe(false);
  });
  it('of the real library leaves articles to people and loses none', () => {
    const all = coverageOf(library());
    const articles = all.flatMap((a) => a.articles);
    expect(articles.filter((a) => a.rules.length === 0).length).toBeGreaterThan(20);
    expect(new Set(articles.flatMap((a) => a.rules.map((r) => r.rule))).size).toBe(library().rules.filter((r) => r.basis.some((b) => b.act !== 'coerenta')).length);
  });
});
