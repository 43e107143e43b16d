// Whether numbers and categories of beneficiaries are given somewhere (L 292/2011 art. 112(3) b)).

import { type Span, contains, spansOr } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';
import type { Plan } from '../../plan/plan.ts';
import { placeOf, valueOf } from '../../plan/reading.ts';
import { viewOf } from '../../plan/recognise/view.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { type Stretch, ifNothingLost, lineAt, matchesInLines } from '../passages.ts';
import { entryOf } from '../service/code.ts';
import { beneficiariesIn } from '../service/group.ts';
import { cellsOf, isExisting, nameOf, type Service } from '../service/row.ts';
import { ask, told, untold } from '../tell.ts';
import { starts, wordStarts } from '../words.ts';

const counted = /\b\d[\d.]* (?:de )?(?:\w+ ){0,2}?(?:copi(?:i|ilor)|persoane|varstnici|famili[ei]|elevi|prescolari|tineri|adulti|pensionari|batrani|beneficiari|asistati|femei|mame|victime|gospodarii|asistenti personali)\b|\b(?:copii|persoane|varstnici|familii|elevi|tineri|adulti|pensionari|batrani|beneficiari|asistati|femei|victime)(?: [a-z]+){0,4} ?[:=–—-] ?\d+\b(?![.,/]\d)/g;

/** How the groups of these begin (words.ts). */
const groups = starts('copi', 'persoan', 'varstnic', 'famili', 'elevi', 'prescolari', 'tineri', 'adulti', 'pensionari', 'batrani', 'beneficiar', 'asistat', 'asistent', 'femei', 'mame', 'victime', 'gospodarii');

/** The lines that name a group and a number, outside `foreign`: a number stands in the line of its group. */
function countedLines(document: Document, foreign: readonly Span[]): Stretch[] {
  const view = viewOf(document), lines: Stretch[] = [];
  let done = -1;
  for (const word of wordStarts(document, groups)) {
    if (word <= done) continue;
    const line = lineAt(view, word);
    done = line.end;
    if (!/\d/.test(line.folded)) continue;
    const at = view.place(line.start, line.end);
    if (!foreign.some((f) => contains(f, at))) lines.push({ from: line.start, to: line.end });
  }
  return lines;
}

function number(row: Service): boolean {
  const some = (q: { value: number | null; several: boolean } | undefined): boolean => Boolean(q && (q.several || (q.value ?? 0) > 0));
  if (isExisting(row)) return some(valueOf(row.capacity)) || (valueOf(row.occupancy)?.persons ?? 0) > 0;
  return some(valueOf(row.perDay)) || some(valueOf(row.beds));
}

/** A group named anywhere on the row, or by its code. */
const category = (row: Service, context: FactContext): boolean =>
  (entryOf(row, context)?.groups.length ?? 0) > 0 || beneficiariesIn([nameOf(row), ...cellsOf(row).map((c) => c.text)].join(' ; '), context).length > 0;

/** given (a service that runs, or a sentence), planned (only a planned capacity with a category), none. */
function data(context: FactContext): Fact {
  const { plan, document } = context;
  const row = plan.existing.find((r) => number(r) && category(r, context));
  if (row) return told('given', [row.span]);
  const foreign = [...plan.strategies.map((s) => s.span), plan.sections.III.span, plan.sections.II.span, ...plan.training.map((t) => t.span), ...plan.proposed.map((p) => p.span), ...(plan.decision.is === 'found' ? [plan.decision.value.whole] : [])];
  const sentence = matchesInLines(document, counted, countedLines(document, foreign)).find(({ at }) => contains(plan.body, at) && !foreign.some((f) => contains(f, at)));
  if (sentence) return told('given', [sentence.at]);
  const planned = plan.proposed.find((r) => number(r) && category(r, context));
  if (planned) return told('planned', [planned.span]);
  // Without chapter I there is no place for it: STR-01 tells that, once.
  if (plan.sections.I.state === 'missing' && plan.sections.I.doubt.is !== 'unclear') return told(null, placeOf(plan.sections.I.heading));
  if (plan.tableA.is === 'unclear') return untold(plan.tableA.because, plan.tableA.at);
  return ifNothingLost(context, 'none', spansOr([...placeOf(plan.sections['I.A'].heading)], plan.body));
}

export const beneficiaryFacts: FactSet<Plan> = {
  'document.beneficiaryData': ask('text', 'Numbers with categories of beneficiaries: given, planned (only for proposed services), none; not said where chapter I itself is missing.', (_plan, context) => data(context)),
};
