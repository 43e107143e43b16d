// One table for sections A and B together: a column, two columns to tick, or rows between tell which services exist and which are proposed.

import { flatText } from './flat.ts';
import type { ServiceKey } from './service-columns.ts';
import type { Header, RowCell } from './table-rows.ts';

export type Which = 'A' | 'B';
/** How rows tell what they are. */
export type Teller =
  | { readonly by: 'column'; readonly at: number }
  | { readonly by: 'ticks'; readonly existing: number; readonly proposed: number }
  | { readonly by: 'headings' };
export interface Joint { readonly teller: Teller; readonly A: readonly (readonly RowCell[])[]; readonly B: readonly (readonly RowCell[])[]; /** Sums of both. */ readonly all: readonly (readonly RowCell[])[]; /** What the last row was. */ readonly last: Which }

const existing = /^(?:e|ex|existent\w*|functional\w*|in funct\w+|functioneaza|activ\w*)[.;]?$/;
const proposed = /^(?:p|pr|prop|propus\w*|propunere|nou\w*|de infiintat|a se infiinta|(?:propus\w* )?(?:spre|pentru|in curs de) (?:a fi )?infiint\w*|planificat\w*)[.;]?$/;
const tick = /^(?:x|da|v|✓|✔|\+)$/;
const total = /^(?:sub)?total(?:ul)?\b/;

const said = (text: string): Which | null => { const flat = flatText(text); return existing.test(flat) ? 'A' : proposed.test(flat) ? 'B' : null; };

/** A row of one text over the table that heads the services under it; null for another row. */
export function headed(row: readonly RowCell[]): Which | null {
  const filled = row.filter((c) => c.text);
  if (filled.length !== 1 || row.length < 4) return null;
  const flat = flatText(filled[0]!.text);
  if (!/\bservicii|^[ab]\b/.test(flat) || flat.length > 90) return null;
  const b = /\bpropus|\binfiint|\bnoi\b/.test(flat), a = /\bexistent|\bfunctioneaza|\bin functiune/.test(flat);
  return a === b ? null : b ? 'B' : 'A';
}

/** How the rows of a table tell, where both kinds are among them; null for a table of one kind. */
function tellerOf(rows: readonly (readonly RowCell[])[], header: Header<ServiceKey>): Teller | null {
  const body = rows.filter((row) => row.filter((c) => c.text).length > 2 && !total.test(flatText(row.find((c) => c.text)?.text ?? '')));
  for (let at = 0; at < header.columns.length; at += 1) {
    const kinds = body.flatMap((row) => (row[at]?.text ? [said(row[at]!.text)] : []));
    if (kinds.includes('A') && kinds.includes('B') && !kinds.includes(null)) return { by: 'column', at };
  }
  const column = (kind: Which): number => header.columns.findIndex((c) => said(c.text.replace(/^servici\w*\s+/iu, '')) === kind);
  const a = column('A'), b = column('B');
  if (a >= 0 && b >= 0 && body.length > 0 && body.every((row) => tick.test(flatText(row[a]?.text ?? '')) !== tick.test(flatText(row[b]?.text ?? '')))) return { by: 'ticks', existing: a, proposed: b };
  const at = rows.findIndex((row) => headed(row) === 'B');
  return at > 0 && rows.slice(0, at).some((row) => row.filter((c) => c.text).length > 2) ? { by: 'headings' } : null;
}

/** The rows of a table under its header by kind, told as in the table before where it goes on over a page break; null for a table of one kind. */
export function jointRows(rows: readonly (readonly RowCell[])[], header: Header<ServiceKey>, before?: { readonly teller: Teller; readonly last: Which }): Joint | null {
  const teller = before?.teller ?? tellerOf(rows, header);
  if (!teller) return null;
  const out: Record<Which, (readonly RowCell[])[]> = { A: [], B: [] }, all: (readonly RowCell[])[] = [];
  let now: Which = before?.last ?? 'A', sums = 0;
  for (const row of rows) {
    const head = headed(row);
    if (head) { now = head; continue; }
    const first = flatText(row.find((c) => c.text)?.text ?? '');
    if (total.test(first)) {
      // A sum below the proposed ones is theirs where the existing ones have their own.
      if (teller.by !== 'headings' || /\bgeneral/.test(first) || (now === 'B' && sums === 0)) all.push(row); else out[now].push(row);
      sums += 1;
      continue;
    }
    // A row that says nothing goes on with the one above it.
    if (teller.by === 'column') now = said(row[teller.at]?.text ?? '') ?? now;
    if (teller.by === 'ticks') now = tick.test(flatText(row[teller.proposed]?.text ?? '')) ? 'B' : tick.test(flatText(row[teller.existing]?.text ?? '')) ? 'A' : now;
    out[now].push(row);
  }
  return { teller, ...out, all, last: now };
}
