// The columns of tables A and B by their header words, and the key of letters that may explain them above the table.

import type { Document, Table } from '../../document/document.ts';
import { flatten } from './flat.ts';
import type { ColumnRule } from './table-rows.ts';
import { viewOf } from './view.ts';

export type ServiceKey =
  | 'index' | 'code' | 'name' | 'capacity' | 'occupancy' | 'local' | 'county' | 'state' | 'contributions' | 'other' | 'total'
  | 'beneficiaries' | 'perDay' | 'beds' | 'areaMp' | 'staff' | 'justification';

export const moneyKeys: readonly ServiceKey[] = ['local', 'county', 'state', 'contributions', 'other', 'total'];

/** Order matters: the narrower heading first ("Contribuții persoane beneficiare" before "beneficiari"). */
export const serviceColumns: readonly ColumnRule<ServiceKey>[] = [
  { key: 'index', pattern: /^(?:nr\.? ?crt|nr\.?$|crt\.?$|poz\.?$|#$)/ },
  { key: 'justification', pattern: /justificar|fundamentar|motivar|necesitate/ },
  { key: 'staff', pattern: /resurse umane|^personal|necesar(?:ul)? de personal|personal(?:ul)? necesar/ },
  { key: 'areaMp', pattern: /\bmp\b|cladire|spatiu|suprafat/ },
  { key: 'contributions', pattern: /contribut|\bcontrib\b/ },
  { key: 'other', pattern: /alte (?:surse|fonduri|venituri)|alta sursa|fonduri (?:externe|europene|nerambursabile)|surse externe|^altele/ },
  { key: 'county', pattern: /(?:buget(?:ul)?|consili\w*|fonduri) jud(?:e[tn]|\b)|judetean|^b\.? ?j\.?$|\bjudetului/ },
  { key: 'state', pattern: /(?:de|al|la) stat\b|buget(?:ul)? stat|\bstat(?:ului)?$|^b\.? ?s\.?$/ },
  { key: 'local', pattern: /(?:buget(?:ul)?|fonduri) local|^local\b|^b\.? ?l\.?$|bugetul (?:comunei|orasului|municipiului|propriu)/ },
  { key: 'occupancy', pattern: /ocupar|ocupat/ },
  { key: 'perDay', pattern: /benef[a-z.]*\.? ?(?:\/|pe) ?zi|^n(?:r|umar)\.? ?(?:de )?benef|\/ ?zi\b/ },
  { key: 'beds', pattern: /\bpaturi|nr\.? ?(?:de )?locuri|^locuri/ },
  { key: 'beneficiaries', pattern: /categori|grup(?:uri)? tinta|^benefici/ },
  { key: 'code', pattern: /\bcod(?:ul)?\b/ },
  { key: 'capacity', pattern: /capacitat/ },
  { key: 'name', pattern: /denumir|^tip(?:ul)? (?:de )?servici|^serviciu(?:l)?(?: social)?(?: propus| existent)?$|^servicii(?:le)? sociale?$|^numele? servici/ },
  { key: 'total', pattern: /^total/ },
];

/** `A- Resurse umane necesare`, `C = Buget local`: a key of letters in the lines just above a table; empty where there is none. */
export function letterKey(document: Document, table: Table): Map<string, string> {
  const letters = new Map<string, string>();
  const index = document.blocks.indexOf(table);
  const view = viewOf(document);
  for (let i = index - 1; i >= 0 && i >= index - 20; i -= 1) {
    const block = document.blocks[i];
    if (!block || block.kind === 'table') break;
    const text = view.text.slice(view.offset(block.span.start), view.offset(block.span.end));
    for (const line of text.split('\n')) {
      const m = /^[^\p{L}\p{N}]*([A-Z])\s*[-–—:=.)]+\s*(\S.*?)[\s;.]*$/u.exec(line);
      if (m && !letters.has(m[1] as string)) letters.set(m[1] as string, m[2] as string);
    }
    if (letters.size > 0 && /coloan|semnificati|legend/.test(flatten(text).text)) break;
  }
  // Two lettered lines may be anything (sections A and B); a key explains several columns that the rules know.
  const known = [...letters.values()].filter((t) => serviceColumns.some((r) => r.pattern.test(flatten(t).text)));
  return known.length >= 3 ? letters : new Map();
}
