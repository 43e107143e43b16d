// Every line of a plan against everything its strategies ask, once; answers and reasons are read from it.

import type { Document } from '../document/document.ts';
import type { Library } from '../library/registry.ts';
import type { Plan } from '../plan/plan.ts';
import { newComparison } from './background.ts';
import { type Answer, type Compiled, type Reason, answerOf, Comparison, reasonsOf, scoreOf } from './compare.ts';
import type { AlignmentInput } from './input.ts';
import { type PlanLine, linesOf } from './lines.ts';
import { type Target, targetsOf } from './targets.ts';

/** One line against one target. */
export interface Match { readonly line: PlanLine; readonly target: Target; readonly score: number; readonly answer: Answer }

/** An objective that names no people, no form and no kind of help: any service serves it. */
export const isOpen = (target: Target): boolean =>
  target.features.groups.length === 0 && target.features.themes.form.length === 0 && target.features.themes.help.length === 0;

export class Alignment {
  readonly lines: readonly PlanLine[];
  readonly targets: readonly Target[];
  readonly #comparison: Comparison;
  readonly #compiledLines: readonly Compiled[];
  readonly #compiledTargets: readonly Compiled[];
  readonly #scores: Int16Array;

  constructor(library: Pick<Library, 'registry'>, lines: readonly PlanLine[], targets: readonly Target[]) {
    this.lines = lines;
    this.targets = targets;
    const comparison = newComparison(library);
    for (const { features } of [...lines, ...targets]) comparison.count(features.stems);
    this.#comparison = comparison;
    this.#compiledLines = lines.map((l) => comparison.compile(l.features));
    this.#compiledTargets = targets.map((t) => comparison.compile(t.features));
    this.#scores = new Int16Array(lines.length * targets.length);
    for (let i = 0; i < lines.length; i += 1) {
      const line = this.#compiledLines[i] as Compiled, { role } = lines[i] as PlanLine;
      for (let j = 0; j < targets.length; j += 1) this.#scores[i * targets.length + j] = scoreOf(comparison, line, this.#compiledTargets[j] as Compiled, role, targets[j]?.kind === 'measure');
    }
  }

  score(line: number, target: number): number {
    return this.#scores[line * this.targets.length + target] ?? 0;
  }

  match(line: number, target: number): Match {
    const score = this.score(line, target);
    return { line: this.lines[line] as PlanLine, target: this.targets[target] as Target, score, answer: answerOf(score) };
  }

  /** Why a pair got its score. */
  reasons(line: number, target: number): Reason[] {
    return reasonsOf(this.#comparison, this.#compiledLines[line] as Compiled, this.#compiledTargets[target] as Compiled, (this.lines[line] as PlanLine).role, this.targets[target]?.kind === 'measure');
  }

  /** Matches of one line, the best first; equal scores in the order of the strategies. */
  ofLine(line: number, only: (target: Target) => boolean = () => true): Match[] {
    const out: Match[] = [];
    for (let j = 0; j < this.targets.length; j += 1) if (only(this.targets[j] as Target)) out.push(this.match(line, j));
    return out.sort((a, b) => b.score - a.score);
  }

  /** Matches of one target, the best first. */
  ofTarget(target: number, only: (line: PlanLine) => boolean = () => true): Match[] {
    return this.lines.map((_, i) => this.match(i, target)).filter((m) => only(m.line)).sort((a, b) => b.score - a.score);
  }
}

/** Compares the whole plan; the same input gives the same scores. */
export function align(plan: Plan, document: Document, given: AlignmentInput, library: Pick<Library, 'registry'>): Alignment {
  return new Alignment(library, linesOf(plan, document, library), targetsOf(plan, given, library));
}
