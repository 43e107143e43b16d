// Turns the XML of a document, note, header or comment into paragraphs and tables, as the page shows them with changes accepted.

import { Fields } from './fields.ts';
import type { Numbering } from './numbering.ts';
import { symbolOf } from './number-format.ts';
import { isLargeShape, isLargeExtent } from './pictures.ts';
import type { Styles } from './styles.ts';
import type { Node, Paragraph, TableCell, TableNode } from './tree.ts';
import type { Attributes, XmlHandler } from './xml.ts';
import { isOn } from './xml.ts';

interface OpenParagraph extends Paragraph { style?: string; numId?: string; ilvl?: number; outline?: number; markDeleted: boolean; plain: boolean; readonly boxes: Node[] }
interface OpenRow { before: number; cells: TableCell[]; deleted: boolean }
interface OpenCell { span: number; merge: 'none' | 'restart' | 'continue'; blocks: Node[] }
interface OpenTable { readonly node: TableNode; row: OpenRow | null; cell: OpenCell | null }
interface Run { hidden: boolean; struck: boolean; bold: boolean; font: string }

/** What the body tells besides its blocks. */
export interface BodyNotes { readonly headers: Set<string>; readonly notes: { readonly kind: 'footnote' | 'endnote'; readonly id: string; readonly mark: string }[] }

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
export const superscript = (n: number): string => [...String(n)].map((d) => superscripts[Number(d)]!).join('');

// What these hold is not text of the document, or an older state of a property.
const skipped = new Set(['w:pPrChange', 'w:rPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:sectPrChange', 'w:tblGridChange', 'w:numberingChange', 'w:sdtPr', 'w:rt', 'wp:docPr', 'a:graphicFrameLocks']);

export class BodyHandler implements XmlHandler {
  readonly blocks: Node[] = [];
  readonly notes: BodyNotes = { headers: new Set(), notes: [] };
  private readonly names: string[] = [];
  private readonly containers: Node[][] = [this.blocks];
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly runs: Run[] = [];
  private readonly choices: boolean[] = [];
  private readonly fields = new Fields();
  private skip = 0;
  private deleted = 0;
  private collecting = false;
  private removed = '';
  /** Where in their paragraphs the open insertions began. */
  private readonly insertions: number[] = [];
  private carried = '';
  private placeholder = false;
  private inObject = 0;
  private large = false;

  constructor(private readonly styles: Styles, private readonly numbering: Numbering) {}

  open(name: string, a: Attributes): void {
    if (this.skip > 0) {
      this.skip++;
      if (name === 'w:showingPlcHdr' && isOn(a)) this.placeholder = true;
      return;
    }
    if (skipped.has(name)) { this.skip = 1; if (name === 'w:sdtPr') this.placeholder = false; return; }
    const parent = this.names[this.names.length - 1];
    if (!this.structure(name, a, parent) && this.skip === 0) this.content(name, a, parent);
    if (this.skip === 0) this.names.push(name);
  }

  /** Paragraphs, tables and their properties; false when `name` is none of these. */
  private structure(name: string, a: Attributes, parent: string | undefined): boolean {
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    const table = this.tables[this.tables.length - 1];
    switch (name) {
      case 'w:p':
        this.paragraphs.push({ kind: 'paragraph', label: '', text: this.carried, bold: false, plain: false, losses: [], pages: [], markDeleted: false, boxes: [] });
        this.carried = '';
        return true;
      case 'w:pStyle': if (paragraph) paragraph.style = a['w:val']; return true;
      case 'w:numId': if (paragraph && parent === 'w:numPr') paragraph.numId = a['w:val']; return true;
      case 'w:ilvl': if (paragraph && parent === 'w:numPr') paragraph.ilvl = Number(a['w:val']); return true;
      case 'w:outlineLvl': if (paragraph) paragraph.outline = Number(a['w:val']); return true;
      case 'w:headerReference': case 'w:footerReference': this.notes.headers.add(a['r:id'] ?? ''); return true;
      case 'w:tbl': this.tables.push({ node: { kind: 'table', rows: [], widths: [] }, row: null, cell: null }); return true;
      case 'w:gridCol': table?.node.widths.push(Number(a['w:w'] ?? 0)); return true;
      case 'w:tr': if (table) table.row = { before: 0, cells: [], deleted: false }; return true;
      case 'w:gridBefore': if (table?.row) table.row.before = Math.min(500, Number(a['w:val'] ?? 0) || 0); return true;
      case 'w:tc':
        if (table) { table.cell = { span: 1, merge: 'none', blocks: [] }; this.containers.push(table.cell.blocks); }
        return true;
      case 'w:gridSpan': if (table?.cell) table.cell.span = Math.min(500, Math.max(1, Number(a['w:val'] ?? 1) || 1)); return true;
      case 'w:vMerge': if (table?.cell) table.cell.merge = a['w:val'] === 'restart' ? 'restart' : 'continue'; return true;
      case 'w:txbxContent': this.containers.push([]); return true;
      case 'w:ins': case 'w:moveTo': this.inserted(parent); return true;
      case 'w:del': case 'w:moveFrom': this.deletion(parent); return true;
      case 'mc:AlternateContent': this.choices.push(false); return true;
      case 'mc:Choice': case 'mc:Fallback': {
        // The branches say the same thing twice: the first one is taken.
        if (this.choices[this.choices.length - 1]) this.skip = 1;
        else this.choices[this.choices.length - 1] = true;
        return true;
      }
      case 'w:sdtContent': if (this.placeholder) { this.skip = 1; this.placeholder = false; } return true;
      default: return false;
    }
  }

