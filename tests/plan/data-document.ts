// A document whose data has the place of every value, for tests of plans written as data.

import { isMap, isPair, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { Span } from '../../src/base/span.ts';
import { documentOf } from '../../src/document/build.ts';
import type { Document } from '../../src/document/document.ts';

/** `text` (YAML or JSON) as a document with data and no blocks. */
export function dataDocument(text: string): Document {
  const yaml = parseDocument(text, { schema: 'core' });
  const spanOf = (path: readonly (string | number)[]): Span => {
    let node: unknown = yaml.contents;
    for (const key of path) {
      const next: unknown = isMap(node) ? node.items.find((p) => isPair(p) && isScalar(p.key) && String(p.key.value) === String(key))?.value : isSeq(node) ? node.items[Number(key)] : null;
      if (next === null || next === undefined) throw new Error(`no such place: ${path.join('.')}`);
      node = next;
    }
    const range = (node as Node | null)?.range ?? [0, text.length];
    return { start: range[0], end: range[1] };
  };
  return documentOf({ source: 'plan.yaml', mediaType: 'application/yaml', text, blocks: [], lines: true, data: { value: yaml.toJS() as unknown, spanOf } });
}
