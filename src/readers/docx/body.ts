// The state of reading a Word body: open paragraphs, tables, runs and fields; what each element does to it stands in elements.ts.

import { Fields } from './fields.ts';
import type { Numbering } from './numbering.ts';
import type { StyleFacts, Styles } from './styles.ts';
import type { LossSeed, Node, Paragraph, TableCell, TableNode } from './tree.ts';

export interface OpenParagraph { text: string; style?: string; numId?: string; ilvl?: number; outline?: number; markDeleted: boolean; bold: boolean; plain: boolean; facts: StyleFacts; dropCap?: boolean; contents?: boolean; readonly losses: LossSeed[]; readonly pages: number[]; readonly boxes: Node[] }
interface OpenCell { span: number; merge: TableCell['merge']; deleted?: boolean; readonly blocks: Node[] }
interface OpenTable { readonly node: TableNode; row: { before: number; readonly cells: TableCell[]; deleted: boolean } | null; cell: OpenCell | null }
/** What is undefined here stands in the style. */
interface Run { hidden: boolean | undefined; capitals: boolean | undefined; raised: boolean; bold: boolean }
interface NoteMark { readonly kind: 'footnote' | 'endnote'; readonly id: string; readonly mark: string }

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (text: string): string => text.replace(/\d/g, (digit) => superscripts[Number(digit)]!);

/** A letter set large at the head of a paragraph stands in a frame of its own. */
const longestDropCap = 3;
/** The page number at the end of an entry of contents, with what leads to it. */
const entryPage = /[\s.…]*(?:\t|[.…]{3})[\s.…]*(\d{1,3})\s*$/;

const last = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

export class Body {
  readonly blocks: Node[] = [];
  /** Relationship ids of the headers and footers in use. */
  readonly headers = new Set<string>();
  readonly notes: NoteMark[] = [];
  readonly fields = new Fields();
  /** Whether a branch of each open `mc:AlternateContent` was taken. */
  readonly choices: boolean[] = [];
  /** Depth below an element whose content is left out. */
  skip = 0;
  /** The open content control shows only its prompt. */
  placeholder = false;
  /** Of each open content control, whether its words are a prompt. */
  readonly prompts: boolean[] = [];
  inObject = 0;
  largePicture = false;
  private readonly containers: Node[][] = [this.blocks];
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly runs: Run[] = [];
  private readonly insertions: number[] = [];
  private deleted = 0;
  private removed = '';
  private carried = '';

  private readonly standard: StyleFacts;

  constructor(readonly styles: Styles, private readonly numbering: Numbering) { this.standard = styles.of(undefined); }

  get paragraph(): OpenParagraph | undefined { return last(this.paragraphs); }
  get table(): OpenTable | undefined { return last(this.tables); }
  get run(): Run | undefined { return last(this.runs); }

  write(text: string): void {
    const paragraph = this.paragraph;
    if (!paragraph || this.fields.hides || (this.prompts.length > 0 && this.prompts.includes(true))) return;
    if (this.deleted > 0) { this.removed += text; return; }
    const run = this.run;
    if (run?.hidden ?? paragraph.facts.hidden) {
      if (text.trim()) paragraph.losses.push({ what: 'hidden-text', detail: text, text: false });
      return;
    }
    if (text.trim()) { if (run?.bold) paragraph.bold = true; else paragraph.plain = true; }
    const capitals = run?.capitals ?? paragraph.facts.capitals;
    paragraph.text += run?.raised ? raised(text) : capitals ? text.toUpperCase() : text;
  }

  lose(loss: LossSeed): void {
    if (this.paragraph) this.paragraph.losses.push(loss);
    else this.push({ kind: 'paragraph', label: '', text: '', bold: false, losses: [loss], pages: [] });
  }

  /** A mark where a note is referred to; its number goes on through the document. */
  note(kind: NoteMark['kind'], id: string, ownMark: boolean): void {
    const mark = ownMark ? '' : raised(String(this.notes.length + 1));
    this.notes.push({ kind, id, mark });
    this.write(mark);
  }

  private push(...nodes: Node[]): void { last(this.containers)!.push(...nodes); }

  /** Words left over by a deleted paragraph mark stay where they were when no paragraph follows. */
  flush(): void {
    if (!this.carried) return;
    this.push({ kind: 'paragraph', label: '', text: this.carried, bold: false, losses: [], pages: [] });
    this.carried = '';
  }

  beginRun(): void { this.runs.push({ hidden: undefined, capitals: undefined, raised: false, bold: false }); }
  endRun(): void { this.runs.pop(); }

