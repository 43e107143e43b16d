// Looking up words gives what the patterns themselves give: those of the groups, of the themes, and small ones of every form.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { notThemeSources, themeSources } from '../../src/alignment/themes.ts';
import { fold } from '../../src/base/fold.ts';
import { alternatives, openingTable } from '../../src/base/openings.ts';
import { WordFinder } from '../../src/base/word-finder.ts';
import { registryLibrary, root } from '../support/library.ts';

/** What the joined patterns of each owner find, one after the other. */
const byPattern = (sources: readonly (readonly string[])[], text: string): string[][] => sources.map((own) =>
  (own.length === 0 ? [] : [...text.matchAll(new RegExp(own.map((s) => `(?:${s})`).join('|'), 'g'))].map((m) => `${m.index}-${m.index + m[0].length}`)));
const byWord = (finder: WordFinder, owners: number, text: string, once = false): string[][] => {
  const out: string[][] = Array.from({ length: owners }, () => []);
  for (const { owner, start, end } of finder.find(text, once ? { once: [0, owners] } : {})) out[owner]?.push(`${start}-${end}`);
  return out;
};

const folders = ['samples', 'rules', 'registry', 'tests/alignment', 'tests/fixtures'];
const lines = [...new Set(folders.flatMap((folder) => readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(txt|ya?ml|tsv)$/.test(name))
  .flatMap((name) => fold(readFileSync(`${root}${folder}/${name}`, 'utf8').replace(/\n/g, ' ¶ ')).split('¶'))))];

describe('words looked up', () => {
  it.each([
    ['groups', registryLibrary().registry.groups.map((g) => g.stems)], ['themes', themeSources()], ['what only looks like a theme', notThemeSources()],
  ] as const)('give what the patterns give: %s', (_, sources) => {
    const { table, loose } = openingTable(sources), finder = new WordFinder(table);
    expect(loose).toEqual([]);
    expect(lines.length).toBeGreaterThan(2000);
    let found = 0;
    const other = lines.filter((line) => {
      const wanted = byPattern(sources, line);
      found += wanted.flat().length;
      return JSON.stringify(byWord(finder, sources.length, line)) !== JSON.stringify(wanted) || JSON.stringify(byWord(finder, sources.length, line, true)) !== JSON.stringify(wanted.map((spans) => spans.slice(0, 1)));
    });
    expect(other).toEqual([]);
    expect(found).toBeGreaterThan(10);
  });

  it.each([
    ['whole words', '\\bcasa\\b', 'casa casae acasa casa'], ['open words', '\\bcas\\w*', 'casa cas acasa _casa'], ['longer words', '\\bcas\\w+', 'cas casa'],
    ['beginnings', '\\bcas', 'casa cas'], ['choices', '\\bcas(a|e|elor)?\\b', 'casa cas casel caselor'], ['classes', '\\bv[ai]r\\w*', 'varsta virsta versta'],
    ['letters that may lack', '\\br?rom(i|a)\\b', 'romi rroma rrom'], ['words before', '\\b(cea )?mai buna\\b', 'cea mai buna mai buna'],
    ['more words', '\\bcas\\w* (\\w+ ){0,2}mare', 'casa cea mai mare casa cea cu mult mai mare casa mare'], ['the beginning of the text', '^(casa|case)\\b', 'casa casa'],
    ['the longer of two that begin alike is not taken before the first', '\\bcasa|\\bcasa mare', 'casa mare'], ['hyphens', '\\bnon-?profit', 'non-profit nonprofit non profit'],
    ['what must not follow', '\\btrafic\\b(?! rutier)', 'trafic rutier trafic'], ['choices in their order', '\\bcas\\w* (a|a mare|mare)', 'casa a mare casa mare'], ['a word that may lack', '\\bcalit\\w+ (\\w+ )?bun\\w*', 'calitate foarte buna calitati bune calitate foarte foarte buna calit bun'],
    ['the end of a word after a choice', '\\bde (zi|zile)\\b', 'de zi de zile de zilele de zi'], ['more words than forms are kept for', '\\bcasa (\\w+ ){0,4}(mare|mica|noua)', 'casa cea foarte frumoasa si mare casa a b c d e mare'], ['short words', '\\bin (casa|curte)', 'in casa in curte in'],
  ])('%s', (_, source, text) => {
    const { table, loose } = openingTable([[source]]);
    expect(loose).toEqual([]);
    expect(byWord(new WordFinder(table), 1, text)).toEqual(byPattern([[source]], text));
  });

  it.each(['casa', '.{0,3}\\bcasa', '\\b\\w+ casa', '\\ba\\b', '\\bin\\w*', '(?:\\bcasa)'])('leave %s to the pattern itself', (source) => expect(openingTable([['\\bcasa'], [source]]).loose).toEqual([1]));
  it('look for one owner alone', () => {
    const finder = new WordFinder(openingTable([['\\bcasa'], ['\\bcas\\w*']]).table);
    expect(finder.find('o casa', { only: 1 })).toEqual([{ owner: 1, start: 2, end: 6 }]);
  });
  it('cut alternatives at bars outside brackets', () => expect(alternatives('a(b|c)|[|]|\\|d')).toEqual(['a(b|c)', '[|]', '\\|d']));
});
