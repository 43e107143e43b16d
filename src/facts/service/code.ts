// Facts about the code of the nomenclature (HG 867/2015, HG 268/2026).

import { actById } from '../../library/acts.ts';
import { holdsOn } from '../../library/in-force.ts';
import { serviceCode } from '../../library/nomenclature.ts';
import type { NomenclatureCode } from '../../library/registry.ts';
import { placeOf, valueOf } from '../../plan/reading.ts';
import { type Fact, type FactContext, factOf, type FactSet } from '../fact.ts';
import { ask, told } from '../tell.ts';
import { rowPlace, type Service } from './row.ts';

/** The registry's entry for the row's code. */
export function entryOf(row: Service, context: FactContext): NomenclatureCode | undefined {
  const normal = valueOf(row.code)?.normal;
  return normal ? serviceCode(context.library, normal, context.asOf) : undefined;
}

const newNomenclature = 'hg-268-2026';

/**
 * known; unlisted (an old-form code the registry lacks); new-form (a form the registry does not hold for that day); formless (no code of
 * the day has that form). Old codes
 * of the registry stay good under the new nomenclature, until their licences expire.
 */
function standing(row: Service, context: FactContext): Fact {
  const code = valueOf(row.code);
  if (!code) return factOf(row.code);
  const at = placeOf(row.code);
  if (code.form === 'none' || code.normal === null) return told('formless', at);
  const entry = entryOf(row, context);
  if (code.form === 'new') {
    if (entry && holdsOn(entry, context.asOf)) return told('known', at);
    // Before the year of the new nomenclature its forms were no codes; in that year a plan may look ahead.
    const since = actById(context.library, newNomenclature)?.year;
    return told(since !== undefined && Number(context.asOf.slice(0, 4)) < since ? 'formless' : 'new-form', at);
  }
  return told(entry ? 'known' : 'unlisted', at);
}

const fromEntry = (pick: (entry: NomenclatureCode) => string | readonly string[]) => (row: Service, context: FactContext): Fact => {
  if (row.code.is !== 'found') return factOf(row.code);
  const entry = entryOf(row, context);
  return told(entry ? pick(entry) : null, row.code.at);
};

export const codeFacts: FactSet<Service> = {
  'service.code': ask('text', 'The code as written.', (row) => factOf(row.code, (c) => c.raw)),
  'service.codeNormal': ask('text', 'The code in its normal form; not said where it has no known form.', (row) => factOf(row.code, (c) => c.normal)),
  'service.codeForm': ask('text', 'old, new or none.', (row) => factOf(row.code, (c) => c.form)),
  'service.codeStanding': ask('text', 'The code against the nomenclature of the day: known, unlisted, new-form, formless.', standing),
  'service.codeInRegistry': ask('boolean', 'The registry holds the code.', (row, context) =>
    row.code.is === 'found' ? told(entryOf(row, context) !== undefined, row.code.at) : factOf(row.code, () => null)),
  'service.codeWellWritten': ask('boolean', 'The code is written in its normal form; a space after the CAEN group is accepted.', (row) => factOf(row.code, (c) => c.wellWritten)),
  'service.codeName': ask('text', 'What the nomenclature calls the code.', fromEntry((e) => e.name)),
  'service.codeCategory': ask('text', 'The category of the nomenclature the code stands in.', fromEntry((e) => e.category)),
  'service.codeGroups': ask('list', 'The beneficiary groups of the code.', fromEntry((e) => e.groups)),
  'service.codePlace': ask('boolean', 'A code cell was read.', (row) => told(row.code.is === 'found', row.code.is === 'absent' ? rowPlace(row) : placeOf(row.code))),
};
