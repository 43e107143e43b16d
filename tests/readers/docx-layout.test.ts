// Word bodies whose look and structure differ: frames drawn as tables, titles inside tables, rows and contents typed with tabs.
import { describe, expect, it } from 'vitest';
import { makeDocx, type MadeBlock } from '../support/make-docx.ts';
import { readBytes, shown } from '../support/read.ts';

const read = (blocks: readonly MadeBlock[]) => readBytes(makeDocx(blocks), 'plan.docx');
const p = (text: string): string => `<w:p><w:r>${text.split('\t').map((part) => `<w:t xml:space="preserve">${part}</w:t>`).join('<w:tab/>')}</w:r></w:p>`;
const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const table = (columns: number, ...rows: string[][]): string => `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;
const wide = (n: number): string => `<w:gridSpan w:val="${n}"/>`;
const inner = table(2, [cell(p('Curs')), cell(p('Persoane'))], [cell(p('prim ajutor')), cell(p('4'))]);

describe('docx: tables that frame text', () => {
  it('takes the text out of a frame with an empty margin beside it, tables inside it as tables', async () => {
    const document = await read([{ raw: table(2, [cell(p('')), cell(p('Înainte') + inner + p('După'))]) }]);
    expect(shown(document)).toEqual(['paragraph Înainte', 'table Curs | Persoane / prim ajutor | 4', 'paragraph După']);
    expect(document.losses).toEqual([]);
  });

  it('takes a row over the whole width apart, and keeps the rows above it a table', async () => {
    const document = await read([{ raw: table(2, [cell(p('Primăria')), cell(p('Nr. 7'))], [cell(p('Textul hotărârii') + inner + p(''), wide(2))]) }]);
    expect(shown(document)).toEqual(['table Primăria | Nr. 7', 'paragraph Textul hotărârii', 'table Curs | Persoane / prim ajutor | 4']);
  });

  it('takes a cell that holds pages of text for a frame', async () => {
    const lines = Array.from({ length: 9 }, (_, i) => `Rândul ${i + 1} al textului.`);
    expect(shown(await read([{ raw: table(2, [cell(p('')), cell(lines.map(p).join(''))]) }]))).toEqual(lines.map((line) => `paragraph ${line}`));
  });

  it('keeps a form that was not filled in a table', async () => {
    expect(shown(await read([{ raw: table(2, [cell(p('Buget local')), cell(p(''))], [cell(p('Alte surse')), cell(p(''))]) }]))).toEqual(['table Buget local |  / Alte surse | ']);
  });

  it('writes the title in the first row of a table above it, and keeps such rows in the middle', async () => {
    const document = await read([{ raw: table(3, [cell(p('Servicii existente'), wide(3))], [cell(p('Cod')), cell(p('Nume')), cell(p('Locuri'))], [cell(p('De zi'), wide(3))], [cell(p('1')), cell(p('2')), cell(p('3'))]) }]);
    expect(shown(document)).toEqual(['paragraph Servicii existente', 'table Cod | Nume | Locuri / De zi |  |  / 1 | 2 | 3']);
  });
});

describe('docx: typed with tabs', () => {
  const raw = (...lines: string[]): MadeBlock => ({ raw: lines.map(p).join('') });

  it('reads three rows of one width as a table', async () => {
    expect(shown(await read([raw('Înainte', 'Curs\tPersoane\tBuget', 'prim ajutor\t4\t900 lei', 'igienă\t2\t-', 'După')]))).toEqual(['paragraph Înainte', 'table Curs | Persoane | Buget / prim ajutor | 4 | 900 lei / igienă | 2 | -', 'paragraph După']);
  });

  it('takes signatures and lists for none', async () => {
    const blocks = shown(await read([raw('Președinte,\t\tSecretar,', '(semnătura)\t\t(semnătura)', 'L.S.\t\tL.S.', 'a)\tcursuri', 'b)\tinstruire', 'c)\tsupervizare')]));
    expect(blocks.some((block) => block.startsWith('table'))).toBe(false);
  });

  it('gives contents typed by hand the dots they are known by, and a list of figures none', async () => {
    expect(shown(await read([raw('Capitolul I Servicii\t2', 'Capitolul II Informare\t5', 'Capitolul III Formare\t9')]))).toEqual(['heading 1 [Capitolul I] Servicii ........ 2', 'heading 1 [Capitolul II] Informare ........ 5', 'heading 1 [Capitolul III] Formare ........ 9']);
    expect(shown(await read([raw('Asistenți sociali\t2', 'Infirmieri\t5', 'Psihologi\t9')]))).toEqual(['paragraph Asistenți sociali 2', 'paragraph Infirmieri 5', 'paragraph Psihologi 9']);
  });

  it('does the same for the entries of a table of contents', async () => {
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const line = (before: string, text: string, page: string, after = ''): MadeBlock => ({ raw: `<w:p>${before}<w:r><w:t>${text}</w:t><w:tab/></w:r>${mark('begin')}<w:r><w:instrText> PAGEREF _Toc1 \\h </w:instrText></w:r>${mark('separate')}<w:r><w:t>${page}</w:t></w:r>${mark('end')}${after}</w:p>` });
    const document = await read([line(`${mark('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${mark('separate')}`, 'A. Servicii existente', '3'), line('', 'B. Servicii propuse', '4', mark('end')), { p: 'A. Servicii existente' }]);
    expect(document.text).toBe('A. Servicii existente ........ 3\nB. Servicii propuse ........ 4\nA. Servicii existente\n');
  });
});