  private inserted(parent: string | undefined): void {
    if (parent === 'w:rPr' || parent === 'w:numPr' || parent === 'w:trPr' || parent === 'w:tcPr') return;
    this.insertions.push(this.paragraphs[this.paragraphs.length - 1]?.text.length ?? 0);
  }

  private deletion(parent: string | undefined): void {
    if (parent === 'w:rPr') {
      const paragraph = this.paragraphs[this.paragraphs.length - 1];
      if (paragraph && this.names[this.names.length - 2] === 'w:pPr') paragraph.markDeleted = true;
    } else if (parent === 'w:trPr') {
      const row = this.tables[this.tables.length - 1]?.row;
      if (row) row.deleted = true;
    } else {
      if (this.deleted++ === 0) this.removed = '';
    }
  }

  private content(name: string, a: Attributes, parent: string | undefined): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    const run = this.runs[this.runs.length - 1];
    switch (name) {
      case 'w:r': this.runs.push({ hidden: false, struck: false, bold: false, font: '' }); return;
      case 'w:vanish': if (run && parent === 'w:rPr') run.hidden = isOn(a); return;
      case 'w:strike': case 'w:dstrike': if (run && parent === 'w:rPr' && isOn(a)) run.struck = true; return;
      case 'w:b': if (run && parent === 'w:rPr') run.bold = isOn(a); return;
      case 'w:t': case 'w:delText': case 'm:t': case 'w:instrText': this.collecting = true; return;
      case 'w:tab': if (parent === 'w:r') this.write('\t'); return;
      case 'w:ptab': this.write('\t'); return;
      case 'w:br': if (a['w:type'] !== 'page' && a['w:type'] !== 'column') this.write('\n'); return;
      case 'w:cr': this.write('\n'); return;
      case 'w:noBreakHyphen': this.write('-'); return;
      case 'w:sym': this.write(symbolOf(String.fromCodePoint(Number.parseInt(a['w:char'] ?? '20', 16) || 0x20), a['w:font'] ?? '')); return;
      case 'w:lastRenderedPageBreak': paragraph?.pages.push(paragraph.text.length); return;
      case 'w:fldChar': this.fields.mark(a['w:fldCharType']); return;
      case 'w:fldSimple': this.fields.simple(a['w:instr'] ?? ''); return;
      case 'w:footnoteReference': case 'w:endnoteReference': this.note(name === 'w:footnoteReference' ? 'footnote' : 'endnote', a); return;
      case 'w:commentReference': paragraph?.losses.push({ what: 'comment', comment: a['w:id'] ?? '', text: false }); return;
      case 'w:object': this.inObject++; paragraph?.losses.push({ what: 'embedded-object', text: true }); return;
      case 'w:altChunk': case 'w:subDoc': this.orphan({ what: 'embedded-object', text: true }); return;
      case 'c:chart': case 'dgm:relIds': paragraph?.losses.push({ what: 'embedded-object', text: true }); return;
      case 'wp:extent': this.large = isLargeExtent(a['cx'], a['cy']); return;
      case 'v:shape': this.large = isLargeShape(a['style']); return;
      case 'a:blip': case 'v:imagedata': if (this.inObject === 0) paragraph?.losses.push({ what: 'image', text: this.large }); return;
    }
  }

  /** A loss that stands between paragraphs. */
  private orphan(loss: Paragraph['losses'][number]): void {
    this.containers[this.containers.length - 1]!.push({ kind: 'paragraph', label: '', text: '', bold: false, losses: [loss], pages: [] });
  }

  private note(kind: 'footnote' | 'endnote', a: Attributes): void {
    const id = a['w:id'] ?? '';
    if (isOn({ 'w:val': a['w:customMarkFollows'] ?? 'off' })) { this.notes.notes.push({ kind, id, mark: '' }); return; }
    const mark = superscript(this.notes.notes.length + 1);
    this.notes.notes.push({ kind, id, mark });
    this.write(mark);
  }

  private write(text: string): void {
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    if (!paragraph) return;
    if (this.deleted > 0) { this.removed += text; return; }
    if (this.fields.hides) return;
    const run = this.runs[this.runs.length - 1];
    if (run && (run.hidden || run.struck)) {
      const last = paragraph.losses[paragraph.losses.length - 1];
      if (last?.what === 'hidden-text') paragraph.losses[paragraph.losses.length - 1] = { ...last, detail: (last.detail ?? '') + text };
      else if (text.trim()) paragraph.losses.push({ what: 'hidden-text', detail: text, text: false });
      return;
    }
    if (text.trim()) { if (run?.bold) paragraph.bold = true; else paragraph.plain = true; }
    paragraph.text += text;
  }

  text(text: string): void {
    if (!this.collecting || this.skip > 0) return;
    if (this.names[this.names.length - 1] === 'w:instrText') this.fields.instruct(text);
    else this.write(text);
  }

  close(name: string): void {
    if (this.skip > 0) { this.skip--; return; }
    this.names.pop();
    switch (name) {
      case 'w:t': case 'w:delText': case 'm:t': case 'w:instrText': this.collecting = false; return;
      case 'w:r': this.runs.pop(); return;
      case 'w:fldSimple': this.fields.mark('end'); return;
      case 'w:object': this.inObject--; return;
      case 'mc:AlternateContent': this.choices.pop(); return;
      case 'w:ins': case 'w:moveTo': this.endInsertion(); return;
      case 'w:del': case 'w:moveFrom': this.endDeletion(); return;
      case 'w:p': this.endParagraph(); return;
      case 'w:txbxContent': {
        const boxed = this.containers.pop()!;
        const owner = this.paragraphs[this.paragraphs.length - 1];
        (owner ? owner.boxes : this.containers[this.containers.length - 1]!).push(...boxed);
        return;
      }
      case 'w:tc': this.endCell(); return;
      case 'w:tr': this.endRow(); return;
      case 'w:tbl': { const table = this.tables.pop(); if (table) this.containers[this.containers.length - 1]!.push(table.node); return; }
    }
  }

  private endInsertion(): void {
    const parent = this.names[this.names.length - 1];
    if (parent === 'w:rPr' || parent === 'w:numPr' || parent === 'w:trPr' || parent === 'w:tcPr') return;
    const paragraph = this.paragraphs[this.paragraphs.length - 1];
    const from = this.insertions.pop() ?? 0;
    paragraph?.losses.push({ what: 'tracked-change', detail: `+${paragraph.text.slice(from)}`, text: false });
  }

  private endDeletion(): void {
    const parent = this.names[this.names.length - 1];
    if (parent === 'w:rPr' || parent === 'w:trPr' || this.deleted === 0) return;
    if (--this.deleted === 0) this.paragraphs[this.paragraphs.length - 1]?.losses.push({ what: 'tracked-change', detail: `-${this.removed}`, text: this.removed.trim() !== '' });
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const container = this.containers[this.containers.length - 1]!;
    if (paragraph.markDeleted) {
      // With the change accepted, this paragraph runs on into the next.
      this.carried = paragraph.text;
      if (paragraph.losses.length) container.push({ ...paragraph, text: '', boxes: [] } as Paragraph);
      container.push(...paragraph.boxes);
      return;
    }
    const style = this.styles.of(paragraph.style);
    const numId = paragraph.numId ?? style.numId;
    if (numId !== undefined && numId !== '0') paragraph.label = this.numbering.label(numId, paragraph.ilvl ?? (paragraph.numId === undefined ? style.ilvl : undefined), paragraph.style);
    const level = paragraph.outline === undefined ? style.level : paragraph.outline < 9 ? paragraph.outline + 1 : undefined;
    container.push({ kind: 'paragraph', label: paragraph.label, text: paragraph.text, level, bold: paragraph.bold && !paragraph.plain, losses: paragraph.losses, pages: paragraph.pages });
    container.push(...paragraph.boxes);
  }

  private endCell(): void {
    const table = this.tables[this.tables.length - 1];
    if (!table?.cell) return;
    this.containers.pop();
    table.row?.cells.push(table.cell);
    table.cell = null;
  }

  private endRow(): void {
    const table = this.tables[this.tables.length - 1];
    if (!table?.row) return;
    if (!table.row.deleted) table.node.rows.push({ before: table.row.before, cells: table.row.cells });
    else this.orphan({ what: 'tracked-change', detail: '-', text: true });
    table.row = null;
  }
}
