// Working days of Romania: Monday to Friday without the public holidays of the year.

import { addDays, type IsoDate, isoDate, weekday, yearOf } from '../base/date.ts';
import { orthodoxEaster } from '../base/easter.ts';
import { memo } from './memo.ts';
import type { Holiday, Library } from './registry.ts';

type From = Pick<Library, 'registry'>;

const byYear = memo((registry) => {
  const years = new Map<number, ReadonlyMap<IsoDate, Holiday>>();
  return (year: number): ReadonlyMap<IsoDate, Holiday> => {
    let days = years.get(year);
    if (!days) years.set(year, (days = new Map(registry.holidays.flatMap((h) => dayOf(h, year)))));
    return days;
  };
});

function dayOf(holiday: Holiday, year: number): [IsoDate, Holiday][] {
  if (holiday.from !== undefined && year < holiday.from) return [];
  if (holiday.easter !== undefined) return [[addDays(orthodoxEaster(year), holiday.easter), holiday]];
  const [month, day] = (holiday.day ?? '').split('-').map(Number);
  const date = month && day ? isoDate(year, month, day) : null;
  return date ? [[date, holiday]] : [];
}

/** The public holidays of a year by day. */
export const holidaysOf = (library: From, year: number): ReadonlyMap<IsoDate, Holiday> => byYear(library)(year);

export const isWorkingDay = (library: From, day: IsoDate): boolean => weekday(day) <= 5 && !holidaysOf(library, yearOf(day)).has(day);

/** The last day of a term of `count` working days that begins on `day`, which itself is not counted. */
export function addWorkingDays(library: From, day: IsoDate, count: number): IsoDate {
  let end = day;
  for (let left = count; left > 0;) {
    end = addDays(end, 1);
    if (isWorkingDay(library, end)) left -= 1;
  }
  return end;
}

/** How many working days lie after `from` up to and including `to`; negative where `to` is earlier. */
export function workingDaysBetween(library: From, from: IsoDate, to: IsoDate): number {
  if (to < from) return -workingDaysBetween(library, to, from);
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(library, day)) count += 1;
  return count;
}
