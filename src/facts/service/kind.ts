// Facts about the kind of a service (home, day, residential, canteen…) by its code and by its name.

import { fold } from '../../base/fold.ts';
import { isLittleWord, stem } from '../../base/stem.ts';
import { valueOf } from '../../plan/reading.ts';
import { type FactContext, factOf, type FactSet } from '../fact.ts';
import { ask, told, untold } from '../tell.ts';
import { entryOf } from './code.ts';
import { type Kind, kindFit, kindOfLetters, kindsNamed } from './kind-words.ts';
import { isExisting, isProposed, nameOf, rowPlace, type Service } from './row.ts';

/** The kind by the code: the registry's, else by the letters of an old-form code. */
export function codeKindOf(row: Service, context: FactContext): Kind | null {
  const normal = valueOf(row.code)?.normal;
  return normal ? entryOf(row, context)?.type ?? kindOfLetters(normal) : null;
}

/** The kind by the code, else by the name where the name says one kind for sure. */
export function kindOf(row: Service, context: FactContext): Kind | null {
  const byCode = codeKindOf(row, context);
  if (byCode) return byCode;
  const sure = [...new Set(kindsNamed(nameOf(row)).kinds.filter((k) => k.sure).map((k) => k.kind))];
  return sure.length === 1 ? sure[0] as Kind : null;
}

const counted = (row: Service): boolean => {
  const quantity = isExisting(row) ? valueOf(row.capacity) : isProposed(row) ? valueOf(row.perDay) : undefined;
  return Boolean(quantity && /\/ ?zi|pe zi|zilnic|loc|pat/.test(quantity.unit || quantity.raw.toLowerCase()));
};

const rootsOf = (text: string): string[] => (fold(text).match(/[a-z]+/g) ?? []).filter((word) => !isLittleWord(word)).map(stem);
/** The name holds every word of subject of the nomenclature's own name: no other word of it is held against the code. */
function saysEntry(name: string, entry: string): boolean {
  const own = rootsOf(name), wanted = rootsOf(entry);
  return wanted.length > 1 && wanted.every((root) => own.some((word) => word.startsWith(root)));
}

const withBuilding: readonly Kind[] = ['cazare', 'centru_de_zi', 'cantina_hrana'];

export const kindFacts: FactSet<Service> = {
  'service.codeKind': ask('text', 'The kind of service the code stands for.', (row, context) =>
    row.code.is === 'found' ? told(codeKindOf(row, context), row.code.at) : factOf(row.code, () => null)),
  'service.kindFit': ask('text', 'The kind in the name against the kind of the code: fits, doubtful, differs; not said where the name tells no kind.', (row, context) => {
    if (row.name.is !== 'found' || row.code.is !== 'found') return factOf(row.name.is === 'found' ? row.code : row.name, () => null);
    const entry = entryOf(row, context), kind = entry?.type ?? null;
    const fit = kind === null ? null : kindFit(row.name.value, kind, counted(row));
    return told(fit === 'doubtful' && entry && saysEntry(row.name.value, entry.name) ? 'fits' : fit, [...row.name.at, ...row.code.at] as const);
  }),
  'service.needsBuilding': ask('boolean', 'The service is given in a building of its own (centre, home, canteen), not at home or in the street.', (row, context) => {
    const kind = kindOf(row, context);
    // Food brought to people (`Servicii mobile de acordare a hranei`) is given in no building.
    if (kind) return told(withBuilding.includes(kind) && !/\bmobil/.test(fold(entryOf(row, context)?.name ?? '')), rowPlace(row));
    const named = kindsNamed(nameOf(row));
    if (named.centre || named.kinds.some((k) => withBuilding.includes(k.kind))) return told(true, rowPlace(row));
    if (named.kinds.length) return told(false, rowPlace(row));
    return untold('not-recognised', rowPlace(row));
  }),
};
