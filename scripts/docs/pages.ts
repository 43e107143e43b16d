// All generated pages of the documentation.

import type { Language } from '../../src/base/language.ts';
import type { Library } from '../../src/library/registry.ts';
import { alignmentPage } from './alignment-page.ts';
import { factsPage } from './facts-page.ts';
import { indexPage } from './index-page.ts';
import { lawPage } from './law-page.ts';
import type { Page } from './markdown.ts';
import { rulePage } from './rule-page.ts';

const languages: readonly Language[] = ['ro', 'en'];

export const pagesOf = (library: Library): Page[] => [
  factsPage(library),
  ...languages.flatMap((lang) => [lawPage(library, lang), alignmentPage(library, lang), indexPage(library, lang), ...library.rules.map((rule) => rulePage(rule, library, lang))]),
];

/** Folders that hold nothing but generated pages. */
export const generatedFolders: readonly string[] = languages.map((lang) => `docs/${lang}/rules`);
