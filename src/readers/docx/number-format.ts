// Numbers as Word writes them in front of list items and headings.

const letters = (n: number): string => {
  // After z comes aa, bb, not ab: the letter is repeated.
  const letter = String.fromCharCode(97 + ((n - 1) % 26));
  return letter.repeat(Math.min(20, Math.floor((n - 1) / 26) + 1));
};

const romanDigits: readonly [number, string][] = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];

const roman = (n: number): string => {
  let rest = Math.min(n, 3999);
  let text = '';
  for (const [value, digits] of romanDigits) while (rest >= value) { text += digits; rest -= value; }
  return text;
};

/** `n` in the format of `w:numFmt`; formats that spell numbers out fall back to digits. */
export function formatNumber(n: number, format: string): string {
  if (n < 1 && format !== 'decimal' && format !== 'decimalZero') return String(n);
  switch (format) {
    case 'lowerLetter': return letters(n);
    case 'upperLetter': return letters(n).toUpperCase();
    case 'lowerRoman': return roman(n);
    case 'upperRoman': return roman(n).toUpperCase();
    case 'decimalZero': return n < 10 ? `0${n}` : String(n);
    case 'none': return '';
    default: return String(n);
  }
}

const symbols: Readonly<Record<number, string>> = {
  0x76: '❖', 0xd8: '➢', 0xfc: '✓', 0xa7: '▪', 0xb7: '•', 0x6e: '■', 0x71: '❑', 0x6f: '□', 0xa8: '☐', 0xfe: '☒', 0xfd: '☒', 0xf0: '⇨', 0xe0: '→', 0x2d: '-', 0x77: '◆', 0x75: '◆', 0x6c: '●', 0x9f: '•',
};

const symbolFont = /symbol|wingdings|webdings/i;

/** A character of a symbol font as an ordinary one; others as they are. */
export function symbolOf(character: string, font = ''): string {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xf000 && code <= 0xf0ff) return symbols[code - 0xf000] ?? '•';
  if (symbolFont.test(font) && code < 0x100) return symbols[code] ?? (code > 0x20 ? '•' : character);
  return character;
}

/** The mark of a bullet level; Courier's `o` is a round bullet. */
export const bulletOf = (text: string, font: string): string => (text === 'o' && /courier/i.test(font) ? '◦' : [...text].map((c) => symbolOf(c, font)).join('').trim());
