// Services told in a list or in running text instead of a table: read only where each item names its code.

import type { Span } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';
import { findCodes } from './codes.ts';
import { flatten } from './flat.ts';
import { moneyKeys, type ServiceKey } from './service-columns.ts';
import type { RawService } from './service-rows.ts';
import type { RowCell } from './table-rows.ts';
import { viewOf } from './view.ts';

const money = '(\\d[\\d. ]*(?:,\\d{1,2})?\\s*(?:mii\\s+)?(?:lei|ron))';
const anyMoney = new RegExp(money), everyMoney = new RegExp(money, 'g');
// White space of any kind: running text is broken by the width of the page.
const fields: readonly { readonly key: ServiceKey; readonly pattern: RegExp }[] = [
  { key: 'capacity', pattern: /capacitat\w*(?:\s+de|\s+este\s+de|\s+maxima\s+de)?[\s:=-]*(\d+(?:\s+(?:de\s+)?[a-z]+(?:\s*\/\s*zi)?)?)/ },
  { key: 'occupancy', pattern: /(?:grad(?:ul)?\s+de\s+)?ocupare(?:\s+de)?[\s:=-]*(\d+(?:,\d+)?\s*%|\d+\s+[a-z]+)/ },
  { key: 'local', pattern: new RegExp(`buget(?:ul)?\\s+local[^\\d;]{0,25}${money}`) },
  { key: 'county', pattern: new RegExp(`buget(?:ul)?\\s+judetean[^\\d;]{0,25}${money}`) },
  { key: 'state', pattern: new RegExp(`buget(?:ul)?\\s+de\\s+stat[^\\d;]{0,25}${money}`) },
  { key: 'contributions', pattern: new RegExp(`contributi[^\\d;]{0,40}${money}`) },
  { key: 'other', pattern: new RegExp(`alte\\s+surse[^\\d;]{0,25}${money}`) },
];
/** "350.000 lei buget local", "12.000 lei din bugetul de stat": the sum right before its source. */
const sumFirst: Partial<Record<ServiceKey, RegExp>> = Object.fromEntries(([['local', 'local'], ['county', 'judetean'], ['state', 'de\\s+stat']] as const).map(([key, words]) => [key, new RegExp(`${money}\\s*(?:[-–]\\s*)?(?:de\\s+la\\s+|din\\s+)?buget(?:ul)?\\s+${words}`)]));
const sums = new Set<string>(moneyKeys), noneLost: ReadonlySet<string> = new Set();
/** What a sentence may tell in words of its own; not finding it there does not say that it is missing. */
const toldInWords: readonly ServiceKey[] = ['beneficiaries', 'perDay', 'beds', 'areaMp', 'staff', 'justification', 'capacity', 'occupancy'];
/** A sentence of more words than a name, a code and a sum take. */
const longer = 8;

const heads = ['cod serviciu', 'denumire', 'capacitat', 'ocupare', 'buget local', 'alte surse', 'justificare', 'categorie beneficiari'];

/** Capacity, occupancy and sums of each source that the words of a cell tell (`buget local – 180.000 lei`). */
export function fieldsIn(cell: RowCell): Partial<Record<ServiceKey, RowCell>> {
  const out: Partial<Record<ServiceKey, RowCell>> = {}, folded = flatten(cell.text).text;
  for (const { key, pattern } of fields) { const hit = pattern.exec(folded); if (hit?.[1]) out[key] = { text: hit[1], span: cell.span }; }
  return out;
}

/** The headings of table A or B in running text: a table stood there and lost its cells. */
export const hasTableHeads = (text: string): boolean => { const flat = flatten(text).text; return heads.filter((w) => flat.includes(w)).length >= 4; };

/** Where the name begins: after a number or bullet, an introduction ending in a colon, and sentences before. */
function nameStart(before: string): number {
  const bullet = /^\s*(?:\d+[.)]|[-–•])?\s*/.exec(before)?.[0].length ?? 0;
  const intro = [...before.matchAll(/(?::|\.(?=\s+\p{Lu}))\s*/gu)].filter((m) => /\p{L}{4}/u.test(before.slice(m.index + m[0].length))).at(-1);
  return intro ? Math.max(bullet, intro.index + intro[0].length) : bullet;
}

/** The end of the line that holds an offset. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** One service for each block of `where` that names exactly one code; none where a table lost its cells. */
export function servicesInProse(document: Document, where: Span | undefined): RawService[] {
  if (!where || hasTableHeads(document.text.slice(where.start, where.end))) return [];
  const services: RawService[] = [], view = viewOf(document);
  let read = 0;
  for (const block of document.blocks) {
    if (block.kind === 'table' || block.kind === 'heading' || block.span.start < where.start || block.span.end > where.end) continue;
    const at = block.kind === 'item' ? block.content : block.span;
    // A sentence may go on from one paragraph of the source into the next: a blank line after every line parts none.
    let first = view.offset(at.start), last = view.offset(at.end);
    if (view.text[last] === ' ') last = lineEnd(view.text, last);
    if (block.kind !== 'item' && view.text[first - 1] === ' ') first = view.text.lastIndexOf('\n', first - 1) + 1;
    // A longer text is a page that lost its layout: what stands before a code there is not its name.
    if (last - first > 600 || first < read) continue;
    read = last;
    const text = view.text.slice(first, last), folded = view.folded.slice(first, last);
    const codes = findCodes(text);
    const one = codes[0];
    if (!one || codes.length > 1) continue;
    const cell = (start: number, end: number): RowCell => ({ text: text.slice(start, end).replace(/\s+/g, ' ').trim(), span: view.place(first + start, first + end) });
    const before = text.slice(0, one.start).replace(/[\s,;:(–-]*(?:\(?\s*cod(?:ul)?(?:\s+serviciu(?:lui)?(?:\s+social)?)?)?[\s:–-]*$/iu, '');
    const lead = nameStart(before);
    const cells: Partial<Record<ServiceKey, RowCell>> = { code: cell(one.start, one.end) };
    if (/\p{L}{4}/u.test(before.slice(lead))) cells.name = cell(lead, before.length);
    for (const { key, pattern } of fields) {
      const hit = sumFirst[key]?.exec(folded) ?? pattern.exec(folded);
      if (!hit?.[1]) continue;
      const start = hit.index + hit[0].lastIndexOf(hit[1]);
      cells[key] = cell(start, start + hit[1].length);
    }
    // A sum whose source was not understood is some source's: then none of them is known to pay nothing.
    const told = moneyKeys.filter((key) => cells[key]), stated = told.length ? (folded.match(everyMoney)?.length ?? 0) : 0;
    const lost: ReadonlySet<string> = told.length === 0 ? (anyMoney.test(folded) ? sums : noneLost) : stated > told.length ? new Set(moneyKeys.filter((key) => !cells[key])) : noneLost;
    const rest = folded.slice(one.end).match(/[a-z]{3,}/g)?.length ?? 0;
    const untold = rest >= longer ? toldInWords.filter((key) => !cells[key]) : [];
    services.push({ span: view.place(first, last), cells, doubtful: false, lost: untold.length ? new Set([...lost, ...untold]) : lost, damaged: !cells.name, continuations: [] });
  }
  return services;
}
