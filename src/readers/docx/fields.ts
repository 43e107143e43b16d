// Fields of Word: their results are text, except page numbers, which belong to no sentence.

const pageField = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/i;

interface Field { instruction: string; result: boolean }

/** Follows begin, instruction, separator and end of (nested) fields. */
export class Fields {
  private readonly open: Field[] = [];

  /** A `w:fldChar` of this type. */
  mark(type: string | undefined): void {
    if (type === 'begin') this.open.push({ instruction: '', result: false });
    else if (type === 'separate') { const field = this.open.at(-1); if (field) field.result = true; }
    else if (type === 'end') this.open.pop();
  }

  /** A `w:fldSimple` begins; its content is its result. */
  simple(instruction: string): void { this.open.push({ instruction, result: true }); }

  instruct(text: string): void { const field = this.open.at(-1); if (field && !field.result) field.instruction += text; }

  /** Text here is not part of the document: a page number or a field's instruction. */
  get hides(): boolean { return this.open.some((field) => (field.result ? pageField.test(field.instruction) : false)); }
}
