// Facts about the same service standing twice, in one table or in both.

import { foldWords } from '../../base/fold.ts';
import { stemDice } from '../../base/similarity.ts';
import { valueOf } from '../../plan/reading.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { ask, told } from '../tell.ts';
import { sumOf } from './money.ts';
import { isExisting, isProposed, nameOf, nameWords, rowPlace, type Service } from './row.ts';
import { sources } from '../../plan/plan.ts';

const growth = /\bextind\w*|\bextins\w*|\bmoderniz\w*|\breabilit\w*|\bdezvolt\w*|\breorganiz\w*|\bsuplimenta\w*|\bdiversific\w*|\bconsolid\w*/;
const numbersIn = (name: string): string => (name.match(/\d+/g) ?? []).join(' ');
const codeOf = (row: Service): string => valueOf(row.code)?.normal ?? valueOf(row.code)?.raw ?? '';
const capacityOf = (row: Service): string => (isExisting(row) ? String(valueOf(row.capacity)?.value ?? '') : `${valueOf(row.perDay)?.value ?? ''}/${valueOf(row.beds)?.value ?? ''}`);
const moneyKey = (row: Service): string => sources.map((s) => sumOf(row, s)).join('/');

/** `serviciu` and `serviciul`, `centru` and `centrul` are one word. */
const withArticle = (name: string): string => name.replace(/\b(servici|centr)u\b/g, '$1ul');

/** same: the same service twice; alike: so close that a person must look; null: another service. */
export function twinKind(first: Service, later: Service): 'same' | 'alike' | null {
  const a = nameWords(first), b = nameWords(later);
  if (!a || !b || numbersIn(a) !== numbersIn(b)) return null;
  const sameCode = codeOf(first) === codeOf(later);
  if (a === b) {
    if (!sameCode) return codeOf(first) && codeOf(later) ? 'alike' : 'same';
    const crossed = isExisting(first) !== isExisting(later);
    if (crossed) return growth.test(foldWords(`${nameOf(later)} ${isProposed(later) ? valueOf(later.justification) ?? '' : ''}`)) ? 'alike' : 'same';
    return capacityOf(first) === capacityOf(later) || moneyKey(first) === moneyKey(later) ? 'same' : 'alike';
  }
  return sameCode && codeOf(first) !== '' && stemDice(withArticle(a), withArticle(b)) >= 0.92 ? 'alike' : null;
}

export interface Twin { readonly twin: Service; readonly kind: 'same' | 'alike' }

/** Rows that can be twins share their name or their code; so many of one code are compared, no more. */
const compared = 60;

/** The earlier twin of every row that has one. */
function twinsOf({ plan }: Pick<FactContext, 'plan'>): ReadonlyMap<Service, Twin> {
  const twins = new Map<Service, Twin>();
  const seen = new Map<string, Service[]>();
  for (const row of [...plan.existing, ...plan.proposed] as Service[]) {
    const keys = [`name ${nameWords(row)}`, `code ${codeOf(row)}`];
    const before = [...new Set(keys.flatMap((key) => (seen.get(key) ?? []).slice(0, compared)))];
    const found = before.map((twin) => ({ twin, kind: twinKind(twin, row) }));
    const hit = found.find((f) => f.kind === 'same') ?? found.find((f) => f.kind === 'alike');
    if (hit?.kind) twins.set(row, { twin: hit.twin, kind: hit.kind });
    for (const key of keys) { const held = seen.get(key); if (held) held.push(row); else seen.set(key, [row]); }
  }
  return twins;
}

export const earlierTwin = (row: Service, context: FactContext): Twin | null => context.once('service/twins', () => twinsOf(context)).get(row) ?? null;

/** The id of a row in the report. */
export const rowId = (row: Service): string => `${isProposed(row) ? 'proposed' : 'existing'}[${row.index}]`;

export const twinFacts: FactSet<Service> = {
  'service.twin': ask('text', 'An earlier row of the same service: same, alike or none. Told on the later row.', (row, context): Fact => {
    const hit = earlierTwin(row, context);
    if (row.name.is === 'unclear') return { value: undefined, at: row.name.at, because: row.name.because };
    return hit ? { ...told(hit.kind, rowPlace(row)), related: [{ role: 'same-service', at: rowPlace(hit.twin) }] } : told('none', rowPlace(row));
  }),
  'service.twinTable': ask('text', 'The table, A or B, of the row the service stands in already.', (row, context) => {
    const hit = earlierTwin(row, context);
    return told(hit ? (isProposed(hit.twin) ? 'B' : 'A') : null, rowPlace(row));
  }),
  'service.twinRow': ask('number', 'The number, in its table, of the row the service stands in already.', (row, context) => told(earlierTwin(row, context)?.twin.index ?? null, rowPlace(row))),
  'service.twinId': ask('text', 'The row the service stands in already.', (row, context) => {
    const hit = earlierTwin(row, context);
    return told(hit ? rowId(hit.twin) : null, rowPlace(row));
  }),
};
