// The day of Orthodox Easter, from which the movable holidays are counted.

import { addDays, isoDate, type IsoDate } from './date.ts';

/** Orthodox Easter Sunday of `year` in the Gregorian calendar; right from 1900 to 2099, while the Julian calendar is 13 days behind. */
export function orthodoxEaster(year: number): IsoDate {
  if (!Number.isInteger(year) || year < 1900 || year > 2099) throw new RangeError(`Easter is computed for 1900-2099, not for ${year}`);
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const day = ((d + e + 114) % 31) + 1;
  return addDays(isoDate(year, month, day) as IsoDate, 13);
}