  beginParagraph(): void {
    this.paragraphs.push({ text: this.carried, bold: false, plain: false, losses: [], pages: [], markDeleted: false, boxes: [], facts: this.standard });
    this.carried = '';
  }

  /** Styles come before any text. */
  styled(paragraph: OpenParagraph, style: string | undefined): void {
    if (style !== undefined) paragraph.style = style;
    paragraph.facts = this.styles.of(style);
  }

  /** A `w:fldChar`: a form shows what was chosen in it. */
  fieldMark(type: string | undefined): void {
    const shown = this.fields.mark(type, this.paragraph);
    if (shown) this.write(shown);
    if (this.paragraph && this.fields.inContents) this.paragraph.contents = true;
  }

  endParagraph(): void {
    const open = this.paragraphs.pop();
    if (!open) return;
    const { losses, pages, boxes } = open;
    const node: Paragraph = { kind: 'paragraph', label: '', text: open.text, bold: open.bold && !open.plain, losses, pages };
    if (open.markDeleted || (open.dropCap && open.text.trim().length <= longestDropCap)) {
      // With the change accepted, this paragraph runs on into the next.
      this.carried = open.text;
      if (losses.length) this.push({ ...node, text: '' });
    } else {
      const style = open.facts;
      // Seen on the page as dots that lead to the number; a tab alone would make it part of the title.
      if (open.contents || style.contents || this.fields.inContents) node.text = node.text.replace(entryPage, ' ........ $1');
      const numId = open.numId ?? style.numId;
      if (numId !== undefined && numId !== '0') node.label = this.numbering.label(numId, open.ilvl ?? (open.numId === undefined ? style.ilvl : undefined), open.style);
      const level = open.outline === undefined ? style.level : open.outline < 9 ? open.outline + 1 : undefined;
      if (level !== undefined) node.level = level;
      this.push(node);
    }
    this.push(...boxes);
  }

  beginBox(): void { this.containers.push([]); }

  /** A text box stands behind the paragraph it hangs on. */
  endBox(): void {
    this.flush();
    const boxed = this.containers.pop()!;
    (this.paragraph?.boxes ?? last(this.containers)!).push(...boxed);
  }

  /** Words drawn as a picture (WordArt, a watermark). */
  drawn(text: string): void {
    if (!text.trim()) return;
    this.beginBox();
    this.beginParagraph();
    this.write(text);
    this.endParagraph();
    this.endBox();
  }

  beginTable(): void {
    this.flush();
    this.tables.push({ node: { kind: 'table', rows: [], widths: [] }, row: null, cell: null });
  }

  endTable(): void { const table = this.tables.pop(); if (table) this.push(table.node); }
  beginRow(): void { if (this.table) this.table.row = { before: 0, cells: [], deleted: false }; }

  endRow(): void {
    const table = this.table;
    if (!table?.row) return;
    const { before, cells, deleted } = table.row;
    table.row = null;
    if (!deleted) table.node.rows.push({ before, cells });
    else this.push({ kind: 'paragraph', label: '', text: '', bold: false, losses: [{ what: 'tracked-change', detail: '-', text: true }], pages: [] });
  }

  beginCell(): void {
    const table = this.table;
    if (!table) return;
    table.cell = { span: 1, merge: 'none', blocks: [] };
    this.containers.push(table.cell.blocks);
  }

  endCell(): void {
    const table = this.table;
    if (!table?.cell) return;
    this.flush();
    this.containers.pop();
    const { cell, row } = table;
    table.cell = null;
    if (!cell.deleted) row?.cells.push(cell);
    else this.push({ kind: 'paragraph', label: '', text: '', bold: false, losses: cell.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.losses : [])), pages: [] });
  }

  beginInsertion(): void { this.insertions.push(this.paragraph?.text.length ?? 0); }

  endInsertion(): void {
    const words = this.paragraph?.text.slice(this.insertions.pop() ?? 0) ?? '';
    if (this.paragraph) this.lose({ what: 'tracked-change', detail: `+${words}`, text: false });
  }

  beginDeletion(): void { if (this.deleted++ === 0) this.removed = ''; }

  /** What was moved stands at its new place; what was deleted may have been wanted. */
  endDeletion(moved: boolean): void {
    if (this.deleted === 0 || --this.deleted > 0) return;
    this.lose({ what: 'tracked-change', detail: `-${this.removed}`, text: !moved && this.removed.trim() !== '' });
  }
}
