// Facts about benefits entered among the services (L 292/2011 art. 2(2), 34).

import type { Span } from '../../base/span.ts';
import type { FactContext, FactSet } from '../fact.ts';
import { ask, told } from '../tell.ts';
import { type BenefitUse, benefitUse } from './benefit-words.ts';
import { cellsOf, nameOf, rowPlace, type Service } from './row.ts';

interface Found { readonly use: BenefitUse; readonly words: string | null; readonly at: Span }

/** Columns whose words say what is given: names and categories, not money, staff or reasons. */
const saying = new Set(['name', 'beneficiaries']);

/**
 * The plainest use of a benefit on the row: the name first; a continuation row of its own for a benefit joins it to the
 * service above; a category cell that is a benefit is only a hint.
 */
export function benefitOf(row: Service, context: FactContext): Found {
  return context.once(`benefit/${row.span.start}`, () => {
    const name = benefitUse(nameOf(row));
    const place = row.name.is === 'found' ? row.name.at[0] : row.span;
    for (const cell of cellsOf(row)) {
      if (!saying.has(cell.column)) continue;
      const { use, words } = benefitUse(cell.text);
      if (use !== 'only') continue;
      if (cell.continued && name.use !== 'only') return { use: 'joined', words, at: cell.span };
      if (!cell.continued && cell.column === 'beneficiaries' && name.use === 'none') return { use: 'complement', words, at: cell.span };
    }
    return { ...name, at: place };
  });
}

/** A benefit alone, or a benefit beside a service that has no code: what the benefit is told for is not told again as a missing code. */
const instead = (use: BenefitUse, row: Service): boolean => use === 'only' || (use === 'joined' && row.code.is === 'absent');

export const benefitFacts: FactSet<Service> = {
  'service.benefit': ask('text', 'How a benefit stands on the row: only, joined, complement or none.', (row, context) => {
    if (row.name.is === 'unclear') return { value: undefined, at: row.name.at, because: row.name.because };
    const { use, at } = benefitOf(row, context);
    return told(use, [at]);
  }),
  'service.benefitWords': ask('text', 'The words that name the benefit.', (row, context) => {
    const { words, at } = benefitOf(row, context);
    return told(words, [at]);
  }),
  'service.isBenefitOnly': ask('boolean', 'The row is a benefit and no service: the rules about code and capacity do not speak of it.', (row, context) =>
    told(instead(benefitOf(row, context).use, row), rowPlace(row))),
};
