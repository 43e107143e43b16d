// The parsed nodes of a YAML document as plain values, with the span of every value; numbers stay as they are written.

import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Document as YamlDocument, Node, Scalar } from 'yaml';
import type { Span } from '../../base/span.ts';

/** Where a value stands: its span (its key's, when the value is empty), the words of a string, and its parts. */
export interface Place { readonly span: Span; readonly words?: Span; readonly children?: ReadonlyMap<string | number, Place> }

const maximumNodes = 1_000_000;
// Values written once and shown again by `*name`.
const maximumRepeated = 20_000;
const maximumDepth = 40;

const wholeNumber = /^-?(?:0|[1-9]\d{0,14})$/;
// One or two decimals are a fraction; three digits after a dot are thousands as people write them.
const fraction = /^-?(?:0|[1-9]\d{0,12})\.\d{1,2}$/;

/** A plain scalar: numbers only where no other reading is possible, so that `160.000`, `08` and `8899E1` stay text. */
const plain = (scalar: Scalar, source: string): unknown => {
  if (typeof scalar.value !== 'number' && typeof scalar.value !== 'bigint') return scalar.value;
  return wholeNumber.test(source) || fraction.test(source) ? Number(source) : source;
};

/** The words of a string scalar: without its quotes, or without the head line of a block scalar. */
const wordsOf = (scalar: Scalar, text: string, span: Span): Span | undefined => {
  let { start, end } = span;
  if (scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE') { start++; end--; }
  else if (scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED') start = text.indexOf('\n', start) + 1;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end > start ? { start, end } : undefined;
};

/** `onLimit` and `onFault` throw; the fault's offset is in the text. */
export function walk(document: YamlDocument, text: string, onLimit: () => never, onFault: (offset: number, code: string) => never): { value: unknown; place: Place } {
  let nodes = 0;
  let repeated = 0;
  let inAlias = 0;
  const visit = (node: Node | null, near: Span, depth: number): { value: unknown; place: Place } => {
    if (++nodes > maximumNodes || depth > maximumDepth || (inAlias > 0 && ++repeated > maximumRepeated)) onLimit();
    if (!node) return { value: null, place: { span: near } };
    const range = node.range ?? [near.start, near.end, near.end];
    const span: Span = range[1] > range[0] ? { start: range[0], end: range[1] } : near;
    if (isAlias(node)) {
      const target = node.resolve(document);
      if (!target) return onFault(range[0], 'UNKNOWN_ALIAS');
      inAlias++;
      const { value } = visit(target as Node, span, depth + 1);
      inAlias--;
      return { value, place: { span } };
    }
    if (isScalar(node)) {
      const value = node.type === 'PLAIN' ? plain(node, node.source ?? text.slice(range[0], range[1])) : node.value;
      const words = typeof value === 'string' ? wordsOf(node, text, span) : undefined;
      return { value, place: words ? { span: words, words } : { span } };
    }
    const children = new Map<string | number, Place>();
    if (isSeq(node)) {
      const value = node.items.map((item, index) => {
        const part = visit(item as Node | null, span, depth + 1);
        children.set(index, part.place);
        return part.value;
      });
      return { value, place: { span, children } };
    }
    if (isMap(node)) {
      const value: Record<string, unknown> = {};
      for (const pair of node.items) {
        const key = pair.key as Node | null;
        if (!isScalar(key)) return onFault(key?.range?.[0] ?? span.start, 'NON_STRING_KEY');
        const name = String(key.source ?? key.value);
        const keySpan = key.range ? { start: key.range[0], end: key.range[1] } : span;
        const part = visit(pair.value as Node | null, keySpan, depth + 1);
        children.set(name, part.place);
        Object.defineProperty(value, name, { value: part.value, enumerable: true, configurable: true, writable: true });
      }
      return { value, place: { span, children } };
    }
    return onFault(range[0], 'OTHER');
  };
  const root: Span = { start: 0, end: text.length };
  return visit(document.contents as Node | null, root, 0);
}
