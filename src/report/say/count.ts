// Counted things in correct Romanian and English: `o eroare`, `2 erori`, `20 de erori`.

import type { Language } from '../../base/language.ts';

/** A noun: Romanian singular and plural, English singular and plural. */
export interface Noun { readonly ro: readonly [string, string]; readonly en: readonly [string, string] }

/** Romanian puts "de" between a number and its noun when the last two digits are 00 or 20 to 99 (and the number is at least 20). */
export const takesDe = (n: number): boolean => {
  const last = Math.abs(n) % 100;
  return Number.isInteger(n) && Math.abs(n) >= 20 && (last === 0 || last >= 20);
};

const grouped = (n: number, separator: string): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, separator);

/** A whole number with its thousands apart: `1.640` in Romanian, `1,640` in English. */
export const wholeNumber = (n: number, lang: Language): string => (Math.abs(n) < 1000 ? String(n) : grouped(n, lang === 'ro' ? '.' : ','));

/** `1 eroare`, `3 erori`, `21 de erori`. */
export function counted(n: number, noun: Noun, lang: Language): string {
  const [one, many] = noun[lang];
  if (n === 1) return `1 ${one}`;
  return `${wholeNumber(n, lang)} ${lang === 'ro' && takesDe(n) ? 'de ' : ''}${many}`;
}

/** `a, b și c`. */
export function listed(items: readonly string[], lang: Language): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${lang === 'ro' ? 'și' : 'and'} ${items.at(-1)}`;
}

export const nouns = {
  error: { ro: ['eroare', 'erori'], en: ['error', 'errors'] },
  warning: { ro: ['avertisment', 'avertismente'], en: ['warning', 'warnings'] },
  info: { ro: ['informare', 'informări'], en: ['note', 'notes'] },
  review: { ro: ['punct de verificat de om', 'puncte de verificat de om'], en: ['item for a person to check', 'items for a person to check'] },
  unverified: { ro: ['verificare care nu s-a putut face', 'verificări care nu s-au putut face'], en: ['check that could not be made', 'checks that could not be made'] },
  rule: { ro: ['regulă', 'reguli'], en: ['rule', 'rules'] },
  document: { ro: ['document', 'documente'], en: ['document', 'documents'] },
  file: { ro: ['fișier', 'fișiere'], en: ['file', 'files'] },
  unreadFile: { ro: ['fișier necitit', 'fișiere necitite'], en: ['file not read', 'files not read'] },
  waived: { ro: ['constatare acceptată', 'constatări acceptate'], en: ['accepted finding', 'accepted findings'] },
  finding: { ro: ['constatare', 'constatări'], en: ['finding', 'findings'] },
  place: { ro: ['loc', 'locuri'], en: ['place', 'places'] },
} as const satisfies Record<string, Noun>;
