// Tab-separated registry files: lines with `#` are notes, the first other line names the columns.

import { Problem } from '../base/problem.ts';

export interface TableRow { readonly line: number; readonly cells: Readonly<Record<string, string>> }

/**
 * Rows of a table file by column name; an empty cell is ''.
 * @throws Problem with the line where a row has another number of cells than the head.
 */
export function parseTable(path: string, text: string, columns: readonly string[]): TableRow[] {
  let head: string[] | null = null;
  const rows: TableRow[] = [];
  text.split(/\r?\n/).forEach((content, index) => {
    if (content.trim() === '' || content.startsWith('#')) return;
    const cells = content.split('\t');
    const line = index + 1;
    if (!head) {
      const missing = columns.filter((c) => !cells.includes(c));
      if (missing.length > 0) throw tableProblem(path, line, `lipsesc coloanele ${missing.join(', ')}`, `columns missing: ${missing.join(', ')}`);
      head = cells;
    } else if (cells.length !== head.length) {
      throw tableProblem(path, line, `rândul are ${cells.length} celule, capul tabelului are ${head.length}`, `the row has ${cells.length} cells, the head has ${head.length}`);
    } else rows.push({ line, cells: Object.fromEntries(head.map((name, i) => [name, (cells[i] as string).trim()])) });
  });
  if (!head) throw tableProblem(path, 1, 'fișierul nu are cap de tabel', 'the file has no head row');
  return rows;
}

export const tableProblem = (path: string, line: number, ro: string, en: string): Problem => new Problem({
  code: 'AVZ-REG-TABLE', place: { path, line, column: 1 },
  what: { ro: `Tabelul de registru nu poate fi citit: ${ro}.`, en: `The registry table cannot be read: ${en}.` },
  todo: { ro: 'Corectați rândul: celulele se despart cu un tab, câte una pentru fiecare coloană.', en: 'Mend the row: cells are separated by one tab, one for each column.' },
});
