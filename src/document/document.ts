// What a reader makes of a file: one text, its blocks and cells with their places, and what was lost on the way.

import type { Span } from '../base/span.ts';

/** How a reader names a part that did not reach the text. Phrased in report/say. */
export type LossKind =
  | 'page-without-text' | 'tracked-change' | 'comment' | 'header-footer' | 'text-box' | 'image' | 'table-lost'
  | 'damaged-letters' | 'numbering-lost' | 'footnote-lost' | 'nested-table' | 'truncated' | 'embedded-object'
  | 'encoding' | 'uncertain-table' | 'ocr' | 'html-markup' | 'hidden-text'
  /** The data is what `avizor extract` gave of a text: its fields, without the words around them. */
  | 'extract';

export interface Loss {
  readonly what: LossKind;
  /** How many of them; the text (shortened) of a comment, header or deletion where there is one. */
  readonly count?: number;
  readonly detail?: string;
  /** Where in the text the loss stands, when it has a place there. */
  readonly at?: Span;
  readonly page?: number;
  /** Text is missing from the reading (not only formatting): rules that need the place are unverified. */
  readonly text: boolean;
}

interface BlockBase {
  readonly span: Span;
  readonly page?: number;
  /** A page number, or a header or footer repeated in the body: kept in the text, to be passed over by who understands it. A running block may stand inside the span of a table that goes on over the page. */
  readonly running?: true;
}

/** `span` covers label and content; `content` is what follows the label. `label` is '' where there is none. */
export interface Heading extends BlockBase { readonly kind: 'heading'; readonly level: number; readonly label: string; readonly content: Span }
export interface Paragraph extends BlockBase { readonly kind: 'paragraph' }
export interface ListItem extends BlockBase { readonly kind: 'item'; readonly label: string; readonly depth: number; readonly content: Span }
export interface Cell {
  readonly row: number; readonly column: number; readonly rowSpan: number; readonly colSpan: number;
  /** The cell's text is `document.text.slice(span.start, span.end)`; an empty cell has an empty span at its place. */
  readonly span: Span;
}
export interface Table extends BlockBase {
  readonly kind: 'table'; readonly rows: number; readonly columns: number; readonly cells: readonly Cell[];
  /** One span per row, from its first to its last cell. */
  readonly rowSpans: readonly Span[];
  /** The reader is not sure of rows and columns (borderless PDF, OCR): readings from it are at most unclear. */
  readonly uncertain?: boolean;
}
export type Block = Heading | Paragraph | ListItem | Table;

/** A plan or strategy written as data: the parsed value and where each of its parts stands in the text. */
export interface DataRoot { readonly value: unknown; spanOf(path: readonly (string | number)[]): Span }

/** One file of a document that was joined of several (a decision and its plan): which stretch of the text is its own. */
export interface Part { readonly source: string; readonly span: Span; readonly lines: boolean; readonly pageStarts: readonly number[] }

/** Made only by `build.ts`; `text` and `blocks` never change afterwards. */
export interface Document {
  /** How the user named the file. */
  readonly source: string;
  readonly mediaType: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly losses: readonly Loss[];
  /** True where lines of `text` are lines of the file (txt, md, yaml, json). */
  readonly lines: boolean;
  /** Offset where each page starts, for paged formats; empty otherwise. */
  readonly pageStarts: readonly number[];
  readonly data?: DataRoot;
  /** The files it was joined of, in order of place; left out for a single file. */
  readonly parts?: readonly Part[];
}
