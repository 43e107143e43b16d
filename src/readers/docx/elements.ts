// What every element of WordprocessingML does to the body being read; elements not listed only hold others.

import type { Body } from './body.ts';
import { symbolOf } from './number-format.ts';
import { isLargeExtent, isLargeShape } from './pictures.ts';
import type { Attributes, XmlHandler } from './xml.ts';
import { isOn } from './xml.ts';

type Opening = (body: Body, a: Attributes, parent: string, grandparent: string) => void;
type Closing = (body: Body, parent: string) => void;

/** Their content is no text of the document, or an older state of a property. */
const skipped: ReadonlySet<string> = new Set(['w:pPrChange', 'w:rPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:sectPrChange', 'w:tblGridChange', 'w:numberingChange', 'w:sdtPr', 'w:rt', 'wp:docPr']);

const value = (a: Attributes): string | undefined => a['w:val'];
// Word knows at most 63 columns.
const count = (a: Attributes, least: number): number => Math.min(64, Math.max(least, Number(value(a)) || least));
/** A change of formatting or numbering, not of text. */
const ofProperties = (parent: string): boolean => parent === 'w:rPr' || parent === 'w:numPr' || parent === 'w:trPr' || parent === 'w:tcPr';

const deletes: Opening = (body, _, parent, grandparent) => {
  if (parent === 'w:rPr') { if (grandparent === 'w:pPr' && body.paragraph) body.paragraph.markDeleted = true; }
  else if (parent === 'w:trPr') { if (body.table?.row) body.table.row.deleted = true; }
  else if (!ofProperties(parent)) body.beginDeletion();
};
const inserts: Opening = (body, _, parent) => { if (!ofProperties(parent)) body.beginInsertion(); };
const branch: Opening = (body) => {
  // The branches say the same thing twice: the first one is taken.
  if (body.choices.at(-1)) body.skip = 1;
  else body.choices[body.choices.length - 1] = true;
};
const headerOrFooter: Opening = (body, a) => { body.headers.add(a['r:id'] ?? ''); };
const foreign: Opening = (body) => body.lose({ what: 'embedded-object', text: true });
const picture: Opening = (body) => { if (body.inObject === 0) body.lose({ what: 'image', text: body.largePicture }); };
/** The run whose properties are open; those of a paragraph's mark belong to no run. */
const runOf = (body: Body, parent: string, grandparent: string): Body['run'] => (parent === 'w:rPr' && grandparent === 'w:r' ? body.run : undefined);
const struck: Opening = (body, a, parent, grandparent) => { const run = runOf(body, parent, grandparent); if (run && isOn(a)) run.hidden = true; };
/** Hidden or in capitals, here or by the style of the letters. */
const vanishes: Opening = (body, a, parent, grandparent) => { const run = runOf(body, parent, grandparent); if (run && (isOn(a) || !run.hidden)) run.hidden = isOn(a); };
const runStyle: Opening = (body, a, parent, grandparent) => {
  const run = runOf(body, parent, grandparent);
  if (!run) return;
  const { hidden, capitals } = body.styles.of(value(a) ?? '');
  if (hidden !== undefined) run.hidden ??= hidden;
  if (capitals !== undefined) run.capitals ??= capitals;
};

