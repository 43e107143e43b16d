// The list of what the plan holds ("planul cuprinde: …", "CUPRINS"): its entries look like headings and are none.

import type { Span } from '../../base/span.ts';
import { absent, found, type Reading } from '../reading.ts';
import type { Plan } from '../plan.ts';
import type { Candidate } from './candidates.ts';
import { lineLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { holdsOne } from './marks.ts';
import type { View } from './view.ts';

type Entry = { readonly chapter: 'I' | 'II' | 'III' | null; readonly text: string; readonly span: Span };
const chapters = ['I', 'II', 'III'] as const;

const intro = /\b(?:cuprinde|cuprins|cuprinsul|structurat|are urmatoarea structura|contine urmatoarele capitole)\b[^.;]{0,60}:?\s*$/;
/** The list goes on in the line that opens it: `Planul cuprinde: Capitolul I – …; Capitolul II – …`. */
const introInLine = /\b(?:cuprinde|contine|structurat[a-z]*)\b[^.;:]{0,60}:\s*(?=\S)/;
/** One of these stands in each. */
const introWords = ['cuprin', 'structura', 'contine'];
/** Dots that lead to a page number, at the end of an entry. */
const leaders = /(?:(?:[.·]\s?){4,}|(?:…\s?){2,})\s*(?:pag(?:ina)?\.?|p\.)?\s*\d{0,3}\s*$|…\s*\d{1,3}\s*$/;
const leads = (text: string): boolean => /[.·…]/.test(text) && leaders.test(text);
/** The chapter named after its title. */
const named = /[-–—,(]?\s*capitolul(?:ui)?\s+([ivxl]{1,4}|\d)\s*\)?\s*[;.,]?\s*(?:si)?\s*$/;
const innerNamed = /[-–—]\s*capitolul\s+(i{1,3}|[123])\b\s*[;.,]?/g;

const numberOf = (text: string): number => ({ i: 1, ii: 2, iii: 3, l: 1, ll: 2, lll: 3 } as Readonly<Record<string, number>>)[text] ?? Number(text);

export interface ContentsList { readonly reading: Plan['contents']; /** candidates that are no headings */ readonly dropped: ReadonlySet<Candidate> }

const chapterOf = (candidate: Candidate): 1 | 2 | 3 | null => {
  const best = candidate.options.find((o) => o.id === 'I' || o.id === 'II' || o.id === 'III');
  return best ? (chapters.indexOf(best.id as 'I') + 1) as 1 | 2 | 3 : null;
};

/** Finds the list of contents among the candidates. An entry has a mark of its own, or stands under the list's opening words and comes again later. */
export function contentsOf(view: View, lines: readonly Line[], candidates: readonly Candidate[], body: Span): ContentsList {
  const dropped = new Set<Candidate>();
  const entries: Entry[] = [];
  /** By line: where the list's entries may begin. */
  const opened = new Map<number, number>();
  let open = false;
  for (const line of lines) {
    if (line.kind === 'row') { open = false; continue; }
    if (line.running) continue;
    if (open && !/^capitolul|^cap\b|^partea\b/.test(line.folded) && !leads(line.folded) && lineLabel(line) === null && !candidates.some((c) => c.line === line.index && c.options.length)) open = false;
    if (open) opened.set(line.index, line.start);
    if (!holdsOne(line.folded, introWords)) continue;
    if (intro.test(line.folded) && (/\bplan|\bcuprins/.test(line.folded) || line.tokens.length < 6)) open = true;
    const inLine = /\bplan/.test(line.folded) ? introInLine.exec(line.folded) : null;
    if (inLine) { open = true; opened.set(line.index, line.start + inLine.index + inLine[0].length); }
  }
  const later = (candidate: Candidate): boolean => candidates.some((other) => other.start >= Math.max(...candidate.options.map((o) => o.end)) && !isEntry(other) && other.options[0]?.id === candidate.options[0]?.id);
  const runs = candidates.filter((c) => c.options.length > 0);
  /** Where the next entry begins; "capitolul II" after a title belongs to that title, unless this entry has its chapter before it. */
  const nextAfter = (candidate: Candidate): number => {
    const words = Math.max(...candidate.options.map((o) => o.end));
    return runs.find((c) => c.start >= words && (c.label !== null || c.lineStart) && (c.lineStart || candidate.label?.kind === 'chapter' || !/^capitol/.test(view.folded.slice(c.start, c.start + 7))))?.start ?? Infinity;
  };
  /** The end of the candidate's line; the next line belongs to it where only there dots lead to the page. */
  const endOf = (candidate: Candidate): number => {
    const line = lines[candidate.line]!, next = lines[candidate.line + 1];
    const over = next?.kind === 'text' && lineLabel(next) === null && leads(next.folded) && !leads(line.folded);
    return Math.min(over ? next.end : line.end, nextAfter(candidate));
  };
  const isEntry = (candidate: Candidate): boolean => {
    const end = endOf(candidate);
    const own = view.folded.slice(candidate.start, end).trim();
    const label = candidate.label, chapter = chapterOf(candidate);
    if (leads(own)) return true;
    const afterTitle = candidate.options[0] ? view.folded.slice(Math.min(candidate.options[0].end, end), end).trim() : '';
    const tail = own.includes('capitolul') ? named.exec(own) : null;
    if (tail && tail.index > 20) return true;
    if (chapter && label?.kind !== 'chapter' && /^[^.;]{0,90}[-–—]\s*capitolul\s+(?:i{1,3}|l{1,3}|[123])\b/.test(afterTitle)) return true;
    if (chapter && label?.kind === 'chapter' && /^\W*\d/.test(own) && /date privind|:|;/.test(own)) return true;
    return false;
  };
  for (const candidate of candidates) if (candidate.otherTitle && (leads(view.folded.slice(candidate.start, lines[candidate.line]!.end).trim()) || leads(view.folded.slice(candidate.otherTitle.start, candidate.otherTitle.end)))) dropped.add(candidate);
  let covered = -1;
  for (const candidate of runs) {
    // A second reading of words that an entry already holds.
    if (candidate.start < covered) { dropped.add(candidate); continue; }
    const chapter = chapterOf(candidate);
    // A chapter that the list has named already is the chapter itself.
    const bare = candidate.start >= (opened.get(candidate.line) ?? Infinity) && chapter !== null && !entries.some((e) => e.chapter === chapters[chapter - 1]);
    if (!isEntry(candidate) && !(bare && later(candidate))) continue;
    dropped.add(candidate);
    const end = endOf(candidate);
    covered = end;
    const own = view.folded.slice(candidate.start, end);
    const written = named.exec(own)?.[1] ?? [...own.matchAll(innerNamed)][0]?.[1] ?? null;
    const number = candidate.label?.kind === 'chapter' ? candidate.label.value : written ? numberOf(written) : chapterOf(candidate);
    if (chapterOf(candidate) === null && !written) continue;
    entries.push({ chapter: chapters[(number ?? 0) - 1] ?? null, text: view.text.slice(candidate.start, end).trim(), span: view.place(candidate.start, end) });
  }
  const reading: Reading<readonly Entry[]> = entries.length ? found(entries, entries[0]!.span, ...entries.slice(1).map((e) => e.span)) : absent(body);
  return { reading, dropped };
}
