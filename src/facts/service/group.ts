// Facts about the beneficiary group: the group of the code against the category and the name.

import { fold } from '../../base/fold.ts';
import { groupIdsIn } from '../../library/find-groups.ts';
import { groupById } from '../../library/groups.ts';
import type { Library } from '../../library/registry.ts';
import { type FactContext, factOf, type FactSet } from '../fact.ts';
import { ask, told } from '../tell.ts';
import { entryOf } from './code.ts';
import { categoryOf, cellsOf, isProposed, nameOf, rowPlace, type Service } from './row.ts';

/** Groups that cut across the others: they prove and disprove nothing. */
const crossing = new Set(['risc_saracie', 'persoane_in_nevoie', 'femei', 'romi', 'someri', 'comunitate', 'ingrijitori', 'victime_violenta_sexuala']);
/** Groups so close that a service for one may be meant for the other. */
const near: readonly (readonly string[])[] = [
  ['copii', 'familie', 'mama_copil', 'gravide', 'tineri'], ['copii_dizabilitati', 'familie', 'tineri'],
  ['dizabilitati', 'adulti_dizabilitati', 'persoane_dependente', 'bolnavi_cronici'], ['varstnici', 'persoane_dependente', 'bolnavi_cronici'],
  ['victime_violenta_domestica', 'agresori_violenta_domestica', 'mama_copil', 'familie', 'copii'], ['fara_adapost', 'adictii'], ['victime_trafic', 'victime_violenta_domestica'],
];

const ancestors = (library: Library, id: string): string[] => groupById(library, id)?.broader.flatMap((up) => [up, ...ancestors(library, up)]) ?? [];

/** Groups of beneficiaries named in `text`; helpers and the public left out. */
export function beneficiariesIn(text: string, { library }: FactContext): string[] {
  return groupIdsIn(text, library.registry.groups).filter((id) => !groupById(library, id)?.role);
}

/** fits, near or apart; null where the words name no group that can be compared. */
export function groupFit(words: readonly string[], code: readonly string[], library: Library, saysAdults: boolean): 'fits' | 'near' | 'apart' | null {
  if (words.some((w) => code.includes(w))) return 'fits';
  const named = words.filter((w) => !crossing.has(w) && !groupById(library, w)?.general);
  const asked = code.filter((c) => !crossing.has(c) && !groupById(library, c)?.general);
  if (named.length === 0 || asked.length === 0) return null;
  const related = (w: string): boolean => asked.some((c) => ancestors(library, w).includes(c) || ancestors(library, c).includes(w));
  if (named.some(related)) return 'fits';
  const close = (w: string, c: string): boolean =>
    near.some((list) => list.includes(w) && list.includes(c)) || (w === 'adulti_dizabilitati' && c === 'copii_dizabilitati' && !saysAdults);
  return named.some((w) => asked.some((c) => close(w, c))) ? 'near' : 'apart';
}

const wordsOf = (row: Service): string => `${nameOf(row)} ; ${categoryOf(row)}`;

/** A cell that points to the law, or declines, names nobody. */
const vague = /^[\s.–—-]*(?:(?:conform|potrivit)(?: \w+){0,4} (?:leg|normativ|nomenclator)\w*(?: \w+){0,3}|nu (?:este|e) cazul)[\s.;]*$/;

/** What the category cells of table B hold: a category, only helpers or a benefit, or nothing. */
function categoryState(row: Service, context: FactContext): string {
  const cells = cellsOf(row).filter((c) => c.column === 'beneficiaries' && /\p{L}{3}/u.test(c.text) && !vague.test(fold(c.text)));
  const inName = beneficiariesIn(nameOf(row), context).length > 0;
  if (cells.length === 0) return inName ? 'in-name' : 'none';
  const helpers = (text: string): boolean => groupIdsIn(text, context.library.registry.groups).some((id) => groupById(context.library, id)?.role === 'provider') && beneficiariesIn(text, context).length === 0;
  const benefit = /^[\s\d.)(-]*(?:indemniza|aloca[țţt]i|ajuto[ar]|v\.?m\.?[gi]\b)/i;
  if (cells.every((c) => helpers(c.text) || benefit.test(c.text))) return inName ? 'helpers-and-name' : 'helpers';
  return 'given';
}

export const groupFacts: FactSet<Service> = {
  'service.groups': ask('list', 'Beneficiary groups named by the name and the category.', (row, context) => told(beneficiariesIn(wordsOf(row), context), rowPlace(row))),
  'service.category': ask('text', 'The category of beneficiaries as written.', (row) => (isProposed(row) ? factOf(row.beneficiaries) : { value: null, at: rowPlace(row) })),
  'service.categoryState': ask('text', 'The category column: given, in-name (only the name tells the group), helpers (only helpers or a benefit are named), helpers-and-name, none.', (row, context) => {
    if (!isProposed(row)) return { value: null, at: rowPlace(row) };
    const known = factOf(row.beneficiaries);
    return known.value === undefined ? known : told(categoryState(row, context), known.at);
  }),
  'service.groupFit': ask('text', 'The group of the code against the name and the category: fits, near, apart; not said where they name no group.', (row, context) => {
    if (row.code.is !== 'found') return factOf(row.code, () => null);
    const entry = entryOf(row, context);
    if (!entry) return told(null, row.code.at);
    const words = wordsOf(row);
    return told(groupFit(beneficiariesIn(words, context), entry.groups, context.library, /adul[tț]/i.test(words)), row.code.at);
  }),
};
