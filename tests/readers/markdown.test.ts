import { describe, expect, it } from 'vitest';
import { readText, rowsOfTable, shown } from '../support/read.ts';

const read = (text: string) => readText(text, 'plan.md');

describe('Markdown', () => {
  it('reads headings, lists, quotes and marks over the same offsets', async () => {
    const text = '# CAPITOLUL I\n\n## A. Serviciile existente\n\n1. **Telefonul** verde\n   - a\\) cursuri\n\n> citat\n\n[pagina](https://example.org/x) instituției\n\n***\n';
    const document = await read(text);
    expect(document.text).toHaveLength(text.length);
    expect(document.text.indexOf('instituției')).toBe(text.indexOf('instituției'));
    expect(shown(document)).toEqual(['heading 1 [CAPITOLUL I] ', 'heading 2 [A.] Serviciile existente', 'item [1.] Telefonul verde', 'item [-] a ) cursuri', 'paragraph citat', 'paragraph pagina instituției']);
  });

  it('reads pipe tables, with and without outer pipes, escaped pipes and empty cells', async () => {
    const text = '| Nr. crt. | Denumire | Buget |\n|:--|---|--:|\n| 1 | Centru **de zi** | |\n| 2 | unu \\| doi | 100 lei |\n\nNr | Cod\n-|-\n1 | 8891CZ\n';
    const document = await read(text);
    expect(rowsOfTable(document, 0)).toEqual([['Nr. crt.', 'Denumire', 'Buget'], ['1', 'Centru de zi', ''], ['2', 'unu | doi', '100 lei']]);
    expect(rowsOfTable(document, 1)).toEqual([['Nr', 'Cod'], ['1', '8891CZ']]);
    expect(document.text.indexOf('8891CZ')).toBe(text.indexOf('8891CZ'));
  });

  it('keeps a second header row in the table', async () => {
    const document = await read('| Denumire | Buget estimat | |\n|---|---|---|\n| | Buget local | Buget de stat |\n| Centru | 100 lei | - |\n');
    expect(rowsOfTable(document)).toEqual([['Denumire', 'Buget estimat', ''], ['', 'Buget local', 'Buget de stat'], ['Centru', '100 lei', '-']]);
  });

  it('does not take a line with a pipe for a table', async () => {
    expect(shown(await read('program 8 | 16 zilnic\n\nalt text\n'))).toEqual(['paragraph program 8 | 16 zilnic', 'paragraph alt text']);
  });

  it('leaves out rules and fences, and tells pictures', async () => {
    const document = await read('text\n\n---\n\n```\ncod\n```\n\n![stema](stema.png)\n');
    expect(shown(document)).toEqual(['paragraph text', 'paragraph cod']);
    expect(document.losses.map((l) => [l.what, l.count, l.text])).toEqual([['image', 1, false]]);
  });

  it('leaves underscores of blanks to fill in alone', async () => {
    expect(shown(await read('altele: _____\n\nnr. __ din __2024\n\n__tare__\n'))).toEqual(['paragraph altele: _____', 'paragraph nr. __ din __2024', 'paragraph tare']);
  });
});
