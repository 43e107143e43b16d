// The columns of tables A and B by their header words, and the key of letters that may explain them above the table.

import { letters } from '../../base/letters.ts';
import type { Document, Table } from '../../document/document.ts';
import { initials, keyOf, shortNumberHeads, type ColumnRule } from './column-rules.ts';
import { flatText } from './flat.ts';
import { viewOf } from './view.ts';

export type ServiceKey =
  | 'index' | 'code' | 'name' | 'capacity' | 'occupancy' | 'local' | 'county' | 'state' | 'contributions' | 'other' | 'total'
  | 'beneficiaries' | 'perDay' | 'beds' | 'areaMp' | 'staff' | 'justification';

export const moneyKeys: readonly ServiceKey[] = ['local', 'county', 'state', 'contributions', 'other', 'total'];

/** Order matters: the narrower heading first ("Contribuții persoane beneficiare" before "beneficiari"). */
export const serviceColumns: readonly ColumnRule<ServiceKey>[] = [
  { key: 'index', opens: shortNumberHeads.opens, is: [...shortNumberHeads.is, 'poz', 'poz.', '#'] },
  { key: 'justification', holds: ['justificar', 'fundamentar', 'motivar', 'necesitate'], opens: ['argument', 'motiv', 'de ce ', 'nevoia', 'nevoi identificate'] },
  { key: 'staff', holds: ['resurse umane', 'necesar de personal', 'necesarul de personal', 'personal necesar', 'personalul necesar', 'schema de personal', 'structura de personal'], opens: ['personal', 'ce personal', 'posturi', 'angajati'], pattern: /^n(?:r|umar)(?:ul)?\.? ?(?:de )?(?:posturi|angajati|personal)/, from: 'n' },
  { key: 'areaMp', holds: ['cladire', 'spatiu', 'suprafat'], pattern: /\bmp\b/, where: ['mp'] },
  { key: 'contributions', holds: ['contribut'], is: [...initials('c', 'b'), ...initials('c', 'p'), 'cpb', 'c.p.b.', 'c.p.b'], pattern: /\bcontrib\b/, where: ['contrib'] },
  { key: 'other', holds: ['alte surse', 'alte fonduri', 'alte venituri', 'alta sursa', 'fonduri externe', 'fonduri europene', 'fonduri nerambursabile', 'surse externe'], opens: ['altele'], is: initials('a', 's') },
  { key: 'county', holds: ['judetean'], is: initials('b', 'j'), pattern: /(?:buget(?:ul)?|consili\w*|fonduri) jud(?:e[tn]|\b)|\bjudetului/, where: ['jud'] },
  { key: 'state', is: initials('b', 's'), pattern: /(?:de|al|la) stat\b|buget(?:ul)? stat|\bstat(?:ului)?$/, where: ['stat'] },
  { key: 'local', holds: ['buget local', 'bugetul local', 'fonduri local', 'bugetul comunei', 'bugetul orasului', 'bugetul municipiului', 'bugetul propriu'], is: initials('b', 'l'), pattern: /^local\b/, from: 'local' },
  { key: 'occupancy', holds: ['ocupar', 'ocupat'], pattern: /^(?:gr(?:ad)?\.? ?(?:de )?)?ocup\b|^g\.? ?o\.?$/, where: ['ocup', 'g.o', 'go', 'g. o'] },
  { key: 'perDay', pattern: /benef[a-z.]*\.? ?(?:\/|pe) ?zi|^n(?:r|umar)\.? ?(?:de )?benef|\/ ?zi\b/, where: ['benef', '/zi', '/ zi'] },
  { key: 'beds', opens: ['locuri'], pattern: /\bpaturi|nr\.? ?(?:de )?locuri/, where: ['paturi', 'locuri'] },
  { key: 'beneficiaries', holds: ['categori', 'grup tinta', 'grupuri tinta'], opens: ['benefici'] },
  { key: 'code', pattern: /\bcod(?:ul)?\b/, where: ['cod'] },
  { key: 'capacity', holds: ['capacitat'], is: ['cap', 'cap.', 'capac', 'capac.'] },
  { key: 'name', holds: ['denumir'], opens: ['tip servici', 'tipul servici', 'tip de servici', 'tipul de servici', 'nume servici', 'numele servici'], pattern: /^serviciu(?:l)?(?: social)?(?: propus| existent)?$|^servicii(?:le)? sociale?$/, from: 'servici' },
  { key: 'total', opens: ['total', 'buget total', 'bugetul total'] },
];

/** Columns that plans add of their own and that stand for none of the model's. */
export const ownColumns = /observ|adres|telefon|contact|sediu|locati|licent|acredit|furnizor|forma de organiz|responsab|termen|stadiu|total|indicator|program|temei|existent|propus/;

/** `A- …`, `C = …`: what nearly every line shows not to be. */
const lettered = /^[^A-Za-z0-9]*[A-Z]\s*[-–—:=.)]/;
const letterAndMeaning = new RegExp(`^[^${letters}\\d]*([A-Z])\\s*[-–—:=.)]+\\s*(\\S.*?)[\\s;.]*$`);

/** `A- Resurse umane necesare`, `C = Buget local`: a key of letters in the lines just above a table; empty where there is none. */
export function letterKey(document: Document, table: Table): Map<string, string> {
  const key = new Map<string, string>();
  const index = document.blocks.indexOf(table);
  const view = viewOf(document);
  for (let i = index - 1; i >= 0 && i >= index - 20; i -= 1) {
    const block = document.blocks[i];
    if (!block || block.kind === 'table') break;
    const text = view.text.slice(view.offset(block.span.start), view.offset(block.span.end));
    for (const line of text.split('\n')) {
      const m = lettered.test(line) ? letterAndMeaning.exec(line) : null;
      if (m && !key.has(m[1] as string)) key.set(m[1] as string, m[2] as string);
    }
    if (key.size > 0 && /coloan|semnificati|legend/.test(flatText(text))) break;
  }
  // Two lettered lines may be anything (sections A and B); a key explains several columns that the rules know.
  if (key.size < 3) return new Map();
  return [...key.values()].filter((meaning) => keyOf(meaning, serviceColumns) !== null).length >= 3 ? key : new Map();
}
