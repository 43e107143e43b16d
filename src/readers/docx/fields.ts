// Fields of Word: their results are text, except page numbers, which belong to no sentence, and what a field asks other fields for.

const pageField = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i;
const contentsField = /^\s*TOC\b/i;

/** Where a field began: the paragraph, and how much of it was written. */
interface Place { readonly in: { text: string } | undefined; readonly at: number }
/** `entries`: what a list to choose from offers; `chosen`: which of them; `ticked`: the state of a box to tick. */
interface Field { instruction: string; result: boolean; readonly began: Place; readonly entries: string[]; chosen: number | undefined; ticked: boolean | null }

/** Follows begin, instruction, separator and end of (nested) fields. */
export class Fields {
  private readonly open: Field[] = [];

  /** A `w:fldChar` of this type in `paragraph`. Gives the text that the field shows without writing it: what was chosen or ticked in a form. */
  mark(type: string | undefined, paragraph: { text: string } | undefined): string {
    if (type === 'begin') this.open.push(newField('', false, { in: paragraph, at: paragraph?.text.length ?? 0 }));
    else if (type === 'separate') {
      const field = this.open.at(-1);
      if (!field) return '';
      field.result = true;
      // Results of the fields that stand inside the instruction.
      if (paragraph && field.began.in === paragraph) paragraph.text = paragraph.text.slice(0, field.began.at);
    } else if (type === 'end') {
      const field = this.open.pop();
      if (!field || (paragraph && field.began.in === paragraph && paragraph.text.length > field.began.at)) return '';
      return field.ticked === null ? (field.entries[field.chosen ?? 0] ?? '') : field.ticked ? '☒' : '☐';
    }
    return '';
  }

  /** A `w:fldSimple` begins; its content is its result. */
  simple(instruction: string): void { this.open.push(newField(instruction, true, { in: undefined, at: 0 })); }

  instruct(text: string): void { const field = this.open.at(-1); if (field && !field.result) field.instruction += text; }

  /** One of the texts that a form offers. */
  offer(text: string): void { this.open.at(-1)?.entries.push(text); }

  /** What was chosen comes before what is set at first. */
  choose(index: number): void { const field = this.open.at(-1); if (field) field.chosen ??= index; }

  tick(on: boolean): void { const field = this.open.at(-1); if (field) field.ticked = on; }

  /** Text here is not part of the document: a page number. */
  get hides(): boolean { return this.open.some((field) => (field.result ? pageField.test(field.instruction) : false)); }

  /** Text here belongs to a table of contents. */
  get inContents(): boolean { return this.open.some((field) => field.result && contentsField.test(field.instruction)); }
}

const newField = (instruction: string, result: boolean, began: Place): Field => ({ instruction, result, began, entries: [], chosen: undefined, ticked: null });
