// Where words begin in the reading view, by their first letters: a pattern is tried there instead of at every character.
// What the facts look for is announced when their files are loaded, so that one pass over a text finds all of it.

import type { Document } from '../document/document.ts';
import { viewOf } from '../plan/recognise/view.ts';

/** First letters of words (folded); a start of one or two characters is a whole word. Made by `starts`. */
export interface Starts { readonly list: readonly string[] }

/** Offsets of the view, rising, under the announced start that the word has; of two that begin alike the shorter one. */
type Index = ReadonlyMap<string, readonly number[]>;

const longestWhole = 2;
const none: readonly number[] = [];

const announced = new Set<string>();
let pattern: RegExp | null = null;
/** The announced start under which a start is found. */
const keys = new Map<string, string>();
let indexes = new WeakMap<Document, Index>();

/** Announces what a fact looks for: words that begin with one of `list`. For constants of a file, not for single texts. */
export function starts(...list: readonly string[]): Starts {
  for (const start of list) if (!announced.has(start)) { announced.add(start); pattern = null; }
  return { list };
}

function patternOfAll(): RegExp {
  if (pattern) return pattern;
  keys.clear();
  indexes = new WeakMap();
  const begins: string[] = [], wholes: string[] = [];
  for (const start of [...announced].sort()) {
    const shorter = begins.at(-1);
    if (start.length <= longestWhole) wholes.push(start);
    else if (shorter === undefined || !start.startsWith(shorter)) begins.push(start);
    keys.set(start, start.length <= longestWhole ? start : begins.at(-1) as string);
  }
  return (pattern = new RegExp(`\\b(?:${begins.join('|')}|(?:${wholes.join('|')})\\b)`, 'g'));
}

function indexOf(document: Document): Index {
  const all = patternOfAll();
  const before = indexes.get(document);
  if (before) return before;
  const index = new Map<string, number[]>();
  for (const { 0: start, index: at } of viewOf(document).folded.matchAll(all)) {
    const held = index.get(start);
    if (held) held.push(at);
    else index.set(start, [at]);
  }
  indexes.set(document, index);
  return index;
}

/** Where words begin with `start`. */
function wordsWith(document: Document, start: string): readonly number[] {
  const index = indexOf(document), key = keys.get(start) as string, held = index.get(key) ?? none;
  if (key === start) return held;
  const { folded } = viewOf(document);
  return held.filter((at) => folded.startsWith(start, at));
}

/** Two rising lists as one. */
function merged(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const out: number[] = [];
  let i = 0;
  for (const at of b) {
    while (i < a.length && (a[i] as number) < at) out.push(a[i++] as number);
    out.push(at);
  }
  while (i < a.length) out.push(a[i++] as number);
  return out;
}

/** Offsets of the view, rising, of the words that begin with one of `starts`. */
export function wordStarts(document: Document, { list }: Starts): readonly number[] {
  let all = none;
  for (const start of list) all = merged(all, wordsWith(document, start));
  return all;
}

/** Some word begins with one of `starts`, at or after `from` and before `to` of the view where they are given. */
export const hasWord = (document: Document, { list }: Starts, from = 0, to = Number.POSITIVE_INFINITY): boolean =>
  list.some((start) => wordsWith(document, start).some((at) => at >= from && at < to));
