// YAML or JSON text to a document: the value, the place of each of its parts, and a paragraph for every string.

import { isScalar, LineCounter, parseDocument } from 'yaml';
import type { Span } from '../../base/span.ts';
import { documentOf } from '../../document/build.ts';
import type { Block, DataRoot, Document, Loss } from '../../document/document.ts';
import { decode } from '../decode.ts';
import { badData, dataLimit, duplicateKey, notADocument, tooBig } from '../problems.ts';
import { faultReason } from './faults.ts';
import type { Place } from './walk.ts';
import { walk } from './walk.ts';

const limit = 8 * 1024 * 1024;

const spanAt = (root: Place, path: readonly (string | number)[]): Span => {
  let place = root;
  for (const step of path) {
    const next = place.children?.get(step);
    if (!next) break;
    place = next;
  }
  return place.span;
};

const paragraphs = (root: Place): Block[] => {
  const found: Block[] = [];
  const visit = (place: Place): void => {
    if (place.words) found.push({ kind: 'paragraph', span: place.words });
    for (const child of place.children?.values() ?? []) visit(child);
  };
  visit(root);
  found.sort((a, b) => a.span.start - b.span.start);
  // An alias shows the same words again: they stand in the text once.
  return found.filter((block, i) => i === 0 || block.span.start >= found[i - 1]!.span.end);
};

/** What the data itself says was not read of the paper it was made from (`losses: [{ what, text }]`); words are missing unless it says otherwise. */
function toldLosses(value: object): Loss[] {
  const list: unknown = (value as { losses?: unknown }).losses;
  return Array.isArray(list) ? list.flatMap((item: unknown): Loss[] => {
    const { what, text = true, count, detail } = (item ?? {}) as Partial<Loss>;
    return typeof what === 'string' ? [{ what, text: text !== false, ...(typeof count === 'number' ? { count } : {}), ...(typeof detail === 'string' ? { detail } : {}) }] : [];
  }) : [];
}

/** @throws Problem with line and column where the data cannot be read. */
export function readData(source: string, bytes: Uint8Array): Document {
  if (bytes.length > limit) throw tooBig(source, '8 MB');
  const { text, losses } = decode(source, bytes);
  const isJson = /^\s*[[{]/.test(text);
  const lines = new LineCounter();
  const placeOf = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  let value: unknown;
  let root: Place;
  try {
    // Tabs between JSON tokens are as good as spaces.
    const parsed = parseDocument(isJson ? text.replace(/^\t+/gm, (tabs) => ' '.repeat(tabs.length)) : text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, stringKeys: false, version: '1.2', schema: 'core' });
    const error = parsed.errors[0];
    if (error) {
      const place = placeOf(error.pos[0]);
      if (/call stack/i.test(error.message)) throw dataLimit(source, place);
      if (error.code === 'DUPLICATE_KEY') throw duplicateKey(source, text.slice(error.pos[0], error.pos[0] + 60).split(/[:\n]/)[0]!.replace(/["']/g, '').trim(), place);
      throw badData(source, isJson ? 'JSON' : 'YAML', faultReason(error.code), place);
    }
    if (!parsed.contents || isScalar(parsed.contents)) throw notADocument(source, { line: 1, column: 1 });
    ({ value, place: root } = walk(parsed, text, () => { throw dataLimit(source); }, (offset, code) => { throw badData(source, isJson ? 'JSON' : 'YAML', faultReason(code), placeOf(offset)); }));
  } catch (error) {
    // Nesting so deep that the parser runs out of stack.
    if (error instanceof RangeError && /call stack/i.test(error.message)) throw dataLimit(source);
    throw error;
  }
  if (Array.isArray(value) || typeof value !== 'object' || value === null) throw notADocument(source, { line: 1, column: 1 });
  const data: DataRoot = { value, spanOf: (path) => spanAt(root, path) };
  return documentOf({ source, mediaType: isJson ? 'application/json' : 'application/yaml', text, blocks: paragraphs(root), losses: [...losses, ...toldLosses(value)], lines: true, data });
}
