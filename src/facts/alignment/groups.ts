// Which groups the objectives name, and which of them no service or proposal of the plan serves.

import { relationOf } from '../../alignment/group-relations.ts';
import { givenFor } from '../../alignment/given.ts';
import { featuresOf } from '../../alignment/features.ts';
import type { PlanLine } from '../../alignment/lines.ts';
import type { Span } from '../../base/span.ts';
import type { FactContext } from '../fact.ts';
import { alignmentOf, isOwn } from './analysis.ts';

/** served: by a service, a proposal or a contracted service; doubtful: only by a measure or a kindred service. A service open to everybody proves nothing for anybody. */
export interface GroupState { readonly id: string; readonly state: 'served' | 'doubtful' | 'unserved'; readonly at: readonly Span[]; readonly by: string | null }

/** Groups named in words by the objectives that the plan lists; of a local strategy given without quotations, by its own. */
function namedGroups(c: FactContext): Map<string, Span[]> {
  const out = new Map<string, Span[]>();
  const add = (id: string, span: Span): void => {
    const held = out.get(id);
    if (held) held.push(span);
    else out.set(id, [span]);
  };
  for (const s of c.plan.strategies) {
    for (const o of s.objectives) for (const g of featuresOf(o.text, c.library.registry).groups) if (g.from === 'words') add(g.id, o.span);
    const given = s.objectives.length === 0 && isOwn(s.level, c) ? givenFor(s, c.plan, c.given) : null;
    for (const o of given?.strategy.objectives ?? []) for (const g of featuresOf(o.text, c.library.registry).groups) if (g.from === 'words') add(g.id, s.span);
  }
  return out;
}

/** The closest relation of a line's groups to a group, 3 to 0. */
function relation(line: PlanLine, group: string, { library }: FactContext): number {
  let best = 0;
  for (const g of line.features.groups) best = Math.max(best, relationOf(library.registry, g.id, group));
  return best;
}

function stateOf(group: string, services: readonly PlanLine[], measures: readonly PlanLine[], c: FactContext): Omit<GroupState, 'id' | 'at'> {
  const same = services.find((l) => relation(l, group, c) === 3);
  if (same) return { state: 'served', by: same.label };
  const doubtful = services.find((l) => relation(l, group, c) > 0) ?? measures.find((l) => relation(l, group, c) === 3);
  return doubtful ? { state: 'doubtful', by: doubtful.label } : { state: 'unserved', by: null };
}

/** The state of every group named, in order of first mention. */
export const groupStates = (c: FactContext): GroupState[] => c.once('alignment:groups', () => {
  const named = namedGroups(c);
  if (named.size === 0) return [];
  const { lines } = alignmentOf(c), services = lines.filter((l) => l.role === 'service' || l.kind === 'contract'), measures = lines.filter((l) => l.kind === 'measure');
  return [...named].map(([id, at]) => { const { state, by } = stateOf(id, services, measures, c); return { id, at, state, by }; });
});
