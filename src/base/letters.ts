// Letters of the languages that Romanian documents are written in, as plain ranges: classes such as \p{L} are slow to build at every start.

/** Inside a character class: Latin with every mark, Greek and Cyrillic. */
export const letters = 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u0373\\u0376-\\u0377\\u037b-\\u037d\\u0386-\\u052f\\u1e00-\\u1fff';

/** Inside a character class: capitals of Romanian and of the names that stand beside it. */
export const capitals = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00deĂĄĆČĎĐĒĔĖĘĚĞĢĪĬĮİĶĻĽŁŃŅŇŌŎŐŒŔŖŘŚŞŠŢŤŪŬŮŰŲŸŹŻŽǍȘȚΑ-ΩА-ЯЁ';

/** Inside a character class: small letters of the same. */
export const smalls = 'a-z\\u00df-\\u00f6\\u00f8-\\u00ffăąćčďđēĕėęěğģīĭįıķļľłńņňōŏőœŕŗřśşšţťūŭůűųÿźżžǎșțα-ωа-яё';

/** A small letter: it has a capital and is not it. */
export const isSmall = (char: string | undefined): boolean => char !== undefined && char === char.toLowerCase() && char !== char.toUpperCase();

/** A capital letter: it has a small one and is not it. */
export const isCapital = (char: string | undefined): boolean => char !== undefined && char === char.toUpperCase() && char !== char.toLowerCase();

/** A letter of an alphabet that has capitals. */
export const isLetter = (char: string | undefined): boolean => char !== undefined && char.toUpperCase() !== char.toLowerCase();

/** A white space character, as `\s` has it. */
export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 0xa0 && /\s/.test(text[at]!);
}

/** A mark set upon the letter before it; the usual ones are told without a pattern. */
export const isMark = (char: string | undefined): boolean => char !== undefined && char > '\u02ff' && (char <= '\u036f' || (char > '\u0482' && /\p{M}/u.test(char)));
