// Services told in a list or in running text instead of a table: read only where each item names its code.

import type { Span } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';
import { findCodes } from './codes.ts';
import { flatten } from './flat.ts';
import type { ServiceKey } from './service-columns.ts';
import type { RawService } from './service-rows.ts';
import type { RowCell } from './table-rows.ts';

const money = '(\\d[\\d.]*(?:,\\d{1,2})? ?(?:mii )?(?:lei|ron))';
const fields: readonly { readonly key: ServiceKey; readonly pattern: RegExp }[] = [
  { key: 'capacity', pattern: /capacitat\w*(?: de| este de| maxima de)?[ :=-]*(\d+(?: (?:de )?[a-z]+(?: ?\/ ?zi)?)?)/ },
  { key: 'occupancy', pattern: /(?:grad(?:ul)? de )?ocupare(?: de)?[ :=-]*(\d+(?:,\d+)? ?%|\d+ [a-z]+)/ },
  { key: 'local', pattern: new RegExp(`buget(?:ul)? local[^\\d;]{0,25}${money}`) },
  { key: 'county', pattern: new RegExp(`buget(?:ul)? judetean[^\\d;]{0,25}${money}`) },
  { key: 'state', pattern: new RegExp(`buget(?:ul)? de stat[^\\d;]{0,25}${money}`) },
  { key: 'contributions', pattern: new RegExp(`contributi[^\\d;]{0,40}${money}`) },
  { key: 'other', pattern: new RegExp(`alte surse[^\\d;]{0,25}${money}`) },
];

const heads = ['cod serviciu', 'denumire', 'capacitat', 'ocupare', 'buget local', 'alte surse', 'justificare', 'categorie beneficiari'];

/** The headings of table A or B in running text: a table stood there and lost its cells. */
export const hasTableHeads = (text: string): boolean => { const flat = flatten(text).text; return heads.filter((w) => flat.includes(w)).length >= 4; };

/** Where the name begins: after a number or bullet, an introduction ending in a colon, and sentences before. */
function nameStart(before: string): number {
  const bullet = /^\s*(?:\d+[.)]|[-–•])?\s*/.exec(before)?.[0].length ?? 0;
  const intro = [...before.matchAll(/(?::|\.(?=\s+\p{Lu}))\s*/gu)].filter((m) => /\p{L}{4}/u.test(before.slice(m.index + m[0].length))).at(-1);
  return intro ? Math.max(bullet, intro.index + intro[0].length) : bullet;
}

/** One service for each block of `where` that names exactly one code; none where a table lost its cells. */
export function servicesInProse(document: Document, where: Span | undefined): RawService[] {
  if (!where || hasTableHeads(document.text.slice(where.start, where.end))) return [];
  const services: RawService[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'table' || block.kind === 'heading' || block.span.start < where.start || block.span.end > where.end) continue;
    const at = block.kind === 'item' ? block.content : block.span;
    const text = document.text.slice(at.start, at.end);
    // A longer text is a page that lost its layout: what stands before a code there is not its name.
    if (text.length > 600) continue;
    const codes = findCodes(text);
    const one = codes[0];
    if (!one || codes.length > 1) continue;
    const cell = (start: number, end: number): RowCell => ({ text: text.slice(start, end), span: { start: at.start + start, end: at.start + end } });
    const before = text.slice(0, one.start).replace(/[\s,;:(–-]*(?:\(?\s*cod(?:ul)?(?:\s+serviciu(?:lui)?(?:\s+social)?)?)?[\s:–-]*$/iu, '');
    const lead = nameStart(before);
    const cells: Partial<Record<ServiceKey, RowCell>> = { code: cell(one.start, one.end) };
    if (/\p{L}{4}/u.test(before.slice(lead))) cells.name = cell(lead, before.length);
    const flat = flatten(text);
    for (const { key, pattern } of fields) {
      const hit = pattern.exec(flat.text);
      if (!hit?.[1]) continue;
      const start = hit.index + hit[0].lastIndexOf(hit[1]);
      cells[key] = cell(flat.at(start), flat.at(start + hit[1].length - 1) + 1);
    }
    services.push({ span: at, cells, doubtful: false, lost: new Set(), damaged: !cells.name, continuations: [] });
  }
  return services;
}
