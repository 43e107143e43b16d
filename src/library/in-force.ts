// Whether something dated holds on a day; both ends are inclusive and a missing end is open.

import type { IsoDate } from '../base/date.ts';

export interface Dated { readonly from?: IsoDate; readonly until?: IsoDate }

export const holdsOn = (dated: Dated, day: IsoDate): boolean =>
  (dated.from === undefined || dated.from <= day) && (dated.until === undefined || day <= dated.until);

/** The entry of `list` that holds on `day`; the later one where two do. */
export function versionOn<T extends Dated>(list: readonly T[], day: IsoDate): T | undefined {
  let best: T | undefined;
  for (const entry of list) if (holdsOn(entry, day) && (best === undefined || (entry.from ?? '') >= (best.from ?? ''))) best = entry;
  return best;
}
