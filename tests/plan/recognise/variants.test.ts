// The same plan in other letters, numbering and layout is read the same; where it cannot be, it says so.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sectionIds } from '../../../src/plan/model.ts';
import { root } from '../../support/library.ts';
import { planFrom, summary } from '../../support/recognise.ts';
import * as v from '../../support/variants.ts';

const own = ['comuna.txt', 'judet.txt'].map((f) => `${root}samples/conform/${f}`);
const corpus = `${root}../shared/corpus/text`;
const real = existsSync(corpus) ? readdirSync(corpus).map((f) => `${corpus}/${f}`) : [];

const nameOf = (file: string): string => file.split('/').at(-1)!;

describe.each(own.map((file) => ({ name: nameOf(file), file })))('$name', ({ file }) => {
  const text = readFileSync(file, 'utf8');
  const base = summary(planFrom(text));

  test.each(v.harmless)('$name', ({ make }) => expect(summary(planFrom(make(text)))).toEqual(base));

  test('chapters in another order keep their states', () => {
    const got = planFrom(v.reordered([3, 1, 2])(text));
    expect(summary(got)).toEqual(base);
    expect(got.sections.III.order).toBeLessThan(got.sections.I.order);
  });

  test.each([1, 2, 3])('a chapter taken out is missing with all its points: %i', (n) => {
    const id = ['I', 'II', 'III'][n - 1]!;
    const got = summary(planFrom(v.without(n)(text)));
    for (const section of sectionIds) {
      const lost = section === id || section.startsWith(`${id}.`);
      expect({ section, state: got[section] }).toEqual({ section, state: lost ? 'missing' : base[section] });
    }
  });

  test('a fourth chapter is extra and changes nothing else', () => {
    const got = planFrom(v.extraChapter(text));
    expect(got.extraChapters.map((c) => c.label)).toEqual(['CAPITOLUL IV']);
    expect(summary(got)).toEqual({ ...base, extra: '1' });
  });

  test('a fourth chapter by its number alone, where the others stand so too', () => {
    const bare = (written: string): string => written.replace(/^(\W*)CAPITOLUL\s+([IVX]+)\b\s*[.:–-]?/gim, '$1$2.');
    const got = planFrom(bare(v.extraChapter(text)));
    expect(got.extraChapters.map((c) => c.label)).toEqual(['IV.']);
    expect(planFrom(bare(text)).extraChapters).toEqual([]);
  });

  test('one long line: every section is doubted, none is invented', () => {
    const got = planFrom(v.oneLine(text));
    for (const section of sectionIds) expect({ section, doubt: got.sections[section].doubt.is }).toEqual({ section, doubt: 'unclear' });
    for (const key of ['kind', 'name', 'authority', 'year']) expect({ key, value: summary(got)[key] }).toEqual({ key, value: base[key] });
  });
});

describe.skipIf(real.length === 0)('published plans', () => {
  describe.each(real.map((file) => ({ name: nameOf(file), file })))('$name', ({ file }) => {
    const text = readFileSync(file, 'utf8');
    const base = summary(planFrom(text));
    test.each(v.harmless)('$name', ({ make }) => expect(summary(planFrom(make(text)))).toEqual(base));
  });
});
