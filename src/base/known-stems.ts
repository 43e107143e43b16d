// Words whose stems are known before anybody asks: the build puts its table here (scripts/known-stems.ts); from the sources there is none.

/** Folded words, and the stem of each in the same place, parted by blanks. */
export const knownStems: { readonly words: string; readonly stems: string } = { words: '', stems: '' };
