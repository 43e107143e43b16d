// Points that a plan answers together on one line: "Punctele 4 și 5. …", "a) și b) …", "d) (i), (ii) …".

import { sectionIds, type SectionId } from '../model.ts';
import type { Plan, Section } from '../plan.ts';
import { absent, found } from '../reading.ts';
import { answerOf } from './answer.ts';
import { bulletLength } from './labels.ts';
import type { Line } from './lines.ts';
import { judge } from './section-state.ts';
import type { View } from './view.ts';

interface Form { readonly pattern: RegExp; /** what stands before the last part of the ids */ readonly parents: readonly SectionId[] }
const and = '\\s*(,|si|/|[-–])\\s*';
const list = (one: string, open: string, close: string): string => `${open}(${one})${close}${and}${open}(${one})${close}(?:${and}${open}(${one})${close})?`;
const forms: readonly Form[] = [
  { pattern: new RegExp(`^(?:punctele|pct\\.?)\\s*${list('[1-8]', '', '')}\\s*[.):–-]?\\s*(?=[a-z])`), parents: ['II'] },
  { pattern: new RegExp(`^${list('[1-8]', '', '\\s?[.)]?')}\\s*(?<=[.)]\\s*)(?=[a-z])`), parents: ['II'] },
  { pattern: new RegExp(`^(?:literele|lit\\.?)?\\s*${list('[a-f]', '', '\\s?\\)?')}\\s*(?<=\\)\\s*)(?=[a-z])`), parents: ['II.1', 'III.1', 'III.2'] },
  { pattern: new RegExp(`^(?:d\\s?[.)]\\s*)?${list('i{1,3}', '\\(', '\\)')}\\s*(?=[a-z])`), parents: ['II.1.d', 'II.1'] },
];
/** What such a line may begin with, bullets left out. */
const opens = /^(?:punct|pct|lit|[1-8]\s?[.)]?\s?(?:,|si|\/|[-–])|[a-f]\s?\)?\s?(?:,|si|\/|[-–])|(?:d\s?[.)]\s*)?\(i{1,3}\)\s?(?:,|si|\/|[-–]))/;
const romans = ['i', 'ii', 'iii'];
const valueOf = (part: string): number => (/^\d/.test(part) ? Number(part) : romans.includes(part) ? romans.indexOf(part) + 1 : part.charCodeAt(0) - 96);

/** The ids a joint label names under `parent`; "-" stands for all between. */
function idsOf(match: RegExpExecArray, parent: SectionId): SectionId[] {
  const [, first, between, second, , third] = match as unknown as readonly (string | undefined)[];
  const from = valueOf(first!), to = valueOf(second!), under = parent === 'II.1' && romans.includes(first!) ? 'II.1.d' : parent;
  const values = between === '-' || between === '–' ? Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i) : [from, to];
  if (third) values.push(valueOf(third));
  const last = (value: number): string => (under === 'II' ? String(value) : under === 'II.1.d' ? romans[value - 1] ?? '' : String.fromCharCode(96 + value));
  return values.map((value) => `${under}.${last(value)}` as SectionId).filter((id) => sectionIds.includes(id));
}

/** Where the words of several headings end: at the mark that parts them from the answer; else with the line. */
function headingsEnd(line: Line, from: number, stop: number): number {
  const mark = /:|\s[-–—]\s|\.\s/.exec(line.folded.slice(from - line.start, stop - line.start));
  return mark ? from + mark.index : stop;
}

/** Sections with those that a joint line answers and that have no place of their own. */
export function answerJointly(view: View, lines: readonly Line[], sections: Plan['sections']): Plan['sections'] {
  let out = sections;
  for (const line of lines) {
    if (line.kind !== 'text' || line.running) continue;
    const bullet = bulletLength(line.folded), words = line.folded.slice(bullet);
    if (!opens.test(words)) continue;
    const at = view.place(line.start, line.end);
    for (const { pattern, parents } of forms) {
      const match = pattern.exec(words), parent = match && parents.find((id) => out[id].order >= 0 && out[id].span.start <= at.start && out[id].span.end >= at.end);
      if (!match || !parent) continue;
      const ids = idsOf(match, parent);
      if (ids.length < 2 || !ids.some((id) => out[id].order < 0)) break;
      const from = line.start + bullet + match[0].length, begins = Object.values(out).filter((s) => s.order >= 0).map((s) => view.offset(s.span.start));
      const inner = /[;,.]\s*(?=\([ivx]{1,4}\)|[a-h]\)\s)/.exec(line.folded.slice(from - line.start));
      const stop = inner ? from + inner.index + 1 : Math.min(...begins.filter((start) => start >= line.end), view.offset(out[parent].span.end));
      const end = headingsEnd(line, from, Math.min(stop, line.end)), own: Partial<Record<SectionId, Section>> = {};
      for (const id of ids) {
        // One that stands on another line keeps its place.
        const { order, span } = out[id];
        if (order >= 0 && !(span.start >= at.start && span.start < at.end)) continue;
        const answer = answerOf(view, lines, id, end, stop), judged = judge(new Map([[id, answer]])).get(id)!;
        const heading = view.place(line.start, end), whole = view.place(line.start, Math.max(stop, end)), told = [...answer.own, ...answer.none, ...answer.terms, ...answer.dashes].map((r) => view.place(r.start, r.end)).sort((a, b) => a.start - b.start);
        const term = answer.terms[0];
        own[id] = {
          id, state: judged.state, span: whole, answer: told, order: Math.max(order, out[parent].order), heading: found(view.text.slice(line.start, end).replace(/\s+/g, ' ').trim(), heading), label: match[0].trim(),
          term: answer.term && term ? found(answer.term, view.place(term.start, term.end)) : absent(whole), onlyTerm: judged.onlyTerm, doubt: found(judged.state, heading),
        };
      }
      const items = Object.values(own);
      // "d) (i), (ii) …": the letter before them is their own point.
      if (/^d/.test(match[0]) && out['II.1.d'].order < 0 && items[0]) own['II.1.d'] = { ...items[0], id: 'II.1.d', state: items.some((s) => s.state === 'present') ? 'present' : items[0].state, span: at, term: absent(at), onlyTerm: false };
      out = { ...out, ...own };
      break;
    }
  }
  return out;
}
