// Working days by year: the movable feasts and the days that became holidays later.

import { describe, expect, it } from 'vitest';
import { orthodoxEaster } from '../../src/base/easter.ts';
import { addWorkingDays, holidaysOf, isWorkingDay, workingDaysBetween } from '../../src/library/working-days.ts';
import { registryLibrary } from '../support/library.ts';

const lib = registryLibrary();

describe('Orthodox Easter', () => {
  it('falls on the days of the church calendar', () => {
    const known = { 2015: '2015-04-12', 2016: '2016-05-01', 2017: '2017-04-16', 2018: '2018-04-08', 2019: '2019-04-28', 2020: '2020-04-19', 2021: '2021-05-02', 2022: '2022-04-24', 2023: '2023-04-16', 2024: '2024-05-05', 2025: '2025-04-20', 2026: '2026-04-12', 2027: '2027-05-02' };
    for (const [year, day] of Object.entries(known)) expect(orthodoxEaster(Number(year))).toBe(day);
  });
  it('is not computed where the rule no longer holds', () => expect(() => orthodoxEaster(2100)).toThrow(RangeError));
});

describe('holidays', () => {
  it('begin with their year', () => {
    expect([holidaysOf(lib, 2016).has('2016-01-24'), holidaysOf(lib, 2017).has('2017-01-24')]).toEqual([false, true]);
    expect([holidaysOf(lib, 2017).has('2017-04-14'), holidaysOf(lib, 2018).has('2018-04-06')]).toEqual([false, true]);
    expect([isWorkingDay(lib, '2023-01-06'), isWorkingDay(lib, '2025-01-06')]).toEqual([true, false]);
    expect([holidaysOf(lib, 2016).has('2016-06-01'), holidaysOf(lib, 2017).has('2017-06-01')]).toEqual([false, true]);
  });
  it('move with Easter', () => {
    expect(['2024-05-03', '2024-05-06', '2024-06-24'].map((day) => isWorkingDay(lib, day))).toEqual([false, false, false]);
    expect(isWorkingDay(lib, '2024-05-07')).toBe(true);
  });
});

describe('terms', () => {
  it('skip weekends and holidays', () => {
    expect(addWorkingDays(lib, '2024-02-01', 10)).toBe('2024-02-15');
    expect(addWorkingDays(lib, '2024-12-20', 3)).toBe('2024-12-27');
    expect(addWorkingDays(lib, '2026-11-20', 10)).toBe('2026-12-08');
  });
  it('are counted without the first day', () => {
    expect(workingDaysBetween(lib, '2024-02-01', '2024-02-15')).toBe(10);
    expect(workingDaysBetween(lib, '2024-02-15', '2024-02-01')).toBe(-10);
    expect(workingDaysBetween(lib, '2024-02-03', '2024-02-04')).toBe(0);
  });
});
