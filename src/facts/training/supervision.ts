// Whether supervision of social workers is planned (III.2): contracts, zero, declined, a heading alone, or missing.

import { contains, type Span, spansOr } from '../../base/span.ts';
import { placeOf } from '../../plan/reading.ts';
import { viewOf } from '../../plan/recognise/view.ts';
import type { Section } from '../../plan/plan.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { headingPlace, hitsAt, ifNothingLost, spansOf } from '../passages.ts';
import { starts } from '../words.ts';

/** The figure after `nr.`, or before `contract(e)`: how many contracts are planned; null where none is written. */
export function contractsIn(folded: string): number | null {
  // A row of a table has its figure in the next cell.
  const number = /\basistent\w*\s+social\w*[^\n\d]{0,30}\t\s*(\d+)/.exec(folded) ?? /\bnr\.?\s*(?:de\s+)?(?:contracte?\s*)?[:.]?\s*(\d+)/.exec(folded) ?? /(\d+)\s+contract/.exec(folded) ?? /^\D{0,40}?[:–-]\s*(\d+)\s*(?:[;,.]|$)/.exec(folded);
  if (number) return Number(number[1]);
  if (/\b(?:niciun|nici\s+un|zero)\s+contract/.test(folded)) return 0;
  return /\b(?:un|una|doua|trei|patru|cinci)\s+contract/.test(folded) ? 1 : null;
}

const blank = /\bnr\.?\s*[._…]{2,}|_{3,}|…/;
const declined = /nu\s+(?:este|e)\s+cazul|nu\s+se\s+aplica/;

/** What the words at `spans` plan: contracts counted, declined, a place left open, or words alone. */
function judge(section: Section, spans: readonly Span[], context: FactContext): string {
  const view = viewOf(context.document);
  const folded = spans.map((s) => view.folded.slice(view.offset(s.start), view.offset(s.end))).join('\n');
  if (section.state === 'not-applicable') return 'not-applicable';
  if (section.state === 'empty' || folded.trim() === '') return 'empty';
  if (declined.test(folded)) return 'not-applicable';
  const contracts = contractsIn(folded);
  if (contracts !== null) return contracts > 0 ? 'planned' : 'zero';
  return blank.test(folded) || section.onlyTerm ? 'empty' : 'planned';
}

const named = /\bsupervizar\w*|\bsuperviz(?:ate|are|area)\b|\bsupervizor\w*/y, supervisionStarts = starts('superviz');

function supervision(context: FactContext): Fact {
  const { document, plan } = context;
  const whole = plan.sections['III.2'], workers = plan.sections['III.2.a'];
  const at = placeOf(whole.heading);
  for (const section of [whole, workers]) if (section.doubt.is === 'unclear') return { value: undefined, at: section.doubt.at, because: section.doubt.because };
  if (whole.state === 'not-applicable') return { value: 'not-applicable', at };
  if (whole.state === 'missing' && workers.state === 'missing') {
    const elsewhere = hitsAt(document, supervisionStarts, named, spansOf(plan, 'III').concat(plan.body));
    if (elsewhere.length) return { value: 'elsewhere', at: spansOr(elsewhere.map((h) => h.at), at[0]) };
    return ifNothingLost(context, 'missing', headingPlace(plan, 'III'));
  }
  const place = workers.state === 'missing' ? at : placeOf(workers.heading);
  if (workers.state !== 'missing') {
    // In data only its texts count, not keys and line numbers.
    const words = document.data ? document.blocks.map((b) => b.span).filter((b) => contains(workers.span, b)) : [workers.span];
    const said = judge(workers, words, context);
    // Words under the point itself may answer what the line for social workers leaves open.
    if (said !== 'empty' || whole.answer.length === 0) return { value: said, at: place };
  }
  return { value: judge(whole, whole.answer, context), at };
}

export const supervisionFacts: FactSet = {
  'document.supervision': { type: 'text', about: 'supervision of social workers: planned, zero, not-applicable, empty, elsewhere (named outside III.2), missing', compute: (_, context) => supervision(context) },
};
