// Reads plain text, most often taken out of a PDF: tab lines as tables, marks blanked, every offset that of the file.

import type { Document, Loss } from '../document/document.ts';
import { documentOf } from '../document/build.ts';
import { decode } from './decode.ts';
import { blankHtml, blankStars } from './markup.ts';
import { barePipesToTabs } from './pipe-tables.ts';
import type { LineFacts } from './text-blocks.ts';
import { blocksOf, pageStartsOf } from './text-blocks.ts';
import type { Reader } from './reader.ts';

const hashes = /^( {0,3})(#{1,6})(?=[ \t])/gm;

/** Heading marks as spaces, and what they and bold said of their lines (by the offset of the line). */
export function takeMarks(text: string): { text: string; facts: (line: string, start: number) => LineFacts } {
  const levels = new Map<number, LineFacts>();
  if (text.includes('#')) for (const m of text.matchAll(hashes)) levels.set(m.index, { level: m[2]!.length });
  if (text.includes('**')) {
    for (const m of text.matchAll(/^(?:#{1,6} +)?\*{2,3}[^*\n]{2,300}\*{2,3}[ \t:.]*$/gm)) if (!levels.has(m.index)) levels.set(m.index, { bold: true });
  }
  const unhashed = levels.size ? text.replace(hashes, (_, lead: string, marks: string) => lead + ' '.repeat(marks.length)) : text;
  return { text: blankStars(unhashed), facts: (_, start) => levels.get(start) ?? {} };
}

/** A row whose cells pipes part: spaces only fill it. */
const framed = /^\s*\|.*\|.*\|\s*$/;

/** Lines set in columns by spaces: a table whose cells cannot be told apart for sure, said as lost. */
function spacedTables(text: string): Loss[] {
  const losses: Loss[] = [];
  if (!text.includes('   ')) return losses;
  let start = -1;
  let rows = 0;
  let at = 0;
  const end = (stop: number): void => {
    if (rows >= 3) losses.push({ what: 'table-lost', count: 1, at: { start, end: stop }, text: true });
    start = -1;
    rows = 0;
  };
  for (const line of text.split('\n')) {
    const gaps = line.includes('   ') && line.length < 1000 && !line.includes('\t') && !framed.test(line) ? (line.trim().match(/\S {3,}(?=\S)/g)?.length ?? 0) : 0;
    if (gaps >= 2) { if (rows++ === 0) start = at; } else if (line.trim() && gaps === 0) end(at - 1);
    at += line.length + 1;
  }
  end(text.length);
  return losses;
}

/** A document over decoded text. */
export function readPlainText(source: string, bytes: Uint8Array, mediaType: string): Document {
  const { text: raw, losses } = decode(source, bytes);
  const html = blankHtml(raw);
  const { text, facts } = takeMarks(barePipesToTabs(html.text));
  return documentOf({ source, mediaType, text, blocks: blocksOf(text, facts), losses: [...losses, ...html.losses, ...spacedTables(raw)], lines: true, pageStarts: pageStartsOf(text) });
}

export const textReader: Reader = {
  mediaType: 'text/plain',
  extensions: ['txt', 'text'],
  read: async (source, bytes) => readPlainText(source, bytes, 'text/plain'),
};
