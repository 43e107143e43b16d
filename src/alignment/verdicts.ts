// The answer for a whole service and for a whole objective, from the answers of their pairs.

import { type Alignment, type Match, isOpen } from './align.ts';
import type { Answer } from './compare.ts';
import { alignedFrom, notAlignedBelow } from './weights.ts';

/** best: the matches that carry the answer, the strongest first; nearest: the strongest of all. */
export interface Verdict { readonly answer: Answer; readonly best: readonly Match[]; readonly nearest: Match | null; readonly why: VerdictReason }
export type VerdictReason =
  | 'matched'            // a pair is aligned
  | 'children'           // what stands under the objective is covered
  | 'any-service'        // an objective for everybody, and the plan has services
  | 'only-general'       // only the general objective, which any service serves
  | 'target-group'       // the strategy's target groups name its people, no objective does
  | 'near'               // the best pair lies between the thresholds
  | 'too-general'        // the objective says nothing that a line could be compared with
  | 'nothing';

/** Most matches shown for one answer. */
const most = 5;

/**
 * Whether a service serves an objective, direction or measure of a strategy. A general objective that fits any service is
 * proof only where nothing more precise is listed; where the whole strategy is known (`complete`) it is no proof at all.
 */
export function serviceVerdict(alignment: Alignment, line: number, { complete, targetGroups }: { readonly complete: boolean; readonly targetGroups: readonly string[] }): Verdict {
  const all = alignment.ofLine(line);
  const weak = (m: Match): boolean => m.target.rank === 'general' && isOpen(m.target);
  const nearest = all.find((m) => !weak(m)) ?? all[0] ?? null;
  const good = all.filter((m) => m.score >= alignedFrom);
  const strong = good.filter((m) => !weak(m));
  if (strong.length > 0) return { answer: 'aligned', best: strong.slice(0, most), nearest, why: 'matched' };
  const onlyGeneral = alignment.targets.every((t) => t.rank === 'general' && isOpen(t));
  if (onlyGeneral && all.length > 0) return { answer: 'aligned', best: all.slice(0, most), nearest, why: 'any-service' };
  const near = all.filter((m) => !weak(m) && m.score >= notAlignedBelow);
  if (near.length > 0) return { answer: 'person', best: near.slice(0, most), nearest, why: 'near' };
  const own = (alignment.lines[line]?.features.groups ?? []).map((g) => g.id);
  if (own.some((id) => targetGroups.includes(id))) return { answer: 'person', best: [], nearest, why: 'target-group' };
  if (good.length > 0 && !complete) return { answer: 'person', best: good.slice(0, most), nearest, why: 'only-general' };
  return { answer: 'not-aligned', best: [], nearest, why: good.length > 0 ? 'only-general' : 'nothing' };
}

const known = new WeakMap<Alignment, Map<number, Verdict>>();

/** Whether some line of the plan serves an objective, directly or through what stands under it. */
export function objectiveVerdict(alignment: Alignment, target: number): Verdict {
  const verdicts = known.get(alignment) ?? new Map<number, Verdict>();
  known.set(alignment, verdicts);
  const made = verdicts.get(target) ?? objectiveVerdictAnew(alignment, target);
  verdicts.set(target, made);
  return made;
}

function objectiveVerdictAnew(alignment: Alignment, target: number): Verdict {
  const near = alignment.ofTarget(target, notAlignedBelow);
  const nearest = near[0] ?? alignment.nearestTo(target);
  const good = near.filter((m) => m.score >= alignedFrom);
  if (good.length > 0) return { answer: 'aligned', best: good.slice(0, most), nearest, why: 'matched' };
  const own = alignment.targets[target];
  if (!own) return { answer: 'not-aligned', best: [], nearest: null, why: 'nothing' };
  const children = own.children.map((c) => objectiveVerdict(alignment, c));
  const covered = children.find((c) => c.answer === 'aligned');
  if (covered) return { ...covered, why: 'children' };
  const { groups, themes } = own.features;
  if (own.rank === 'general' && isOpen(own)) {
    const services = alignment.ofTarget(target, Number.NEGATIVE_INFINITY, 'service');
    if (services.length > 0) return { answer: 'aligned', best: services.slice(0, most), nearest, why: 'any-service' };
  }
  if (near.length > 0 || children.some((c) => c.answer === 'person')) return { answer: 'person', best: near.slice(0, most), nearest, why: 'near' };
  const works = themes.work.map((w) => w.id);
  if (groups.length === 0 && themes.form.length === 0 && themes.help.length === 0 && works.every((w) => w === 'cadru' || w === 'servicii' || w === 'infiintare')) {
    return { answer: 'person', best: [], nearest, why: 'too-general' };
  }
  return { answer: 'not-aligned', best: [], nearest, why: 'nothing' };
}
