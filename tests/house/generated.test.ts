// The generated pages are those of the rules and registries as they stand.

import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFolders, pagesOf } from '../../scripts/docs/pages.ts';
import { textOf } from '../support/house.ts';
import { library, root } from '../support/library.ts';

const pages = pagesOf(library());

describe('generated pages (npm run generate writes them)', () => {
  it('are one for each rule and language', () => expect(pages.filter((p) => /\/rules\/[A-Z]+-\d+\.md$/.test(p.path))).toHaveLength(2 * library().rules.length));
  it('are not stale', () => expect(pages.filter((p) => !existsSync(root + p.path) || textOf(p.path) !== p.text).map((p) => p.path)).toEqual([]));
  it('are all still generated', () => {
    const known = new Set(pages.map((p) => p.path));
    expect(generatedFolders.flatMap((f) => readdirSync(root + f).map((name) => `${f}/${name}`)).filter((path) => !known.has(path))).toEqual([]);
  });
  it('link to pages that are there', () => {
    const broken = pages.flatMap(({ path, text }) => [...text.matchAll(/\]\(((?!https?:)[^)#]+)\)/g)].map((m) => new URL(m[1] as string, `file:///${path}`).pathname.slice(1)).filter((to) => !pages.some((p) => p.path === to)).map((to) => `${path} → ${to}`));
    expect(broken).toEqual([]);
  });
});
