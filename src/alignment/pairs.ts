// One text of a plan against one objective, on its own: for labelled pairs and for questions about a single pair.

import type { Library } from '../library/registry.ts';
import { type Answer, type Reason, answerOf, reasonsOf, scoreOf } from './compare.ts';
import { newComparison } from './background.ts';
import type { Words } from './comparison.ts';
import { featuresOf } from './features.ts';
import { fromCode } from './service-code.ts';
import type { LineRole } from './works.ts';

export interface PairLine { readonly role: LineRole; readonly text: string; /** in normal form */ readonly code?: string | null }
export interface PairResult { readonly answer: Answer; readonly score: number; readonly reasons: readonly Reason[] }

/** The answer for one pair, with its reasons; words are rare or common by the registry's own texts. */
export function comparePair(library: Pick<Library, 'registry'>, line: PairLine, objective: string): PairResult {
  const comparison = newComparison(library);
  const a = featuresOf(line.text, library.registry, fromCode(library, line.code) ?? undefined);
  const b = featuresOf(objective, library.registry);
  const [ofLine, ofObjective] = comparison.weigh([a, b]) as [Words, Words];
  const x = comparison.compile(a, ofLine), y = comparison.compile(b, ofObjective);
  const score = scoreOf(comparison, x, y, line.role, false);
  return { answer: answerOf(score), score, reasons: reasonsOf(comparison, x, y, line.role, false) };
}
