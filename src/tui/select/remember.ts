// Keeps the last result of a costly selection: every frame and every key asks for the same one.

/** `make` whose last result is given again while all arguments are the same. */
export function remember<A extends readonly unknown[], T>(make: (...args: A) => T): (...args: A) => T {
  let last: { readonly args: A; readonly result: T } | null = null;
  return (...args) => {
    if (last && last.args.length === args.length && last.args.every((a, i) => Object.is(a, args[i]))) return last.result;
    last = { args, result: make(...args) };
    return last.result;
  };
}
