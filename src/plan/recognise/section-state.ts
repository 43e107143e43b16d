// The state of a section from what stands under its heading and the states of its subsections.

import { fold } from '../../base/fold.ts';
import { childrenOf, sectionIds, type SectionId, type SectionState } from '../model.ts';
import type { Answer } from './answer.ts';
import type { TableContent } from './table-content.ts';

export interface Judged { readonly state: SectionState; readonly onlyTerm: boolean; readonly mixed: boolean }

/** Points that only open a list: naming their items is their content. */
const listHeads: ReadonlySet<SectionId> = new Set(['II.1', 'II.1.d']);

function ownState(answer: Answer): Judged {
  const table = answer.tables.some((t) => t.says === 'content'), tableNone = answer.tables.some((t) => t.says === 'none');
  const judged = (state: SectionState, onlyTerm = false, mixed = false): Judged => ({ state, onlyTerm, mixed });
  // "Nu este cazul" with an explanation is still none; with a filled table or a text of its own it is not.
  if (answer.none.length) return table || answer.words >= 12 || answer.figures ? judged('present', false, true) : judged('not-applicable');
  if (table || answer.words > 0) return judged('present');
  if (answer.terms.length) return judged('present', true);
  if (tableNone || answer.dashes.length) return judged('not-applicable');
  return judged('empty');
}

/** Judges all sections that stand in the text; `answers` holds one answer for each of them. */
export function judge(answers: ReadonlyMap<SectionId, Answer>): Map<SectionId, Judged> {
  const out = new Map<SectionId, Judged>();
  for (const id of [...sectionIds].reverse()) {
    const answer = answers.get(id);
    if (!answer) continue;
    const own = ownState(answer);
    const children = childrenOf(id).map((child) => out.get(child)?.state).filter((s): s is SectionState => s !== undefined);
    if (children.includes('present') && own.state !== 'present') out.set(id, { state: 'present', onlyTerm: false, mixed: own.state === 'not-applicable' && answer.none.length > 0 });
    else if (own.state !== 'empty' || children.length === 0) out.set(id, own);
    else if (children.includes('not-applicable') && (!listHeads.has(id) || children.every((s) => s === 'not-applicable'))) out.set(id, { ...own, state: 'not-applicable' });
    else out.set(id, listHeads.has(id) ? { ...own, state: 'present' } : own);
  }
  return out;
}

const instruction: readonly { readonly id: SectionId; readonly who: RegExp }[] = [
  { id: 'III.1.c.2', who: /\basistent[a-zªºß-ӿ]*\s+personal/ },
  { id: 'III.1.c.3', who: /\binformal/ },
  { id: 'III.1.c.4', who: /\bvoluntar/ },
  { id: 'III.1.c.1', who: /\bcentr(?:e|u|ul|ului|elor)\b/ },
];

/**
 * A table under the list c.1-c.4 speaks for the kinds of people its rows name, not for the heading it happens to follow;
 * rows that name nobody speak for the heading above them.
 */
export function spreadInstructionTables(answers: Map<SectionId, Answer>): void {
  const holder = [...instruction].map(({ id }) => id).filter((id) => answers.get(id)?.tables.length);
  for (const id of holder) {
    const kept: TableContent[] = [];
    for (const table of answers.get(id)!.tables) {
      const named = table.rows.filter((r) => r.says === 'content').map((r) => r.line.cells.find((c) => /[A-Za-zªºÀ-ӿ]{4}/.test(c.text) && !/^\d/.test(c.text))?.text).filter((t): t is string => Boolean(t));
      if (named.length === 0) { kept.push(table); continue; }
      const folded = named.map(fold);
      const targets = new Set<SectionId>(folded.map((who) => instruction.find((i) => i.who.test(who))?.id ?? 'III.1.c'));
      for (const target of targets) {
        const answer = answers.get(target) ?? answers.get('III.1.c');
        if (answer) answers.set(answers.has(target) ? target : 'III.1.c', { ...answer, tables: [...(target === id ? kept : answer.tables), table] });
        if (target === id) kept.push(table);
      }
    }
    const now = answers.get(id)!;
    answers.set(id, { ...now, tables: kept });
  }
}
