// From chosen places to stretches of text: where each section begins, where its own text ends, where the whole of it ends.

import { parentOf, type SectionId } from '../model.ts';
import type { Place } from './assign.ts';
import type { Candidate } from './candidates.ts';
import { lineLabel, type Label } from './labels.ts';
import { linesWithin, type Line } from './lines.ts';

export interface Region {
  readonly id: SectionId;
  readonly place: Place;
  /** View offsets: label, end of the heading's words, end of the text before the next heading, end with all subsections. */
  readonly start: number;
  readonly headingEnd: number;
  readonly ownEnd: number;
  readonly end: number;
}

export const isUnder = (id: SectionId, above: SectionId): boolean => {
  for (let up: SectionId | null = id; up; up = parentOf(up)) if (up === above) return true;
  return false;
};

/** A line that goes on with the numbering of the heading before it, but is no heading of the model: `c) etc.` after `b)`. */
function nextLabelAt(lines: readonly Line[], label: Label | null, from: number, to: number): number {
  if (!label || label.kind === 'chapter') return to;
  for (const line of linesWithin(lines, from, to)) {
    if (line.kind !== 'text' || line.start < from || line.start >= to || line.running) continue;
    const other = lineLabel(line);
    if (other && other.kind === label.kind && other.value === label.value + 1 && /^[-–•\s]*\S{1,6}/.test(line.folded)) return line.start;
  }
  return to;
}

/** "3. Nu există telefon verde": heading and answer are one sentence, which begins after the label. */
function answerFirst(lines: readonly Line[], place: Place): number | null {
  const { start, line, label } = place.candidate;
  // Lines are in order, so that its index tells where it stands among them.
  const own = label && lines[line - (lines[0]?.index ?? 0)];
  return own && own.start <= start && /^\s*(?:nu|fara)\s/.test(own.folded.slice(start - own.start + label.length)) ? start + label.length : null;
}

/**
 * One region for every place of the path, in order; `others` are headings of other chapters, `doubtful` lines that may be a
 * point under another name (they end the point before), `end` closes the plan.
 */
export function regionsOf(lines: readonly Line[], path: readonly Place[], others: readonly Candidate[], end: number, doubtful: readonly { readonly id: SectionId; readonly start: number }[] = []): Region[] {
  const marks: { readonly start: number; readonly id: SectionId | null }[] = [
    ...path.map((place) => ({ start: place.candidate.start, id: place.id })), ...others.map((candidate) => ({ start: candidate.start, id: null })), ...doubtful.map(({ id, start }) => ({ start, id })),
  ].sort((a, b) => a.start - b.start);
  return path.map((place) => {
    const { start } = place.candidate;
    const headingEnd = answerFirst(lines, place) ?? Math.max(place.option.end, start);
    const after = marks.filter((m) => m.start > start);
    const next = Math.min(after[0]?.start ?? end, Math.max(end, headingEnd));
    const outer = after.find((m) => !m.id || !isUnder(m.id, place.id));
    const wholeEnd = Math.max(Math.min(outer?.start ?? end, end), headingEnd);
    const stop = place.id.includes('.') && place.id.split('.').length >= 3 ? nextLabelAt(lines, place.candidate.label, headingEnd, next) : next;
    return { id: place.id, place, start, headingEnd: Math.min(headingEnd, Math.max(next, start)), ownEnd: Math.max(stop, headingEnd), end: wholeEnd };
  });
}
