// What kind of character one is: those of Romanian told by hand, the rest by Unicode, each asked once.

type Kind = 'capital' | 'small' | 'other letter' | 'mark' | 'none';

const known = new Map<string, Kind>();
for (const c of 'ăâîșțşţ') known.set(c, 'small').set(c.toUpperCase(), 'capital');
for (const c of '\u00a0–—„”“’«»…•§°') known.set(c, 'none');

function anew(char: string): Kind {
  // Dashes, quotes, bullets and private letters; then letters that have two cases: no pattern is made for either.
  if ((char >= '\u2010' && char <= '\u2052') || (char >= '\u20a0' && char <= '\u20bf') || (char >= '\u2190' && char <= '\u2bff') || (char >= '\ue000' && char <= '\uf8ff')) return 'none';
  if (char < '\u0300' && char.toLowerCase() !== char.toUpperCase()) return char === char.toUpperCase() ? 'capital' : char === char.toLowerCase() ? 'small' : 'other letter';
  if (/\p{Lu}/u.test(char)) return 'capital';
  if (/\p{Ll}/u.test(char)) return 'small';
  return /\p{L}/u.test(char) ? 'other letter' : /\p{M}/u.test(char) ? 'mark' : 'none';
}

function kindOf(char: string): Kind {
  const code = char.charCodeAt(0);
  if (code < 0x80) return code >= 97 && code <= 122 ? 'small' : code >= 65 && code <= 90 ? 'capital' : 'none';
  let kind = known.get(char);
  if (kind === undefined) { kind = anew(char); known.set(char, kind); }
  return kind;
}

/** A capital letter (\p{Lu}); false for undefined, as beyond the end of a text. */
export const isCapital = (char: string | undefined): boolean => char !== undefined && kindOf(char) === 'capital';

/** A small letter (\p{Ll}). */
export const isSmall = (char: string | undefined): boolean => char !== undefined && kindOf(char) === 'small';

/** Any letter (\p{L}). */
export const isLetter = (char: string | undefined): boolean => {
  if (char === undefined) return false;
  const kind = kindOf(char);
  return kind === 'small' || kind === 'capital' || kind === 'other letter';
};

/** A combining mark (\p{M}), which belongs to the letter before it. */
export const isMark = (char: string | undefined): boolean => char !== undefined && char >= '\u0300' && (char <= '\u036f' || kindOf(char) === 'mark');
