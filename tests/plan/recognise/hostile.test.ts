import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../src/document/build.ts';
import { recogniseDecision } from '../../../src/plan/recognise/decision.ts';
import { recogniseTables } from '../../../src/plan/recognise/tables-part.ts';
import { noLibrary, sectionsAt, textDocument } from '../text-document.ts';

/** Twice the text may take little more than twice the time; a power of it would show. */
const texts: Readonly<Record<string, (n: number) => string>> = {
  'articles without an act': (n) => 'art. 1, art. 2 alin. (1) lit. a), '.repeat(n), 'acts without end': (n) => 'Legea nr. 292/2011, '.repeat(n), 'letters': (n) => 'a'.repeat(20 * n), 'digits': (n) => '1'.repeat(20 * n),
  'titles of laws without a number': (n) => 'legea asistenței sociale '.repeat(n), 'decisions': (n) => 'HOTĂRĂȘTE:\nArt. 1. Se aprobă\n'.repeat(n / 10), 'opinions': (n) => 'avizul adresa raportul '.repeat(n), 'quotes': (n) => '"pentru" „împotrivă” - '.repeat(n),
  'rows that do not fit': (n) => `Nr. crt.\tCod serviciu\tDenumirea\tCapacitate\tGrad de ocupare\tBuget local\n${'8891CZ-C-II\tCentrul\t20\t90%\t5 lei\n'.repeat(n / 4)}`,
};

describe.each(Object.entries(texts))('%s', (_, make) => {
  const spent = (n: number): number => {
    const document = textDocument(make(n));
    const start = performance.now();
    recogniseDecision(document, noLibrary);
    recogniseTables(document, noLibrary, sectionsAt(document, {}));
    return performance.now() - start;
  };
  it('takes time in proportion', () => {
    spent(200);
    const small = Math.min(spent(500), spent(500));
    const large = spent(4000);
    expect(large).toBeLessThan(Math.max(400, small * 30));
  });
});

it('nothing to read is nothing found', () => {
  for (const text of ['', '\n', '\t\t\t', '\u0000', 'Art. 1.', 'HOTĂRĂȘTE:', '\u0301\u0301', '\ud800']) {
    const document = documentOf({ source: 'x.txt', mediaType: 'text/plain', text, blocks: [], lines: true });
    expect([recogniseDecision(document, noLibrary).is, recogniseTables(document, noLibrary, sectionsAt(document, {})).existing.length]).toEqual(['absent', 0]);
  }
});
