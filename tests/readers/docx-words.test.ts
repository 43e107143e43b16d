// Words of Word that are seen otherwise than they are written: styles of letters, forms, prompts, moved and deleted parts.
import { describe, expect, it } from 'vitest';
import { makeDocx, partXml, type MadeBlock, type MakeOptions } from '../support/make-docx.ts';
import { readBytes, rowsOfTable } from '../support/read.ts';

const read = (blocks: readonly MadeBlock[], options?: MakeOptions) => readBytes(makeDocx(blocks, options), 'plan.docx');
const run = (text: string, properties = ''): string => `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const par = (content: string, properties = ''): MadeBlock => ({ raw: `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>` });
const mark = (type: string, data = ''): string => `<w:r><w:fldChar w:fldCharType="${type}">${data ? `<w:ffData>${data}</w:ffData>` : ''}</w:fldChar></w:r>`;
const asks = (instruction: string): string => `<w:r><w:instrText> ${instruction} </w:instrText></w:r>`;
const stylesXml = '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Mare"><w:name w:val="Mare"/><w:rPr><w:caps/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Ascuns"><w:name w:val="Ascuns"/><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Nota"><w:name w:val="Nota"/><w:rPr><w:vanish/></w:rPr></w:style>';

describe('docx: letters', () => {
  it('writes capitals as they are seen, by style or by run', async () => {
    const document = await read([par(run('capitolul ii'), '<w:pStyle w:val="Mare"/>'), par(`${run('hotărâre', '<w:caps/>')}${run(' nr. 4')}`), par(run('la fel', '<w:caps w:val="0"/>'), '<w:pStyle w:val="Mare"/>')], { stylesXml });
    expect(document.text).toBe('CAPITOLUL II\nHOTĂRÂRE nr. 4\nla fel\n');
  });

  it('leaves out what a style hides, says so, and keeps what the run shows again', async () => {
    const document = await read([par(run('ascuns'), '<w:pStyle w:val="Ascuns"/>'), par(`${run('văzut')}${run(' notă', '<w:rStyle w:val="Nota"/>')}`), par(run('arătat', '<w:vanish w:val="0"/>'), '<w:pStyle w:val="Ascuns"/>')], { stylesXml });
    expect(document.text).toBe('văzut\narătat\n');
    expect(document.losses.map((l) => [l.what, l.detail, l.text])).toEqual([['hidden-text', 'ascuns', false], ['hidden-text', 'notă', false]]);
  });

  it('keeps raised figures apart from those they stand behind', async () => {
    expect((await read([par(`${run('art. 26')}${run('1', '<w:vertAlign w:val="superscript"/>')}${run(', 120 m')}${run('2', '<w:vertAlign w:val="superscript"/>')}`)])).text).toBe('art. 26¹, 120 m²\n');
  });

  it('reads words drawn as a picture, and a line end of the file as a blank', async () => {
    const art = '<w:r><w:pict><v:shape style="width:300pt;height:60pt"><v:textpath string="PLAN ANUAL 2026"/></v:shape></w:pict></w:r>';
    expect((await read([par(art + run('Anexă la\n      hotărâre'))])).text).toBe('Anexă la hotărâre\nPLAN ANUAL 2026\n');
  });

  it('puts a large first letter back to its word', async () => {
    expect((await read([par(run('P'), '<w:framePr w:dropCap="drop" w:lines="3"/>'), par(run('lanul anual'))])).text).toBe('Planul anual\n');
  });
});

describe('docx: headers', () => {
  it('tells the lines of a letterhead apart, in a table too', async () => {
    const lines = ['COMUNA VALEA ARINILOR', 'JUDEȚUL VASLUI'].map((line) => `<w:p>${run(line)}</w:p>`).join('');
    const xml = partXml('hdr', `<w:tbl><w:tblGrid/><w:tr><w:tc><w:p/></w:tc><w:tc>${lines}</w:tc></w:tr></w:tbl>`);
    const document = await read([{ p: 'Plan' }, { raw: '<w:p><w:pPr><w:sectPr><w:headerReference w:type="first" r:id="rIdH"/></w:sectPr></w:pPr></w:p>' }], { parts: { 'word/header1.xml': { xml, type: 'header', id: 'rIdH' } } });
    expect(document.losses.map((l) => l.detail)).toEqual(['COMUNA VALEA ARINILOR / JUDEȚUL VASLUI']);
  });
});

describe('docx: forms and fields', () => {
  it('shows what was chosen and ticked', async () => {
    const list = mark('begin', '<w:ddList><w:result w:val="1"/><w:default w:val="0"/><w:listEntry w:val="nu"/><w:listEntry w:val="da"/></w:ddList>') + asks('FORMDROPDOWN') + mark('end');
    const box = (on: string): string => mark('begin', `<w:checkBox><w:default w:val="0"/><w:checked w:val="${on}"/></w:checkBox>`) + asks('FORMCHECKBOX') + mark('end');
    expect((await read([par(`${run('Avizat: ')}${list}${run(' ')}${box('1')}${run(' ')}${box('0')}`)])).text).toBe('Avizat: da ☒ ☐\n');
  });

  it('leaves out what a field asks other fields for', async () => {
    const other = mark('begin') + asks('MERGEFIELD cod') + mark('separate') + run('88') + mark('end');
    expect((await read([par(`${run('Cod ')}${mark('begin')}${asks('IF')}${other}${asks('= "88" "8891"')}${mark('separate')}${run('8891')}${mark('end')}${run(' final')}`)])).text).toBe('Cod 8891 final\n');
  });

  it('keeps a cell whose prompt was left standing', async () => {
    const cell = (content: string): string => `<w:tc><w:tcPr/><w:p>${content}</w:p></w:tc>`;
    const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${cell(run('Faceți clic aici'))}</w:sdtContent></w:sdt>`;
    const document = await read([{ raw: `<w:tbl><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="900"/><w:gridCol w:w="900"/></w:tblGrid><w:tr>${cell(run('a'))}${cell(run('b'))}${cell(run('c'))}</w:tr><w:tr>${cell(run('1'))}${prompt}${cell(run('3'))}</w:tr></w:tbl>` }]);
    expect(rowsOfTable(document)).toEqual([['a', 'b', 'c'], ['1', '', '3']]);
  });
});

