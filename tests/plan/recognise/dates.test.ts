// Dates as documents write them, and days that do not exist.
import { describe, expect, it } from 'vitest';
import { findDates, findYears, monthOf, parseDate } from '../../../src/plan/recognise/dates.ts';

describe('a date in the forms that documents use', () => {
  it.each([
    ['31.01.2024', '2024-01-31'], ['1471/ 29.01.2024', '2024-01-29'], ['Nr.46./ 31.03.2023', '2023-03-31'], ['nr. 30 din 27.02.2020', '2020-02-27'],
    ['5/03/2021', '2021-03-05'], ['(05-03-2021)', '2021-03-05'], ['2024-01-31', '2024-01-31'], ['31 ianuarie 2024', '2024-01-31'],
    ['28 FEBRUARIE 2019', '2019-02-28'], ['data de 12 mart. 2020', '2020-03-12'], ['nr.12/27.02.2019', '2019-02-27'], ['7 / din 3.12.2018', '2018-12-03'],
  ])('%s', (text, date) => expect(parseDate(text)).toBe(date));

  it.each(['31.02.2024', '131.01.2024', '10.03.07', '57.02.01', '20.01.30', '68.02.05.02', '02.2024', '31 ianuarie', 'nr. 12.345/2024', 'în a zecea zi de la publicare', ''])('none in %s', (text) => expect(parseDate(text)).toBeNull());

  it('none where two different dates stand', () => expect(parseDate('de la 01.02.2024 până la 03.02.2024')).toBeNull());
  it('tells where a date stands, also an impossible one', () => {
    const text = 'Ședința din 31.02.2024, mutată în 1 martie 2024';
    expect(findDates(text).map((d) => [d.date, text.slice(d.span.start, d.span.end)])).toEqual([[null, '31.02.2024'], ['2024-03-01', '1 martie 2024']]);
  });
  it('knows months and their short forms', () => expect(['mai', 'sept.', 'nov', 'dec', 'ia', 'lunar'].map(monthOf)).toEqual([5, 9, 11, 12, null, null]));
});

describe('years named in a text', () => {
  it('are not those of act numbers', () => expect(findYears('în anul 2024, potrivit Legii nr. 292/2011 și HG nr. 797 din 2017').map((y) => y.year)).toEqual([2024, 2017]));
  it('count for a period and for a full date', () => expect(findYears('Martie 2024 - 15.04.2025').map((y) => y.year)).toEqual([2024, 2025]));
  it('are not figures of money', () => expect(findYears('2024.500 lei și 12.024')).toEqual([]));
});
