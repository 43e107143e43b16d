// Calendar dates as ISO strings (`2024-04-21`), compared as text; no clock and no time zone.

/** A date `YYYY-MM-DD` that exists in the calendar. */
export type IsoDate = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

const utc = (date: IsoDate): number => {
  const m = pattern.exec(date);
  if (!m) throw new RangeError(`not an ISO date: ${date}`);
  return Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]));
};

const fromUtc = (ms: number): IsoDate => new Date(ms).toISOString().slice(0, 10);

/** Days that each month has in every year. */
const daysOf = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day of every year, in a year of four digits: no calendar need be asked. */
const isPlain = (year: number, month: number, day: number): boolean =>
  Number.isInteger(year) && year >= 1000 && year <= 9999 && Number.isInteger(day) && day >= 1 && day <= (daysOf[month - 1] ?? 0);

/** The ISO date for a day, or null when there is no such day (31 April, month 13). */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (isPlain(year, month, day)) {
    return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
  }
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

export const isIsoDate = (text: string): boolean => {
  const m = pattern.exec(text);
  if (!m) return false;
  const year = Number(m[1]), month = Number(m[2]), day = Number(m[3]);
  return isPlain(year, month, day) || isoDate(year, month, day) !== null;
};

export const addDays = (date: IsoDate, days: number): IsoDate => fromUtc(utc(date) + days * 86_400_000);

export const daysBetween = (from: IsoDate, to: IsoDate): number => (utc(to) - utc(from)) / 86_400_000;

/** Monday is 1, Sunday is 7. */
export const weekday = (date: IsoDate): number => new Date(utc(date)).getUTCDay() || 7;

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** `date` moved by whole months, the day held within the month's length. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [y, m, d] = date.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(y, m - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return fromUtc(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(d, last)));
}

/** `31.01.2024`, as Romanian documents write it. */
export const dottedDate = (date: IsoDate): string => date.split('-').reverse().join('.');
