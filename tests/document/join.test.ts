// Files of one dossier as a single document: text, blocks and places stay with their file.

import { describe, expect, it } from 'vitest';
import { joinDocuments } from '../../src/document/join.ts';
import { placeOfSpan } from '../../src/document/locate.ts';
import { textReader } from '../../src/readers/text.ts';

const read = (name: string, text: string) => textReader.read(name, new TextEncoder().encode(text));

describe('joined documents', async () => {
  const first = await read('hotarare.txt', 'HOTĂRÂRE nr. 4\n\nArt. 1. Se aprobă planul.');
  const second = await read('plan.txt', 'Planul anual\n\nNr.\tServiciu\n1\tCantina socială\n');
  const joined = joinDocuments('dosar', [first, second]);

  it('keep every block with its own words', () => {
    const words = (d: typeof joined) => d.blocks.map((b) => d.text.slice(b.span.start, b.span.end));
    expect(words(joined)).toEqual([...words(first), ...words(second)]);
  });
  it('keep every cell with its own words', () => {
    const table = joined.blocks.find((b) => b.kind === 'table');
    expect(table?.kind === 'table' ? table.cells.map((c) => joined.text.slice(c.span.start, c.span.end)) : []).toEqual(['Nr.', 'Serviciu', '1', 'Cantina socială']);
  });
  it('tell file and line of a place', () => {
    const at = (words: string) => { const start = joined.text.indexOf(words); return placeOfSpan(joined, { start, end: start + words.length }); };
    expect(at('Se aprobă')).toMatchObject({ path: 'hotarare.txt', line: 3 });
    expect(at('Planul anual')).toMatchObject({ path: 'plan.txt', line: 1, column: 1 });
    expect(at('Cantina socială')).toMatchObject({ path: 'plan.txt', line: 4, column: 3 });
  });
});
