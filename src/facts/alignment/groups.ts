// Which groups the objectives name, and which of them no service or proposal of the plan serves.

import { relationOf } from '../../alignment/group-relations.ts';
import { givenFor } from '../../alignment/given.ts';
import { featuresOf, type Named } from '../../alignment/features.ts';
import type { PlanLine } from '../../alignment/lines.ts';
import { fold } from '../../base/fold.ts';
import type { Span } from '../../base/span.ts';
import type { FactContext } from '../fact.ts';
import { alignmentOf, isOwn } from './analysis.ts';

/** served: by a service, a proposal or a contracted service; doubtful: only by a measure or a kindred service. A service open to everybody proves nothing for anybody. */
export interface GroupState { readonly id: string; readonly state: 'served' | 'doubtful' | 'unserved'; readonly at: readonly Span[]; readonly by: string | null }

/** Where a group is named; `beside` is the other group that it always only tells more of. */
interface Mentions { readonly at: Span[]; beside: string | null }

/** Groups that a word beside another group only tells more of: "vârstnici dependenți", "familii cu copii". */
const tellsMore: Readonly<Record<string, readonly string[]>> = {
  persoane_dependente: ['varstnici', 'adulti_dizabilitati', 'dizabilitati'], familie: ['copii', 'copii_dizabilitati'],
};
/** Care at home and places to live in are made for people who depend on others; a club or a counselling centre is not. */
const forDependants = /^\d{4}(?:ID|CR)/;

/** The group beside which `group` stands in the text, with nothing but "cu" between them; null where it stands alone. */
function groupBeside(text: string, group: Named, all: readonly Named[]): string | null {
  const whole = fold(text), words = fold(group.words), at = whole.indexOf(words);
  if (at < 0) return null;
  for (const other of all) {
    if (!tellsMore[group.id]?.includes(other.id)) continue;
    const said = fold(other.words), there = whole.indexOf(said);
    if (there < 0) continue;
    const between = there < at ? whole.slice(there + said.length, at) : whole.slice(at + words.length, there);
    if (/^\s*(?:cu\s+)?$/.test(between)) return other.id;
  }
  return null;
}

/** Groups named in words by the objectives that the plan lists; of a local strategy given without quotations, by its own. */
function namedGroups(c: FactContext): Map<string, Mentions> {
  const out = new Map<string, Mentions>();
  const add = (text: string, span: Span): void => {
    const groups = featuresOf(text, c.library.registry).groups.filter((g) => g.from === 'words');
    for (const group of groups) {
      const beside = group.id in tellsMore ? groupBeside(text, group, groups) : null, held = out.get(group.id);
      if (!held) { out.set(group.id, { at: [span], beside }); continue; }
      held.at.push(span);
      if (beside !== held.beside) held.beside = null;
    }
  };
  for (const s of c.plan.strategies) {
    for (const o of s.objectives) add(o.text, o.span);
    const given = s.objectives.length === 0 && isOwn(s.level, c) ? givenFor(s, c.plan, c.given) : null;
    for (const o of given?.strategy.objectives ?? []) add(o.text, s.span);
  }
  return out;
}

/** The closest relation of a line's groups to a group, 3 to 0. */
function relation(line: PlanLine, group: string, { library }: FactContext): number {
  let best = 0;
  for (const g of line.features.groups) best = Math.max(best, relationOf(library.registry, g.id, group));
  return best;
}

function stateOf(group: string, beside: string | null, services: readonly PlanLine[], measures: readonly PlanLine[], c: FactContext): Omit<GroupState, 'id' | 'at'> {
  const same = services.find((l) => relation(l, group, c) === 3);
  if (same) return { state: 'served', by: same.label };
  const own = beside && services.find((l) => relation(l, beside, c) === 3 && (group !== 'persoane_dependente' || forDependants.test(l.code ?? '')));
  if (own) return { state: 'served', by: own.label };
  const doubtful = services.find((l) => relation(l, group, c) > 0) ?? measures.find((l) => relation(l, group, c) === 3);
  return doubtful ? { state: 'doubtful', by: doubtful.label } : { state: 'unserved', by: null };
}

/** The state of every group named, in order of first mention. */
export const groupStates = (c: FactContext): GroupState[] => c.once('alignment:groups', () => {
  const named = namedGroups(c);
  if (named.size === 0) return [];
  const { lines } = alignmentOf(c), services = lines.filter((l) => l.role === 'service' || l.kind === 'contract'), measures = lines.filter((l) => l.kind === 'measure');
  return [...named].map(([id, { at, beside }]) => { const { state, by } = stateOf(id, beside, services, measures, c); return { id, at, state, by }; });
});
