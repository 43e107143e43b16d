// Judges rules on the subjects of one plan. The only file that knows json-rules-engine.

import { Engine } from 'json-rules-engine';
import type { Subject } from '../facts/fact.ts';
import type { Rule } from '../library/rule.ts';
import type { Ask } from './ask.ts';
import { operators } from './operators.ts';
import { prepared } from './prepared.ts';
import { type Evaluated, type Folded, foldCondition } from './three-valued.ts';

/** The folded parts of a rule on one subject; `null` where the rule has no such part, `fault` when the engine itself failed. */
export interface Parts { readonly when: Folded | null; readonly must: Folded; readonly reviewIf: Folded | null; /** Conditions of `severity.if`, in order. */ readonly severity: readonly Folded[] }
export type Judged = { readonly parts: Parts; readonly fault: null } | { readonly parts: null; readonly fault: string };

/** A part that was not judged; a fault where somebody looks at it all the same, so that nothing passes by it. */
const unasked: Folded = { truth: 'fault', decisive: [], fault: 'a part of the rule that was not judged' };

function read(rule: Rule, tree: Evaluated): Judged {
  if (!('all' in tree) || !tree.all[0]) return { parts: null, fault: 'the engine gave no tree back' };
  const when = rule.when && tree.all[1] ? foldCondition(tree.all[1]) : null;
  if (when && when.truth !== true) return { parts: { must: unasked, when, reviewIf: null, severity: [] }, fault: null };
  const [must = unasked, ...rest] = tree.all.filter((_, i) => i !== 1 || !when).map(foldCondition);
  const reviewIf = rule.reviewIf ? rest.shift() ?? null : null;
  return { parts: { must, when, reviewIf, severity: rest }, fault: null };
}

/**
 * A judge of `rules`, all of one subject kind, for one plan: give it one subject after another, never two at once
 * (an engine that runs twice at the same time drops rules in silence). Answers stand in the order of `rules`.
 */
export function judgeOf(rules: readonly Rule[], ask: Ask): (subject: Subject) => Promise<readonly Judged[]> {
  const engine = new Engine();
  let current: Subject | null = null;
  // json-rules-engine sees two values; the third is folded afterwards from the facts it leaves in the tree.
  const value = (side: unknown): unknown => (typeof side === 'object' && side !== null && 'fault' in side ? (side as ReturnType<Ask>).fact?.value : side);
  for (const name of new Set(rules.flatMap((rule) => prepared(rule).operators))) {
    const operator = operators.get(name);
    engine.addOperator(name, (left: unknown, right: unknown) => {
      try { return operator?.(value(left) as never, value(right) as never) === true; } catch { return false; }
    });
  }
  for (const name of new Set(rules.flatMap((rule) => prepared(rule).facts))) engine.addFact(name, () => ask(name, current as Subject), { cache: false });
  rules.forEach((rule, i) => engine.addRule({ name: `${i}`, conditions: prepared(rule).tree as never, event: { type: rule.id } }));

  return async (subject) => {
    current = subject;
    try {
      const run = await engine.run();
      const trees = new Map([...run.results, ...run.failureResults].map((r) => [r.name, r.conditions as unknown as Evaluated]));
      return rules.map((rule, i) => {
        const tree = trees.get(`${i}`);
        return tree ? read(rule, tree) : { parts: null, fault: 'the engine gave no result for the rule' };
      });
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      return rules.map(() => ({ parts: null, fault }));
    }
  };
}
