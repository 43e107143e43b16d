// The sections of the model as they stand in a plan: aligned over the whole text, each with its state, its answer and its term.

import type { Span } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';
import { childrenOf, parentOf, sectionIds, type SectionId, type SectionState } from '../model.ts';
import type { Plan, Section } from '../plan.ts';
import { absent, found, unclear, type Because, type Reading } from '../reading.ts';
import { adopt, type Doubtful } from './adopt.ts';
import { answerOf, type Answer } from './answer.ts';
import { assign } from './assign.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { chapterOfNumber, furtherChapters, otherSubjects, type OtherSubject } from './chapters.ts';
import { answerJointly } from './joint-points.ts';
import { bulletLength, lineLabel } from './labels.ts';
import { closingAt } from './closing.ts';
import { contentsOf } from './contents-list.ts';
import type { Line } from './lines.ts';
import { coveredBy } from './model-cover.ts';
import { pointTables } from './point-tables.ts';
import { regionsOf, type Region } from './regions.ts';
import { judge, spreadInstructionTables, type Judged } from './section-state.ts';
import type { View } from './view.ts';

export interface SectionsFound {
  readonly sections: Plan['sections'];
  readonly extraChapters: Plan['extraChapters'];
  readonly contents: Plan['contents'];
  /** View offset where the first section of the model begins; the end of the body when none does. */
  readonly firstChapter: number;
  /** Sections found by their words. */
  readonly aligned: number;
}

