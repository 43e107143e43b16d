// A text document made by hand, for tests that need places and nothing else.
import type { Document } from '../../src/document/document.ts';

export const documentOf = (text: string): Document => ({
  source: 'plan.txt', mediaType: 'text/plain', text, blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }], losses: [], lines: true, pageStarts: [],
});
