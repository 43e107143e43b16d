// Facts about one service with different amounts in different places of the plan (coherence).

import { foldWords } from '../../base/fold.ts';
import { remembered } from '../../base/remembered.ts';
import { isLittleWord, stem } from '../../base/stem.ts';
import { type Bani, bani, formatLei } from '../../base/money.ts';
import type { Span } from '../../base/span.ts';
import { spansOr } from '../../base/span.ts';
import type { BudgetTable } from '../../plan/plan.ts';
import { sources } from '../../plan/plan.ts';
import { readAmount } from '../../plan/recognise/amounts.ts';
import { valueOf } from '../../plan/reading.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { ask, told } from '../tell.ts';
import { inUnit } from '../budget/columns.ts';
import { moneyPlace, sumOf, totalBudget, worded } from './money.ts';
import { isProposed, nameOf, nameWords, rowPlace, type Service } from './row.ts';
import { earlierTwin } from './twins.ts';

interface Elsewhere { readonly amount: Bani; /** as written, in its unit */ readonly said: string; readonly at: Span; readonly sure: boolean }

const dull = new Set(['servici', 'centr', 'social', 'buget', 'lei', 'mii', 'anul', 'capitol', 'cheltuiel', 'local', 'municipi', 'oras', 'comun', 'total', 'estimat'].map(stem));
const subject = remembered((text): ReadonlySet<string> => new Set(foldWords(text).split(' ').filter((w) => w.length > 2 && !/\d/.test(w) && !isLittleWord(w)).map(stem).filter((s) => !dull.has(s))));

/** How far a heading names the service, by the subject words of both: 1 when each names what the other does. */
function naming(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter((w) => b.has(w)).length;
  return (2 * common) / (a.size + b.size);
}

/** The amount of the table that stands for its service: a total row, else the one line at the top. */
function amountOf(table: BudgetTable): { amount: Bani; said: string; at: Span } | null {
  if (table.broken) return null;
  const row = table.rows.find((r) => r.isTotal && r.total.is === 'found') ?? table.rows.find((r) => r.total.is === 'found');
  return row && row.total.is === 'found' && row.total.value.bani > 0 ? { amount: row.total.value.bani, said: inUnit(row.total.value.bani, row.total.value.unit), at: row.total.at[0] } : null;
}

/** Sums that some of the row's sources make: a table may show only what the local budget pays. */
function possible(row: Service): ReadonlySet<number> {
  const sums = new Set<number>([0]);
  for (const source of sources) {
    const amount = sumOf(row, source);
    if (amount > 0) for (const sum of [...sums]) sums.add(sum + amount);
  }
  return sums;
}

/** An answer of section C or D that tells one amount, and its folded words. */
interface Answer { readonly at: Span; readonly amount: Bani; readonly words: string }

function answersWithAmount({ plan, document }: FactContext): Answer[] {
  return (['I.C', 'I.D.1', 'I.D.3'] as const).flatMap((id) => plan.sections[id].answer).flatMap((at): Answer[] => {
    const text = document.text.slice(at.start, at.end);
    const amounts = [...text.matchAll(/\d[\d. ]*(?:,\d{1,2})?\s*(?:mii )?lei/gi)].flatMap((m) => { const a = valueOf(readAmount(m[0], at)); return a && a.bani > 0 ? [a.bani] : []; });
    return amounts.length === 1 ? [{ at, amount: amounts[0] as Bani, words: foldWords(text) }] : [];
  });
}

/** `1.250.000 lei` beside the whole name of the service, in the answer of section C or D. */
function inSections(row: Service, context: FactContext): Elsewhere[] {
  const answers = context.once('elsewhere/answers', () => answersWithAmount(context));
  if (answers.length === 0) return [];
  const name = nameWords(row);
  if (name.split(' ').length < 3) return [];
  return answers.filter(({ words }) => words.includes(name)).map(({ at, amount }) => ({ amount, said: formatLei(amount), at, sure: false }));
}

function elsewhere(row: Service, context: FactContext): Elsewhere[] {
  const { plan } = context;
  const allowed = possible(row);
  const tables = plan.budgetTables.flatMap((table): Elsewhere[] => {
    const hit = amountOf(table), inThousands = valueOf(table.unit) === 'mii lei';
    // "mii lei" over plain lei is told by BUG-09, not here. Words are compared last: most tables that name the service agree with it.
    if (!hit || allowed.has(hit.amount) || (inThousands && allowed.has(hit.amount / 1000))) return [];
    const match = naming(subject(nameOf(row)), subject(valueOf(table.heading) ?? ''));
    return match >= 0.75 ? [{ ...hit, sure: match === 1 && worded(row).length === 0 && !inThousands }] : [];
  });
  const twin = earlierTwin(row, context);
  const total = twin && twin.kind === 'same' && isProposed(twin.twin) === isProposed(row) ? totalBudget(twin.twin) : null;
  const twins: Elsewhere[] = twin && total && total !== totalBudget(row) ? [{ amount: total, said: formatLei(total), at: twin.twin.span, sure: true }] : [];
  return [...tables, ...inSections(row, context).filter((e) => !allowed.has(e.amount)), ...twins];
}

export const contradictionFacts: FactSet<Service> = {
  'service.otherPlaces': ask('text', 'The money of the service elsewhere in the plan: same, differs, doubtful (the place may mean another service).', (row, context): Fact => {
    const total = totalBudget(row);
    if (total === null || total === bani(0)) return told(null, rowPlace(row));
    const list = context.once(`elsewhere/${row.span.start}`, () => elsewhere(row, context));
    const at = spansOr([...moneyPlace(row)], row.span);
    if (list.length === 0) return told('same', at);
    return { ...told(list.some((e) => e.sure) ? 'differs' : 'doubtful', at), related: list.map((e) => ({ role: 'other-amount', at: [e.at] as const })) };
  }),
  'service.otherPlacesAmounts': ask('list', 'The amounts found elsewhere.', (row, context) =>
    told(context.once(`elsewhere/${row.span.start}`, () => elsewhere(row, context)).map((e) => e.said), rowPlace(row))),
};
