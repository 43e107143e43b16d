// Stands between Ink and the terminal: Ink lays out one short sign per line, and the line is written in its place.

/**
 * Ink takes every letter of a frame apart, anew for each key; with the lines themselves as its text that costs more than
 * all the rest and most of the memory. A sign is new whenever its line is, so Ink writes the lines that changed and no others.
 */
export class Glyphs {
  readonly #lines: { text: string; version: number }[] = [];

  /** The sign of the line at `row`, whose text is now `text`. */
  sign(row: number, text: string): string {
    const line = (this.#lines[row] ??= { text, version: 0 });
    if (line.text !== text) { line.text = text; line.version += 1; }
    return `{${row}:${line.version}}`;
  }

  /** From now on every line is new: the terminal was emptied. */
  forget(): void { for (const line of this.#lines) line.version += 1; }

  /** What Ink writes, with the lines in the place of their signs. */
  spell(chunk: string): string { return chunk.replace(/\{(\d+):\d+\}/g, (_, row: string) => this.#lines[Number(row)]?.text ?? ''); }
}
