// Digits that optical recognition took for letters inside the number of an act: `nr.l086/2018`, `1086/2O18`.

/** After "nr." before a number with its year, inside such a number, and inside its year. */
const misread = /(?<=\bnr\.{0,2} ?)[lio](?=\d{1,4} ?(?:\/|din\b))|(?<=\d)[lio](?=\d{0,3} ?\/ ?[12l]\d?[o\d]\d)|(?<=\d ?\/ ?[12]\d?)[lo](?=\d{1,2}(?!\d))|(?<=\d ?\/ ?[12]\d\d)[lo](?![a-z\d])/gi;
const maybe = /\d[lio]|[lio]\d/i;

/** `text` with those letters as digits, one for one. */
export const withDigits = (text: string): string => (maybe.test(text) ? text.replace(misread, (letter) => (/o/i.test(letter) ? '0' : '1')) : text);