describe('docx: tracked changes', () => {
  it('says that a deleted part may be missing, and that a moved one is not', async () => {
    const document = await read([par(`<w:moveFrom>${run('mutat')}</w:moveFrom>${run('rămas')}<w:del><w:r><w:delText>șters</w:delText></w:r></w:del>`), par(`<w:moveTo>${run('mutat')}</w:moveTo>`)]);
    expect(document.text).toBe('rămas\nmutat\n');
    expect(document.losses.map((l) => [l.detail, l.text])).toEqual([['-mutat', false], ['-șters', true], ['+mutat', false]]);
  });

  it('takes deleted cells out with their column', async () => {
    const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${properties ? `<w:del><w:r><w:delText>${text}</w:delText></w:r></w:del>` : run(text)}</w:p></w:tc>`;
    const row = (a: string, b: string, c: string): string => `<w:tr>${cell(a)}${cell(b, '<w:cellDel/>')}${cell(c)}</w:tr>`;
    const document = await read([{ raw: `<w:tbl><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="900"/><w:gridCol w:w="900"/></w:tblGrid>${row('Nume', 'Cod vechi', 'Cod')}${row('Centru', '1', '2')}</w:tbl>` }]);
    expect(rowsOfTable(document)).toEqual([['Nume', 'Cod'], ['Centru', '2']]);
    expect(document.losses.map((l) => l.detail)).toEqual(['-Cod vechi', '-1']);
  });
});
