// Facts about how a service stands to the objectives of the strategies: the answer and what it rests on.

import type { Match } from '../../alignment/align.ts';
import type { Answer } from '../../alignment/compare.ts';
import type { Verdict } from '../../alignment/verdicts.ts';
import { rootsOf } from '../../alignment/roots.ts';
import { alignedFrom, notAlignedBelow } from '../../alignment/weights.ts';
import type { Spans } from '../../base/span.ts';
import type { ExistingService, ProposedService } from '../../plan/plan.ts';
import { valueOf } from '../../plan/reading.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { ask, told, untold } from '../tell.ts';
import { alignmentOf, labelOf, short, verdictOfService } from './analysis.ts';

type Service = ExistingService | ProposedService;

export const answerWord: Readonly<Record<Answer, string>> = { aligned: 'aliniat', 'not-aligned': 'nealiniat', person: 'de-judecat' };

const idOf = (s: Service): string => `${'occupancy' in s ? 'existing' : 'proposed'}[${s.index}]`;
const at = (s: Service): Spans => (s.name.is === 'found' ? s.name.at : [s.span]);
const verdict = (s: Service, c: FactContext): Verdict | null => verdictOfService(idOf(s), c);
const strongest = (v: Verdict | null): Match | null => v?.best[0] ?? v?.nearest ?? null;
const listed = (c: FactContext): number => alignmentOf(c).targets.length;

/** The reasons of the strongest pair of a service, by the start of their code. */
function reasons(s: Service, c: FactContext, start: string): readonly string[] {
  const best = strongest(verdict(s, c));
  if (!best) return [];
  const alignment = alignmentOf(c);
  return [...new Set(alignment.reasons(alignment.lines.indexOf(best.line), alignment.targets.indexOf(best.target)).filter((r) => r.code.startsWith(start)).flatMap((r) => r.of))];
}

/** The word of a text that has this root: people are shown words. */
const wordOf = (root: string, text: string): string => text.split(/[^\p{L}-]+/u).find((word) => word && rootsOf(word).includes(root))?.toLowerCase() ?? root;

/** The words of the row by which it has the groups and themes compared: what a person would point at. */
function terms(s: Service, c: FactContext): string[] {
  const line = alignmentOf(c).lines.find((l) => l.id === idOf(s));
  if (!line) return [];
  const ids = new Set(['group', 'form', 'help', 'work'].flatMap((code) => reasons(s, c, `${code}-same`)));
  const named = [...line.features.groups, ...Object.values(line.features.themes).flat()].filter((n) => ids.has(n.id)).map((n) => n.words);
  return [...new Set([...named, ...reasons(s, c, 'words').map((root) => wordOf(root, line.label))])];
}

/** Points for people: nothing speaks for it, however much speaks against. */
const shown = (score: number | undefined): number | null => (score === undefined ? null : Math.max(0, score));

function answer(s: Service, c: FactContext): Fact {
  if (listed(c) === 0) return untold('no-objectives', at(s));
  const own = verdict(s, c);
  if (!own) return untold(s.damaged ? 'damaged-row' : 'not-recognised', at(s));
  return { value: answerWord[own.answer], at: at(s), related: own.best.filter((m) => m.target.from === 'plan').slice(0, 3).map((m) => ({ role: 'objective', at: [m.target.span] as Spans })) };
}

export const serviceAlignmentFacts: FactSet<Service> = {
  'service.alignment': ask('text', 'Whether the service serves an objective of the strategies: aliniat, nealiniat or de-judecat; cannot be told where no objective is listed.', answer),
  'service.alignedWith': ask('list', 'The objectives it serves, the strongest first.', (s, c) => told((verdict(s, c)?.best ?? []).filter((m) => m.score >= alignedFrom).map((m) => short(m.target.text)), at(s))),
  'service.nearestObjective': ask('text', 'The objective that comes nearest.', (s, c) => { const m = strongest(verdict(s, c)); return told(m ? short(m.target.text) : null, at(s)); }),
  'service.alignmentWhy': ask('text', 'What the answer rests on: matched, near, target-group, only-general, any-service, nothing.', (s, c) => told(verdict(s, c)?.why ?? null, at(s))),
  'service.alignmentGroups': ask('list', 'The groups the service is for, by words and code.', (s, c) => told((alignmentOf(c).lines.find((l) => l.id === idOf(s))?.features.groups ?? []).map((g) => labelOf(g.id, c)), at(s))),
  'service.alignmentTerms': ask('list', 'The words, groups and kinds of help shared with the strongest objective.', (s, c) => told(terms(s, c), at(s))),
  'service.alignmentScore': ask('number', 'The score of the strongest pair, in points.', (s, c) => told(shown(strongest(verdict(s, c))?.score), at(s))),
  'service.alignmentFrom': ask('number', 'The score from which a service is aligned.', (s) => told(alignedFrom, at(s))),
  'service.alignmentBelow': ask('number', 'The score below which it is not.', (s) => told(notAlignedBelow, at(s))),
  'service.normalCode': ask('text', 'The service code in normal form.', (s) => told(valueOf(s.code)?.normal ?? null, s.code.is === 'found' ? s.code.at : at(s))),
};
