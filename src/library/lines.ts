// Tables kept as one text, a line for each entry: searched as they are, read only where asked.

/** What parts cells and ends lines; neither needs an escape in JSON, and no table of the registry writes them. */
export const cellEnd = '|';
export const lineEnd = '~';

/** Entries as lines; an empty cell is a part left out. */
export function linesOf(rows: Iterable<readonly (string | number | undefined)[]>): string {
  return [...rows].map((row) => {
    const cells = row.map((cell) => String(cell ?? ''));
    if (cells.some((cell) => cell.includes(cellEnd) || cell.includes(lineEnd))) throw new Error(`a cell holds ${cellEnd} or ${lineEnd}: ${cells.join(' ')}`);
    return cells.join(cellEnd) + lineEnd;
  }).join('');
}

/** The cells of each line. */
export const allCells = (lines: string): string[][] => lines.split(lineEnd).slice(0, -1).map((line) => line.split(cellEnd));

/** The cells of the line that begins at `at`. */
export const cellsAt = (lines: string, at: number): string[] => lines.slice(at, lines.indexOf(lineEnd, at)).split(cellEnd);

/** The first cell of the line that begins at `at`, where there are more. */
export const keyAt = (lines: string, at: number): string => lines.slice(at, lines.indexOf(cellEnd, at));

/** Where the line after the one at `at` begins. */
export const nextLine = (lines: string, at: number): number => lines.indexOf(lineEnd, at) + 1;

/** Where the first line begins whose first cell is not before `key`, in lines sorted by it; their length where none is. */
export function lineFrom(sorted: string, key: string): number {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1, start = middle === 0 ? 0 : sorted.lastIndexOf(lineEnd, middle - 1) + 1;
    if (keyAt(sorted, start) < key) low = nextLine(sorted, start);
    else high = start;
  }
  return low;
}