/** Of several places of one section the first that says something; else the first. */
function choose(regions: readonly Region[], answers: ReadonlyMap<Region, Answer>): Region[] {
  const out = new Map<SectionId, Region>();
  const says = (region: Region): boolean => {
    const a = answers.get(region)!;
    return a.words > 0 || a.none.length > 0 || a.terms.length > 0 || a.dashes.length > 0 || a.tables.length > 0
      || regions.some((r) => r !== region && r.id.startsWith(`${region.id}.`) && r.start > region.start && r.start < region.end);
  };
  const byId = new Map<SectionId, Region[]>();
  for (const region of regions) {
    const same = byId.get(region.id);
    if (same) same.push(region); else byId.set(region.id, [region]);
  }
  for (const id of sectionIds) {
    const mine = byId.get(id);
    if (!mine) continue;
    const parent = parentOf(id), above = parent ? out.get(parent) : undefined;
    const within = above ? mine.filter((r) => r.start >= above.start && r.start < above.end) : [];
    const pool = within.length ? within : mine;
    const best = pool.find(says) ?? pool[0];
    if (best) out.set(id, best);
  }
  return [...out.values()].sort((a, b) => a.start - b.start);
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A loss that may hold what a section does not show; text without line ends proves nothing either way. */
function lossFor({ document, collapsed }: Pick<Context, 'document' | 'collapsed'>, state: SectionState, at: Span): Because | null {
  if (collapsed && collapsed.start <= at.end && collapsed.end >= at.start) return { code: 'damaged-text' };
  if (state !== 'empty' && state !== 'missing') return null;
  const loss = document.losses.find((l) => l.text && (!l.at || (l.at.start <= at.end + 1 && l.at.end >= at.start - 1)));
  return loss ? { code: loss.what === 'table-lost' ? 'table-lost' : loss.what === 'damaged-letters' ? 'damaged-text' : 'text-lost' } : null;
}

/** Heads of lists that authors leave out; inner ones last. */
const omittedHeads: readonly SectionId[] = ['II.1', 'III.1', 'II.1.d', 'III.1.c'];

interface Context { /** where line ends and tables are lost */ readonly collapsed: Span | null; readonly document: Document; readonly view: View; readonly body: Span; readonly places: ReadonlyMap<SectionId, Region>; readonly closing: number; readonly own: readonly Line[] }

/** Where a missing section was looked for: the empty place after the section that should stand before it. */
function expectedPlace({ view, body, places }: Context, id: SectionId): Span {
  for (let i = sectionIds.indexOf(id) - 1; i >= 0; i -= 1) {
    const before = places.get(sectionIds[i]!);
    if (!before) continue;
    const above = parentOf(id);
    const end = above === before.id ? before.ownEnd : before.end;
    return { start: view.place(end, end).start, end: view.place(end, end).start };
  }
  return { start: body.start, end: body.start };
}

function standing(context: Context, region: Region, answer: Answer, judged: Judged, order: number): Section {
  const { view } = context;
  const { candidate } = region.place;
  const told = judged.state === 'empty' ? toldInBullet(context, region) : null;
  if (told) return { ...standing(context, region, answer, { ...judged, state: 'present', onlyTerm: told.onlyTerm }, order), answer: [told.at] };
  const at = view.place(region.start, Math.max(region.headingEnd, region.start));
  const spans = [...answer.own, ...answer.none, ...answer.terms, ...answer.dashes].map((r) => view.place(r.start, r.end));
  for (const table of answer.tables) if (table.says !== 'blank') spans.push(view.place(table.lines[0]!.start, table.lines.at(-1)!.end));
  spans.sort((a, b) => a.start - b.start);
  const end = view.text.slice(region.start, region.end).trimEnd().length + region.start;
  const span = view.place(region.start, end);
  const lost = lossFor(context, judged.state, span);
  const because: Because | null = lost ?? (judged.mixed ? { code: 'contradictory' } : null);
  return {
    id: region.id, state: judged.state, span, answer: spans, order,
    heading: found(squeeze(view.text.slice(region.start, Math.max(region.headingEnd, region.start))), at),
    label: candidate.label?.raw ?? '',
    term: answer.term ? found(answer.term, ...termSpan(view, answer)) : absent(view.place(region.start, end)),
    onlyTerm: judged.onlyTerm,
    doubt: because ? unclear(because, span) : found(judged.state, at),
  };
}

const month = /^[-–•#*\s]*(?:trim(?:estrul|\.)?\s*(?:iv|i{1,3}|[1-4])|sem(?:estrul|\.)?\s*(?:i{1,2}|[12])|(?:luna\s+)?(?:ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie))(?:\s+20\d\d)?\s*:?\s*$/;

/** A bullet without a number tells what is done by words of its own ("- promovarea serviciilor la zilele orașului"); under a quarter or a month at least when: null where neither. */
function toldInBullet({ view, own }: Context, { id, place: { candidate } }: Region): { readonly at: Span; readonly onlyTerm: boolean } | null {
  const first = own[0]?.index ?? 0, line = own[candidate.line - first];
  if (candidate.label || !/^II\.\d$/.test(id) || line?.kind !== 'text' || bulletLength(line.folded) === 0 || line.folded.includes(':')) return null;
  const cover = coveredBy(id, line.tokens), at = view.place(line.start + bulletLength(line.folded), line.end);
  if (line.tokens.filter((word, i) => !cover[i] && word.word.length > 2).length >= 2) return { at, onlyTerm: false };
  for (let k = candidate.line - first - 1; k >= 0 && k >= candidate.line - first - 8; k -= 1) {
    if (month.test(own[k]!.folded)) return { at, onlyTerm: true };
    if (bulletLength(own[k]!.folded) === 0) return null;
  }
  return null;
}

const termSpan = (view: View, answer: Answer): [Span] => [view.place(answer.terms[0]!.start, answer.terms[0]!.end)];

function notStanding(context: Context, id: SectionId, other: OtherPlace | null): Section {
  const { view, places } = context;
  if (other && other.doubt?.code !== 'damaged-text') {
    const span = view.place(other.start, other.end);
    // A point's number at its place may head the point in other words: that is for a person to say.
    return { id, state: 'other-subject', span, answer: [], order: -1, heading: found(squeeze(view.text.slice(other.start, other.end)), span), label: other.label, term: absent(span), onlyTerm: false, doubt: other.doubt ? unclear(other.doubt, span) : found('other-subject', span) };
  }
  const span = expectedPlace(context, id);
  const above = parentOf(id), wide = above ? places.get(above) : undefined;
  const looked = wide ? view.place(wide.start, wide.end) : context.body;
  const lost = other?.doubt ?? lossFor(context, 'missing', looked);
  const doubt: Reading<SectionState> = lost ? unclear(lost, other ? view.place(other.start, other.end) : looked) : found('missing', looked);
  return { id, state: 'missing', span, answer: [], order: -1, heading: absent(looked), label: '', term: absent(looked), onlyTerm: false, doubt };
}

/** Aligns the text of the plan's body with the model. */
export function sectionsOf(document: Document, view: View, lines: readonly Line[], body: Span): SectionsFound {
  const from = view.offset(body.start), to = view.offset(body.end);
  const own = lines.filter((line) => line.start >= from && line.start < to);
  const candidates = candidatesOf(view, lines, from).filter((c) => c.start >= from && c.start < to);
  const contents = contentsOf(view, lines, candidates, body);
  const live = candidates.filter((c) => !contents.dropped.has(c));
  const named = pointTables(view, own, assign(live.filter((c) => c.options.length > 0)));
  const taken = new Set(named.map((p) => p.candidate));
  const others = live.filter((c) => c.otherTitle !== null && !taken.has(c));
  const lastHeading = Math.max(from, ...named.map((p) => p.option.end), ...others.map((c) => c.otherTitle!.end));
  const closing = closingAt(own, lastHeading, to);
  const { path, doubtful } = adopt(view, own, named, others, closing);
  const all = regionsOf(own, path, others, closing, doubtful);
  const drafts = new Map(all.map((region) => [region, answerOf(view, own, region.id, region.headingEnd, region.ownEnd)]));
  const regions = choose(all, drafts);
  const answers = new Map(regions.map((region) => [region.id, drafts.get(region)!]));
  spreadInstructionTables(answers);
  const judged = judge(answers);
  const places = new Map(regions.map((region) => [region.id, region]));
  const lost = own.filter((line) => line.collapsed);
  const collapsed = lost.length ? view.place(lost[0]!.start, lost.at(-1)!.end) : null;
  const context: Context = { collapsed, document, view, body, places, closing, own };
  const byNumber = others.map((candidate) => ({ candidate, id: chapterOfNumber(candidate) }));
  const used = new Set(path.map((p) => p.candidate.line));
  const points = otherSubjects(own, regions, used);
  const standingAlone = Object.fromEntries(sectionIds.map((id): [SectionId, Section] => {
    const region = places.get(id);
    if (region) return [id, standing(context, region, answers.get(id)!, judged.get(id)!, regions.indexOf(region))];
    return [id, notStanding(context, id, otherAt(byNumber, points, doubtful, id))];
  })) as Record<SectionId, Section>;
  const sections = { ...answerJointly(view, own, standingAlone) };
  for (const id of [...omittedHeads].reverse()) sections[id] = impliedBy(sections, id);
  const A = places.get('I.A');
  if (A && sections['I.B'].state === 'missing' && headsBoth(own.find((line) => line.index === A.place.candidate.line))) sections['I.B'] = { ...sections['I.A'], id: 'I.B' };
  const extraChapters = [
    ...others.map((candidate) => ({
      label: candidate.label?.raw ?? '', title: squeeze(view.text.slice(candidate.otherTitle!.start, candidate.otherTitle!.end)),
      span: view.place(candidate.start, candidate.otherTitle!.end),
    })),
    ...furtherChapters(own, regions, used).map((line) => ({ label: lineLabel(line)?.raw ?? '', title: squeeze(line.text.slice(lineLabel(line)?.length ?? 0)), span: view.place(line.start, line.end) })),
  ];
  // A chapter on something else may hold what the plan is based on; the first section of the model ends that.
  const chapterStarts = regions.length ? regions.map((r) => r.start) : others.map((c) => c.start);
  return { sections, extraChapters, contents: contents.reading, firstChapter: chapterStarts.length ? Math.min(...chapterStarts) : to, aligned: regions.filter((r) => !r.place.option.byNumber && taken.has(r.place.candidate)).length };
}

/** One heading over both sections: `A și B. Servicii existente și propuse`. */
const headsBoth = (line: Line | undefined): boolean => line !== undefined && line.tokens.length <= 30 && /\bexistent/.test(line.folded) && /\bpropu[sn]|\ba se infiinta|\bfi infiint/.test(line.folded);

interface OtherPlace { readonly start: number; readonly end: number; readonly label: string; /** why it may be the point all the same */ readonly doubt: Because | null }

function otherAt(chapters: readonly { candidate: Candidate; id: SectionId | null }[], points: readonly OtherSubject[], doubtful: readonly Doubtful[], id: SectionId): OtherPlace | null {
  const chapter = chapters.find((c) => c.id === id);
  if (chapter) return { start: chapter.candidate.start, end: chapter.candidate.otherTitle!.end, label: chapter.candidate.label?.raw ?? '', doubt: null };
  const point = points.find((p) => p.id === id);
  if (point) return { start: point.line.start, end: point.line.end, label: '', doubt: { code: point.damaged ? 'damaged-text' : 'not-recognised' } };
  const other = doubtful.find((d) => d.id === id);
  return other ? { start: other.start, end: other.end, label: '', doubt: { code: 'not-recognised' } } : null;
}

/** Heads that only open a list: where their items stand, the point is there, whether or not its own line is. */
function impliedBy(sections: Record<SectionId, Section>, id: SectionId): Section {
  const section = sections[id];
  const items = childrenOf(id).map((child) => sections[child]).filter((s) => s.order >= 0).sort((a, b) => a.order - b.order);
  const first = items[0], last = items.at(-1);
  if (section.state !== 'missing' || !first || !last || items.length * 2 < childrenOf(id).length && items.length < 2) return section;
  const state = items.some((s) => s.state === 'present') ? 'present' : items.every((s) => s.state === 'not-applicable') ? 'not-applicable' : null;
  if (!state) return section;
  const span = { start: first.span.start, end: last.span.end };
  return { ...section, state, span, order: first.order, doubt: found(state, span) };
}
