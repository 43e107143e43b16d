// The parts around the body: which file they are in, notes, comments, headers and footers.

import type { Archive } from './zip.ts';
import { Body } from './body.ts';
import { bodyHandler } from './elements.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';
import type { Node } from './tree.ts';
import { lineOf } from './tree.ts';
import type { XmlHandler } from './xml.ts';
import { parseXml } from './xml.ts';

/** Relationship id → type and part name, of the part `name`. */
export function relationsOf(archive: Archive, source: string, name: string): Map<string, { readonly type: string; readonly target: string }> {
  const slash = name.lastIndexOf('/') + 1;
  const folder = name.slice(0, slash);
  const part = `${folder}_rels/${name.slice(slash)}.rels`;
  const found = new Map<string, { type: string; target: string }>();
  const bytes = archive.part(part);
  if (!bytes) return found;
  parseXml(source, part, bytes, {
    open: (tag, a) => {
      // Links to the world outside are never followed.
      if (!tag.endsWith('Relationship') || a['TargetMode'] === 'External') return;
      const target = a['Target'] ?? '';
      found.set(a['Id'] ?? '', { type: (a['Type'] ?? '').split('/').at(-1) ?? '', target: target.startsWith('/') ? target.slice(1) : resolve(folder + target) });
    },
  });
  return found;
}

const resolve = (path: string): string => {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
};

/** Every line of these nodes, tables row by row. */
export const linesOf = (nodes: readonly Node[]): string[] => nodes.flatMap((node) => (node.kind === 'paragraph' ? [lineOf(node)] : node.rows.map((row) => row.cells.map((cell) => linesOf(cell.blocks).join(' ')).join('\t')))).filter((line) => line.trim());

/** The same, every paragraph of a cell a line of its own. */
const paragraphsOf = (nodes: readonly Node[]): string[] => nodes.flatMap((node) => (node.kind === 'paragraph' ? [lineOf(node)] : node.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsOf(cell.blocks))))).filter((line) => line.trim());

/** Id → text of the footnotes, endnotes or comments in `part`; separators have no id that is referred to. */
export function notesOf(archive: Archive, source: string, part: string | undefined, element: string, styles: Styles, numbering: Numbering): Map<string, string> {
  const found = new Map<string, string>();
  const bytes = part === undefined ? undefined : archive.part(part);
  if (!bytes || part === undefined) return found;
  let body: Body | null = null;
  let handler: XmlHandler | null = null;
  let id = '';
  parseXml(source, part, bytes, {
    open: (name, a) => {
      if (name === element) { id = a['w:id'] ?? ''; body = new Body(styles, numbering); handler = bodyHandler(body); } else handler?.open(name, a);
    },
    text: (text) => handler?.text?.(text),
    close: (name) => {
      if (name === element) { found.set(id, linesOf(body?.blocks ?? []).join(' ').replace(/\s+/g, ' ').trim()); body = null; handler = null; } else handler?.close?.(name);
    },
  });
  return found;
}

/** The text of a header or footer part, without page numbers. */
export function headerText(archive: Archive, source: string, part: string, styles: Styles, numbering: Numbering): string {
  const bytes = archive.part(part);
  if (!bytes) return '';
  const body = new Body(styles, numbering);
  parseXml(source, part, bytes, bodyHandler(body));
  return paragraphsOf(body.blocks).join(' / ').replace(/\s+/g, ' ').trim();
}
