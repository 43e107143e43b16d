// Answers that are remembered: of functions of a text (the same names and titles come again, within a plan and over many), and of what is made only when first asked for.

/** `answer` with its last answers remembered, at most `most` of them; the answers are shared and must not be changed. */
export function remembered<T>(answer: (text: string) => T, most = 2000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}

/** What `make` makes, made when it is first asked for: for what not every plan needs and what is slow to build. */
export function madeOnce<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
