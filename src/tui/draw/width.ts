// How many columns of a terminal a text takes, counted without patterns: every cell of every frame is measured.

/** Signs that take no column of their own: combining marks, soft hyphen, joiners, variation selectors. */
const none: readonly (readonly [number, number])[] = [
  [0xad, 0xad], [0x300, 0x36f], [0x483, 0x489], [0x591, 0x5bd], [0x610, 0x61a], [0x64b, 0x65f], [0x1ab0, 0x1aff], [0x1dc0, 0x1dff], [0x200b, 0x200f], [0x20d0, 0x20ff], [0xfe00, 0xfe0f], [0xfe20, 0xfe2f],
];
/** Letters of East Asia, full-width forms and pictures take two. */
const two: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], [0x231a, 0x231b], [0x23e9, 0x23ec], [0x25fd, 0x25fe], [0x2614, 0x2615], [0x26aa, 0x26ab], [0x26bd, 0x26be], [0x2705, 0x2705], [0x270a, 0x270b], [0x274c, 0x274c], [0x2753, 0x2755], [0x2795, 0x2797], [0x2b1b, 0x2b1c], [0x2b50, 0x2b50],
  [0x2e80, 0x303e], [0x3041, 0xa4cf], [0xa960, 0xa97c], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfe6f], [0xff01, 0xff60], [0xffe0, 0xffe6], [0x1f300, 0x1f64f], [0x1f680, 0x1f6ff], [0x1f900, 0x1f9ff], [0x20000, 0x3fffd],
];

const inside = (ranges: readonly (readonly [number, number])[], code: number): boolean => ranges.some(([from, to]) => code >= from && code <= to);

/** The columns of one letter, by its code point. */
export const letterWidth = (code: number): number => (code < 0x300 ? (code === 0xad ? 0 : 1) : inside(none, code) ? 0 : code >= 0x1100 && inside(two, code) ? 2 : 1);

/** The columns of a text without control characters. */
export function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x300 && unit !== 0xad) { width += 1; continue; }
    const code = text.codePointAt(i) as number;
    if (code > 0xffff) i += 1;
    width += letterWidth(code);
  }
  return width;
}
