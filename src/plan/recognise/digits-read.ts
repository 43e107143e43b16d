// Digits that optical recognition took for letters inside the number of an act: `nr.l086/2018`, `1086/2O18`.

/** Figures with letters among them that may be figures. */
const mixed = /[lioLIO]\d[\dlioLIO]*|\d[lioLIO][\dlioLIO]*/g, letters = /[lioLIO]/g;
/** After "nr." before a number with its year, inside such a number, and inside its year. */
const misread = /(?<=\bnr\.{0,2} ?)[lio](?=\d{1,4} ?(?:\/|din\b))|(?<=\d)[lio](?=\d{0,3} ?\/ ?[12l]\d?[o\d]\d)|(?<=\d ?\/ ?[12]\d?)[lo](?=\d{1,2}(?!\d))|(?<=\d ?\/ ?[12]\d\d)[lo](?![a-z\d])/iy;

/** `text` with those letters as digits, one for one. */
export const withDigits = (text: string): string => text.replace(mixed, (run, start: number) => run.replace(letters, (letter, at: number) => {
  misread.lastIndex = start + at;
  return !misread.test(text) ? letter : letter === 'o' || letter === 'O' ? '0' : '1';
}));
