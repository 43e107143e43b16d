// Facts about the unit of a table: whether "mii lei" can stand over its figures.

import { type Bani, fromLei } from '../../base/money.ts';
import { parameterOn } from '../../library/parameters.ts';
import type { AuthorityKind } from '../../library/rule.ts';
import type { BudgetTable, Plan } from '../../plan/plan.ts';
import { placeOf, valueOf } from '../../plan/reading.ts';
import { type Fact, type FactContext, factOf, type FactSet } from '../fact.ts';
import { moneyOf } from '../service/money.ts';
import type { BudgetSubject } from '../subjects.ts';
import { ask, told } from '../tell.ts';
import { inUnit } from './columns.ts';

/** Amounts of the table as the recogniser counts them: in a table of thousands each figure is taken times a thousand. */
const amountsOf = (table: BudgetTable): Bani[] => table.rows.flatMap((r) => { const a = valueOf(r.total); return a && a.bani > 0 ? [a.bani] : []; });
const largest = (table: BudgetTable, context: FactContext): number => context.once(`budget/largest/${table.index}`, () => amountsOf(table).reduce((top, a) => Math.max(top, a), 0));
const inThousands = (table: BudgetTable): boolean => valueOf(table.unit) === 'mii lei';

function boundOf(plan: Plan, { library, asOf }: FactContext): number | null {
  const kind: AuthorityKind = valueOf(plan.authority.kind) ?? 'judet';
  const id = kind === 'comuna' ? 'socialBudgetHighCommune' : kind === 'oras' ? 'socialBudgetHighTown' : kind === 'municipiu' ? 'socialBudgetHighCity' : 'socialBudgetHighCounty';
  const value = parameterOn(library, id, asOf)?.value;
  return typeof value === 'number' ? value : null;
}

/** Figures of the table that stand in the plan's own tables A and B as plain lei. */
function sharedWithRows(table: BudgetTable, context: FactContext): boolean {
  const { plan } = context;
  const inLei = context.once('budget/in-lei', () => new Set([...plan.existing, ...plan.proposed].flatMap((row) => moneyOf(row)).flatMap((m) => { const a = valueOf(m.reading); return a && a.unit === 'lei' && a.bani >= fromLei(10_000) ? [a.bani as number] : []; })));
  return amountsOf(table).some((a) => inLei.has(a / 1000));
}

/** A small part of the bound is already too much for one service, where another table of the plan is surely in lei. */
const share = 20;

/**
 * fits, wrong (the figures can only be lei), doubtful. Thousands over more than an authority of that kind can spend on social
 * services are wrong; so are figures that the plan itself gives in lei.
 */
function standing({ table, code }: BudgetSubject, context: FactContext): Fact {
  if (code !== null) return told(null, [table.span]);
  if (table.unit.is === 'unclear') return factOf(table.unit);
  const at = placeOf(table.unit);
  if (table.unit.is === 'absent') return told(null, at);
  const top = largest(table, context);
  if (top === 0) return told(null, at);
  const { plan } = context;
  const bound = boundOf(plan, context);
  if (!inThousands(table)) {
    const small = table.rows.length >= 4 && top < fromLei(1000);
    return told(small ? 'doubtful' : 'fits', at);
  }
  if (bound === null) return told('doubtful', at);
  const surely = (t: BudgetTable): boolean => inThousands(t) && (largest(t, context) > bound || sharedWithRows(t, context));
  if (surely(table)) return told('wrong', at);
  if (top * share > bound) return told(context.once('budget/surely', () => plan.budgetTables.some(surely)) ? 'wrong' : 'doubtful', at);
  return told('fits', at);
}

export const unitFacts: FactSet<BudgetSubject> = {
  'budget.unit': ask('text', 'The unit written over the table.', ({ table }) => factOf(table.unit)),
  'budget.unitStanding': ask('text', 'The unit against the figures: fits, doubtful, wrong; told of the whole table, where a unit is written.', standing),
  'budget.largest': ask('text', 'The largest amount of the table, in its unit.', ({ table }, context) => told(inUnit(largest(table, context), valueOf(table.unit) ?? 'lei'), [table.span])),
  'budget.largestInLei': ask('amount', 'The largest amount of the table, the unit taken at its word.', ({ table }, context) => told(largest(table, context), [table.span])),
};
