// Chooses which candidate is which section: the best path over the whole document by dynamic programming.

import { parentOf, sectionIds, type SectionId } from '../model.ts';
import type { Candidate, Option } from './candidates.ts';

export interface Place { readonly id: SectionId; readonly candidate: Candidate; readonly option: Option }

const order = new Map<SectionId, number>(sectionIds.map((id, index) => [id, index]));
const depth = (id: SectionId): number => id.split('.').length;

const isUnder = (id: SectionId, above: SectionId): boolean => id === above || id.startsWith(`${above}.`);

/** Levels between a section and what is open before it that have no heading of their own. */
function missingLevels(previous: SectionId | null, id: SectionId): number {
  let missing = 0;
  for (let up = parentOf(id); up && !(previous && isUnder(previous, up)); up = parentOf(up)) missing += 1;
  return missing;
}

/** What it costs to read `id` after `previous`: nothing in the model's order, more for leaps, most for items torn from their point. */
function step(previous: SectionId | null, id: SectionId): number {
  const levels = missingLevels(previous, id);
  const torn = levels === 0 ? 0 : depth(id) <= 2 ? 0.2 : levels === 1 ? 0.6 : 1.4;
  if (previous === null) return torn;
  if (previous === id) return 0.7 + torn;
  if (order.get(id)! > order.get(previous)!) return torn;
  return (depth(id) <= 2 ? 0.4 : 0.6) + torn;
}
/** The cost of every step by the numbers of both sections, worked out when first asked for; the last row is that of the beginning. */
const costs: number[][] = [...sectionIds, null].map(() => []);
const numberOf = (id: SectionId | null): number => (id === null ? sectionIds.length : order.get(id)!);
const stepCost = (previous: SectionId | null, from: number[], id: SectionId, number: number): number => (from[number] ??= step(previous, id));

interface Node { readonly place: Place | null; readonly before: Node | null; readonly worth: number; readonly last: SectionId | null; /** number of the section */ readonly number: number; /** costs of the steps from here */ readonly costs: number[] }

/** The sections in order of place; a section can occur again (a list of contents, a copied page). */
export function assign(candidates: readonly Candidate[]): Place[] {
  const root: Node = { place: null, before: null, worth: 0, last: null, number: sectionIds.length, costs: costs[sectionIds.length]! };
  /** The best path to each section that has one; by the section's number, where it stands there. */
  const best: Node[] = [root], at: number[] = [];
  for (const candidate of candidates) {
    const fresh: Node[] = [];
    for (const option of candidate.options) {
      let before: Node | null = null, most = 0;
      const number = numberOf(option.id);
      for (let k = 0; k < best.length; k += 1) {
        const node = best[k]!;
        // A heading cannot begin inside the words of the one before it.
        if (node.place && node.place.option.end > candidate.start) continue;
        const worth = node.worth + option.value - stepCost(node.last, node.costs, option.id, number);
        if (!before || worth > most) { before = node; most = worth; }
      }
      if (before && most > before.worth) fresh.push({ place: { id: option.id, candidate, option }, before, worth: most, last: option.id, number, costs: costs[number]! });
    }
    for (const node of fresh) {
      const known = at[node.number];
      if (known === undefined) { at[node.number] = best.length; best.push(node); } else if (node.worth > best[known]!.worth) best[known] = node;
    }
  }
  let end = root;
  for (const node of best) if (node.worth > end.worth) end = node;
  const out: Place[] = [];
  for (let node: Node | null = end; node?.place; node = node.before) out.push(node.place);
  return out.reverse();
}
