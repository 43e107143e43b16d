// Letters of the languages that Romanian documents are written in, as plain ranges: classes such as \p{L} are slow to build at every start.

/** Inside a character class: Latin with every mark, Greek and Cyrillic. */
export const letters = 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u0373\\u0376-\\u0377\\u037b-\\u037d\\u0386-\\u052f\\u1e00-\\u1fff';

/** Inside a character class: capitals of Romanian and of the names that stand beside it. */
export const capitals = 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00deĂĄĆČĎĐĒĔĖĘĚĞĢĪĬĮİĶĻĽŁŃŅŇŌŎŐŒŔŖŘŚŞŠŢŤŪŬŮŰŲŸŹŻŽǍȘȚΑ-ΩА-ЯЁ';

/** A white space character, as `\s` has it. */
export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 0xa0 && /\s/.test(text[at]!);
}

const letterOrFigure = new RegExp(`[${letters}\\d]`), word = new RegExp(`[${letters}]{4}`);

/** True for a text that says something: one letter or figure at least. */
export const hasLetterOrFigure = (text: string): boolean => letterOrFigure.test(text);

/** True for a text with a word of four letters or more. */
export const hasWord = (text: string): boolean => word.test(text);
