import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../src/document/tables.ts';
import type { MadeBlock, MakeOptions } from '../support/make-docx.ts';
import { makeDocx, partXml } from '../support/make-docx.ts';
import { readBytes, rowsOfTable, shown } from '../support/read.ts';

const read = (blocks: readonly MadeBlock[], options?: MakeOptions) => readBytes(makeDocx(blocks, options), 'plan.docx');
const run = (text: string, properties = ''): string => `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const par = (content: string, properties = ''): MadeBlock => ({ raw: `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>` });
const kinds = (losses: readonly { what: string; count?: number; text: boolean }[]): unknown[] => losses.map((l) => [l.what, l.count, l.text]);

describe('docx: paragraphs', () => {
  it('reads runs, breaks, tabs, hyphens and symbols', async () => {
    const document = await read([par(`${run('unu')}<w:r><w:tab/></w:r>${run('doi')}<w:r><w:noBreakHyphen/><w:softHyphen/></w:r>${run('trei')}<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>`)]);
    expect(document.text).toBe('unu doi-trei☒\n');
  });

  it('follows the style chain for heading levels, and lets the paragraph overrule it', async () => {
    const stylesXml = '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Al"><w:name w:val="Al meu"/><w:basedOn w:val="T1"/></w:style><w:style w:type="paragraph" w:styleId="Nivel"><w:name w:val="Nivel"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>';
    const style = (id: string, more = ''): string => `<w:pStyle w:val="${id}"/>${more}`;
    const document = await read([par(run('de la bază'), style('Al')), par(run('nivel trei'), style('Nivel')), par(run('text simplu'), style('Al', '<w:outlineLvl w:val="9"/>')), par(run('titlu'), '<w:outlineLvl w:val="1"/>')], { stylesXml });
    expect(shown(document)).toEqual(['heading 1 [] de la bază', 'heading 3 [] nivel trei', 'paragraph text simplu', 'heading 2 [] titlu']);
  });

  it('survives styles based on each other', async () => {
    const stylesXml = '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>';
    expect(shown(await read([par(run('text'), '<w:pStyle w:val="A"/>')], { stylesXml }))).toEqual(['paragraph text']);
  });

  it('cuts a paragraph of several lines into its blocks', async () => {
    const document = await read([{ p: 'CAPITOLUL I\nAdministrarea serviciilor\na) cursuri' }]);
    expect(shown(document)).toEqual(['heading 1 [CAPITOLUL I] ', 'paragraph Administrarea serviciilor', 'item [a)] cursuri']);
  });

  it('keeps the words of links, fields, content controls and smart tags, and no page numbers, prompts or instructions', async () => {
    const field = (instruction: string, result: string): string => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const document = await read([
      par(`<w:hyperlink r:id="rId9">${run('legătură')}</w:hyperlink> ${field('REF a', ' trimitere')}${field('PAGE', '7')}<w:fldSimple w:instr=" NUMPAGES ">${run('12')}</w:fldSimple><w:smartTag>${run(' etichetă')}</w:smartTag>`),
      par(`<w:sdt><w:sdtPr><w:alias w:val="Nume"/></w:sdtPr><w:sdtContent>${run('completat')}</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Faceți clic aici')}</w:sdtContent></w:sdt>`),
    ]);
    expect(document.text).toBe('legătură trimitere etichetă\ncompletat\n');
  });

  it('takes one branch of alternate content', async () => {
    const document = await read([par(`<mc:AlternateContent><mc:Choice Requires="wps">${run('o dată')}</mc:Choice><mc:Fallback>${run('o dată')}</mc:Fallback></mc:AlternateContent>`)]);
    expect(document.text).toBe('o dată\n');
  });

  it('reads text boxes behind the paragraph they hang on', async () => {
    const box = (text: string): string => `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p>${run(text)}</w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const document = await read([par(run('înainte ') + box('în casetă') + run('și după')), { p: 'urmează' }]);
    expect(document.text).toBe('înainte și după\nîn casetă\nurmează\n');
    expect(document.losses).toEqual([]);
  });

  it('reads the same from strict documents and other prefixes', async () => {
    const bytes = makeDocx([{ p: 'cu alt prefix' }, { rows: [['a', 'b']] }]);
    const { unzipSync, zipSync, strFromU8, strToU8 } = await import('fflate');
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['word/document.xml']!).replaceAll('w:', 'x:').replaceAll('xmlns:w=', 'xmlns:x=').replace('http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main');
    const document = await readBytes(zipSync({ ...parts, 'word/document.xml': strToU8(xml) }), 'x.docx');
    expect(document.text).toBe('cu alt prefix\na\tb\n');
  });
});

describe('docx: tables', () => {
  it('keeps merged cells as spans, and empty positions in the text', async () => {
    const document = await read([{ rows: [[{ text: 'Nr.', merge: 'restart' }, { text: 'Buget', span: 2 }], [{ text: '', merge: 'continue' }, 'local', 'județean'], ['1', '100 lei', '-']] }]);
    const [table] = tablesOf(document);
    expect(table!.cells.map((c) => [c.row, c.column, c.rowSpan, c.colSpan])).toEqual([[0, 0, 2, 1], [0, 1, 1, 2], [1, 1, 1, 1], [1, 2, 1, 1], [2, 0, 1, 1], [2, 1, 1, 1], [2, 2, 1, 1]]);
    expect(document.text).toBe('Nr.\tBuget\t\n\tlocal\tjudețean\n1\t100 lei\t-\n');
  });

  it('leaves out grid columns nobody begins in, and edges a hair apart', async () => {
    const cell = (text: string, span: number): string => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr><w:p>${run(text)}</w:p></w:tc>`;
    const document = await read([{ raw: `<w:tbl><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="40"/><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/></w:tblGrid><w:tr>${cell('a', 1)}${cell('b', 3)}</w:tr><w:tr>${cell('c', 2)}${cell('d', 2)}</w:tr></w:tbl>` }]);
    expect(rowsOfTable(document)).toEqual([['a', 'b'], ['c', 'd']]);
  });

  it('honours gridBefore', async () => {
    const document = await read([{ raw: `<w:tbl><w:tr><w:tc><w:p>${run('a')}</w:p></w:tc><w:tc><w:p>${run('b')}</w:p></w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:p>${run('sub b')}</w:p></w:tc></w:tr></w:tbl>` }]);
    expect(rowsOfTable(document)).toEqual([['a', 'b'], ['', 'sub b']]);
  });

  it('keeps the paragraphs of a cell on lines of their own', async () => {
    const document = await read([{ rows: [['18\n32', 'x']] }]);
    const cell = tablesOf(document)[0]!.cells[0]!;
    expect(document.text.slice(cell.span.start, cell.span.end)).toBe('18\n32');
  });

  it('reads automatic numbers of cells, empty ones included', async () => {
    const numberingXml = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const row = (text: string): string => `<w:tr><w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p></w:tc><w:tc><w:p>${run(text)}</w:p></w:tc></w:tr>`;
    expect(rowsOfTable(await read([{ raw: `<w:tbl>${row('unu')}${row('doi')}</w:tbl>` }], { numberingXml }))).toEqual([['1.', 'unu'], ['2.', 'doi']]);
  });

  it('reads a table inside a cell as lines and says so; a frame of one cell is no table', async () => {
    const inner = `<w:tbl><w:tr><w:tc><w:p>${run('x')}</w:p></w:tc><w:tc><w:p>${run('y')}</w:p></w:tc></w:tr></w:tbl>`;
    const document = await read([{ raw: `<w:tbl><w:tr><w:tc><w:p>${run('afară')}</w:p>${inner}<w:p/></w:tc><w:tc><w:p>${run('b')}</w:p></w:tc></w:tr></w:tbl>` }]);
    expect(rowsOfTable(document)).toEqual([['afară x; y', 'b']]);
    expect(kinds(document.losses)).toEqual([['nested-table', 1, false]]);
    const framed = await read([{ raw: `<w:tbl><w:tr><w:tc><w:p>${run('CAPITOLUL I')}</w:p>${inner}<w:p/></w:tc></w:tr></w:tbl>` }]);
    expect(shown(framed)).toEqual(['heading 1 [CAPITOLUL I] ', 'table x | y']);
  });
});

