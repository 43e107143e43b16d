// What people read is whole in both languages and written with the right letters.

import { describe, expect, it } from 'vitest';
import type { Bilingual } from '../../src/base/language.ts';
import { filesUnder, textOf } from '../support/house.ts';
import { library } from '../support/library.ts';

/** Every { ro, en } in a value, with its path. Examples are left out: they hold documents, right and wrong. */
function bilingual(value: unknown, path: string): [string, Bilingual][] {
  if (Array.isArray(value)) return value.flatMap((v, i) => bilingual(v, `${path}[${i}]`));
  if (value === null || typeof value !== 'object') return [];
  const entries = Object.entries(value).filter(([key]) => key !== 'examples');
  const own: [string, Bilingual][] = 'ro' in value || 'en' in value ? [[path, value as Bilingual]] : [];
  return [...own, ...entries.flatMap(([key, v]) => bilingual(v, `${path}.${key}`))];
}

const { rules, registry } = library();
const texts = [...rules.flatMap((r) => bilingual(r, r.id)), ...registry.acts.flatMap((a) => bilingual(a, a.id)), ...registry.parameters.flatMap((p) => bilingual(p, p.id))];
const cedilla = /[\u015E\u015F\u0162\u0163]/;
/** Words that are Romanian only with their marks. */
const bare = /\b(?:si|intre|fara|pana|catre|dupa|daca|actiune|actiuni|hotarare|hotararea|judetean|judeteana|sedinta|informatii|functionare|institutii|masuri|prevazut|aprobat[ai]? in|conditii|obligatii)\b/i;

describe('texts of rules, acts and parameters', () => {
  it('are there', () => expect(texts.length).toBeGreaterThan(100));
  it('are whole in both languages', () => expect(texts.filter(([, t]) => !t.ro?.trim() || !t.en?.trim()).map(([p]) => p)).toEqual([]));
  it('have ș and ț with a comma', () => expect(texts.filter(([, t]) => cedilla.test(t.ro + t.en)).map(([p]) => p)).toEqual([]));
  it('have the Romanian letters', () => expect(texts.filter(([, t]) => bare.test(t.ro)).map(([p, t]) => `${p}: ${bare.exec(t.ro)?.[0]}`)).toEqual([]));
  it('are not the same in both languages where they are sentences', () => {
    expect(texts.filter(([, t]) => t.ro === t.en && t.ro.split(' ').length > 3).map(([p]) => p)).toEqual([]);
  });
  it('are composed, not made of letter and mark', () => expect(texts.filter(([, t]) => (t.ro + t.en).normalize('NFC') !== t.ro + t.en).map(([p]) => p)).toEqual([]));
});

describe('pages and program words', () => {
  const pages = [...filesUnder('docs', '.md'), 'README.md', 'README.ro.md', 'CONTRIBUTING.md', ...filesUnder('src/report', '.ts'), ...filesUnder('src/reporters', '.ts'), ...filesUnder('src/cli', '.ts'), ...filesUnder('src/tui', '.ts', '.tsx')];
  it('have ș and ț with a comma', () => expect(pages.filter((f) => cedilla.test(textOf(f)))).toEqual([]));
});
