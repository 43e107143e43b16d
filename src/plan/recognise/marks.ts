// Small looks at the text right before a place, without a pattern over all that stands before it.

/** True where a sentence or an item ends right before `at`: a full stop, semicolon or colon, blanks after it or none. */
export function closedBefore(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /\s/.test(text[before]!)) before -= 1;
  return before >= 0 && '.;:'.includes(text[before]!);
}

/** True where `text` holds one of `words`. */
export function holdsOne(text: string, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i += 1) if (text.includes(words[i]!)) return true;
  return false;
}
