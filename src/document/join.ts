// Joins the files of one dossier into a single document, so that a decision and its plan are read together.

import type { Span } from '../base/span.ts';
import { documentOf } from './build.ts';
import type { Block, Document, Loss, Part } from './document.ts';

/** Between two files: enough for no paragraph to run over the border. */
const border = '\n\n';

const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

function movedBlock(block: Block, by: number): Block {
  const span = moved(block.span, by);
  switch (block.kind) {
    case 'table': return { ...block, span, cells: block.cells.map((c) => ({ ...c, span: moved(c.span, by) })), rowSpans: block.rowSpans.map((r) => moved(r, by)) };
    case 'heading': case 'item': return { ...block, span, content: moved(block.content, by) };
    case 'paragraph': return { ...block, span };
  }
}

/**
 * One document of several, in the order given; places are told by the file they stand in.
 * Documents written as data cannot be joined: the caller keeps them apart.
 */
export function joinDocuments(source: string, documents: readonly [Document, ...Document[]]): Document {
  const texts: string[] = [];
  const blocks: Block[] = [];
  const losses: Loss[] = [];
  const parts: Part[] = [];
  let at = 0;
  for (const document of documents) {
    texts.push(document.text);
    blocks.push(...document.blocks.map((b) => movedBlock(b, at)));
    losses.push(...document.losses.map((l) => (l.at ? { ...l, at: moved(l.at, at) } : l)));
    parts.push({ source: document.source, span: { start: at, end: at + document.text.length }, lines: document.lines, pageStarts: document.pageStarts.map((p) => p + at) });
    at += document.text.length + border.length;
  }
  return documentOf({ source, mediaType: documents[0].mediaType, text: texts.join(border), blocks, losses, lines: documents.every((d) => d.lines), pageStarts: [], parts });
}
