// Facts about the public register of licensed services, where one is given (L 197/2012 art. 8(2), 31(1) a)).

import { fold, foldWords } from '../../base/fold.ts';
import { stemDice } from '../../base/similarity.ts';
import type { LicensedService } from '../../alignment/input.ts';
import { valueOf } from '../../plan/reading.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { ask, told } from '../tell.ts';
import { nameOf, rowPlace, type Service } from './row.ts';

const plainCode = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Licences of the authority's own county and locality, as far as both are known. */
function ofTheAuthority(register: readonly LicensedService[], { plan }: FactContext): LicensedService[] {
  const name = foldWords(valueOf(plan.authority.name) ?? ''), county = foldWords(valueOf(plan.authority.county) ?? '');
  const here = (l: LicensedService): boolean =>
    (!county || !l.county || foldWords(l.county) === county)
    && (valueOf(plan.authority.kind) === 'judet' || !name || foldWords(`${l.locality} ${l.provider}`).includes(name));
  return register.filter(here);
}

/** licensed, expired (the licence ended before the day of the law), alike (a person must look), missing; null without a register. */
function standing(row: Service, context: FactContext): Fact {
  const { register } = context.given;
  if (!register) return told(null, rowPlace(row));
  const code = plainCode(valueOf(row.code)?.normal ?? valueOf(row.code)?.raw ?? '');
  const own = ofTheAuthority(register, context);
  const coded = own.filter((l) => code !== '' && plainCode(l.code) === code);
  const sameName = (l: LicensedService): boolean => stemDice(fold(l.name), fold(nameOf(row))) >= 0.6;
  const hits = coded.filter(sameName).length ? coded.filter(sameName) : coded.length === 1 ? coded : [];
  if (hits.some((l) => !l.until || l.until >= context.asOf)) return told('licensed', rowPlace(row));
  if (hits.length) return told('expired', rowPlace(row));
  return told(coded.length || own.some(sameName) ? 'alike' : 'missing', rowPlace(row));
}

export const licenceFacts: FactSet<Service> = {
  'service.licence': ask('text', 'The service in the register given: licensed, expired, alike, missing; not said without a register.', standing),
};
