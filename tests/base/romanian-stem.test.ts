// The stemmer for folded words against the Snowball stemmer that it follows: words of the registry, and words made of its endings.

import { readdirSync, readFileSync } from 'node:fs';
import { stemmer } from '@orama/stemmers/romanian';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/base/fold.ts';
import { romanianStem } from '../../src/base/romanian-stem.ts';

const differing = (words: Iterable<string>): string[] =>
  [...words].filter((w) => !/\d/.test(w)).map((w) => `${w}: ${romanianStem(w)}, ${stemmer(w)}`).filter((line) => line.split(': ')[1]?.split(', ')[0] !== line.split(', ')[1]);

describe('the stem of a folded word', () => {
  it.each([['registry', /\.(tsv|yaml)$/], ['samples', /\.(txt|yaml)$/], ['docs', /\.md$/]] as const)('is the one of Snowball for every word under %s', (folder, kind) => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => kind.test(name));
    const words = new Set(files.flatMap((name) => wordsOf(readFileSync(`${folder}/${name}`, 'utf8'))));
    expect(words.size).toBeGreaterThan(400);
    expect(differing(words)).toEqual([]);
  });

  it('is the one of Snowball for words made of vowels, consonants and endings', () => {
    const letters = 'aeiouaeioubcdlmnrstvz', endings = ['', '', 'ului', 'ilor', 'iile', 'abile', 'itate', 'ativi', 'abil', 'atoare', 'indu', 'ise', 'usem', 'esc', 'aua', 'ist', 'iune', 'ie', 'ii'];
    let seed = 20_260_101;
    const next = (n: number): number => { seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0; return Math.floor((seed / 2 ** 32) * n); };
    const words = Array.from({ length: 40_000 }, () => Array.from({ length: 1 + next(7) }, () => letters[next(letters.length)]).join('') + endings[next(endings.length)] + endings[next(endings.length)]);
    expect(differing(words)).toEqual([]);
  });
});
