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

/** Everything made ready for comparison, and the score of each pair: lines in rows, targets in columns. */
interface Compared { readonly comparison: Comparison; readonly lines: readonly Compiled[]; readonly targets: readonly Compiled[]; readonly scores: Int16Array }

function compareAll(library: Pick<Library, 'registry'>, lines: readonly PlanLine[], targets: readonly Target[]): Compared {
  const comparison = newComparison(library);
  const numbers = [lines, targets].map((list) => list.map(({ features }) => comparison.count(features.stems)));
  const compiled = (list: readonly (PlanLine | Target)[], n: number): Compiled[] => list.map(({ features }, i) => comparison.compile(features, numbers[n]?.[i] as Int32Array));
  const rows = compiled(lines, 0), columns = compiled(targets, 1), scores = new Int16Array(lines.length * targets.length);
  for (let i = 0, cell = 0; i < rows.length; i += 1) {
    const line = rows[i] as Compiled, { role } = lines[i] as PlanLine;
    for (let j = 0; j < columns.length; j += 1, cell += 1) scores[cell] = scoreOf(comparison, line, columns[j] as Compiled, role, targets[j]?.kind === 'measure');
  }
  return { comparison, lines: rows, targets: columns, scores };
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

  /** Pairs are compared when the first of them is asked for. */
  #pairs(): Compared { return (this.#compared ??= compareAll(this.#library, this.lines, this.targets)); }

  score(line: number, target: number): number {
    return this.#pairs().scores[line * this.targets.length + target] ?? 0;
  }

  match(line: number, target: number): Match {
    const score = this.score(line, target);
    return { line: this.lines[line] as PlanLine, target: this.targets[target] as Target, score, answer: answerOf(score) };
  }

  /** Why a pair got its score. */
  reasons(line: number, target: number): Reason[] {
    const { comparison, lines, targets } = this.#pairs();
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
  return new Alignment(library, () => linesOf(plan, document, library), targetsOf(plan, given, library));
}
