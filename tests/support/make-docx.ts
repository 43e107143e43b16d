// Makes .docx files: from a list of blocks or from a document already read, with numbers typed or left to the word processor.

import { strToU8, zipSync } from 'fflate';
import type { Document } from '../../src/document/document.ts';
import { cellText, gridOf } from '../../src/document/tables.ts';
import { ListBook } from './make-numbering.ts';

export interface MadeCell { readonly text: string; readonly span?: number; readonly merge?: 'restart' | 'continue' }
export type MadeBlock =
  | { readonly p: string; readonly label?: string; readonly level?: number; readonly bold?: boolean; /** raw XML of further runs */ readonly xml?: string }
  | { readonly rows: readonly (readonly (string | MadeCell)[])[] }
  /** raw XML of the body */
  | { readonly raw: string };

export interface MakeOptions {
  readonly numbering?: 'typed' | 'auto';
  /** Further parts: name → XML, e.g. `word/footnotes.xml`; related to the document by the type given. */
  readonly parts?: Readonly<Record<string, { readonly xml: string; readonly type: string; readonly id?: string }>>;
  readonly stylesXml?: string;
  readonly numberingXml?: string;
}

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

export const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A part of a document with the usual namespaces: `<w:name …>content</w:name>`. */
export const partXml = (name: string, content: string): string => `${head}<w:${name} ${space}>${content}</w:${name}>`;

const runs = (text: string, bold = false): string => text.split('\n').map((line, i) => `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${i ? '<w:br/>' : ''}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`).join('');

const standardStyles = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${[1, 2, 3].map((n) => `<w:style w:type="paragraph" w:styleId="Titlu${n}"><w:name w:val="heading ${n}"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${n - 1}"/></w:pPr></w:style>`).join('')}`;

const paragraph = (block: Extract<MadeBlock, { p: string }>, lists: ListBook | null): string => {
  const list = block.label ? lists?.place(block.label) : undefined;
  const text = block.label && !list ? `${block.label} ${block.p}` : block.p;
  const properties = (block.level ? `<w:pStyle w:val="Titlu${block.level}"/>` : '') + (list ? `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.num}"/></w:numPr>` : '');
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${runs(text, block.bold)}${block.xml ?? ''}</w:p>`;
};

const width = 1000;

/** An empty paragraph behind it, since two tables that touch are one to a word processor. */
const table = (rows: readonly (readonly (string | MadeCell)[])[]): string => {
  const cells = rows.map((row) => row.map((entry): MadeCell => (typeof entry === 'string' ? { text: entry } : entry)));
  const columns = Math.max(...cells.map((row) => row.reduce((sum, cell) => sum + (cell.span ?? 1), 0)));
  const one = (cell: MadeCell): string => {
    const properties = `<w:tcW w:w="${width * (cell.span ?? 1)}" w:type="dxa"/>${cell.span ? `<w:gridSpan w:val="${cell.span}"/>` : ''}${cell.merge ? `<w:vMerge${cell.merge === 'restart' ? ' w:val="restart"' : ''}/>` : ''}`;
    return `<w:tc><w:tcPr>${properties}</w:tcPr>${cell.text.split('\n').map((line) => `<w:p>${runs(line)}</w:p>`).join('')}</w:tc>`;
  };
  return `<w:tbl><w:tblPr/><w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>${cells.map((row) => `<w:tr>${row.map(one).join('')}</w:tr>`).join('')}</w:tbl><w:p/>`;
};

/** The bytes of a .docx with these blocks. */
export function makeDocx(blocks: readonly MadeBlock[], options: MakeOptions = {}): Uint8Array {
  const lists = options.numbering === 'auto' ? new ListBook() : null;
  const body = blocks.map((block) => ('raw' in block ? block.raw : 'rows' in block ? table(block.rows) : paragraph(block, lists))).join('');
  const parts: Record<string, { xml: string; type: string; id?: string }> = {
    'word/styles.xml': { xml: partXml('styles', options.stylesXml ?? standardStyles), type: 'styles' },
    'word/numbering.xml': { xml: partXml('numbering', options.numberingXml ?? lists?.xml() ?? ''), type: 'numbering' },
    ...options.parts,
  };
  const relations = Object.entries(parts).map(([name, part], i) => `<Relationship Id="${part.id ?? `rId${i + 1}`}" Type="${relation}${part.type}" Target="${name.replace(/^word\//, '')}"/>`).join('');
  const overrides = Object.entries(parts).map(([name, part]) => `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${part.type}+xml"/>`).join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${overrides}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': partXml('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations}</Relationships>`,
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.xml])),
  };
  // A fixed day, so that the same input gives the same bytes.
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { mtime: new Date(2024, 0, 1) });
}

/** Empty header positions as merged cells: to the right under a wider heading, downwards under a taller one. */
function mergedHeader(rows: string[][]): (string | MadeCell)[][] {
  const [first, second] = rows;
  const isHeader = first && second && rows.length > 2 && first[0] !== '' && second[0] === '' && first.some((c) => c === '') && first.every((c, i) => (c === '') !== (second[i] === '') || c !== '');
  if (!isHeader) return rows;
  const top: MadeCell[] = [];
  const under: MadeCell[] = [];
  for (let i = 0; i < first.length; i++) {
    let span = 1;
    while (i + span < first.length && first[i + span] === '' && second[i] !== '' && second[i + span] !== '') span++;
    if (second[i] === '' && span === 1) {
      top.push({ text: first[i]!, merge: 'restart' });
      under.push({ text: '', merge: 'continue' });
    } else {
      top.push({ text: first[i]!, ...(span > 1 ? { span } : {}) });
      for (let k = 0; k < span; k++) under.push({ text: second[i + k]! });
      i += span - 1;
    }
  }
  return [top, under, ...rows.slice(2)];
}

/** The blocks of a document that was read from text, ready for `makeDocx`. */
export function blocksFrom(document: Document): MadeBlock[] {
  const words = (span: { start: number; end: number }): string => document.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return document.blocks.filter((block) => !block.running).map((block): MadeBlock => {
    if (block.kind === 'table') return { rows: mergedHeader(gridOf(block, false).map((row) => row.map((cell) => (cell ? cellText(document, cell) : '')))) };
    if (block.kind === 'paragraph') return { p: words(block.span) };
    return { p: words(block.content), ...(block.label ? { label: block.label } : {}), ...(block.kind === 'heading' ? { level: Math.min(3, block.level) } : {}) };
  });
}
