// Small reports made by the real engine over a made-up plan, for tests of reporters.
import type { FactSources } from '../../src/engine/ask.ts';
import type { Fact, FactDefinition } from '../../src/facts/fact.ts';
import type { Library } from '../../src/library/registry.ts';
import type { Rule } from '../../src/library/rule.ts';
import { lintPlan, type LintSettings } from '../../src/lint.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { makeReport } from '../../src/report/make.ts';
import type { Report, Unread } from '../../src/report/report.ts';
import { documentOf } from '../engine/document-stand-in.ts';
import { emptyLibrary, planOf } from '../engine/plan-stand-in.ts';

export const text = 'Plan anual de acțiune pentru anul 2025\nCantina socială\t120%\nnr. ..... din .....\n';

const fact = (value: Fact['value'], start: number, end: number, extra: Partial<Fact> = {}): FactDefinition =>
  ({ type: 'boolean', about: '', compute: () => ({ value, at: [{ start, end }], ...extra }) });

export const facts = {
  document: [{
    'test.holds': fact(true, 0, 10), 'test.falls': fact(false, 39, 54), 'test.unsure': fact(undefined, 60, 70, { because: { code: 'text-lost' } }),
    'test.sum': fact(16_000_000, 0, 4), 'test.count': fact(20, 0, 4), 'test.one': fact(1, 0, 4), 'test.nothing': fact(null, 0, 4), 'test.list': fact(['a', 'b', 'c'], 0, 4),
    'test.breaks': { type: 'boolean', about: '', compute: () => { throw new Error('stricat'); } },
  }],
} as unknown as FactSources;

export const libraryOf = (rules: Rule[]): Library => ({ ...emptyLibrary, rules });

/** The report of one document judged by `rules`. */
export async function reportOf(rules: Rule[], settings: Partial<LintSettings> = {}, plan: Partial<Plan> = {}, unread: Unread[] = []): Promise<Report> {
  const library = libraryOf(rules);
  const one = await lintPlan(documentOf(text), planOf(plan), library, { today: '2025-06-01', facts, sha256: 'a'.repeat(64), ...settings });
  return makeReport([one], unread, rules, library, '9.9.9');
}
