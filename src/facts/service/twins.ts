// Facts about the same service standing twice, in one table or in both.

import { foldWords } from '../../base/fold.ts';
import { stemDice } from '../../base/similarity.ts';
import { valueOf } from '../../plan/reading.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { ask, told } from '../tell.ts';
import { moneyOf, sumOf } from './money.ts';
import { isExisting, isProposed, nameOf, rowPlace, type Service } from './row.ts';
import { sources } from '../../plan/plan.ts';

const growth = /\bextind\w*|\bextins\w*|\bmoderniz\w*|\breabilit\w*|\bdezvolt\w*|\breorganiz\w*|\bsuplimenta\w*|\bdiversific\w*|\bconsolid\w*/;
const numbersIn = (name: string): string => (name.match(/\d+/g) ?? []).join(' ');
const codeOf = (row: Service): string => valueOf(row.code)?.normal ?? valueOf(row.code)?.raw ?? '';
const capacityOf = (row: Service): string => (isExisting(row) ? String(valueOf(row.capacity)?.value ?? '') : `${valueOf(row.perDay)?.value ?? ''}/${valueOf(row.beds)?.value ?? ''}`);
const moneyKey = (row: Service): string => sources.map((s) => sumOf(moneyOf(row), s)).join('/');

/** same: the same service twice; alike: so close that a person must look; null: another service. */
export function twinKind(first: Service, later: Service): 'same' | 'alike' | null {
  const a = foldWords(nameOf(first)), b = foldWords(nameOf(later));
  if (!a || !b || numbersIn(a) !== numbersIn(b)) return null;
  const sameCode = codeOf(first) === codeOf(later);
  if (a === b) {
    if (!sameCode) return codeOf(first) && codeOf(later) ? 'alike' : 'same';
    const crossed = isExisting(first) !== isExisting(later);
    if (crossed) return growth.test(foldWords(`${nameOf(later)} ${isProposed(later) ? valueOf(later.justification) ?? '' : ''}`)) ? 'alike' : 'same';
    return capacityOf(first) === capacityOf(later) || moneyKey(first) === moneyKey(later) ? 'same' : 'alike';
  }
  return sameCode && codeOf(first) !== '' && stemDice(a, b) >= 0.92 ? 'alike' : null;
}

function earlierTwin(row: Service, { plan }: FactContext): { twin: Service; kind: 'same' | 'alike' } | null {
  const all: readonly Service[] = [...plan.existing, ...plan.proposed];
  const before = all.slice(0, all.indexOf(row));
  const found = before.map((twin) => ({ twin, kind: twinKind(twin, row) }));
  const hit = found.find((f) => f.kind === 'same') ?? found.find((f) => f.kind === 'alike');
  return hit && hit.kind ? { twin: hit.twin, kind: hit.kind } : null;
}

/** The id of a row in the report. */
export const rowId = (row: Service): string => `${isProposed(row) ? 'proposed' : 'existing'}[${row.index}]`;

export const twinFacts: FactSet<Service> = {
  'service.twin': ask('text', 'An earlier row of the same service: same, alike or none. Told on the later row.', (row, context): Fact => {
    const hit = earlierTwin(row, context);
    if (row.name.is === 'unclear') return { value: undefined, at: row.name.at, because: row.name.because };
    return hit ? { ...told(hit.kind, rowPlace(row)), related: [{ role: 'same-service', at: rowPlace(hit.twin) }] } : told('none', rowPlace(row));
  }),
  'service.twinId': ask('text', 'The row the service stands in already.', (row, context) => {
    const hit = earlierTwin(row, context);
    return told(hit ? rowId(hit.twin) : null, rowPlace(row));
  }),
};
