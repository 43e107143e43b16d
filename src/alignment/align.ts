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

/** No score yet: pairs are compared when somebody asks for them. */
const unknown = -32_768;

/** Everything made ready for comparison. */
interface Ready { readonly comparison: Comparison; readonly lines: readonly Compiled[]; readonly targets: readonly Compiled[]; readonly scores: Int16Array }

export class Alignment {
  readonly lines: readonly PlanLine[];
  readonly targets: readonly Target[];
  readonly #library: Pick<Library, 'registry'>;
  #made: Ready | undefined;

  constructor(library: Pick<Library, 'registry'>, lines: readonly PlanLine[], targets: readonly Target[]) {
    this.lines = lines;
    this.targets = targets;
    this.#library = library;
  }

  get #ready(): Ready {
    if (this.#made) return this.#made;
    const comparison = newComparison(this.#library), { lines, targets } = this;
    const numbers = [lines, targets].map((list) => list.map(({ features }) => comparison.count(features.stems)));
    const compiled = (list: readonly (PlanLine | Target)[], n: number): Compiled[] => list.map(({ features }, i) => comparison.compile(features, numbers[n]?.[i] as Int32Array));
    return (this.#made = { comparison, lines: compiled(lines, 0), targets: compiled(targets, 1), scores: new Int16Array(lines.length * targets.length).fill(unknown) });
  }

  score(line: number, target: number): number {
    const { comparison, lines, targets, scores } = this.#ready, cell = line * targets.length + target, known = scores[cell];
    const a = lines[line], b = targets[target];
    if (known !== unknown || !a || !b) return known ?? 0;
    return (scores[cell] = scoreOf(comparison, a, b, (this.lines[line] as PlanLine).role, this.targets[target]?.kind === 'measure'));
  }

  match(line: number, target: number): Match {
    const score = this.score(line, target);
    return { line: this.lines[line] as PlanLine, target: this.targets[target] as Target, score, answer: answerOf(score) };
  }

  /** Why a pair got its score. */
  reasons(line: number, target: number): Reason[] {
    const { comparison, lines, targets } = this.#ready;
    return reasonsOf(comparison, lines[line] as Compiled, targets[target] as Compiled, (this.lines[line] as PlanLine).role, this.targets[target]?.kind === 'measure');
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
