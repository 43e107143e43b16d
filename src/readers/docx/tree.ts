// The body of a Word document as paragraphs and tables, before it is written out as text.

import type { LossKind } from '../../document/document.ts';

/** A part that does not reach the text; its place is that of the paragraph it hangs on. */
export interface LossSeed { readonly what: LossKind; readonly detail?: string; readonly text: boolean; /** comment id, whose text stands in another part */ readonly comment?: string }

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Automatic number, '' where there is none. */
  label: string;
  /** Words, with `\n` for line breaks. */
  text: string;
  level?: number;
  bold: boolean;
  losses: LossSeed[];
  /** Offsets in `text` where Word last began a page. */
  pages: number[];
}

export interface TableCell { readonly span: number; readonly merge: 'none' | 'restart' | 'continue'; readonly blocks: Node[] }
export interface TableRow { readonly before: number; readonly cells: TableCell[] }
export interface TableNode { readonly kind: 'table'; readonly rows: TableRow[]; readonly widths: number[] }
export type Node = Paragraph | TableNode;

/** A paragraph's words behind its number. */
export const lineOf = (paragraph: Paragraph): string => {
  const text = paragraph.text.trim();
  if (!paragraph.label) return text;
  return text ? `${paragraph.label} ${text}` : paragraph.label;
};
