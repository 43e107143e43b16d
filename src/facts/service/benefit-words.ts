// Tells a benefit in money or goods (indemnizație, ajutor, alocație, VMI) from a social service, by the words of a cell.

import { fold } from '../../base/fold.ts';
import { remembered } from '../../base/remembered.ts';

/** only: the cell names a benefit and nothing else; joined: a benefit beside a service; complement: a benefit is spoken of, the service may be another. */
export type BenefitUse = 'only' | 'joined' | 'complement' | 'none';

const benefit = '(?:indemnizati\\w*|alocati\\w*|ajuto(?:r|are|arele|arelor|rul|rului|ri)\\b|v\\.? ?m\\.? ?[gi]\\b\\.?|venit\\w* minim\\w*|stimulent\\w*|tichet\\w*|burs(?:a|e|ele|elor) (?:social|de)\\w*|prestati\\w* (?:banesti|sociale|financiare)|beneficii\\w* (?:de asistenta|sociale|banesti)|supliment\\w* (?:pentru|de) energi\\w*|subventi\\w* pentru incalzir\\w*)';
const service = /\b(?:servici\w*|centr\w*|camin\w*|cantin\w*|unitat\w*|adapost\w*|locuint\w*|echip\w*|ambulant\w*|cres(?:a|e|elor|ei)\b|complex\w*|cas[ae] (?:de|sociala)|asistent\w* (?:personal|maternal|comunitar|social)\w*|ingrijir\w*|club\w*|consilier\w*|masa pe roti|compartiment\w*|birou\w*|directi\w*|sprijin\w*)/;
/** Word groups in which the noun names no benefit. */
const innocent = /cantin\w*(?: social\w*)?(?: (?:de|a|pentru) | ?[-–—:,(] ?)ajutor\w*(?: (?:social|alimentar)\w*)?|grup\w* de (?:suport|ajutor)|intr-?ajutor\w*|prim\w* ajutor|ajutor reciproc|ajutor la domiciliu|(?:beneficiar\w*|titular\w*|persoan\w*|famili\w*)(?: \w+){0,3} (?:de|ai|ale|a|al|cu|care primesc) (?:\w+ )?(?:indemnizati\w*|alocati\w*|ajut\w+|v\.?m\.?[gi]|venit\w* minim\w*|prestati\w*|beneficii\w*)(?: \w+)?|bursa locurilor/g;
const lead = '(?:(?:acordar\\w*|plat(?:a|i|ile|ilor)|asigurar\\w*|stabilir\\w*|de|a|al|ale|unor|unei|lunar\\w*)\\s+)*';
const head = new RegExp(`^[\\s\\d.)(:*•-]*${lead}${benefit}`);
const joined = new RegExp(`(?:\\bsi|\\bcu|\\bsau|\\bori|[,;+/&(-]|precum si)\\s*${lead}${benefit}`);
const anywhere = new RegExp(`\\b${benefit}`);

/** The words as the cell has them; folding keeps the length of all but rare texts. */
function asWritten(cell: string, folded: string, words: string): string {
  const at = folded.indexOf(words);
  return at >= 0 && folded.length === cell.length ? cell.slice(at, at + words.length).toLowerCase() : words;
}

/** How a cell uses the word of a benefit. `words` are the words that name it, null where none does. */
export const benefitUse = remembered((cell): { readonly use: BenefitUse; readonly words: string | null } => {
  const folded = fold(cell);
  if (!anywhere.test(folded)) return { use: 'none', words: null };
  const text = folded.replace(innocent, ' # ').trim();
  const hit = anywhere.exec(text);
  if (!hit) return { use: 'none', words: null };
  const words = asWritten(cell, folded, hit[0]);
  const serviceAt = service.exec(text)?.index ?? -1;
  if (head.test(text) && (serviceAt < 0 || serviceAt > hit.index)) return { use: 'only', words };
  if (joined.test(text)) return { use: serviceAt < 0 ? 'only' : 'joined', words };
  return { use: 'complement', words };
});
