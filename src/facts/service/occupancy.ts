// Facts about occupancy: whether it is given, and how it stands to the capacity (L 197/2012 art. 26^1(1) f), 31(1) b)).

import { fold } from '../../base/fold.ts';
import type { Spans } from '../../base/span.ts';
import type { ExistingService } from '../../plan/plan.ts';
import { placeOf, valueOf } from '../../plan/reading.ts';
import { type Fact, factOf, type FactSet } from '../fact.ts';
import { told, untold } from '../tell.ts';
import { ofExisting, type Service } from './row.ts';

/** given, words (text without a figure) or none. */
function state(row: ExistingService): Fact {
  const { occupancy } = row;
  if (occupancy.is === 'absent') return told('none', placeOf(occupancy));
  if (occupancy.is === 'unclear') return occupancy.because.code === 'not-recognised' ? told('words', occupancy.at) : untold(occupancy.because, occupancy.at);
  const { percent, persons, raw } = occupancy.value;
  return told(percent !== null || persons !== null || /\d/.test(raw) ? 'given' : 'words', occupancy.at);
}

const both = (row: ExistingService): Spans => [...placeOf(row.capacity), ...placeOf(row.occupancy)] as unknown as Spans;
const aDay = /\/ ?zi\b|\bpe zi\b|\bzilnic/;
const longer = /\/ ?(?:luna|an)\b|\bpe (?:luna|an)\b|\banual|\blunar/;

/** Occupancy in per cent, stated or from persons and capacity, to a tenth; null where one of them is not given. */
export function occupancyPercent(row: ExistingService): Fact {
  const occupancy = valueOf(row.occupancy);
  if (!occupancy) return factOf(row.occupancy, () => null);
  const at = both(row);
  const shares: number[] = occupancy.percent === null ? [] : [occupancy.percent];
  if (occupancy.persons !== null) {
    const capacity = valueOf(row.capacity);
    if (capacity?.several) return untold('several-values', at);
    if (row.capacity.is === 'unclear') return untold(row.capacity.because, at);
    if (capacity?.value) shares.push(Math.round((occupancy.persons / capacity.value) * 1000) / 10);
  }
  // A bare figure is per cent or persons: settled only where it is over neither measure.
  if (!shares.length) {
    const bare = /^\D*(\d+(?:[.,]\d+)?)\D*$/.exec(occupancy.raw)?.[1];
    const figure = bare === undefined ? 0 : Number(bare.replace(',', '.'));
    if (figure > Math.min(100, valueOf(row.capacity)?.value || 100)) return untold('no-unit', at);
    return told(null, at);
  }
  return told(Math.max(...shares), at);
}

/** Whether persons and capacity are counted over the same time; a day's capacity against all who come in a month is no proof. */
function sameMeasure(row: ExistingService): Fact {
  const capacity = fold(valueOf(row.capacity)?.unit ?? ''), occupancy = fold(valueOf(row.occupancy)?.unit ?? '');
  const percent = valueOf(row.occupancy)?.percent ?? null;
  if (valueOf(row.occupancy)?.persons === null || (percent !== null && percent > 100)) return told(true, both(row));
  return told(!longer.test(occupancy) && !(aDay.test(capacity) && occupancy !== '' && !aDay.test(occupancy)), both(row));
}

/** Beneficiaries on a year's count: persons told, else the capacity at its occupancy, else the capacity. */
export function beneficiariesOf(row: ExistingService): number | null {
  const persons = valueOf(row.occupancy)?.persons ?? null;
  if (persons) return persons;
  const capacity = valueOf(row.capacity)?.value ?? null;
  if (!capacity) return null;
  const percent = valueOf(row.occupancy)?.percent ?? null;
  return percent && percent <= 100 ? (capacity * percent) / 100 : capacity;
}

export const occupancyFacts: FactSet<Service> = {
  'service.occupancyState': ofExisting('text', 'given, words or none.', state),
  'service.occupancyRaw': ofExisting('text', 'The occupancy as written.', (row) => row.occupancy.is === 'unclear' && row.cells['occupancy'] ? told(row.cells['occupancy'].text, row.occupancy.at) : factOf(row.occupancy, (o) => (o.unit === '%' && o.percent !== null && !/%|la suta|procent/i.test(o.raw) ? `${o.raw} %` : o.raw))),
  'service.occupancyPercent': ofExisting('number', 'Occupancy in per cent, stated or from persons over capacity.', occupancyPercent),
  'service.occupancyComparable': ofExisting('boolean', 'Persons and capacity are counted over the same time.', sameMeasure),
};
