// What stands under one heading beyond the model's own words: sentences, terms, "nu este cazul", dashes, tables.

import type { SectionId } from '../model.ts';
import type { Term } from '../plan.ts';
import { clausesOf, ownWords, type Word } from './clauses.ts';
import { isFootnote } from './closing.ts';
import { legendLines } from './legend.ts';
import { linesWithin, tokensOf, type Line } from './lines.ts';
import { coveredBy } from './model-cover.ts';
import { notApplicableIn, type Range } from './not-applicable.ts';
import { tableContent, type TableContent, type TableRole } from './table-content.ts';
import { termOf, termsIn } from './terms.ts';
import type { View } from './view.ts';

export interface Answer {
  /** View ranges of own sentences, of "none" sentences, of terms, of dashes. */
  readonly own: readonly Range[];
  readonly none: readonly Range[];
  readonly terms: readonly Range[];
  readonly dashes: readonly Range[];
  readonly term: Term | null;
  readonly tables: readonly TableContent[];
  /** Subject words of the own sentences. */
  readonly words: number;
  /** An own sentence tells a sum or how many people or contracts. */
  readonly figures: boolean;
}

/** Tables that can answer a point of a chapter; others that stand there belong elsewhere. */
const accepted = (id: SectionId, role: TableRole): boolean => {
  if (id.startsWith('III')) return role === 'training' || role === 'other';
  if (id.startsWith('II')) return role === 'activities' || role === 'other' || role === 'measures';
  return role !== 'measures' && role !== 'training';
};

const figure = /\b[1-9][\d.]*\s*(?:lei|ron|persoan|contract|benefici|angajat|participant)/;

const sum = /(?<![\d.,])[1-9][\d. ]*(?:,\d+)?\s*(?:mii\s+(?:de\s+)?)?(?:lei|ron)\b/;

