// Facts about plausibility of the money: cost of a beneficiary, level of the source, what follows a project.

import { bani, type Bani, fromLei } from '../../base/money.ts';
import { contains } from '../../base/span.ts';
import { holdsOn } from '../../library/in-force.ts';
import { groupBy, memo } from '../../library/memo.ts';
import { parameterOn } from '../../library/parameters.ts';
import { valueOf } from '../../plan/reading.ts';
import { type Fact, type FactContext, factOf, type FactSet } from '../fact.ts';
import { hitsOf } from '../passages.ts';
import { ask, told, untold } from '../tell.ts';
import { codeKindOf } from './kind.ts';
import { moneyPlace, paying, totalBudget, worded } from './money.ts';
import { beneficiariesOf } from './occupancy.ts';
import { isExisting, nameOf, ofExisting, rowPlace, type Service } from './row.ts';

/** Bani a year for each beneficiary; null where money or number is not given (other rules tell it). */
function costOf(row: Service): Bani | null {
  if (!isExisting(row)) return null;
  const total = totalBudget(row), persons = beneficiariesOf(row);
  return total && persons ? bani(Math.round(total / persons)) : null;
}

const standardsByCode = memo((registry) => groupBy(registry.costStandards, (s) => s.codes));

/** Smallest and largest cost standard of the code on the day, in bani; undefined where the registry has none. */
function standardsOf(row: Service, { library, asOf }: FactContext): { low: Bani; high: Bani } | undefined {
  const code = valueOf(row.code)?.normal;
  if (!code) return undefined;
  const amounts = (standardsByCode(library).get(code) ?? []).filter((s) => holdsOn(s, asOf)).map((s) => s.leiPerYear);
  return amounts.length ? { low: fromLei(Math.min(...amounts)), high: fromLei(Math.max(...amounts)) } : undefined;
}

/** A cost this many times off the standard is another order of magnitude. */
const far = 3;

/** fits, below, above: against the cost standard of the code, else against the bounds of the registry. */
function standing(row: Service, context: FactContext): Fact {
  const cost = costOf(row);
  if (cost === null) return isExisting(row) && totalBudget(row) === null ? untold('not-an-amount', moneyPlace(row)) : told(null, moneyPlace(row));
  const standard = standardsOf(row, context);
  if (standard) return told(cost * far < standard.low ? 'below' : cost > standard.high * far ? 'above' : 'fits', moneyPlace(row));
  const kind = codeKindOf(row, context);
  const bound = (id: string): number | null => { const v = parameterOn(context.library, id, context.asOf)?.value; return typeof v === 'number' ? v : null; };
  const low = bound('costPerBeneficiaryLow'), high = bound('costPerBeneficiaryHigh');
  // Community work and street teams reach many people with little money.
  if (low !== null && cost < low && kind !== 'comunitate' && kind !== 'interventie_strada') return told('below', moneyPlace(row));
  return told(high !== null && cost > high ? 'above' : 'fits', moneyPlace(row));
}

/** A local plan's service paid only by the county, a county plan's only by a local budget (L 292/2011 art. 135, 136). */
function levelFits(row: Service, { plan }: FactContext): Fact {
  const kind = factOf(plan.authority.kind);
  if (typeof kind.value !== 'string') return untold(kind.because ?? 'unknown-authority', kind.at);
  const foreign = kind.value === 'judet' ? 'local' : 'county';
  const from = paying(row);
  // One source of the own level settles it, be it named in words only.
  if ([...from, ...worded(row)].some((source) => source !== foreign)) return told(true, moneyPlace(row));
  if (totalBudget(row) === null) return untold('not-an-amount', moneyPlace(row));
  return told(from.length ? false : null, moneyPlace(row));
}

const after = /dupa (?:finalizarea|incheierea|terminarea|expirarea|perioada)\b.{0,60}(?:proiect|finantar|implementar|contract)|sustenabilitat|durabilitat|(?:va fi|se va|vor fi)\b.{0,40}(?:preluat|finantat|sustinut|asigurat)\w* (?:din|de la|prin|de) bugetul|continu\w+ .{0,60}(?:bugetul|finantar)|ulterior.{0,60}buget/g;

/** Whether the plan says, in the row or beside the table, what follows the project's money. */
function afterProject(row: Service, context: FactContext): Fact {
  const from = paying(row);
  if (!from.includes('other') || from.length > 1 || worded(row).length) return told(null, moneyPlace(row));
  if (totalBudget(row) === null) return untold('not-an-amount', moneyPlace(row));
  const section = context.plan.sections['I.A'].span;
  const whole = section.end > section.start ? section : row.span;
  const said = context.once('cost/after', () => hitsOf(context.document, after).map((h) => h.at));
  return told(said.some((at) => contains(whole, at) || contains(row.span, at)), moneyPlace(row));
}

export const costFacts: FactSet<Service> = {
  'service.costPerBeneficiary': ofExisting('amount', 'Money of a year for each beneficiary.', (row) => told(costOf(row), moneyPlace(row))),
  'service.beneficiariesCounted': ofExisting('number', 'Beneficiaries the cost is divided by.', (row) => told(beneficiariesOf(row), rowPlace(row))),
  'service.costStanding': ofExisting('text', 'The cost of a beneficiary against the standard or the usual order of magnitude: fits, below, above.', standing),
  'service.costReference': ofExisting('list', 'The cost standards of the code on the day, lowest and highest, in bani; empty where none is known.', (row, context) => {
    const standard = standardsOf(row, context);
    return told(standard ? [standard.low, standard.high] : [], rowPlace(row));
  }),
  'service.levelFits': ask('boolean', 'The service is not paid by the other level of government alone; not said where nobody pays.', levelFits),
  'service.afterProject': ofExisting('boolean', 'The plan says what follows the project that alone pays; not said where others pay too.', afterProject),
  'service.label': ask('text', 'The name, or what the row is called where it has none.', (row) => told(nameOf(row) || null, rowPlace(row))),
};