const opening: ReadonlyMap<string, Opening> = new Map<string, Opening>([
  ['w:p', (body) => body.beginParagraph()],
  ['w:pStyle', (body, a) => { if (body.paragraph) body.styled(body.paragraph, value(a)); }],
  ['w:framePr', (body, a) => { if (body.paragraph && /^(?:drop|margin)$/.test(a['w:dropCap'] ?? '')) body.paragraph.dropCap = true; }],
  ['w:numId', (body, a, parent) => { if (parent === 'w:numPr' && body.paragraph) body.paragraph.numId = value(a); }],
  ['w:ilvl', (body, a, parent) => { if (parent === 'w:numPr' && body.paragraph) body.paragraph.ilvl = Number(value(a)); }],
  ['w:outlineLvl', (body, a) => { if (body.paragraph) body.paragraph.outline = Number(value(a)); }],
  ['w:headerReference', headerOrFooter],
  ['w:footerReference', headerOrFooter],
  ['w:tbl', (body) => body.beginTable()],
  ['w:gridCol', (body, a) => { body.table?.node.widths.push(Number(a['w:w'] ?? 0)); }],
  ['w:tr', (body) => body.beginRow()],
  ['w:gridBefore', (body, a) => { if (body.table?.row) body.table.row.before = count(a, 0); }],
  ['w:tc', (body) => body.beginCell()],
  ['w:gridSpan', (body, a) => { if (body.table?.cell) body.table.cell.span = count(a, 1); }],
  ['w:vMerge', (body, a) => { if (body.table?.cell) body.table.cell.merge = value(a) === 'restart' ? 'restart' : 'continue'; }],
  ['w:cellDel', (body) => { if (body.table?.cell) body.table.cell.deleted = true; }],
  ['w:txbxContent', (body) => body.beginBox()],
  ['v:textpath', (body, a) => body.drawn(a['string'] ?? '')],
  ['w:ins', inserts],
  ['w:moveTo', inserts],
  ['w:del', deletes],
  ['w:moveFrom', deletes],
  ['mc:AlternateContent', (body) => { body.choices.push(false); }],
  ['mc:Choice', branch],
  ['mc:Fallback', branch],
  // Only the words of a prompt are left out: it may fill a cell, and the cell stays.
  ['w:sdtContent', (body) => { body.prompts.push(body.placeholder); body.placeholder = false; }],
  ['w:r', (body) => body.beginRun()],
  ['w:rStyle', runStyle],
  ['w:vanish', vanishes],
  ['w:caps', (body, a, parent, grandparent) => { const run = runOf(body, parent, grandparent); if (run) run.capitals = isOn(a); }],
  ['w:vertAlign', (body, a, parent, grandparent) => { const run = runOf(body, parent, grandparent); if (run) run.raised = value(a) === 'superscript'; }],
  ['w:strike', struck],
  ['w:dstrike', struck],
  ['w:b', (body, a, parent, grandparent) => { const run = runOf(body, parent, grandparent); if (run) run.bold = isOn(a); }],
  ['w:tab', (body, _, parent) => { if (parent === 'w:r') body.write('\t'); }],
  ['w:ptab', (body) => body.write('\t')],
  ['w:br', (body) => body.write('\n')],
  ['w:cr', (body) => body.write('\n')],
  ['w:noBreakHyphen', (body) => body.write('-')],
  ['w:sym', (body, a) => body.write(symbolOf(String.fromCodePoint(Math.min(0xffff, Number.parseInt(a['w:char'] ?? '20', 16) || 0x20)), a['w:font'] ?? ''))],
  ['w:lastRenderedPageBreak', (body) => { body.paragraph?.pages.push(body.paragraph.text.length); }],
  ['w:fldChar', (body, a) => body.fieldMark(a['w:fldCharType'])],
  ['w:listEntry', (body, a, parent) => { if (parent === 'w:ddList') body.fields.offer(value(a) ?? ''); }],
  ['w:result', (body, a, parent) => { if (parent === 'w:ddList') body.fields.choose(Number(value(a))); }],
  ['w:default', (body, a, parent) => { if (parent === 'w:ddList') body.fields.choose(Number(value(a))); else if (parent === 'w:checkBox') body.fields.tick(isOn(a)); }],
  ['w:checked', (body, a, parent) => { if (parent === 'w:checkBox') body.fields.tick(isOn(a)); }],
  ['w:fldSimple', (body, a) => body.fields.simple(a['w:instr'] ?? '')],
  ['w:footnoteReference', (body, a) => body.note('footnote', a['w:id'] ?? '', isOn({ 'w:val': a['w:customMarkFollows'] ?? 'off' }))],
  ['w:endnoteReference', (body, a) => body.note('endnote', a['w:id'] ?? '', isOn({ 'w:val': a['w:customMarkFollows'] ?? 'off' }))],
  ['w:commentReference', (body, a) => body.lose({ what: 'comment', comment: a['w:id'] ?? '', text: false })],
  ['w:object', (body) => { body.inObject++; body.lose({ what: 'embedded-object', text: true }); }],
  ['w:altChunk', foreign],
  ['w:subDoc', foreign],
  ['c:chart', foreign],
  ['dgm:relIds', foreign],
  ['wp:extent', (body, a) => { body.largePicture = isLargeExtent(a['cx'], a['cy']); }],
  ['v:shape', (body, a) => { body.largePicture = isLargeShape(a['style']); }],
  ['a:blip', picture],
  ['v:imagedata', picture],
]);

const endInsertion: Closing = (body, parent) => { if (!ofProperties(parent)) body.endInsertion(); };
const endDeletion: Closing = (body, parent) => { if (!ofProperties(parent)) body.endDeletion(false); };
const endMove: Closing = (body, parent) => { if (!ofProperties(parent)) body.endDeletion(true); };

const closing: ReadonlyMap<string, Closing> = new Map<string, Closing>([
  ['w:r', (body) => body.endRun()],
  ['w:fldSimple', (body) => { body.fields.mark('end', undefined); }],
  ['w:sdtContent', (body) => { body.prompts.pop(); }],
  ['w:object', (body) => { body.inObject--; }],
  ['mc:AlternateContent', (body) => { body.choices.pop(); }],
  ['w:ins', endInsertion],
  ['w:moveTo', endInsertion],
  ['w:del', endDeletion],
  ['w:moveFrom', endMove],
  ['w:p', (body) => body.endParagraph()],
  ['w:txbxContent', (body) => body.endBox()],
  ['w:tc', (body) => body.endCell()],
  ['w:tr', (body) => body.endRow()],
  ['w:tbl', (body) => body.endTable()],
  ['w:body', (body) => body.flush()],
]);

/** Elements whose character data is text. */
const textual: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'm:t']);

/** Feeds a body from the events of its XML. */
export function bodyHandler(body: Body): XmlHandler {
  const names: string[] = [];
  return {
    open(name, a) {
      if (body.skip > 0) {
        body.skip++;
        if (name === 'w:showingPlcHdr' && isOn(a)) body.placeholder = true;
        return;
      }
      if (skipped.has(name)) {
        body.skip = 1;
        if (name === 'w:sdtPr') body.placeholder = false;
        return;
      }
      opening.get(name)?.(body, a, names[names.length - 1] ?? '', names[names.length - 2] ?? '');
      // An element may have asked for its own content to be left out.
      if (body.skip === 0) names.push(name);
    },
    close(name) {
      if (body.skip > 0) { body.skip--; return; }
      names.pop();
      closing.get(name)?.(body, names[names.length - 1] ?? '');
    },
    text(text) {
      if (body.skip > 0) return;
      const name = names[names.length - 1] ?? '';
      // A line end of the XML is a blank to Word.
      if (textual.has(name)) body.write(text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text);
      else if (name === 'w:instrText') body.fields.instruct(text);
    },
  };
}
