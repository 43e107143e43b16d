// Stands between Ink and the terminal: Ink lays out one short sign per line, and the lines that changed are written in their place.

const sign = /\{(\d+):\d+\}/g;

/**
 * Ink takes every letter of a frame apart, anew for each key, and writes the whole of it; with the lines themselves as its
 * text that costs more than all the rest and most of the memory. A sign is new whenever its line is, so Ink writes when
 * something changed, and then only what changed goes to the terminal.
 */
export class Glyphs {
  readonly #lines: { text: string; version: number }[] = [];
  /** The version of each row that stands on the terminal. */
  #shown: number[] = [];

  /** The sign of the line at `row`, whose text is now `text`. */
  sign(row: number, text: string): string {
    const line = (this.#lines[row] ??= { text, version: 0 });
    if (line.text !== text) { line.text = text; line.version += 1; }
    return `{${row}:${line.version}}`;
  }

  /** The terminal was emptied: every line is new. */
  forget(): void {
    this.#shown = [];
    for (const line of this.#lines) line.version += 1;
  }

  /** What goes to the terminal for what Ink writes: for a frame the rows that are others than those shown, for all else the same. */
  spell(chunk: string): string {
    const rows = [...chunk.matchAll(sign)].map(([, row]) => Number(row));
    if (!rows.length) return chunk;
    let out = '';
    for (const row of rows) {
      const { text, version } = this.#lines[row] ?? { text: '', version: -1 };
      if (this.#shown[row] !== version) out += `\x1b[${row + 1};1H\x1b[2K${text}`;
      this.#shown[row] = version;
    }
    if (this.#shown.length > rows.length) out += `\x1b[${rows.length + 1};1H\x1b[J`;
    this.#shown.length = rows.length;
    return out;
  }
}
