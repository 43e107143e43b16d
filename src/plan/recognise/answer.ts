// What stands under one heading beyond the model's own words: sentences, terms, "nu este cazul", dashes, tables.

import type { SectionId } from '../model.ts';
import type { Term } from '../plan.ts';
import { isFootnote } from './closing.ts';
import { legendLines } from './legend.ts';
import { tokensOf, type Line, type Token } from './lines.ts';
import { coveredBy, isEmptyWord, isFitting, isStatement } from './model-cover.ts';
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

const clauseEnd = /[;:\n]|\.(?=\s|$|[-–—"”])|\s[-–—]+(?=\s|\p{L})|[–—]|(?<=\p{L})-(?=\s)|\.(?=\p{Lu})/gu;

const figure = /\b[1-9][\d.]*\s*(?:lei|ron|persoan|contract|benefici|angajat|participant)/;

interface Clause extends Range { readonly heading: boolean }

/** The clauses of a text range; the first runs on from the heading itself, also over a line end within a sentence. */
function clausesOf(view: View, start: number, end: number, first: boolean): Clause[] {
  const text = view.text.slice(start, end), out: Clause[] = [];
  let at = 0;
  const wraps = (index: number): boolean => text[index] === '\n' && /^\s*[\p{Ll}(,]/u.test(text.slice(index + 1)) && !/^\s*\(?[a-z]{1,3}[.)]/.test(text.slice(index + 1));
  for (const hit of text.matchAll(clauseEnd)) {
    if (wraps(hit.index)) continue;
    out.push({ start: start + at, end: start + hit.index, heading: first && out.length === 0 });
    at = hit.index + hit[0].length;
  }
  out.push({ start: start + at, end, heading: first && out.length === 0 });
  return out.filter((c) => c.end > c.start);
}

const inside = (ranges: readonly Range[], token: Token): boolean => ranges.some((r) => token.start >= r.start && token.end <= r.end);

/** The words of a clause that are neither the model's nor empty; in the clause of the heading a renaming is none either. */
function ownWords(id: SectionId, clause: Clause, tokens: readonly Token[], covered: ReadonlyMap<number, boolean>, ofModel: ReadonlySet<number>): Token[] {
  const open = tokens.filter((t) => t.start >= clause.start && t.end <= clause.end && !covered.get(t.start));
  if (!open.length) return [];
  const content = open.filter((t) => !isEmptyWord(t));
  const states = open.some(isStatement) || content.some((t) => /\d/.test(t.word));
  const all = tokens.filter((t) => t.start >= clause.start && t.end <= clause.end);
  // Terms and "nu este cazul" are covered, but no words of the model: "pliante în luna iunie" tells what is done.
  const model = all.filter((t) => ofModel.has(t.start)).length, share = model ? model / (model + open.length) : 0;
  if (clause.heading && !states && content.length <= 10) return [];
  // The model's sentence with a few words of the authority's own is still the model's sentence.
  if (share >= 0.6 && !states && content.length <= 4) return [];
  if (content.every((t) => isFitting(t)) && (share > 0 || id.length > 1) && !states) return [];
  return content;
}

/** The answer in the view range [from, to) under the heading of `id`; `from` is where the heading's words end. */
export function answerOf(view: View, lines: readonly Line[], id: SectionId, from: number, to: number): Answer {
  const own: Range[] = [], none: Range[] = [], terms: Range[] = [], dashes: Range[] = [];
  const tables = new Map<unknown, Line[]>();
  const texts: Range[] = [];
  let afterTable = false;
  const legend = legendLines(lines);
  for (const line of lines) {
    // A few dashes alone on a line are an answer, not a ruler.
    if (line.running && line.start >= from && line.start < to && texts.length === 0 && /^[-–—]{3,6}$/.test(line.text)) dashes.push({ start: line.start, end: line.end });
    if (line.end <= from || line.start >= to || line.running || isFootnote(line) || legend.has(line.index)) continue;
    if (line.kind === 'row') {
      // An item told in a row of a table: the cells beside it are its answer.
      if (line.start < from) { if (id.startsWith('II.1.') && line.end > from) texts.push({ start: from, end: Math.min(to, line.end) }); continue; }
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
  let term: Term | null = null, words = 0;
  texts.forEach((text, index) => {
    const folded = view.folded.slice(text.start, text.end);
    const shift = (r: Range): Range => ({ start: r.start + text.start, end: r.end + text.start });
    const saysNone = notApplicableIn(folded).map(shift);
    const tokens = tokensOf(view, text.start, text.end, 0);
    const cover = coveredBy(id, tokens);
    // "anual" in "Programului anual al achizițiilor" is the model's word, no term.
    const hits = termsIn(folded).filter((hit) => !saysNone.some((r) => hit.start + text.start >= r.start && hit.end + text.start <= r.end)
      && !tokens.filter((t) => t.start >= hit.start + text.start && t.end <= hit.end + text.start).every((t) => cover[tokens.indexOf(t)]));
    const said = hits.map(shift);
    const covered = new Map(tokens.map((token, i) => [token.start, cover[i]! || inside(saysNone, token) || inside(said, token)]));
    const ofModel = new Set(tokens.flatMap((token, i) => (cover[i] ? [token.start] : [])));
    term ??= termOf(view.text.slice(text.start, text.end), hits);
    none.push(...saysNone);
    terms.push(...said);
    const first = index === 0 && text.start <= from;
    for (const clause of clausesOf(view, text.start, text.end, first)) {
      const found = ownWords(id, clause, tokens, covered, ofModel);
      if (found.reduce((sum, t) => sum + (/\d/.test(t.word) ? 4 : t.word.length), 0) < 4) continue;
      words += found.length;
      const whole = clause.heading || tokens.some((t) => t.start >= clause.start && t.end <= clause.end && covered.get(t.start)) ? found[0]!.start : clause.start + /^\s*/.exec(view.text.slice(clause.start, clause.end))![0].length;
      own.push({ start: whole, end: found.at(-1)!.end });
    }
    const dash = /(?:^|[\s.;:,*"”)])[-–—]{1,3}[\s.;]*$/u.exec(view.text.slice(text.start, text.end));
    if (dash && !saysNone.length && !said.length) dashes.push({ start: text.start + dash.index, end: text.start + dash.index + dash[0].trimEnd().length });
  });
  const contents = [...tables.values()].map(tableContent).filter((table) => accepted(id, table.role));
  return { own, none, terms, dashes, term, tables: contents, words, figures: own.some((r) => figure.test(view.folded.slice(r.start, r.end))) };
}
