// A text of several lines as people are shown it: on one line.

/** A hyphen that parts a word at the end of a line; both halves are in small letters. */
const brokenWord = /(?<=[a-zăâîșțşţ])-[ \t]*\r?\n\s*(?=[a-zăâîșțşţ])/g;

/** Words broken at a line's end closed up, every run of white space one blank. */
export const onOneLine = (text: string): string => (text.includes('\n') ? text.replace(brokenWord, '') : text).replace(/\s+/g, ' ');
