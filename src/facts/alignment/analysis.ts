// The comparison of plan and strategies, made once per plan and read by all facts of this folder.

import { type Alignment, align } from '../../alignment/align.ts';
import { givenFor, ownLevel } from '../../alignment/given.ts';
import { serviceVerdict, objectiveVerdict, type Verdict } from '../../alignment/verdicts.ts';
import { groupById } from '../../library/groups.ts';
import type { Objective, Plan } from '../../plan/plan.ts';
import type { Because } from '../../plan/reading.ts';
import type { FactContext } from '../fact.ts';

export const alignmentOf = (c: FactContext): Alignment => c.once('alignment', () => align(c.plan, c.document, c.given, c.library));

/** The documents of all local and county strategies cited are given: then what they do not ask, nobody asks. */
const complete = (c: FactContext): boolean => {
  const near = c.plan.strategies.filter((s) => s.level !== 'national');
  return near.length > 0 && near.every((s) => givenFor(s, c.plan, c.given) !== null);
};

/** The verdict on a service by its subject id; null where its row could not be read. */
export function verdictOfService(id: string, c: FactContext): Verdict | null {
  return c.once(`alignment:${id}`, () => {
    const alignment = alignmentOf(c), line = alignment.lines.findIndex((l) => l.id === id);
    if (line < 0) return null;
    const targetGroups = [...new Set(c.given.strategies.flatMap((g) => g.strategy.groups.map((x) => x.id)))];
    return serviceVerdict(alignment, line, { complete: complete(c), targetGroups });
  });
}

/** The verdict on an objective that the plan lists; null for one that is not compared. The first targets are these objectives, in their order. */
export function verdictOfObjective(objective: Objective, c: FactContext): Verdict | null {
  const at = c.once('objectives', () => new Map(c.plan.strategies.flatMap((s) => s.objectives).map((o, i) => [o, i]))).get(objective);
  return at === undefined ? null : objectiveVerdict(alignmentOf(c), at);
}

/** Why the lines of the plan may be more than were read: a table of services lost, unclear or damaged. */
export const unreadLines = (c: FactContext): Because | null => c.once('alignment:unread', () => unreadIn(c));

function unreadIn({ plan, document }: FactContext): Because | null {
  for (const table of [plan.tableA, plan.tableB]) if (table.is === 'unclear') return table.because;
  for (const id of ['I.A', 'I.B'] as const) { const { doubt } = plan.sections[id]; if (doubt.is === 'unclear') return doubt.because; }
  // The head of a table under which no row was read: the services stand there unread, unless the section says that there are none.
  const headOnly = (table: Plan['tableA'], rows: readonly unknown[], id: 'I.A' | 'I.B'): boolean => table.is === 'found' && rows.length === 0 && plan.sections[id].state !== 'not-applicable';
  if (!document.data && (headOnly(plan.tableA, plan.existing, 'I.A') || headOnly(plan.tableB, plan.proposed, 'I.B'))) return { code: 'table-lost' };
  if ([...plan.existing, ...plan.proposed].some((s) => s.damaged || (s.name.is === 'unclear' && s.code.is !== 'found'))) return { code: 'damaged-row' };
  const loss = document.losses.find((l) => l.text && (l.what === 'table-lost' || l.what === 'page-without-text' || l.what === 'truncated'));
  return loss ? { code: 'text-lost', data: { what: loss.what } } : null;
}

export const labelOf = (id: string, c: FactContext): string => groupById(c.library, id)?.label ?? id;
export const isOwn = (level: string, c: FactContext): boolean => level === ownLevel(c.plan);
/** A text shortened for a list, on one line. */
export const short = (text: string, limit = 160): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > limit ? `${flat.slice(0, limit - 1).trimEnd()}…` : flat;
};
