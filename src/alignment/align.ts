// Every line of a plan against everything its strategies ask, once; answers and reasons are read from it.

import type { Document } from '../document/document.ts';
import type { Library } from '../library/registry.ts';
import type { Plan } from '../plan/plan.ts';
import { newComparison } from './background.ts';
import { type Answer, type Reason, answerOf, reasonsOf, scoreOf } from './compare.ts';
import type { Comparison, Compiled, Words } from './comparison.ts';
import type { Features } from './features.ts';
import type { AlignmentInput } from './input.ts';
import { type PlanLine, linesOf } from './lines.ts';
import { type Target, targetsOf } from './targets.ts';

/** One line against one target. */
export interface Match { readonly line: PlanLine; readonly target: Target; readonly score: number; readonly answer: Answer }

/** An objective that names no people, no form and no kind of help: any service serves it. */
export const isOpen = (target: Target): boolean =>
  target.features.groups.length === 0 && target.features.themes.form.length === 0 && target.features.themes.help.length === 0;

/** No score yet: a pair is compared when somebody asks for it, and most lines are held against few objectives. */
const unknown = -32_768;

/** Lines and targets of a plan, weighed together; one is made ready when it is first compared. */
class Compared {
  readonly comparison: Comparison;
  /** Lines in rows, targets in columns. */
  readonly scores: Int16Array;
  readonly #texts: readonly Features[];
  readonly #words: readonly Words[];
  readonly #compiled: (Compiled | undefined)[] = [];
  readonly #firstTarget: number;

  constructor(library: Pick<Library, 'registry'>, lines: readonly PlanLine[], targets: readonly Target[]) {
    this.comparison = newComparison(library);
    this.scores = new Int16Array(lines.length * targets.length).fill(unknown);
    this.#texts = [...lines.map((l) => l.features), ...targets.map((t) => t.features)];
    this.#words = this.comparison.weigh(this.#texts);
    this.#firstTarget = lines.length;
  }

  #at(i: number): Compiled { return (this.#compiled[i] ??= this.comparison.compile(this.#texts[i] as Features, this.#words[i] as Words)); }

  line(i: number): Compiled { return this.#at(i); }

  target(i: number): Compiled { return this.#at(this.#firstTarget + i); }
}

export class Alignment {
  readonly targets: readonly Target[];
  readonly #library: Pick<Library, 'registry'>;
  readonly #readLines: () => readonly PlanLine[];
  #lines: readonly PlanLine[] | undefined;
  #compared: Compared | undefined;

  /** `lines` are read when something is compared: a plan that lists no objective needs none. */
  constructor(library: Pick<Library, 'registry'>, lines: () => readonly PlanLine[], targets: readonly Target[]) {
    this.targets = targets;
    this.#library = library;
    this.#readLines = lines;
  }

  get lines(): readonly PlanLine[] { return (this.#lines ??= this.#readLines()); }

  #pairs(): Compared { return (this.#compared ??= new Compared(this.#library, this.lines, this.targets)); }

  score(line: number, target: number): number {
    const pairs = this.#compared ?? this.#pairs(), cell = line * this.targets.length + target, known = pairs.scores[cell];
    if (known !== unknown) return known ?? 0;
    return (pairs.scores[cell] = scoreOf(pairs.comparison, pairs.line(line), pairs.target(target), (this.lines[line] as PlanLine).role, this.targets[target]?.kind === 'measure'));
  }

  match(line: number, target: number): Match {
    const score = this.score(line, target);
    return { line: this.lines[line] as PlanLine, target: this.targets[target] as Target, score, answer: answerOf(score) };
  }

  /** Why a pair got its score. */
  reasons(line: number, target: number): Reason[] {
    const pairs = this.#pairs();
    return reasonsOf(pairs.comparison, pairs.line(line), pairs.target(target), (this.lines[line] as PlanLine).role, this.targets[target]?.kind === 'measure');
  }

  /** Matches of one line, the best first; equal scores in the order of the strategies. */
  ofLine(line: number, only: (target: Target) => boolean = () => true): Match[] {
    const out: Match[] = [];
    for (let j = 0; j < this.targets.length; j += 1) if (only(this.targets[j] as Target)) out.push(this.match(line, j));
    return out.sort((a, b) => b.score - a.score);
  }

  /** Matches of one target from the score `least` on, the best first; equal scores in the order of the plan. */
  ofTarget(target: number, least: number, role?: PlanLine['role']): Match[] {
    const out: Match[] = [];
    for (let i = 0; i < this.lines.length; i += 1) {
      if (role === undefined || (this.lines[i] as PlanLine).role === role) if (this.score(i, target) >= least) out.push(this.match(i, target));
    }
    return out.sort((a, b) => b.score - a.score);
  }

  /** The best match of one target, however low; null in a plan without lines. */
  nearestTo(target: number): Match | null {
    let best = -1;
    for (let i = 0; i < this.lines.length; i += 1) if (best < 0 || this.score(i, target) > this.score(best, target)) best = i;
    return best < 0 ? null : this.match(best, target);
  }
}

/** Compares the whole plan; the same input gives the same scores. */
export function align(plan: Plan, document: Document, given: AlignmentInput, library: Pick<Library, 'registry'>): Alignment {
  return new Alignment(library, () => linesOf(plan, document, library), targetsOf(plan, given, library));
}