describe('docx: what stays outside the text is told', () => {
  it('keeps insertions, drops deletions and counts both', async () => {
    const document = await read([par(`${run('Capacitate ')}<w:del w:id="1"><w:r><w:delText>20</w:delText></w:r></w:del><w:ins w:id="2">${run('25')}</w:ins>${run(' locuri')}`)]);
    expect(document.text).toBe('Capacitate 25 locuri\n');
    expect(document.losses).toEqual([
      { what: 'tracked-change', count: 1, detail: '-20', at: { start: 0, end: 20 }, text: true },
      { what: 'tracked-change', count: 1, detail: '+25', at: { start: 0, end: 20 }, text: false },
    ]);
  });

  it('joins paragraphs whose mark was deleted, and leaves out deleted rows', async () => {
    const document = await read([
      par(run('prima parte '), '<w:rPr><w:del w:id="1"/></w:rPr>'), { p: 'și a doua' },
      { raw: `<w:tbl><w:tr><w:tc><w:p>${run('a')}</w:p></w:tc><w:tc><w:p>${run('b')}</w:p></w:tc></w:tr><w:tr><w:trPr><w:del w:id="3"/></w:trPr><w:tc><w:p>${run('c')}</w:p></w:tc><w:tc><w:p>${run('d')}</w:p></w:tc></w:tr></w:tbl>` },
    ]);
    expect(document.text).toBe('prima parte și a doua\na\tb\n');
    expect(kinds(document.losses)).toEqual([['tracked-change', 1, true]]);
  });

  it('keeps the words of a deleted mark with nothing behind it in their own cell', async () => {
    const open = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('rămas')}</w:p>`;
    const document = await read([{ raw: `<w:tbl><w:tr><w:tc>${open}</w:tc><w:tc><w:p>${run('b')}</w:p></w:tc></w:tr></w:tbl>${open}` }]);
    expect(document.text).toBe('rămas\tb\nrămas\n');
  });

  it('parts words at a page break inside a paragraph', async () => {
    expect((await read([par(`${run('înainte')}<w:r><w:br w:type="page"/></w:r>${run('După')}`)])).text).toBe('înainte\nDupă\n');
  });

  it('ignores changes of formatting', async () => {
    const document = await read([par(`<w:r><w:rPr><w:b/><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>tare</w:t></w:r>`, '<w:pPrChange w:id="2"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>')]);
    expect(document.text).toBe('tare\n');
    expect(document.losses).toEqual([]);
  });

  it('leaves hidden and struck text out, unless the property is off', async () => {
    const document = await read([par(run('a') + run('ascuns', '<w:vanish/>') + run('b', '<w:vanish w:val="0"/>') + run('tăiat', '<w:strike/>') + run('c', '<w:strike w:val="off"/><w:dstrike w:val="false"/>'))]);
    expect(document.text).toBe('abc\n');
    expect(kinds(document.losses)).toEqual([['hidden-text', 2, false]]);
    expect(document.losses[0]!.detail).toBe('ascuns … tăiat');
  });

  it('tells comments with their words', async () => {
    const parts = { 'word/comments.xml': { type: 'comments', xml: partXml('comments', `<w:comment w:id="5"><w:p>${run('De verificat suma')}</w:p></w:comment>`) } };
    const document = await read([par(`<w:commentRangeStart w:id="5"/>${run('100 lei')}<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>`)], { parts });
    expect(document.text).toBe('100 lei\n');
    expect(document.losses).toEqual([{ what: 'comment', count: 1, detail: 'De verificat suma', at: { start: 0, end: 7 }, text: false }]);
  });

  it('puts notes at the end with the mark of their place, and tells a note that is missing', async () => {
    const parts = {
      'word/footnotes.xml': { type: 'footnotes', xml: partXml('footnotes', `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${run(' nota de subsol')}</w:p></w:footnote>`) },
      'word/endnotes.xml': { type: 'endnotes', xml: partXml('endnotes', `<w:endnote w:id="4"><w:p>${run('nota de final')}</w:p></w:endnote>`) },
    };
    const document = await read([par(`${run('sesiuni')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' și')}<w:r><w:endnoteReference w:id="4"/></w:r>`), par(`${run('lipsă')}<w:r><w:footnoteReference w:id="9"/></w:r>`)], { parts });
    expect(document.text).toBe('sesiuni¹ și²\nlipsă³\n¹ nota de subsol\n² nota de final\n');
    expect(kinds(document.losses)).toEqual([['footnote-lost', 1, true]]);
  });

  it('tells headers and footers once, without page numbers, and says when they hold more than a title', async () => {
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const part = (type: string, content: string, id: string) => ({ type, id, xml: partXml(type === 'header' ? 'hdr' : 'ftr', `<w:p>${content}</w:p>`) });
    const parts = { 'word/header1.xml': part('header', run('Comuna Valea Arinilor'), 'rIdA'), 'word/header2.xml': part('header', run('Comuna Valea Arinilor'), 'rIdB'), 'word/footer1.xml': part('footer', `${run('Pagina ')}${field}`, 'rIdC'), 'word/footer2.xml': part('footer', run('text de plan pus în subsol '.repeat(15)), 'rIdD') };
    const sections = ['rIdA', 'rIdB'].map((id) => `<w:headerReference w:type="default" r:id="${id}"/>`).join('') + ['rIdC', 'rIdD'].map((id) => `<w:footerReference w:type="default" r:id="${id}"/>`).join('');
    const document = await read([{ p: 'corp' }, { raw: `<w:sectPr>${sections}</w:sectPr>` }], { parts });
    expect(document.text).toBe('corp\n');
    expect(document.losses.map((l) => [l.what, l.detail?.slice(0, 21), l.text])).toEqual([['header-footer', 'Comuna Valea Arinilor', false], ['header-footer', 'text de plan pus în s', true]]);
  });

  it('tells large pictures as text that may be missing, emblems not; objects always', async () => {
    const picture = (cm: number): string => `<w:r><w:drawing><wp:inline><wp:extent cx="${cm * 360000}" cy="${cm * 360000}"/><a:blip r:embed="rId3"/></wp:inline></w:drawing></w:r>`;
    const shape = '<w:r><w:pict><v:shape style="width:450pt;height:600pt"><v:imagedata r:id="rId4"/></v:shape></w:pict></w:r>';
    const document = await read([par(run('stemă') + picture(2)), par(run('scanare') + picture(15)), par(shape), par(`<w:r><w:object><v:shape style="width:450pt;height:600pt"><v:imagedata r:id="rId4"/></v:shape></w:object></w:r>`)]);
    expect(kinds(document.losses)).toEqual([['image', 1, false], ['image', 1, true], ['image', 1, true], ['embedded-object', 1, true]]);
  });

  it('reads a document of pictures alone as empty text with its losses, never as nothing', async () => {
    const document = await read([par('<w:r><w:drawing><wp:inline><wp:extent cx="7000000" cy="9000000"/><a:blip r:embed="rId3"/></wp:inline></w:drawing></w:r>')]);
    expect(document.text.trim()).toBe('');
    expect(kinds(document.losses)).toEqual([['image', 1, true]]);
  });

  it('starts pages where Word last began them', async () => {
    const document = await read([{ p: 'prima' }, par(`<w:r><w:lastRenderedPageBreak/><w:t>a doua</w:t></w:r>`), { p: 'tot a doua' }]);
    expect(document.blocks.map((b) => b.page)).toEqual([1, 2, 2]);
    expect((await read([{ p: 'fără pagini' }])).pageStarts).toEqual([]);
  });
});
