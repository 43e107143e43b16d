// Services told one by one, a line for each column of the table: a title, then "Cod: …", "Capacitate: …", "Personal: …".

import type { Span } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';
import { keyOf } from './column-rules.ts';
import { findCodes } from './codes.ts';
import { serviceColumns, type ServiceKey } from './service-columns.ts';
import type { RawService } from './service-rows.ts';
import type { RowCell } from './table-rows.ts';
import { viewOf, type View } from './view.ts';

/** A card names its service's code and this many columns. */
const fewest = 3;
const none: ReadonlySet<string> = new Set();
/** Numbers, bullets and marks before a title or a field. */
const lead = /^[\s*#>_•–—-]*(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*)?[\s*_]*/i;
const field = /^([^:\t\n]{2,60}?)\s*[*_]*:[*_]*\s*(?=\S)/;

interface Draft { readonly title: RowCell | null; readonly cells: Partial<Record<ServiceKey, RowCell>>; readonly start: number; end: number }

/** The words of [start, end) as a cell, marks around them left out. */
function cellOf(view: View, start: number, end: number): RowCell {
  const text = view.text.slice(start, end), kept = text.replace(/[\s*_;]+$/, '').replace(/\.$/, '');
  return { text: kept.replace(/\s+/g, ' ').trim(), span: view.place(start, start + kept.length) };
}

/** The cards of a section; empty where what stands there is told in another way. */
export function servicesInCards(document: Document, where: Span | undefined): RawService[] {
  if (!where) return [];
  const view = viewOf(document), cards: Draft[] = [];
  let title: RowCell | null = null, open: Draft | null = null;
  for (const block of document.blocks) {
    if (block.kind === 'table') { title = open = null; continue; }
    if (block.span.start < where.start || block.span.end > where.end) continue;
    let at = view.offset(block.span.start);
    for (const line of view.text.slice(at, view.offset(block.span.end)).split('\n')) {
      const start = at + (lead.exec(line)?.[0].length ?? 0), end = at + line.length;
      at = end + 1;
      const words = view.text.slice(start, end);
      if (!words.trim()) continue;
      const named = field.exec(words), key = named ? keyOf(named[1]!, serviceColumns) : null;
      if (!named || key === null || key === 'index') {
        // What is no field may be the title of the next card.
        open = null;
        title = words.length <= 160 ? cellOf(view, start, end) : null;
        continue;
      }
      if (!open || open.cells[key]) { open = { title: open ? null : title, cells: {}, start: open ? start : title ? view.offset(title.span.start) : start, end }; cards.push(open); title = null; }
      open.cells[key] = cellOf(view, start + named[0].length, end);
      open.end = end;
    }
  }
  return cards.filter(({ cells }) => Object.keys(cells).length >= fewest && cells.code && findCodes(cells.code.text).length === 1).map(({ title: own, cells, start, end }): RawService => {
    const name = cells.name ?? own;
    return { span: view.place(start, end), cells: name ? { ...cells, name } : cells, doubtful: false, lost: none, damaged: !name, continuations: [] };
  });
}
