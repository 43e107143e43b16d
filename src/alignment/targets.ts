// What the strategies ask: objectives and directions that the plan quotes, and those of the strategy documents given beside it.

import type { Span } from '../base/span.ts';
import type { Library } from '../library/registry.ts';
import type { CitedStrategy, Plan } from '../plan/plan.ts';
import type { Strategy } from '../strategy/strategy.ts';
import { type Features, featuresOf } from './features.ts';
import type { AlignmentInput } from './input.ts';

export type TargetKind = 'objective' | 'measure';
export interface Target {
  /** `objective[3]` for one that the plan quotes; `local/O2.1`, `county/M7` for one of a document given. */
  readonly id: string;
  readonly kind: TargetKind;
  readonly level: CitedStrategy['level'];
  /** general, specific, operational, direction or other; null for a measure. */
  readonly rank: string | null;
  readonly text: string;
  readonly from: 'plan' | 'document';
  /** Index of the strategy among those of its source. */
  readonly strategy: number;
  /** Indices in the list of targets of what stands under this one. */
  readonly children: readonly number[];
  readonly features: Features;
  readonly span: Span;
}

const order: Readonly<Record<string, number>> = { general: 0, specific: 1, operational: 2, other: 1, direction: 3 };

/** For a flat list of ranked objectives: which of the later ones stand under each (until one of its own rank or higher). */
export function nested(ranks: readonly string[]): number[][] {
  const heights = ranks.map((rank) => order[rank] ?? 1);
  return heights.map((own, i) => {
    const out: number[] = [];
    for (let j = i + 1; j < heights.length && (heights[j] as number) > own; j += 1) out.push(j);
    return out;
  });
}

type From = Pick<Library, 'registry'>;

function quoted(plan: Plan, library: From): Target[] {
  const out: Target[] = [];
  plan.strategies.forEach((strategy, at) => {
    const start = out.length, under = nested(strategy.objectives.map((o) => o.level));
    strategy.objectives.forEach((o, i) => out.push({
      id: `objective[${out.length + 1}]`, kind: 'objective', level: strategy.level, rank: o.level, text: o.text, from: 'plan', strategy: at, span: o.span, children: (under[i] as number[]).map((j) => start + j), features: featuresOf(o.text, library.registry),
    }));
  });
  return out;
}

function documented(strategy: Strategy, at: number, start: number, library: From): Target[] {
  const under = new Map<string, number[]>();
  strategy.objectives.forEach((o, i) => { if (o.parent !== null) { const held = under.get(o.parent); if (held) held.push(start + i); else under.set(o.parent, [start + i]); } });
  const objectives: Target[] = strategy.objectives.map((o) => ({
    id: `${strategy.level}/${o.id}`, kind: 'objective', level: strategy.level, rank: o.level, text: o.text, from: 'document', strategy: at, span: o.span,
    children: under.get(o.id) ?? [], features: featuresIn(strategy, o.text, library),
  }));
  return [...objectives, ...strategy.measures.map((m): Target => ({
    id: `${strategy.level}/${m.id}`, kind: 'measure', level: strategy.level, rank: null, text: m.text, from: 'document', strategy: at, span: m.span, children: [], features: featuresIn(strategy, m.text, library),
  }))];
}

/** Features of a strategy document's own texts, kept with it: a folder of plans shares one county strategy. */
const memo = new WeakMap<object, Map<string, Features>>();

function featuresIn(owner: object, text: string, library: From): Features {
  let known = memo.get(owner);
  if (!known) memo.set(owner, (known = new Map()));
  let made = known.get(text);
  if (!made) known.set(text, (made = featuresOf(text, library.registry)));
  return made;
}

/** All targets: first those the plan quotes (in the order of the objective subjects), then each document's. */
export function targetsOf(plan: Plan, given: AlignmentInput, library: From): Target[] {
  const targets = quoted(plan, library);
  given.strategies.forEach(({ strategy }, i) => targets.push(...documented(strategy, i, targets.length, library)));
  return targets;
}
