// Facts about the justification of a proposed service (Ordin 1086/2018 I.B; HG 797/2017 art. 5).

import type { Spans } from '../../base/span.ts';
import { wordsOf } from '../../base/fold.ts';
import type { ProposedService } from '../../plan/plan.ts';
import { readAmount } from '../../plan/recognise/amounts.ts';
import { placeOf, valueOf } from '../../plan/reading.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { told, unclearBut } from '../tell.ts';
import { evidenceIn } from './evidence-words.ts';
import { reasonKind } from './reason-words.ts';
import { categoryOf, cellsOf, nameOf, ofProposed, type RowCell, type Service } from './row.ts';

/** Columns where a stray justification may stand: money cells with words, and columns without a known head. */
const own = new Set(['index', 'name', 'code', 'beneficiaries', 'perDay', 'beds', 'areaMp', 'staff', 'justification']);

/** Unnamed columns to the right of "Justificare" belong to it: its head was one wide cell. */
function under(context: FactContext): ReadonlySet<string> {
  const columns = valueOf(context.plan.tableB)?.columns ?? [];
  const at = columns.findIndex((c) => c.key === 'justification');
  const lastNamed = columns.findLastIndex((c) => c.key !== null || c.text.trim() !== '');
  return new Set(at < 0 ? [] : columns.flatMap((_c, i) => (i > Math.max(at, lastNamed) ? [`column${i + 1}`] : [])));
}

interface Text { readonly text: string; readonly at: Spans; readonly elsewhere: boolean }

const blank = (text: string): boolean => /^[\s._…–—-]*$|^[\s.–—-]*nu (?:este|e) cazul[\s.;]*$/i.test(text);

/** The justification, or the text that stands for it in a neighbouring column; null where there is neither. */
const textOf = (row: ProposedService, context: FactContext): Text | null => context.once(`justification/${row.span.start}`, () => textAnew(row, context));

/** A paragraph of section B that calls itself the justification, beside the table. */
function besideTable({ plan, document }: FactContext): Text | null {
  const section = plan.sections['I.B'];
  if (section.state !== 'present') return null;
  const { start, end } = section.span;
  const hit = /(?:^|\n)[ \t]*(?:justific|fundament|motiv)[a-zăâîșț]*(?![a-zăâîșț])[^\n\t|:–-]{0,60}[:–-][ \t]*([^\n\t|]{20,})/iu.exec(document.text.slice(start, end));
  if (hit) { const at = start + hit.index + hit[0].length - hit[1]!.length; return { text: hit[1]!, at: [{ start: at, end: at + hit[1]!.length }], elsewhere: true }; }
  return null;
}

function textAnew(row: ProposedService, context: FactContext): Text | null {
  if (row.justification.is === 'found' && !blank(row.justification.value)) return { text: row.justification.value, at: row.justification.at, elsewhere: false };
  const below = under(context);
  const here = (c: RowCell): boolean => (c.column === 'justification' && c.continued && !blank(c.text)) || below.has(c.column);
  // A sentence that speaks of the need is no amount either, figures or not.
  const ofNeed = (c: RowCell): boolean => wordsOf(c.text).length >= 5 && evidenceIn(c.text) !== 'none' && valueOf(readAmount(c.text, c.span)) === undefined;
  // Two words without a figure in a column of no name, or three in a money column, are no amount and no source.
  const stray = (c: RowCell): boolean => here(c) || (!own.has(c.column) && ((!/\d/.test(c.text) && wordsOf(c.text).length >= (c.column.startsWith('column') ? 2 : 3)) || ofNeed(c)));
  const found = cellsOf(row).filter(stray);
  const [first, ...rest] = found.map((c) => c.span);
  return first ? { text: found.map((c) => c.text).join('; '), at: [first, ...rest], elsewhere: !found.every(here) } : context.once('justification/beside', () => besideTable(context));
}

const unread = (row: ProposedService): Fact | null => unclearBut(row.justification);

/** given, elsewhere (in a neighbouring column) or none. */
function place(row: ProposedService, context: FactContext): Fact {
  const text = textOf(row, context);
  return unread(row) ?? (text ? told(text.elsewhere ? 'elsewhere' : 'given', text.at) : told('none', placeOf(row.justification)));
}

const judged = (judge: (text: string, row: ProposedService) => string) => (row: ProposedService, context: FactContext): Fact => {
  const text = textOf(row, context);
  return unread(row) ?? (text ? told(judge(text.text, row), text.at) : told(null, placeOf(row.justification)));
};

export const justificationFacts: FactSet<Service> = {
  'service.justificationPlace': ofProposed('text', 'Where the justification stands: given, elsewhere (a neighbouring column), none.', place),
  'service.justification': ofProposed('text', 'The justification, or the text that stands for it.', judged((text) => text)),
  'service.justificationKind': ofProposed('text', 'own, formula (only the law), funding (only who pays) or restatement (only the name again). A reason with figures of need is own.', judged((text, row) =>
    (evidenceIn(text) === 'evidence' ? 'own' : reasonKind(text, nameOf(row), categoryOf(row))))),
  'service.evidence': ofProposed('text', 'Evidence of need: evidence (persons counted, a request, a study), hint, none.', judged((text) => evidenceIn(text))),
};
