// Amounts of money as plans write them.
import { describe, expect, it } from 'vitest';
import { parseAmount, readAmount, unitIn } from '../../../src/plan/recognise/amounts.ts';

const amount = (cell: string, unit: Parameters<typeof parseAmount>[1] = null) => { const p = parseAmount(cell, unit); return p.is === 'amount' ? p.amount.bani : p.is; };

describe('one amount', () => {
  it.each([
    ['160.000 lei', 16_000_000], ['1640958 lei', 164_095_800], ['7000lei', 700_000], ['20.400 lei', 2_040_000], ['350.000', 35_000_000], ['34200', 3_420_000],
    ['2.233.600', 223_360_000], ['12.345,67 lei', 1_234_567], ['7,5 lei', 750], ['160 000 lei', 16_000_000], ['1,250,000.50 lei', 125_000_050], ['5000 RON', 500_000],
    ['7.000,00', 700_000], ['7000,- lei', 700_000], ['3 lei', 300], ['1.234,5', 123_450],
  ])('%s', (cell, bani) => expect(amount(cell)).toBe(bani));

  it('has its note apart', () => expect(parseAmount('1640958 lei PNRR')).toEqual({ is: 'amount', amount: { bani: 164_095_800, raw: '1640958 lei PNRR', note: 'PNRR', unit: 'lei' } }));
  it('names its source before or after', () => expect([amount('PNRR: 5.000 lei'), amount('5.000 lei (fonduri europene)'), amount('5.000 sponsorizare')]).toEqual([500_000, 500_000, 500_000]));
  it('in thousands by its own unit or the head', () => {
    expect(amount('12,5 mii lei')).toBe(1_250_000);
    expect(amount('250', 'mii lei')).toBe(25_000_000);
    expect(amount('250 lei', 'mii lei')).toBe(25_000);
  });
  it('keeps the unit of euro', () => { const p = parseAmount('2.000 euro'); expect(p.is === 'amount' && p.amount.unit).toBe('euro'); });
});

describe('a sum worked out in the cell', () => {
  it.each<[string, number | string]>([
    ['20.000 lei x 12 luni = 240.000 lei', 24_000_000], ['20.000 lei x 12 luni', 24_000_000], ['3.000 lei × 12', 3_600_000], ['12 luni x 20.000 lei = 240.000', 24_000_000],
    ['14 persoane x 400 lei/lună x 12 luni = 67.200 lei', 6_720_000], ['240.000 lei (20.000 lei x 12 luni)', 24_000_000], ['240.000 lei (20.000 lei/lună)', 24_000_000],
    ['20.000 lei x 12 luni = 250.000 lei', 'contradictory'], ['200.000 lei (20.000 lei x 12 luni)', 'contradictory'], ['5 x 3', 'several'],
  ])('%s', (cell, told) => expect(amount(cell)).toBe(told));
  it('without units only where the result is stated', () => expect([amount('2.000 x 12 = 24.000', 'lei'), amount('2.000 x 12', 'lei')]).toEqual([2_400_000, 'several']));
  it('names no source by its rate', () => expect([parseAmount('240.000 lei (20.000 lei/lună)'), parseAmount('24.000 lei (2.000 lei/lună) PNRR')]).toMatchObject([{ amount: { note: null } }, { amount: { note: 'PNRR' } }]));
});

describe('a sum per month, day or person', () => {
  it.each(['20.000 lei/lună', '100 lei pe zi', '1.500 lei lunar', '500 lei/persoană', '1.500 lei/lună/beneficiar'])('%s', (cell) => expect(amount(cell)).toBe('rate'));
  it('in the unit of the head', () => expect([amount('20.000/lună', 'lei'), amount('20.000/lună')]).toEqual(['rate', 'text']));
  it('is unclear, with its own reason', () => expect(readAmount('20.000 lei/lună', { start: 3, end: 9 })).toEqual({ is: 'unclear', at: [{ start: 3, end: 9 }], because: { code: 'rate' } }));
});

describe('zero', () => {
  it.each(['-', '--', '—', '–', '0', '0 lei', '0,00', 'x', 'zero', 'nu este cazul', 'Fără costuri', 'fara buget'])('%s', (cell) => expect(amount(cell)).toBe(0));
});

describe('no amount', () => {
  it.each(['Conform Legislației în vigoare', 'Taxă specială Conform HCL', 'conform HCL 56/29.05.2014', '10%', '5%/persoană/lună', '24 beneficiari', 'PNRR', 'art. 5', '3 ani', '1.2.3'])('%s', (cell) => expect(amount(cell)).toBe('text'));
  it('two amounts in one cell', () => expect([amount('160.000 lei și 20.000 lei'), amount('160.000 / 20.000')]).toEqual(['several', 'several']));
  it('an empty cell', () => expect(amount('  ')).toBe('empty'));
  it('a sum beyond what can be counted', () => expect(amount('99999999999999999999 lei')).toBe('text'));
});

it('a cell becomes found, absent or unclear at its place', () => {
  const at = { start: 4, end: 9 };
  expect(readAmount('', at)).toEqual({ is: 'absent', lookedIn: [at] });
  expect(readAmount('Conform legii', at)).toEqual({ is: 'unclear', at: [at], because: { code: 'not-an-amount' } });
  expect(readAmount('1 leu și 2 lei; 3 lei', at)).toEqual({ is: 'unclear', at: [at], because: { code: 'several-values' } });
  expect(readAmount('-', at).is).toBe('found');
});

it.each([['Buget local(lei)', 'lei'], ['MII LEI', 'mii lei'], ['- mii de lei -', 'mii lei'], ['Valoare (EUR)', 'euro'], ['Buget local', null], ['oleicole', null]])('unit in the head %s', (head, unit) => expect(unitIn(head)).toBe(unit));
