// The contract of the alignment formats: a pure function from the alignment report to text; it may not compute.

import type { Language } from '../../base/language.ts';
import type { AlignmentReport, Column, Row } from '../../alignment/report.ts';
import type { Library } from '../../library/registry.ts';

export interface AlignOptions {
  readonly library: Library; readonly lang: Language; readonly width: number;
  /** Which lines' reasons are shown: keys (`P1`, `E2`) or ids; all for `*`; none when empty. */
  readonly why: readonly string[];
}
export interface AlignReporter { readonly name: string; readonly extension: string; render(report: AlignmentReport, options: AlignOptions): string }

/** Whether reasons are asked for a line. */
export const wantsWhy = ({ why }: AlignOptions, key: string, id: string): boolean => why.some((w) => w === '*' || w.toUpperCase() === key.toUpperCase() || w === id);

/** The marks of a row with the column each belongs to. */
export const marksOf = (row: Row, services: readonly Column[]): { readonly column: Column; readonly mark: Row['marks'][number] }[] =>
  services.flatMap((column, i) => { const mark = row.marks[i]; return mark ? [{ column, mark }] : []; });
