// Whether a county directorate's plan has measures on residential services for children and on closing placement centres (L 191/2022 art. 7(2)).

import { contains, spansOr } from '../../base/span.ts';
import type { Plan } from '../../plan/plan.ts';
import { placeOf, valueOf } from '../../plan/reading.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { hitsOf, ifNothingLost } from '../passages.ts';
import { ask, told } from '../tell.ts';

const centre = '(?:centr\\w* (?:clasic\\w* )?de plasament|centr\\w* rezidential\\w*|servici\\w* rezidential\\w*|institutii\\w*|case\\w* de copii)';
const change = '(?:inchid\\w*|inchis\\w*|desfiint\\w*|reorganiz\\w*|restructur\\w*|dezinstitutionaliz\\w*|transform\\w*|inlocui\\w*)';
const closing = new RegExp(`\\b${change}\\b[^.;\\n]{0,120}\\b${centre}|\\b${centre}[^.;\\n]{0,120}\\b${change}|\\bdezinstitutionaliz\\w* (?:a )?copi\\w*`, 'g');
const residential = /\b(?:servici\w*|centr\w*) rezidential\w* (?:\w+ ){0,3}(?:pentru|destinat\w*|ale|a) (?:\w+ ){0,3}copi\w*|\bcopi\w+[^.;\n]{0,60}\brezidential\w*|\bcas[ae]\w* de tip familial|\bservici\w* de tip rezidential/g;
const noneLeft = /\bnu (?:mai )?(?:are|exista|functioneaza|detine|administreaza)\b[^.;\n]{0,60}\bcentr\w* de plasament/g;

/** both; part (one of the two, or the statement that no such centre is left); none. */
function measures(context: FactContext): Fact {
  const { plan, document } = context;
  const foreign = [...plan.strategies.map((s) => s.span), ...(plan.decision.is === 'found' ? [plan.decision.value.whole] : [])];
  const own = (pattern: RegExp) => hitsOf(document, pattern).map((h) => h.at).filter((at) => !foreign.some((f) => contains(f, at)));
  const rows = [...plan.existing, ...plan.proposed].filter((r) => /^8790(?:CR-C|SF-C)/.test(valueOf(r.code)?.normal ?? ''));
  const closed = own(closing);
  const running = [...own(residential).filter((at) => !closed.some((c) => contains(c, at) && c.end - c.start < at.end - at.start + 10)), ...rows.map((r) => r.span)];
  if (closed.length && running.length) return told('both', [closed[0]!]);
  const hints = [...closed, ...own(noneLeft), ...own(residential)];
  if (hints.length) return told('part', spansOr(hints, plan.body));
  return ifNothingLost(context, 'none', spansOr([...placeOf(plan.sections.I.heading)], plan.body));
}

export const closureFacts: FactSet<Plan> = {
  'document.childResidentialMeasures': ask('text', 'Measures on residential child services and on closing placement centres: both, part, none.', (_plan, context) => measures(context)),
};
