// Years in which a measure is due.
import { expect, it } from 'vitest';
import { yearsOfTerm } from '../../src/strategy/years.ts';

const period = { from: 2023, to: 2028 };
it.each<[string, number[]]>([
  ['2026', [2026]], ['31.12.2026', [2026]], ['trim. III 2026', [2026]], ['Trimestrul IV al anului 2025', [2025]],
  ['2024-2026', [2024, 2025, 2026]], ['2025 – 2026', [2025, 2026]], ['2024, 2026', [2024, 2026]], ['până în 2027', [2027]],
  ['sem. I 2025 - sem. II 2026', [2025, 2026]],
  ['2023-2028', []], ['permanent', []], ['', []], ['ori de câte ori este nevoie', []], ['art. 112 din Legea 292/2011', []],
  ['anual', [2023, 2024, 2025, 2026, 2027, 2028]], ['Trimestrial', [2023, 2024, 2025, 2026, 2027, 2028]],
])('%s', (term, years) => expect(yearsOfTerm(term, period)).toEqual(years));
it('yearly without a known period names no year', () => expect(yearsOfTerm('anual', null)).toEqual([]));
it('a range is taken as it is where no period is known', () => expect(yearsOfTerm('2023-2024', null)).toEqual([2023, 2024]));
