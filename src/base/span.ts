// Places in a text, as half-open ranges of UTF-16 offsets.

export interface Span { readonly start: number; readonly end: number }

/** At least one place: what is missing has a place too, where it was looked for. */
export type Spans = readonly [Span, ...Span[]];

export const span = (start: number, end: number): Span => ({ start, end });

/** The smallest span that covers all of `spans`. */
export function cover(spans: Spans): Span {
  let { start, end } = spans[0];
  for (const s of spans) {
    if (s.start < start) start = s.start;
    if (s.end > end) end = s.end;
  }
  return { start, end };
}

export const contains = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** `list` as `Spans`, or `fallback` alone when it is empty. */
export function spansOr(list: readonly Span[], fallback: Span): Spans {
  const [first, ...rest] = list;
  return first ? [first, ...rest] : [fallback];
}
