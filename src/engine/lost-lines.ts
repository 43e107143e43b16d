// Documents whose line ends were lost: what is held against such a text may only have been read in the wrong place.

import type { Document } from '../document/document.ts';
import type { SubjectKind } from '../library/rule.ts';
import { lostLineEnds } from '../plan/recognise/lines.ts';
import type { Decided } from './outcome.ts';

const known = new WeakMap<Document, boolean>();

/** A text this long on so few lines has lost the ends of the others. */
const longText = 1000, fewLines = 3;

/** True where a document, or a long stretch of it outside tables of several rows, stands on one line. */
function lineEndsLost(document: Document): boolean {
  const before = known.get(document);
  if (before !== undefined) return before;
  const { text, data, blocks } = document;
  const few = text.length >= longText && text.split('\n', 200).filter((line) => line.trim()).length <= fewLines;
  const lost = !data && (few || (lostLineEnds(text) && lostLineEnds(withoutTables(text, blocks))));
  known.set(document, lost);
  return lost;
}

/** The text with its tables of several rows left out, their line ends kept. */
function withoutTables(text: string, blocks: Document['blocks']): string {
  let out = '', at = 0;
  for (const block of blocks) {
    if (block.kind !== 'table' || block.rows === 1 || block.span.start < at) continue;
    out += `${text.slice(at, block.span.start)}\n`;
    at = block.span.end;
  }
  return out + text.slice(at);
}

/** Subjects whose bounds are lines of the text. */
const bounded: ReadonlySet<SubjectKind> = new Set(['decision', 'strategy', 'chapter', 'section', 'part', 'info-point', 'info-item', 'training-point', 'instruction-point']);
const nothing = new Set<unknown>([null, false, 0, 'missing', 'empty', 'none', 'nothing', 'alt-document']);
const saysNothing = (value: unknown): boolean => nothing.has(value) || (Array.isArray(value) && value.length === 0);

/** What was decided, unless it rests on what such a document seems not to say: then it cannot be told. */
export function unlessLinesLost(decided: Decided, each: SubjectKind, document: Document): Decided {
  if (decided.outcome !== 'fail' && decided.outcome !== 'review') return decided;
  if (!lineEndsLost(document)) return decided;
  if (!bounded.has(each) && !decided.decisive.some((leaf) => leaf.truth === false && saysNothing(leaf.asked.fact?.value))) return decided;
  return { ...decided, outcome: 'unverified', severity: null, because: [{ code: 'damaged-text' }] };
}
