// Many rows: the facts on services and budgets take time in proportion to the rows, not to their square.

import { expect, it } from 'vitest';
import { asker } from '../../src/engine/ask.ts';
import { makeContext } from '../../src/engine/context.ts';
import { budgetFacts } from '../../src/facts/budget.ts';
import { serviceFacts } from '../../src/facts/service.ts';
import { subjectsOf } from '../../src/facts/subjects.ts';
import type { SubjectKind } from '../../src/library/rule.ts';
import { found } from '../../src/plan/reading.ts';
import { bani } from '../../src/base/money.ts';
import type { Amount, BudgetRow, ExistingService, Plan } from '../../src/plan/plan.ts';
import { nothingGiven } from '../../src/alignment/input.ts';
import { registryLibrary } from '../support/library.ts';
import { planOf } from './plan-facts.ts';

const { plan, document } = planOf({ existing: [{ name: 'Centru', code: '8891CZ-C-II', capacity: '10 copii', occupancy: '90%', budget: { local: '5 lei', other: '5 lei' } }] });
const first = plan.existing[0] as ExistingService;
const amount = (value: number): Amount => ({ bani: bani(value), raw: String(value), note: null, unit: 'lei' });

/** Milliseconds to ask every fact of `kind` on a plan with `n` services and a budget table of `n` codes. */
function time(kind: SubjectKind, n: number): number {
  const at = { start: 0, end: 1 };
  const existing = Array.from({ length: n }, (_, i) => ({ ...first, index: i + 1, span: { start: i, end: i + 1 }, name: found(`Centrul de zi ${String.fromCharCode(97 + (i % 26))}${i}`, at) }));
  const code = (i: number): string => [10 + (i % 50), 10 + (Math.floor(i / 50) % 50), 10 + Math.floor(i / 2500)].join('.');
  const rows = Array.from({ length: n }, (_, i): BudgetRow => ({ code: code(i), name: 'x', total: found(amount(i), at), quarters: null, memo: false, isTotal: false, span: at }));
  const many: Plan = { ...plan, existing, budgetTables: [{ index: 1, heading: found('Buget', at), headingCode: found('68.02', at), unit: found('lei', at), rows, span: at, broken: false }] };
  const context = makeContext({ document, plan: many, library: registryLibrary(), asOf: '2025-01-01', given: nothingGiven });
  const ask = asker(context);
  const names = Object.keys(kind === 'budget' ? budgetFacts : serviceFacts);
  const started = performance.now();
  for (const subject of subjectsOf(kind, context)) for (const name of names) ask(name, subject);
  return performance.now() - started;
}

it.each(['existing', 'budget'] as const)('%s', (kind) => {
  time(kind, 200);
  const small = time(kind, 300), large = time(kind, 2400);
  // Eight times the rows: sixty-four times the time would be the square.
  expect(large / Math.max(small, 20)).toBeLessThan(30);
}, 60_000);
