// Documents on their way between threads: all is copied but the function that finds the places of data, which only reading needs.

import type { AlignmentInput } from '../alignment/input.ts';
import type { Document } from '../document/document.ts';
import type { DocumentReport } from '../report/report.ts';

export interface CopiedDocument extends Omit<Document, 'data'> { readonly data?: { readonly value: unknown } }
type With<T, D> = Omit<T, 'document'> & { readonly document: D };
export type CopiedReport = With<DocumentReport, CopiedDocument>;
export interface CopiedInput extends Omit<AlignmentInput, 'strategies' | 'lastYear' | 'papers'> {
  readonly strategies: readonly With<AlignmentInput['strategies'][number], CopiedDocument>[];
  readonly lastYear?: With<NonNullable<AlignmentInput['lastYear']>, CopiedDocument>;
  readonly papers: readonly With<AlignmentInput['papers'][number], CopiedDocument>[];
}

/** What can be sent of a document. */
export const toCopy = (document: Document): CopiedDocument => (document.data ? { ...document, data: { value: document.data.value } } : document as Omit<Document, 'data'>);

/** The document as it arrived; every place of its data is now the whole text. */
export const fromCopy = (copied: CopiedDocument): Document => {
  const { data, ...document } = copied;
  return data ? { ...document, data: { value: data.value, spanOf: () => ({ start: 0, end: document.text.length }) } } : document;
};

/** The same for the documents that are given beside a plan. */
export const inputToCopy = ({ strategies, lastYear, papers, ...rest }: AlignmentInput): CopiedInput => ({
  ...rest, strategies: strategies.map((s) => ({ ...s, document: toCopy(s.document) })), papers: papers.map((p) => ({ ...p, document: toCopy(p.document) })),
  ...(lastYear ? { lastYear: { ...lastYear, document: toCopy(lastYear.document) } } : {}),
});
export const inputFromCopy = ({ strategies, lastYear, papers, ...rest }: CopiedInput): AlignmentInput => ({
  ...rest, strategies: strategies.map((s) => ({ ...s, document: fromCopy(s.document) })), papers: papers.map((p) => ({ ...p, document: fromCopy(p.document) })),
  ...(lastYear ? { lastYear: { ...lastYear, document: fromCopy(lastYear.document) } } : {}),
});
