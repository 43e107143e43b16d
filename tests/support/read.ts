// Reads test texts and bytes the way the program does, and shows documents in short.

import type { Document } from '../../src/document/document.ts';
import { cellText, gridOf } from '../../src/document/tables.ts';
import { detect } from '../../src/readers/registry.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const readBytes = (bytes: Uint8Array, name = 'plan.txt'): Promise<Document> => detect(bytes, name).read(name, bytes);

export const readText = (text: string, name = 'plan.txt'): Promise<Document> => readBytes(bytesOf(text), name);

const words = (document: Document, span: { start: number; end: number }): string => document.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();

/** The cells of a table as text, covered positions ''. */
export const rowsOfTable = (document: Document, index = 0): string[][] => {
  const table = document.blocks.filter((b) => b.kind === 'table')[index];
  if (!table || table.kind !== 'table') return [];
  return gridOf(table, false).map((row) => row.map((cell) => (cell ? cellText(document, cell) : '')));
};

/** One line a block: kind, label in square brackets, words; rows of tables with ` | `; running blocks left out. */
export const shown = (document: Document): string[] => document.blocks.filter((b) => !b.running).map((block) => {
  if (block.kind === 'table') return `table ${gridOf(block, false).map((row) => row.map((cell) => (cell ? cellText(document, cell) : '')).join(' | ')).join(' / ')}`;
  if (block.kind === 'paragraph') return `paragraph ${words(document, block.span)}`;
  return `${block.kind}${block.kind === 'heading' ? ` ${block.level}` : ''} [${block.label}] ${words(document, block.content)}`;
});

/** The problem's code that `work` ends with, or '' when it does not. */
export const codeOf = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    await work();
    return '';
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
};
