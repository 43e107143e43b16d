// Small looks at the text right before a place, without a pattern over all that stands before it.

/** True where a sentence or an item ends right before `at`: a full stop, semicolon or colon, blanks after it or none. */
export function closedBefore(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /\s/.test(text[before]!)) before -= 1;
  return before >= 0 && '.;:'.includes(text[before]!);
}

/** True where `text` holds one of `words`. */
export const holdsOne = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));
