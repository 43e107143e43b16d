// The blocks of a text whose offsets must not move: headings, items, paragraphs over wrapped lines, tab tables.

import type { Block } from '../document/document.ts';
import { isSmall } from '../base/characters.ts';
import { classify } from '../document/classify.ts';
import { labelOf } from '../document/labels.ts';
import { runningLines } from './running.ts';
import type { TextLine } from './running.ts';
import { piecesOf } from './split.ts';
import { isRuleRow, maximumCells, OpenTable, tableOf } from './text-tables.ts';

/** What a format knows of a line beyond its words. */
export interface LineFacts { readonly level?: number | undefined; readonly bold?: boolean }

interface Line extends TextLine { readonly start: number; readonly facts: LineFacts }

/** A line that ends in one of these goes on. */
const openEnds = new Set('din de la al ale ai a și si şi în in pentru cu pe sau care prin privind către catre asupra spre ori bugetul dintre despre într-o unui unei este sunt cel cea'.split(' '));
const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1).split(/\s/).at(-1)!.toLowerCase();

/** A paragraph has no more lines than a page. */
const maximumWrapped = 60;

const goesOn = (line: Line, next: Line): boolean => {
  const text = line.text.trimEnd();
  const following = next.text.trim();
  if (!text.trim() || !following || next.pageEdge || line.facts.level || next.facts.level || text.length > 400) return false;
  const end = text[text.length - 1]!;
  if ('.;:!?'.includes(end)) return false;
  // A comma closes the lines of an address or a signature; in a long line it only parts a sentence.
  const goes = isSmall(following[0]) || (text.length >= 50 && ',(\u2013-'.includes(end)) || openEnds.has(lastWord(text));
  return goes && !labelOf(following);
};

const linesOf = (text: string, facts: (line: string, start: number) => LineFacts): Line[] => {
  const raw: { text: string; start: number }[] = [];
  for (let at = 0; at <= text.length;) {
    const end = text.indexOf('\n', at);
    const stop = end < 0 ? text.length : end;
    raw.push({ text: text.slice(at, stop), start: at });
    at = stop + 1;
  }
  const empty = raw.map((line) => !line.text.includes('\t') && !line.text.trim());
  let edge = false;
  return raw.map((line, i) => {
    // A form feed parts pages: the lines on both sides of it stand at the edge of a page.
    edge = line.text.startsWith('\f') || (edge && (empty[i - 1] ?? true));
    const before = edge;
    const after = raw[i + 1]?.text.startsWith('\f') ?? false;
    return { text: line.text, start: line.start, blankBefore: empty[i - 1] ?? true, blankAfter: empty[i + 1] ?? true, pageEdge: before || after, facts: facts(line.text, line.start) };
  });
};

/** Offsets where pages start, from the form feeds of the text; empty when it has none. */
export function pageStartsOf(text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) if (/\S/.test(text.slice(at + 1, at + 2000))) starts.push(at + 1);
  return starts.length ? [0, ...starts.filter((s) => s > 0)] : [];
}

/** Blocks over `text`, in order; running matter is marked, and does not end a table or a paragraph it interrupts. */
export function blocksOf(text: string, facts: (line: string, start: number) => LineFacts = () => ({})): Block[] {
  const lines = linesOf(text, facts);
  const running = runningLines(lines);
  const rows = lines.map((line) => isTabLine(line.text));
  const blocks: Block[] = [];
  let table = new OpenTable();
  let broken = false;
  const endTable = (): void => {
    if (table.rows.length) blocks.push(tableOf(table.rows));
    table = new OpenTable();
    broken = false;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (!rows[i] && !line.text.trim()) { broken = table.rows.length > 0; continue; }
    if (running[i]) {
      blocks.push({ ...classify(line.text, line.start), running: true });
      broken = table.rows.length > 0;
      continue;
    }
    if (rows[i]) {
      if (isRuleRow(line.text)) continue;
      if (!table.takes(line.text, broken)) endTable();
      table.add({ text: line.text, start: line.start });
      broken = false;
      continue;
    }
    endTable();
    const pieces = piecesOf(line.text);
    if (pieces.length > 1) {
      pieces.forEach((from, n) => {
        const piece = line.text.slice(from, pieces[n + 1] ?? line.text.length);
        if (piece.trim()) blocks.push(classify(piece, line.start + from));
      });
      continue;
    }
    let last = i;
    while (last - i < maximumWrapped && last + 1 < lines.length && !running[last + 1] && !rows[last + 1] && goesOn(lines[last]!, lines[last + 1]!)) last++;
    const end = lines[last]!.start + lines[last]!.text.length;
    const indent = line.text.length - line.text.trimStart().length;
    blocks.push(classify(text.slice(line.start, end), line.start, { ...line.facts, indent }));
    i = last;
  }
  endTable();
  return blocks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** A row of a table: a tab between cells; a tab that only sets a label or an indent apart is none. */
export function isTabLine(line: string): boolean {
  if (!line.includes('\t')) return false;
  const cells = line.split('\t');
  const full = cells.filter((c) => c.trim());
  if (cells.length > maximumCells) return false;
  // A whole document on one line keeps its tabs, but a cell with a chapter in the middle of pages of text is none.
  if (line.length > 5000 && cells.some((c) => c.length > 1500 && /\bCAP(?:ITOLUL|\.)?\s+[IVX]+\b/i.test(c))) return false;
  if (full.length === 0) return cells.length > 2;
  if (full.length === 1) return cells.length > 2 || line.trimStart() !== line && cells.length === 2 && line.endsWith('\t');
  // `a)<tab>text` is a list item.
  return !(full.length === 2 && cells[0]!.trim() && isBareLabel(cells[0]!));
}

const isBareLabel = (text: string): boolean => {
  const label = labelOf(text.trim());
  return label !== null && label.kind !== 'number' && label.content >= text.trim().length;
};
