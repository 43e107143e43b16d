// The columns of tables A and B by their header words, and the key of letters that may explain them above the table.

import { letters } from '../../base/letters.ts';
import type { Document, Table } from '../../document/document.ts';
import { initials, keyOf, shortNumberHeads, type ColumnRule } from './column-rules.ts';
import { flatText } from './flat.ts';
import { viewOf } from './view.ts';

export type ServiceKey =
  | 'index' | 'code' | 'name' | 'capacity' | 'occupancy' | 'local' | 'county' | 'state' | 'contributions' | 'other' | 'total' | 'sourced' | 'quarter' | 'both'
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
  // In Bucharest the general council stands where the county's does.
  { key: 'county', holds: ['judetean', 'cgmb', 'c.g.m.b', 'consiliul general', 'consiliului general', 'municipiului bucuresti'], is: initials('b', 'j'), pattern: /(?:buget(?:ul)?|consili\w*|fonduri) jud(?:e[tn]|\b)|\bjudetului/, where: ['jud'] },
  { key: 'state', is: initials('b', 's'), pattern: /(?:de|al|la) stat\b|buget(?:ul)? stat|\bstat(?:ului)?$/, where: ['stat'] },
  { key: 'local', holds: ['buget local', 'bugetul local', 'fonduri local', 'bugetul comunei', 'bugetul orasului', 'bugetul municipiului', 'bugetul propriu'], is: initials('b', 'l'), pattern: /^local\b/, from: 'local' },
  { key: 'both', pattern: /capacit.*\bocup|\bocup.*capacit/, where: ['capacit'] },
  // How many there are now: "Nr. beneficiari la 31.12.2024".
  { key: 'occupancy', pattern: /^(?:n(?:r|umar)[a-z]*\.? ?(?:de )?)?(?:benef[a-z]*\.?|persoane|asistati) (?:existent|actual|efectiv|asistat|prezent|in evident|(?:la|in) (?:data|anul|\d|prezent))|^n(?:r|umar)[a-z]*\.? (?:actual|efectiv)/, where: ['benef', 'persoane', 'asistati', 'actual', 'efectiv'] },
  { key: 'occupancy', holds: ['ocupar', 'ocupat'], is: ['oc', 'oc.'], pattern: /^(?:gr(?:ad)?\.? ?(?:de )?)?(?:ocup|oc)\b|^g\.? ?o\.?$/, where: ['oc', 'g.o', 'go', 'g. o'] },
  // One column for places and for persons a day: the cell's own unit says which.
  { key: 'capacity', pattern: /(?:locuri|paturi)\b.{0,12}\bbenef|\bbenef.{0,20}\b(?:locuri|paturi)\b/, where: ['benef'] },
  { key: 'perDay', pattern: /benef[a-z.]*\.? ?(?:\/|pe) ?zi|^n(?:r|umar)\.? ?(?:de )?benef|\/ ?zi\b/, where: ['benef', '/zi', '/ zi'] },
  { key: 'beds', opens: ['locuri'], pattern: /\bpaturi|nr\.? ?(?:de )?locuri/, where: ['paturi', 'locuri'] },
  { key: 'beneficiaries', holds: ['categori', 'grup tinta', 'grupuri tinta'], opens: ['benefici'] },
  { key: 'name', pattern: /^(?:denumir|servici)[a-z]*.*(?:\/|,|\(|\bsi) ?cod(?:ul)?\b/, where: ['cod'] },
  { key: 'code', pattern: /\bcod(?:ul)?\b/, where: ['cod'] },
  { key: 'capacity', holds: ['capacitat'], is: ['cap', 'cap.', 'capac', 'capac.'] },
  { key: 'name', holds: ['denumir'], opens: ['tip servici', 'tipul servici', 'tip de servici', 'tipul de servici', 'nume servici', 'numele servici'], pattern: /^serviciu(?:l)?(?: social)?(?: propus| existent)?$|^servicii(?:le)? sociale?$/, from: 'servici' },
  { key: 'total', opens: ['total', 'buget total', 'bugetul total'], pattern: /^buget(?:ul)?\b.*\btotal\b/, from: 'buget' },
  // The year in quarters: told again by the total.
  { key: 'quarter', pattern: /^trim(?:estrul|estru)?\.? ?(?:[1-4]|i{1,3}|iv)\b/, from: 'trim' },
  // One column for sums and their sources, or for sums alone.
  { key: 'sourced', pattern: /^(?:buget|sum[ae]|valoare|cost)[a-z]*\b.*\bsurs|^surs[ae](?: (?:de )?finantar[a-z]*)?(?: si .*)?$|^finantare(?: 20\d\d)?$|^(?:buget(?:ul)?(?: (?:estimat|anual|alocat|necesar|propus|aprobat|20\d\d))*|sum[ae]|valoare[a-z]*)(?: ?\(?(?:mii )?lei\)?)?$/, where: ['surs', 'buget', 'sum', 'valoare', 'finantare'] },
];

/** Columns that plans add of their own and that stand for none of the model's. */
export const ownColumns = /observ|adres|telefon|contact|sediu|locati|licent|acredit|furnizor|forma de organiz|responsab|termen|stadiu|total|indicator|program|temei|^(?:serviciu )?(?:existent|propus)|statut|^trim\b|^trimestr/;

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
