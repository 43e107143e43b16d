// Why a plan written as data cannot be read, in plain words, for the faults that people make.

import type { Bilingual } from '../../base/language.ts';

const closing: Bilingual = { ro: 'lipsesc ghilimele, o paranteză sau o virgulă', en: 'a quote, a bracket or a comma is missing' };
const reasons: Readonly<Record<string, Bilingual>> = {
  TAB_AS_INDENT: { ro: 'rândul începe cu un tab; YAML cere spații', en: 'the line begins with a tab; YAML wants spaces' },
  BAD_INDENT: { ro: 'rândul nu este aliniat cu cele de care ține sau o paranteză nu este închisă', en: 'the line is not aligned with those it belongs to, or a bracket is not closed' },
  MISSING_CHAR: closing,
  BAD_COLLECTION_TYPE: closing,
  BLOCK_AS_IMPLICIT_KEY: { ro: 'sunt două chei pe același rând sau rândul de dedesubt este mutat greșit spre dreapta; un text cu două puncte se scrie între ghilimele', en: 'two keys stand on one line, or the line below is moved too far right; a text with a colon is written in quotes' },
  MULTILINE_IMPLICIT_KEY: { ro: 'după numele unei chei lipsesc două puncte', en: 'a colon is missing after the name of a key' },
  BLOCK_IN_FLOW: { ro: 'între paranteze nu se poate scrie o listă pe mai multe rânduri', en: 'no list over several lines can stand inside brackets' },
  BAD_SCALAR_START: { ro: 'textul începe cu un semn rezervat (@, `, %); scrieți-l între ghilimele', en: 'the text begins with a reserved sign (@, `, %); write it in quotes' },
  BAD_DQ_ESCAPE: { ro: 'între ghilimele duble, semnul „\\” este urmat de o literă nepermisă', en: 'inside double quotes “\\” is followed by a letter that is not allowed' },
  MULTIPLE_DOCS: { ro: 'fișierul cuprinde mai multe documente, despărțite prin „---”', en: 'the file holds several documents, parted by “---”' },
  UNEXPECTED_TOKEN: { ro: 'stă un semn acolo unde nu poate sta; poate lipsi o virgulă sau o paranteză este în plus', en: 'a sign stands where none can; a comma may be missing, or there is a bracket too many' },
  BAD_ALIAS: { ro: 'numele de după „*” nu este bine scris', en: 'the name after “*” is not well written' },
  KEY_OVER_1024_CHARS: { ro: 'numele unei chei este mult prea lung; poate lipsesc două puncte', en: 'the name of a key is far too long; a colon may be missing' },
  NON_STRING_KEY: { ro: 'numele unei chei trebuie să fie un cuvânt', en: 'the name of a key must be a word' },
  UNKNOWN_ALIAS: { ro: 'numele de după „*” nu este dat nicăieri mai sus', en: 'the name after “*” is given nowhere above' },
};
const other: Bilingual = { ro: 'rândul nu poate fi înțeles', en: 'the line cannot be understood' };

/** The reason for a fault code of the parser. */
export const faultReason = (code: string): Bilingual => reasons[code] ?? other;
