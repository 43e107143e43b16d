// Facts about an objective that the plan lists: whether anything serves it, whether it is quoted rightly, what is due under it.

import { alignedFrom, notAlignedBelow } from '../../alignment/weights.ts';
import type { Spans } from '../../base/span.ts';
import { isOwn, labelOf, short, unreadLines, verdictOfObjective } from '../alignment/analysis.ts';
import { answerWord } from '../alignment/service.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import type { ObjectiveSubject } from '../subjects.ts';
import { ask, told, untold } from '../tell.ts';
import { featuresOf } from '../../alignment/features.ts';
import { dueUnder } from './due.ts';
import { quotationOf, sourceOf } from './quotation.ts';

const at = ({ objective }: ObjectiveSubject): Spans => [objective.span];
const verdict = ({ objective }: ObjectiveSubject, c: FactContext) => verdictOfObjective(objective, c);

function covered(o: ObjectiveSubject, c: FactContext): Fact {
  const own = verdict(o, c);
  if (!own) return untold('not-recognised', at(o));
  const unread = own.answer === 'not-aligned' ? unreadLines(c) : null;
  return unread ? untold(unread, at(o)) : { value: answerWord[own.answer], at: at(o), related: own.best.slice(0, 3).map((m) => ({ role: 'line', at: [m.line.span] as Spans })) };
}

const stateWord = { exact: 'exact', cut: 'prescurtat', changed: 'schimbat', absent: 'absent' } as const;

function quote(o: ObjectiveSubject, c: FactContext): Fact {
  const found = quotationOf(o, c);
  if (!found) return untold('no-document', at(o));
  const lost = found.state === 'absent' ? sourceOf(o, c)?.document.losses.find((l) => l.text) : undefined;
  return lost ? untold({ code: 'text-lost', data: { what: lost.what } }, at(o)) : told(stateWord[found.state], at(o));
}

/** The difference in a form to read: what the plan adds and what it leaves out. */
function difference(o: ObjectiveSubject, c: FactContext): string[] {
  const found = quotationOf(o, c);
  return found ? [...found.added.map((w) => `+ ${w}`), ...found.left.map((w) => `− ${w}`)] : [];
}

/** Points for people: nothing speaks for it, however much speaks against. */
const shown = (score: number | undefined): number | null => (score === undefined ? null : Math.max(0, score));

const dueTexts = (o: ObjectiveSubject, c: FactContext, state?: string): string[] =>
  (dueUnder(o, c) ?? []).filter((d) => state === undefined || d.state === state).map((d) => `${short(d.measure.text)}${d.measure.term ? ` (${short(d.measure.term, 40)})` : ''}`);

export const objectiveFacts: FactSet<ObjectiveSubject> = {
  'objective.text': ask('text', 'The objective as the plan writes it.', (o) => told(o.objective.text, at(o))),
  'objective.rank': ask('text', 'general, specific, operational, direction or other.', (o) => told(o.objective.level, at(o))),
  'objective.strategyLevel': ask('text', 'The level of its strategy: local, county or national.', (o) => told(o.strategy.level, at(o))),
  'objective.ofOwnStrategy': ask('boolean', 'It belongs to the authority\'s own strategy (local; county for a county plan).', (o, c) => told(isOwn(o.strategy.level, c), at(o))),
  'objective.covered': ask('text', 'Whether a service, an activity, a training line, a measure or an agreement of the plan serves it: aliniat, nealiniat or de-judecat.', covered),
  'objective.coveredBy': ask('list', 'The lines of the plan that serve it.', (o, c) => told((verdict(o, c)?.best ?? []).map((m) => short(m.line.label, 90)), at(o))),
  'objective.coveredWhy': ask('text', 'What the answer rests on: matched, children, any-service, near, too-general, nothing.', (o, c) => told(verdict(o, c)?.why ?? null, at(o))),
  'objective.nearestLine': ask('text', 'The line of the plan that comes nearest.', (o, c) => { const near = verdict(o, c)?.nearest; return told(near ? short(near.line.label, 90) : null, at(o)); }),
  'objective.score': ask('number', 'The score of the strongest pair, in points.', (o, c) => { const own = verdict(o, c); return told(shown((own?.best[0] ?? own?.nearest)?.score), at(o)); }),
  'objective.alignedFrom': ask('number', 'The score from which an objective is covered.', (o) => told(alignedFrom, at(o))),
  'objective.alignedBelow': ask('number', 'The score below which it is not.', (o) => told(notAlignedBelow, at(o))),
  'objective.groups': ask('list', 'The groups it names.', (o, c) => told(featuresOf(o.objective.text, c.library.registry).groups.map((g) => labelOf(g.id, c)), at(o))),
  'objective.documentGiven': ask('boolean', 'The strategy document it comes from was given beside the plan.', (o, c) => told(sourceOf(o, c) !== null, at(o))),
  'objective.quotation': ask('text', 'How the strategy document has it: exact, prescurtat (cut at an end), schimbat (other words), absent.', quote),
  'objective.inDocument': ask('text', 'The nearest text of the strategy document.', (o, c) => { const near = quotationOf(o, c)?.nearest; return told(near ? short(near, 300) : null, at(o)); }),
  'objective.difference': ask('list', 'Words the plan adds (+) and leaves out (−).', (o, c) => told(difference(o, c), at(o))),
  'objective.measuresDue': ask('number', 'Measures the own strategy sets for the plan year under this objective; not said without the document.', (o, c) => told(dueUnder(o, c)?.length ?? null, at(o))),
  'objective.measuresMissing': ask('list', 'Due measures that no line of the plan takes up.', (o, c) => {
    const list = dueTexts(o, c, 'missing'), unread = list.length > 0 ? unreadLines(c) : null;
    return unread ? untold(unread, at(o)) : told(list, at(o));
  }),
  'objective.measuresDoubtful': ask('list', 'Due measures that a line may take up, or that are another body\'s.', (o, c) => told(dueTexts(o, c, 'doubtful'), at(o))),
};
