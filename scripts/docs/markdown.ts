// Pieces of generated pages: escaped cells, tables, the note that a page is generated.

import type { Language } from '../../src/base/language.ts';

export interface Page { readonly path: string; readonly text: string }

/** Text in a table cell or list: one line, no character that Markdown would read. */
export const inline = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(/[|<>*_`[\]\\]/g, '\\$&');

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [`| ${head.join(' | ')} |`, `| ${head.map(() => '---').join(' | ')} |`, ...rows.map((row) => `| ${row.join(' | ')} |`)];

export const generated = (lang: Language): string => lang === 'ro'
  ? '<!-- Pagină generată din rules/ și registry/; se schimbă acolo, apoi npm run generate. -->'
  : '<!-- Page generated from rules/ and registry/; change those, then npm run generate. -->';

/** A text of a rule as people read it with no plan at hand: placeholders are dots. */
export const withoutData = (text: string): string => text.replace(/\{[^{}]*\}/g, '…');

/** The page of its lines, ending in one line break. */
export const page = (path: string, lines: readonly string[]): Page => ({ path, text: `${lines.join('\n').replace(/\n{3,}/g, '\n\n').trim()}\n` });
