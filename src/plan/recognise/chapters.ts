// Numbers of the model over another subject, and chapters beyond the model's three.

import { trigramDice } from '../../base/similarity.ts';
import { parentOf, type SectionId } from '../model.ts';
import { modelHeading } from '../model-headings.ts';
import type { Candidate } from './candidates.ts';
import { lineLabel } from './labels.ts';
import { legendLines } from './legend.ts';
import type { Line } from './lines.ts';
import type { Region } from './regions.ts';

export interface OtherSubject { readonly id: SectionId; readonly line: Line; /** its letters resemble the model's heading */ readonly damaged: boolean }

const chapterIds: readonly SectionId[] = ['I', 'II', 'III'];

/** The chapter of the model whose number stands over another subject, null for IV, V and further. */
export const chapterOfNumber = (candidate: Candidate): SectionId | null => chapterIds[(candidate.label?.value ?? 0) - 1] ?? null;

const watched: readonly SectionId[] = ['I.A', 'I.B', 'I.C', 'I.D', 'II.1', 'II.2', 'II.3', 'II.4', 'II.5', 'II.6', 'II.7', 'II.8', 'III.1', 'III.2'];

/** Points of the model that are missing by their words while their number stands at their place over other words. */
export function otherSubjects(lines: readonly Line[], regions: readonly Region[], used: ReadonlySet<number>): OtherSubject[] {
  const out: OtherSubject[] = [];
  const at = new Map(regions.map((r) => [r.id, r]));
  for (const id of watched) {
    const parent = at.get(parentOf(id)!);
    if (at.has(id) || !parent) continue;
    const want = modelHeading(id).label;
    const siblings = regions.filter((r) => parentOf(r.id) === parent.id && r.start > parent.start);
    const value = (r: Region): number => modelHeading(r.id).label.value;
    const before = siblings.filter((r) => value(r) < want.value).sort((a, b) => a.start - b.start).at(-1);
    const after = siblings.filter((r) => value(r) > want.value).sort((a, b) => a.start - b.start)[0];
    if (!before && want.value !== 1) continue;
    const from = before?.headingEnd ?? parent.headingEnd, to = after?.start ?? parent.end;
    let inList = false;
    for (const line of lines) {
      if (line.kind !== 'text' || line.start < from || line.start >= to || line.running || used.has(line.index)) continue;
      const label = lineLabel(line);
      if (!label || label.kind !== want.kind) continue;
      if (label.value === 1 && want.value !== 1) inList = true;
      if (label.value !== want.value || inList || line.tokens.length < 3 || legendLines(lines).has(line.index)) continue;
      // Damaged letters can hide the right words: then it is not said that the subject is another one.
      const damaged = modelHeading(id).forms.some((form) => trigramDice(line.text.slice(0, form.length + 12), form) >= 0.45);
      out.push({ id, line, damaged });
      break;
    }
  }
  return out;
}

/** More words than a chapter's title has. */
const longestTitle = 14;

/** Lines numbered IV, V and further, where the chapters of the model are numbered so too, without the word "capitolul". */
export function furtherChapters(lines: readonly Line[], regions: readonly Region[], used: ReadonlySet<number>): Line[] {
  const own = regions.filter((region) => chapterIds.includes(region.id)), last = own.find((region) => region.id === 'III');
  if (!last || own.some((region) => region.place.candidate.label?.kind !== 'roman')) return [];
  const out: Line[] = [];
  for (const line of lines) {
    if (line.kind !== 'text' || line.running || line.start <= last.start || used.has(line.index) || line.tokens.length === 0 || line.tokens.length > longestTitle) continue;
    const label = lineLabel(line);
    if (label?.kind === 'roman' && label.value === chapterIds.length + out.length + 1) out.push(line);
  }
  return out;
}