/** Dashes at the very end of a text, with the character before them; null where others stand there. */
function dashAtEnd(text: string): Range | null {
  let stop = text.length;
  while (stop > 0 && /[\s.;]/.test(text[stop - 1]!)) stop -= 1;
  let dash = stop;
  while (dash > 0 && '-–—'.includes(text[dash - 1]!)) dash -= 1;
  if (dash === stop || stop - dash > 3 || (dash > 0 && !/[\s.;:,*"”)]/.test(text[dash - 1]!))) return null;
  return { start: Math.max(0, dash - 1), end: text.trimEnd().length };
}

const within = (ranges: readonly Range[], part: Range): boolean => ranges.some((r) => part.start >= r.start && part.end <= r.end);

/** Words of the subject of sections C and D. */
const subjects: readonly { readonly of: string; readonly words: RegExp }[] = [
  { of: 'I.C', words: /contract|achizi|licita|furnizor|externaliz|procedur|prestator/ },
  { of: 'I.D', words: /subven|asocia|fundati|\bcult|eligibil|\bong|neguvernamental|34\/1998|organizati/ },
];

/** A paragraph of its own after "nu este cazul" that does not speak of the section's subject: it tells of something else. */
function onSomethingElse(view: View, id: SectionId, clause: Range, none: readonly Range[]): boolean {
  const subject = subjects.find((s) => id.startsWith(s.of));
  const said = none.findLast((n) => n.end <= clause.start);
  if (!subject || !said || !view.text.slice(said.end, clause.start).includes('\n')) return false;
  let from = view.folded.lastIndexOf('\n', clause.start) + 1;
  if (from <= said.end) from = said.end;
  const end = view.folded.indexOf('\n', clause.end);
  const paragraph = view.folded.slice(from, end < 0 ? undefined : end);
  return !subject.words.test(paragraph) && !figure.test(paragraph);
}

/** The answer in the view range [from, to) under the heading of `id`; `from` is where the heading's words end. */
export function answerOf(view: View, lines: readonly Line[], id: SectionId, from: number, to: number): Answer {
  const clauses: (Range & { readonly words: number })[] = [], none: Range[] = [], terms: Range[] = [], dashes: Range[] = [];
  const tables = new Map<unknown, Line[]>();
  const texts: Range[] = [];
  let afterTable = false;
  const legend = legendLines(lines);
  for (const line of linesWithin(lines, from, to)) {
    // A few dashes alone on a line are an answer, not a ruler.
    if (line.running && line.start >= from && line.start < to && texts.length === 0 && /^[-–—]{3,6}$/.test(line.text)) dashes.push({ start: line.start, end: line.end });
    if (line.end <= from || line.start >= to || line.running || isFootnote(line) || legend.has(line.index)) continue;
    if (line.kind === 'row') {
      // A point told in a row of a table: the cells beside it are its answer.
      if (line.start < from) { if (/^III?\./.test(id) && line.end > from) texts.push({ start: from, end: Math.min(to, line.end) }); continue; }
      tables.set(line.table, [...(tables.get(line.table) ?? []), line]);
      afterTable = true;
      continue;
    }
    // Under a point of chapter III only what comes before the end of its table is its own.
    if (afterTable && id.startsWith('III.') && id.length > 3) continue;
    const start = Math.max(from, line.start), last = texts.at(-1);
    if (last && !afterTable && last.end <= start) texts[texts.length - 1] = { start: last.start, end: Math.min(to, line.end) };
    else texts.push({ start, end: Math.min(to, line.end) });
  }
  let term: Term | null = null;
  texts.forEach((text, index) => {
    const folded = view.folded.slice(text.start, text.end), source = view.text.slice(text.start, text.end);
    const shift = (r: Range): Range => ({ start: r.start + text.start, end: r.end + text.start });
    const saysNone = notApplicableIn(folded).map(shift);
    const tokens = tokensOf(view, text.start, text.end, 0);
    const cover = coveredBy(id, tokens);
    // "anual" in "Programului anual al achizițiilor" is the model's word, no term.
    const hits = termsIn(folded).filter((hit) => {
      const range = shift(hit);
      return !within(saysNone, range) && !tokens.every((t, i) => cover[i] || !within([range], t));
    });
    const said = hits.map(shift);
    const words = tokens.map((token, i): Word => ({ token, model: cover[i]!, open: !cover[i] && !within(saysNone, token) && !within(said, token) }));
    term ??= termOf(source, hits);
    none.push(...saysNone);
    terms.push(...said);
    let next = 0;
    for (const clause of clausesOf(view, text.start, text.end, index === 0 && text.start <= from)) {
      while (next < words.length && words[next]!.token.start < clause.start) next += 1;
      let stop = next;
      while (stop < words.length && words[stop]!.token.end <= clause.end) stop += 1;
      const inside = words.slice(next, stop), found = ownWords(id, clause, inside);
      if (found.reduce((sum, t) => sum + (/\d/.test(t.word) ? 4 : t.word.length), 0) < 4) continue;
      const whole = clause.heading || inside.some((word) => !word.open) ? found[0]!.start : clause.start + /^\s*/.exec(view.text.slice(clause.start, clause.end))![0].length;
      clauses.push({ start: whole, end: found.at(-1)!.end, words: found.length });
    }
    const dash = saysNone.length || said.length ? null : dashAtEnd(source);
    if (dash) dashes.push(shift(dash));
  });
  const contents = [...tables.values()].map(tableContent).filter((table) => accepted(id, table.role));
  const kept = clauses.filter((clause) => !onSomethingElse(view, id, clause, none));
  const own = kept.map(({ start, end }) => ({ start, end }));
  // A sum beside "nu este cazul" contradicts it, in however few words.
  const sums = none.length > 0 && texts.some((text) => sum.test(view.folded.slice(text.start, text.end)));
  return { own, none, terms, dashes, term, tables: contents, words: kept.reduce((sum, clause) => sum + clause.words, 0), figures: sums || own.some((r) => figure.test(view.folded.slice(r.start, r.end))) };
}
