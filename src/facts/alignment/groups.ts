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
  const add = (id: string, span: Span): void => { out.set(id, [...(out.get(id) ?? []), span]); };
  for (const s of c.plan.strategies) {
    for (const o of s.objectives) for (const g of featuresOf(o.text, c.library.registry).groups) if (g.from === 'words') add(g.id, o.span);
    const given = s.objectives.length === 0 && isOwn(s.level, c) ? givenFor(s, c.plan, c.given) : null;
    for (const o of given?.strategy.objectives ?? []) for (const g of featuresOf(o.text, c.library.registry).groups) if (g.from === 'words') add(g.id, s.span);
  }
  return out;
}

function stateOf(group: string, lines: readonly PlanLine[], c: FactContext): Omit<GroupState, 'id' | 'at'> {
  const relation = (line: PlanLine): number => Math.max(0, ...line.features.groups.map((g) => relationOf(c.library.registry, g.id, group)));
  const services = lines.filter((l) => l.role === 'service' || l.kind === 'contract');
  const same = services.find((l) => relation(l) === 3);
  if (same) return { state: 'served', by: same.label };
  const doubtful = services.find((l) => relation(l) > 0) ?? lines.find((l) => l.kind === 'measure' && relation(l) === 3);
  return doubtful ? { state: 'doubtful', by: doubtful.label } : { state: 'unserved', by: null };
}

/** The state of every group named, in order of first mention. */
export const groupStates = (c: FactContext): GroupState[] => c.once('alignment:groups', () => {
  return [...namedGroups(c)].map(([id, at]) => ({ id, at, ...stateOf(id, alignmentOf(c).lines, c) }));
});
