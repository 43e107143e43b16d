// Capacities, occupancy and counts with their units.
import { describe, expect, it } from 'vitest';
import { parseOccupancy, parseQuantity, readOccupancy, readQuantity } from '../../../src/plan/recognise/quantities.ts';

describe('a quantity with its unit', () => {
  it.each([
    ['24 Beneficiar/zi', 24, 'beneficiar/zi'], ['36 beneficiar /zi', 36, 'beneficiar/zi'], ['9 copii', 9, 'copii'], ['10', 10, ''], ['20 de locuri', 20, 'locuri'],
    ['1.200 persoane', 1200, 'persoane'], ['20 locuri (10 fete, 10 băieți)', 20, 'locuri'], ['1 (una)', 1, ''], ['387 mp', 387, 'mp'], ['250,5 mp', 250.5, 'mp'],
    ['min. 20 locuri', 20, 'locuri'], ['Nr. benef/zi 12', 12, ''], ['o persoană', 1, 'persoana'], ['-', 0, ''], ['—', 0, ''], ['0', 0, ''],
  ])('%s', (cell, value, unit) => expect(parseQuantity(cell)).toMatchObject({ value, unit, several: false, raw: cell }));

  it.each(['40 beneficiari asistență comunitară/ 306 elevi, prescolari/zi', '50-60 persoane', '10 locuri / 12 beneficiari'])('several in one cell: %s', (cell) => expect(parseQuantity(cell)).toMatchObject({ value: null, several: true }));
  it('none without a figure', () => { expect(parseQuantity('nelimitat')).toBeNull(); expect(readQuantity('nelimitat', { start: 0, end: 9 }).is).toBe('unclear'); });
  it('an empty cell is absent, not zero', () => expect(readQuantity('', { start: 0, end: 0 }).is).toBe('absent'));
});

describe('occupancy', () => {
  it.each([['100%', 100, null], ['97,5 %', 97.5, null], ['17 copii', null, 17], ['17 din 20', null, 17], ['17/20 copii', null, 17], ['90% (18 copii)', 90, 18], ['10', null, null], ['90 la sută', 90, null]])('%s', (cell, percent, persons) => expect(parseOccupancy(cell)).toMatchObject({ percent, persons }));
  it('a bare figure takes the unit of the head', () => {
    expect(parseOccupancy('85', '%')).toMatchObject({ percent: 85, persons: null });
    expect(parseOccupancy('17', 'persons')).toMatchObject({ percent: null, persons: 17 });
    expect(parseOccupancy('97,5', '%')).toMatchObject({ percent: 97.5, persons: null });
  });
  it('a dash says nothing', () => expect(readOccupancy('-', { start: 0, end: 1 }).is).toBe('absent'));
  it('words alone are unclear', () => expect(readOccupancy('complet', { start: 0, end: 7 }).is).toBe('unclear'));
});
