// Facts about capacity: the number and unit of table A, places and beneficiaries a day of table B, and the kind they fit.

import { fold } from '../../base/fold.ts';
import type { Spans } from '../../base/span.ts';
import type { Quantity } from '../../plan/plan.ts';
import { placeOf, type Reading, valueOf } from '../../plan/reading.ts';
import { type Fact, type FactContext, factOf, type FactSet } from '../fact.ts';
import { ask, told, unclearBut } from '../tell.ts';
import { codeKindOf } from './kind.ts';
import { cellsOf, isProposed, ofExisting, ofProposed, rowPlace, type Service } from './row.ts';

/** clear: a number above 0 with its unit; bare: no unit; several: two capacities; words: text without a figure; zero; none. */
export function quantityState(reading: Reading<Quantity>): Fact {
  if (reading.is === 'absent') return told('none', placeOf(reading));
  const other = unclearBut(reading, 'not-recognised', 'no-unit', 'several-values');
  if (other) return other;
  if (reading.is === 'unclear') return told({ 'no-unit': 'bare', 'several-values': 'several' }[reading.because.code as string] ?? 'words', reading.at);
  const { value, unit, several } = reading.value;
  if (several) return told('several', reading.at);
  if (value === null) return told('words', reading.at);
  return told(value <= 0 ? 'zero' : unit ? 'clear' : 'bare', reading.at);
}

const places = /\bloc(?:ul|uri|urile)?\b|\bpat(?:ul|uri)?\b/;
const beds = /\bpat(?:ul|uri)?\b/;
const aDay = /\/ ?zi\b|\bpe zi\b|\bzilnic/;

/** Table A: what the unit counts: places, beds, day (so many a day), persons; null for a bare figure. */
function unitKind(quantity: Quantity | undefined): 'places' | 'beds' | 'day' | 'persons' | null {
  const unit = fold(quantity?.unit ?? '');
  if (!unit) return null;
  if (aDay.test(unit)) return 'day';
  if (beds.test(unit)) return 'beds';
  return places.test(unit) ? 'places' : 'persons';
}

/** Cells that a continuation row adds under the same column, as quantities of table B. */
const more = (row: Service, column: string): boolean => cellsOf(row).some((c) => c.continued && c.column === column && /[1-9]/.test(c.text));

const positive = (row: Service, column: string, reading: Reading<Quantity>): boolean => {
  const q = valueOf(reading);
  return Boolean(q && (q.several || (q.value ?? 0) > 0)) || more(row, column);
};

/** How the capacity's kind sits with the code's kind (Ordin 1086/2018; L 292/2011 art. 30). */
function capacityFit(row: Service, context: FactContext): Fact {
  const kind = codeKindOf(row, context);
  if (isProposed(row)) {
    const at: Spans = [...placeOf(row.beds), ...placeOf(row.perDay)] as unknown as Spans;
    const unread = unclearBut(row.beds, 'not-recognised', 'no-unit', 'several-values') ?? unclearBut(row.perDay, 'not-recognised', 'no-unit', 'several-values');
    if (unread) return unread;
    const hasBeds = positive(row, 'beds', row.beds), hasDay = positive(row, 'perDay', row.perDay);
    if (!kind || (!hasBeds && !hasDay)) return told(null, at);
    if (kind === 'cazare') return told(hasBeds ? 'fits' : 'differs', at);
    if (kind === 'centru_de_zi') return told(!hasBeds ? 'fits' : hasDay ? 'doubtful' : 'differs', at);
    return kind === 'la_domiciliu' ? told(hasBeds ? 'differs' : 'fits', at) : told(null, at);
  }
  const unit = unitKind(valueOf(row.capacity));
  const at = placeOf(row.capacity);
  if (row.capacity.is === 'unclear') return unclearBut(row.capacity, 'not-recognised', 'no-unit', 'several-values') ?? told(null, at);
  if (!kind || !unit) return told(null, at);
  if (kind === 'cazare') return told(unit === 'day' ? 'differs' : unit === 'persons' ? 'doubtful' : 'fits', at);
  if (kind === 'centru_de_zi') return told(unit === 'beds' ? 'differs' : 'fits', at);
  return kind === 'la_domiciliu' ? told(unit === 'beds' ? 'differs' : unit === 'places' ? 'doubtful' : 'fits', at) : told(null, at);
}

/** Table B: whether a capacity is asked for: given, words (text without a figure) or none. */
function needed(row: Service): Fact {
  if (!isProposed(row)) return told(null, rowPlace(row));
  const at: Spans = [...placeOf(row.perDay), ...placeOf(row.beds)] as unknown as Spans;
  if (positive(row, 'perDay', row.perDay) || positive(row, 'beds', row.beds)) return told('given', at);
  const states = [row.perDay, row.beds].map(quantityState);
  const unread = states.find((s) => s.value === undefined);
  if (unread) return unread;
  return told(states.some((s) => s.value === 'words') ? 'words' : 'none', at);
}

export const capacityFacts: FactSet<Service> = {
  'service.capacity': ofExisting('number', 'The capacity as a number; not said where the cell is empty or holds two.', (row) => factOf(row.capacity, (q) => q.value)),
  'service.capacityRaw': ofExisting('text', 'The capacity as written.', (row) => (row.capacity.is === 'unclear' && row.cells['capacity'] ? told(row.cells['capacity'].text, row.capacity.at) : factOf(row.capacity, (q) => q.raw))),
  'service.capacityState': ofExisting('text', 'clear (number and unit), bare (no unit), several, words, zero, none.', (row) => quantityState(row.capacity)),
  'service.capacityFit': ask('text', 'The kind of capacity against the kind of the code: fits, doubtful, differs; not said where one of them is not told.', capacityFit),
  'service.capacityNeeded': ofProposed('text', 'Whether table B gives a capacity: given, words, none.', needed),
  'service.perDay': ofProposed('number', 'Beneficiaries a day asked for.', (row) => factOf(row.perDay, (q) => q.value)),
  'service.beds': ofProposed('number', 'Places (beds) asked for.', (row) => factOf(row.beds, (q) => q.value)),
};
