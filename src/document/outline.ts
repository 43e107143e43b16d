// Blocks by place, and headings as a tree.

import type { Span } from '../base/span.ts';
import type { Block, Document, Heading } from './document.ts';

/** A heading with everything under it, up to the next heading of its level or above. */
export interface OutlineNode { readonly heading: Heading; readonly span: Span; readonly children: readonly OutlineNode[] }

/** The headings as a tree; levels that skip a step hang under the nearest heading above. */
export function outlineOf(document: Document): OutlineNode[] {
  const headings = document.blocks.filter((b): b is Heading => b.kind === 'heading' && !b.running);
  const build = (from: number, to: number, end: number): OutlineNode[] => {
    const nodes: OutlineNode[] = [];
    let i = from;
    while (i < to) {
      const heading = headings[i]!;
      let next = i + 1;
      while (next < to && headings[next]!.level > heading.level) next++;
      const stop = next < to ? headings[next]!.span.start : end;
      nodes.push({ heading, span: { start: heading.span.start, end: stop }, children: build(i + 1, next, stop) });
      i = next;
    }
    return nodes;
  };
  return build(0, headings.length, document.text.length);
}

/** The innermost block that holds `offset`, or undefined between blocks. */
export function blockAt(document: Document, offset: number): Block | undefined {
  const { blocks } = document;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  // A running header may stand inside a table: step back over it to the table.
  for (let i = low - 1; i >= 0; i--) {
    const block = blocks[i]!;
    if (block.span.end > offset) return block;
    if (!block.running) return undefined;
  }
  return undefined;
}

/** Blocks that begin inside `within`, in order. */
export const blocksIn = (document: Document, within: Span): Block[] => document.blocks.filter((b) => b.span.start >= within.start && b.span.start < within.end);
