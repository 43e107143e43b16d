// Service codes in their normal form (`8891CZ-C-II`) and what they stand for.

import type { IsoDate } from '../base/date.ts';
import { versionOn } from './in-force.ts';
import { groupBy, memo } from './memo.ts';
import type { Library, NomenclatureCode } from './registry.ts';

const byCode = memo((registry) => groupBy(registry.nomenclature, (entry) => [entry.code]));

/**
 * The entry of a code on `day`; its latest version where none held then, because licences keep old codes until they expire.
 * Whether it was in force is a question of its dates (`holdsOn`).
 */
export function serviceCode(library: Pick<Library, 'registry'>, code: string, day?: IsoDate): NomenclatureCode | undefined {
  const versions = byCode(library).get(code);
  return versions && ((day === undefined ? undefined : versionOn(versions, day)) ?? versions.at(-1));
}

/** All codes of one form: `old` is HG 867/2015, `new` is HG 268/2026. */
export const codesOfForm = (library: Pick<Library, 'registry'>, form: NomenclatureCode['form']): readonly string[] =>
  [...byCode(library)].filter(([, versions]) => versions[0]?.form === form).map(([code]) => code);
