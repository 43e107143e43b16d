// What `avizor align` shows: objectives against services with their answers, coverage with denominators, text to paste.

import type { Document } from '../document/document.ts';
import type { Library } from '../library/registry.ts';
import type { CitedStrategy, Plan } from '../plan/plan.ts';
import { valueOf } from '../plan/reading.ts';
import { type Alignment, align, isOpen } from './align.ts';
import type { Answer, Reason } from './compare.ts';
import { givenFor, ownLevel } from './given.ts';
import type { AlignmentInput } from './input.ts';
import type { PlanLine } from './lines.ts';
import type { Target } from './targets.ts';
import { objectiveVerdict, serviceVerdict, type Verdict } from './verdicts.ts';

export interface Mark { readonly answer: Answer; readonly score: number; readonly reasons: readonly Reason[] }
/** One objective: its marks in the order of `services`, and what else of the plan serves it. */
export interface Row { readonly target: Target; readonly marks: readonly Mark[]; readonly others: readonly { readonly line: PlanLine; readonly mark: Mark }[]; readonly verdict: Answer }
/** One service: `key` is E1 for the first existing one, P1 for the first proposed one. */
export interface Column { readonly key: string; readonly line: PlanLine; readonly verdict: Verdict; readonly justification: string | null }
/** `of` is the denominator; `person` are those that nobody but a person can tell. */
export interface Coverage { readonly aligned: number; readonly person: number; readonly of: number }

export interface AlignmentReport {
  readonly plan: { readonly title: string | null; readonly authority: string | null; readonly year: number | null; readonly source: string };
  readonly strategies: readonly { readonly level: CitedStrategy['level']; readonly name: string; readonly from: 'plan' | 'document'; readonly objectives: number }[];
  readonly services: readonly Column[];
  readonly rows: readonly Row[];
  readonly coverage: { readonly objectives: Coverage; readonly existing: Coverage; readonly proposed: Coverage };
  /** For the part of the plan before chapter I, in Romanian; null where nothing matched. */
  readonly preamble: string | null;
}

const dotted = (date: string): string => date.split('-').reverse().join('.');
const actNames: Readonly<Record<string, string>> = { HCL: 'Hotărârea Consiliului Local', HCJ: 'Hotărârea Consiliului Județean', HCGMB: 'Hotărârea Consiliului General al Municipiului București', HG: 'Hotărârea Guvernului', L: 'Legea', OUG: 'Ordonanța de urgență a Guvernului', OG: 'Ordonanța Guvernului' };
const levelNames: Readonly<Record<CitedStrategy['level'], string>> = { local: 'Strategia locală de dezvoltare a serviciilor sociale', county: 'Strategia județeană de dezvoltare a serviciilor sociale', national: 'Strategia națională' };

/** The strategy as a plan should name it; what is not known is left as dots to fill in. */
function nameOf(s: Pick<CitedStrategy, 'level' | 'title' | 'act' | 'period'>): string {
  const title = (valueOf(s.title) ?? levelNames[s.level]).replace(/^Strategiei\b/, 'Strategia');
  const period = valueOf(s.period), kind = valueOf(s.act.kind), number = valueOf(s.act.number), date = valueOf(s.act.date), year = valueOf(s.act.year);
  const told = period && !title.includes(String(period.from)) ? ` pentru perioada ${period.from}-${period.to}` : '';
  const when = date ? ` din ${dotted(date)}` : year ? `/${year}` : ' din …';
  return `${title}${told}, aprobată prin ${kind ? (actNames[kind] ?? kind) : 'Hotărârea …'} nr. ${number ?? '…'}${when}`;
}

interface Source { readonly level: CitedStrategy['level']; readonly name: string; readonly from: 'plan' | 'document'; readonly index: number; /** its objectives are not in the act's words: they are told, not quoted */ readonly ownWords: boolean }

/** Each strategy once: by its document where it was given, else as the plan quotes it. */
function sourcesOf(plan: Plan, given: AlignmentInput): Source[] {
  const used = new Set<number>();
  const cited = plan.strategies.map((s, index): Source => {
    const document = givenFor(s, plan, given), at = document ? given.strategies.indexOf(document) : -1;
    if (!document || at < 0 || used.has(at)) return { level: s.level, name: nameOf(s), from: 'plan', index, ownWords: false };
    used.add(at);
    return { level: s.level, name: nameOf(valueOf(s.act.number) === undefined ? document.strategy : s), from: 'document', index: at, ownWords: document.strategy.ownWords === true };
  });
  const rest = given.strategies.flatMap((g, index): Source[] => (used.has(index) ? [] : [{ level: g.strategy.level, name: nameOf(g.strategy), from: 'document', index, ownWords: g.strategy.ownWords === true }]));
  const order = { local: 0, county: 1, national: 2 };
  return [...cited, ...rest].sort((a, b) => order[a.level] - order[b.level]);
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const sentence = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\s;.,]+$/, '');

function markOf(alignment: Alignment, line: number, target: number): Mark {
  const { answer, score } = alignment.match(line, target);
  // Reasons are worked out when they are asked for: most marks are never opened.
  return { answer, score, get reasons() { return answer === 'not-aligned' && score <= 0 ? [] : alignment.reasons(line, target); } };
}

