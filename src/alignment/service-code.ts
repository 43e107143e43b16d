// What the nomenclature says of a service by its code: whom it serves and in which form.

import type { Library, NomenclatureCode } from '../library/registry.ts';
import { serviceCode } from '../library/nomenclature.ts';
import type { FromCode } from './features.ts';

const forms: Readonly<Record<NomenclatureCode['type'], readonly string[]>> = {
  cazare: ['rezidential'], centru_de_zi: ['zi'], la_domiciliu: ['domiciliu'], comunitate: ['comunitar'], interventie_strada: ['strada'], cantina_hrana: ['hrana'], tip_familial: ['rezidential', 'familial'],
};

/** Null for a code that the registry does not hold. `code` is in normal form. */
export function fromCode(library: Pick<Library, 'registry'>, code: string | null | undefined): FromCode | null {
  const entry = code ? serviceCode(library, code) : undefined;
  return entry && code ? { groups: entry.groups, forms: forms[entry.type], text: entry.name, code } : null;
}