const levels = { local: 0, county: 1, national: 2 };

/** The words for the column "Justificare" of one proposed service: its best objective of each strategy; null where nothing precise matched. */
function justificationOf(alignment: Alignment, line: number, verdict: Verdict, rows: readonly Row[], sources: readonly Source[]): string | null {
  if (verdict.why !== 'matched') return null;
  const shown = new Set(rows.map((r) => r.target)), used = new Set<Source>();
  const told = alignment.ofLine(line, (t) => shown.has(t) && !(t.rank === 'general' && isOpen(t))).filter((m) => m.answer === 'aligned').sort((a, b) => Number(a.target.rank === 'general') - Number(b.target.rank === 'general')).flatMap((m) => {
    const source = sources.find((s) => s.from === m.target.from && s.index === m.target.strategy);
    if (!source || used.has(source)) return [];
    used.add(source);
    return [{ level: levels[m.target.level], words: `${m.target.rank === 'direction' ? 'direcției de acțiune' : 'obiectivului'} ${source.ownWords ? `privind ${lower(sentence(m.target.text))},` : `„${sentence(m.target.text)}”`} din ${source.name}` }];
  }).sort((a, b) => a.level - b.level).slice(0, 3).map((t) => t.words);
  return told.length > 0 ? `Serviciul răspunde ${told.join(', precum și ')}.` : null;
}

function preambleOf(plan: Plan, rows: readonly Row[], sources: readonly Source[]): string | null {
  const year = valueOf(plan.year);
  const parts = sources.flatMap((s) => {
    const covered = rows.filter((r) => r.verdict === 'aligned' && r.target.from === s.from && r.target.strategy === s.index);
    return covered.length === 0 ? [] : [`${s.name}, ${s.ownWords ? 'respectiv obiectivele privind' : 'respectiv următoarele obiective/direcții de acțiune'}:\n${covered.map((r) => `– ${s.ownWords ? lower(sentence(r.target.text)) : sentence(r.target.text)}`).join(';\n')}`];
  });
  return parts.length === 0 ? null : `Planul anual de acțiune${year ? ` pentru anul ${year}` : ''} a fost elaborat având în vedere:\n${parts.map((p, i) => `${i + 1}. ${p}`).join(';\n')}.`;
}

const coverage = (answers: readonly Answer[]): Coverage => ({ aligned: answers.filter((a) => a === 'aligned').length, person: answers.filter((a) => a === 'person').length, of: answers.length });

/** Compares plan and strategies and puts together everything the command shows. */
export function alignmentReport(plan: Plan, document: Document, given: AlignmentInput, library: Library): AlignmentReport {
  const alignment = align(plan, document, given, library), sources = sourcesOf(plan, given);
  const shown = alignment.targets.map((target, at) => ({ target, at })).filter(({ target }) => target.kind === 'objective' && sources.some((s) => s.from === target.from && s.index === target.strategy));
  const services = alignment.lines.map((line, at) => ({ line, at })).filter(({ line }) => line.role === 'service');
  const rows = sources.flatMap((s) => shown.filter(({ target }) => target.from === s.from && target.strategy === s.index)).map(({ target, at }): Row => ({
    target, verdict: objectiveVerdict(alignment, at).answer, marks: services.map((x) => markOf(alignment, x.at, at)),
    others: alignment.lines.map((line, i) => ({ line, i })).filter(({ line, i }) => line.role !== 'service' && alignment.match(i, at).answer !== 'not-aligned').map(({ line, i }) => ({ line, mark: markOf(alignment, i, at) })),
  }));
  const near = plan.strategies.filter((s) => s.level !== 'national');
  const complete = near.length > 0 && near.every((s) => givenFor(s, plan, given) !== null);
  const targetGroups = given.strategies.flatMap((g) => g.strategy.groups.map((x) => x.id));
  const columns = services.map(({ line, at }): Column => {
    const verdict = serviceVerdict(alignment, at, { complete, targetGroups });
    return { key: `${line.kind === 'existing' ? 'E' : 'P'}${/\d+/.exec(line.id)?.[0] ?? ''}`, line, verdict, justification: line.kind === 'proposed' ? justificationOf(alignment, at, verdict, rows, sources) : null };
  });
  const own = rows.filter((r) => r.target.level === ownLevel(plan));
  return {
    plan: { title: valueOf(plan.title) ?? null, authority: valueOf(plan.authority.name) ?? null, year: valueOf(plan.year) ?? null, source: document.source },
    strategies: sources.map((s) => ({ level: s.level, name: s.name, from: s.from, objectives: rows.filter((r) => r.target.from === s.from && r.target.strategy === s.index).length })),
    services: columns, rows,
    coverage: {
      objectives: coverage(own.map((r) => r.verdict)),
      existing: coverage(columns.filter((c) => c.line.kind === 'existing').map((c) => c.verdict.answer)),
      proposed: coverage(columns.filter((c) => c.line.kind === 'proposed').map((c) => c.verdict.answer)),
    },
    preamble: preambleOf(plan, rows, sources),
  };
}
