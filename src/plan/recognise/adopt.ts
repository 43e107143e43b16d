// Finds points of the model under the author's own short headings: by label, order and a word of the subject, inside a parent that is known.

import { isCapital } from '../../base/characters.ts';
import { childrenOf, type SectionId } from '../model.ts';
import { modelHeading } from '../model-headings.ts';
import type { Place } from './assign.ts';
import type { Candidate } from './candidates.ts';
import { itemsIn, type Item } from './items.ts';
import { keywords } from './keywords.ts';
import { bulletLength, lineLabel } from './labels.ts';
import { linesWithin, type Line } from './lines.ts';
import { notApplicableIn } from './not-applicable.ts';
import { isUnder } from './regions.ts';
import type { View } from './view.ts';

/** A line that has a point's number at the point's place, but none of its words: it may be the point under another name. */
export interface Doubtful { readonly id: SectionId; readonly start: number; readonly end: number }
export interface Adopted { readonly path: readonly Place[]; readonly doubtful: readonly Doubtful[] }

const parents: readonly SectionId[] = ['I', 'I.D', 'II', 'II.1', 'II.1.d', 'III', 'III.1', 'III.1.c', 'III.2'];
/** Heads of lists that authors leave out: their items then stand right under the section above. */
const omitted: ReadonlySet<SectionId> = new Set(['II.1', 'II.1.d', 'III.1', 'III.1.c']);
const reach = 70, earliest = 26;
/** All that is said after the number of a point: that it does not apply, a dash, when. */
const bareAnswer = (view: View, item: Item): boolean => {
  const words = view.folded.slice(item.content, item.end).replace(/[\s.;,:]+$/, '');
  return /^\s*[-–—]*\s*$/.test(words) ? /[-–—]\s*$/.test(view.folded.slice(item.start, item.end)) : notApplicableIn(words).some((r) => r.start <= 2 && r.end >= words.length - 1 && r.end <= 40);
};
/** Points that name groups of people: authors tell several of them in one sentence. */
const people: ReadonlySet<SectionId> = new Set(['III.1.c.1', 'III.1.c.2', 'III.1.c.3', 'III.1.c.4', 'III.2.a', 'III.2.b']);

const named = /\basistent\w* (?:social|personal)|\bpsiholog|\binformal|\bvoluntar/;

/** How far into a sentence of running text the word of a point is looked for. */
const sentenceReach = 220;
/** Text without numbers and bullets, in sentences: each may answer a point that it names. */
const inSentences = (lines: readonly Line[], { from, to }: Stretch): boolean => {
  const own = linesWithin(lines, from, to).filter((l) => l.kind === 'text' && !l.running && l.end > from && l.start < to);
  return own.every((l) => l.start < from || (!lineLabel(l) && bulletLength(l.folded) === 0)) && own.some((l) => l.tokens.length >= 8 && /[.;]$/.test(l.text));
};

interface Stretch { readonly from: number; readonly to: number }
interface Scored { readonly worth: number; readonly headingEnd: number }

const byStart = (a: Place, b: Place): number => a.candidate.start - b.candidate.start;

/** Where the points under `id` are to be looked for; null where it does not stand in the text. */
function stretchOf(id: SectionId, path: readonly Place[], others: readonly Candidate[], end: number): Stretch | null {
  const own = path.find((p) => p.id === id);
  const upper = id.slice(0, id.lastIndexOf('.')) as SectionId;
  const head = own ?? (omitted.has(id) ? path.find((p) => p.id === upper) ?? (id === 'II.1.d' ? path.find((p) => p.id === 'II') : undefined) : undefined);
  if (!head) return null;
  const from = Math.max(head.option.end, head.candidate.start);
  const value = modelHeading(id).label.value;
  const ends = path.filter((p) => p.candidate.start > from && (own ? !isUnder(p.id, id) : !isUnder(p.id, head.id) || (!isUnder(p.id, id) && p.id.lastIndexOf('.') === id.lastIndexOf('.') && modelHeading(p.id).label.value > value)));
  return { from, to: Math.min(end, ...ends.map((p) => p.candidate.start), ...others.filter((o) => o.start > from).map((o) => o.start)) };
}

/** Where the heading's words end: after the word of the subject, or at the mark that parts heading and answer. */
function headingEnd(view: View, item: Item, keywordEnd: number): number {
  const rest = view.folded.slice(keywordEnd, Math.min(item.end, keywordEnd + 90));
  const mark = /\s*(?::|\s[-–—]|[–—]|(?<=[a-z])-(?=nu\b))/.exec(rest);
  const word = /^[a-z]*/.exec(rest)![0].length;
  return mark && !/\d|www/.test(rest.slice(0, mark.index)) && rest.slice(0, mark.index).trim().split(/\s+/).length <= 9 ? keywordEnd + mark.index : keywordEnd + word;
}

/** A sentence of running text that names the point, near its start or further in. */
function scoreSentence(view: View, item: Item, id: SectionId): Scored | null {
  if (item.label || (item.inner && !people.has(id) && view.text.slice(Math.max(0, item.start - 6), item.start).trimEnd().at(-1) !== '.')) return null;
  const hit = keywords[id]?.exec(view.folded.slice(item.content, Math.min(item.end, item.content + sentenceReach)));
  if (!hit || hit.index <= earliest) return null;
  // A first point begins with the first sentence that speaks of it; nearly every sentence of chapter II informs.
  return { worth: id === 'II.2' ? 0.5 : modelHeading(id).label.value === 1 ? 0.75 : 0.6, headingEnd: item.content };
}

function scoreOf(view: View, item: Item, id: SectionId, unlabelled: boolean, next: Place | undefined, sentences = false): Scored | null {
  const want = modelHeading(id).label;
  const words = view.folded.slice(item.content, Math.min(item.end, item.content + reach));
  const hit = keywords[id]?.exec(words);
  const kind = item.label?.kind === want.kind || (want.kind === 'roman-small' && item.label?.kind === 'roman');
  const fits = (kind && item.label?.value === want.value) || wholePath(item, id);
  if (!hit) {
    // "1. a) Cursuri …": the number stands right before its own first item.
    if (fits && (!item.inner || item.label?.kind === 'roman-small') && bareAnswer(view, item)) return { worth: 1.5, headingEnd: Math.min(item.content, item.end - 1) };
    return fits && next && isUnder(next.id, id) && next.candidate.start <= item.content + 2 ? { worth: 1.5, headingEnd: item.content } : null;
  }
  const early = hit.index <= earliest;
  // "3. Nu există telefon verde": the answer comes first.
  const end = /^\s*(?:nu|fara)\b/.test(words) ? item.content : headingEnd(view, item, item.content + hit.index + hit[0].length);
  if (fits) return { worth: 2 + (early ? 0.2 : 0), headingEnd: end };
  if (kind && early) return { worth: 1.1, headingEnd: end };
  // Another kind of label in the same order: 1. to 5. for a) to e).
  if (item.label && item.label.kind !== 'chapter' && early && !item.inner) return item.label.value === want.value ? { worth: 1.3, headingEnd: end } : null;
  // "Asistenți sociali: 2 contracte": a clause that begins with a figure tells of those named before it.
  if (item.inner && /^\s*\d/.test(words) && named.test(view.folded.slice(item.line.start, item.start))) return null;
  if (!item.label && unlabelled && early && (!item.inner || people.has(id) || (sentences && view.text.slice(Math.max(0, item.start - 6), item.start).trimEnd().at(-1) === '.'))) return { worth: item.bullet ? 1 : 0.7, headingEnd: sentences && item.line.tokens.length >= 8 ? item.content : end };
  return null;
}

/** The best way to give items to missing points with both in order. */
function match(items: readonly Item[], ids: readonly SectionId[], score: (item: Item, id: SectionId) => Scored | null): { id: SectionId; item: Item; scored: Scored }[] {
  interface Step { readonly worth: number; readonly before: Step | null; readonly pair: { id: SectionId; item: Item; scored: Scored } | null }
  const none: Step = { worth: 0, before: null, pair: null };
  let best: Step[] = Array.from({ length: ids.length + 1 }, () => none);
  for (const item of items) {
    const next = [...best];
    ids.forEach((id, k) => {
      const scored = score(item, id);
      if (scored && best[k]!.worth + scored.worth > next[k + 1]!.worth) next[k + 1] = { worth: best[k]!.worth + scored.worth, before: best[k]!, pair: { id, item, scored } };
    });
    for (let k = 1; k <= ids.length; k += 1) if (next[k - 1]!.worth > next[k]!.worth) next[k] = next[k - 1]!;
    best = next;
  }
  const out: { id: SectionId; item: Item; scored: Scored }[] = [];
  for (let step: Step | null = best[ids.length]!; step; step = step.before) if (step.pair) out.push(step.pair);
  return out.reverse();
}

const placeOf = ({ id, item, scored }: { id: SectionId; item: Item; scored: Scored }): Place => ({
  id, candidate: { start: item.start, line: item.line.index, label: item.label, lineStart: !item.inner, options: [], otherTitle: null },
  option: { id, value: scored.worth, score: 0.5, end: Math.max(scored.headingEnd, item.start), byNumber: false },
});

/** Lines with the number of a point that is still missing, right after the point before it and outside lists of another. */
function doubtfulIn(items: readonly Item[], missing: readonly SectionId[], path: readonly Place[], stretch: Stretch): Doubtful[] {
  const out: Doubtful[] = [];
  for (const id of missing) {
    const want = modelHeading(id).label;
    const siblings = path.filter((p) => p.id.slice(0, p.id.lastIndexOf('.')) === id.slice(0, id.lastIndexOf('.')) && p.candidate.start >= stretch.from && p.candidate.start < stretch.to);
    const earlier = siblings.filter((p) => modelHeading(p.id).label.value < want.value).at(-1);
    const doubted = out.at(-1);
    const from = Math.max(earlier?.option.end ?? stretch.from, doubted?.start ?? 0);
    const to = siblings.find((p) => modelHeading(p.id).label.value > want.value)?.candidate.start ?? stretch.to;
    const within = items.filter((i) => i.start >= from && i.start < to && i.label?.kind === want.kind && i.start !== doubted?.start);
    const first = within[0];
    // The point before has its own number, or this is the first of all.
    const follows = want.value === 1 ? !siblings.some((p) => p.candidate.start < (first?.start ?? 0)) : (earlier?.candidate.label?.value === want.value - 1 && earlier.candidate.label.kind === want.kind) || (doubted && modelHeading(doubted.id).label.value === want.value - 1);
    if (first && first.label?.value === want.value && follows && !first.inner) out.push({ id, start: first.start, end: first.line.end });
  }
  return out;
}

/** Bullets of a chapter that numbers none of its points are told one a line: the next line is no part of them, unless they open a list of their own. */
function bulletEnds(lines: readonly Line[], parent: SectionId, path: readonly Place[], { from, to }: Stretch): Doubtful[] {
  if (parent.includes('.')) return [];
  const points = path.filter((p) => childrenOf(parent).includes(p.id) && p.candidate.start >= from && p.candidate.start < to);
  if (points.some((p) => p.candidate.label !== null)) return [];
  return points.flatMap(({ candidate, option }) => {
    const at = candidate.line - (lines[0]?.index ?? 0), line = lines[at], next = lines[at + 1];
    if (!line || !next || line.kind !== 'text' || bulletLength(line.folded) === 0 || /:$/.test(line.text) || line.end - option.end < 3 || next.start >= to) return [];
    return bulletLength(next.folded) > 0 || isCapital(next.text[0]) ? [{ id: parent, start: next.start, end: next.start }] : [];
  });
}

/** A label that tells the whole way to the point: `II.1`, `2.1`, `III.1.a`. */
const chapterNumbers: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3' };
const wholePath = (item: Item, id: SectionId): boolean => {
  if (item.label?.kind !== 'path') return false;
  const parts = item.label.raw.toLowerCase().match(/[a-z]+|\d+/g) ?? [], [chapter = '', ...rest] = parts;
  return [chapterNumbers[chapter] ?? chapter, ...rest].join('.') === id.toLowerCase().replace(/^i{1,3}/, (c) => chapterNumbers[c] ?? c);
};

/** The path with points added that stand under other words, and the lines that may be further ones. */
export function adopt(view: View, lines: readonly Line[], path: readonly Place[], others: readonly Candidate[], end: number): Adopted {
  let now = [...path].sort(byStart);
  const doubtful: Doubtful[] = [];
  for (const parent of parents) {
    const stretch = stretchOf(parent, now, others, end);
    if (!stretch || stretch.to <= stretch.from) continue;
    const inside = now.filter((p) => p.candidate.start >= stretch.from && p.candidate.start < stretch.to);
    const children = childrenOf(parent);
    const siblings = inside.filter((p) => children.includes(p.id));
    const missing = children.filter((id) => !siblings.some((p) => p.id === id));
    if (missing.length === 0) continue;
    const sentences = inSentences(lines, stretch);
    // The points of a chapter begin with a paragraph, what is under them with a sentence.
    const items = itemsIn(view, lines, stretch.from, stretch.to, (sentences && parent.includes('.')) || children.some((id) => people.has(id)), parent === 'II.1' || parent === 'II.1.d').filter((i) => !inside.some((p) => i.start >= p.candidate.start && i.start < Math.max(p.option.end, p.candidate.start + 1)));
    if (items.length === 0) continue;
    // A list may have lost most of its labels.
    const unlabelled = siblings.filter((p) => p.candidate.label !== null).length * 2 <= siblings.length;
    const order = (id: SectionId): number => children.indexOf(id);
    const allowed = (item: Item, id: SectionId): boolean => siblings.every((p) => (order(p.id) < order(id) ? p.candidate.start < item.start : p.candidate.start > item.start));
    const pairs = match(items, missing, (item, id) => (allowed(item, id) ? scoreOf(view, item, id, unlabelled, inside.find((p) => p.candidate.start >= item.content - 1), sentences) ?? (sentences && unlabelled ? scoreSentence(view, item, id) : null) : null));
    // One word without a label proves little: it wants company of the same kind.
    const plain = pairs.filter((p) => !p.item.label).length + siblings.filter((p) => p.candidate.label === null).length;
    const kept = pairs.filter((p) => p.item.label !== null || plain >= 2 || (p.item.inner && people.has(p.id)));
    now = [...now, ...kept.map(placeOf)].sort(byStart);
    const taken = new Set(kept.map((p) => p.item.start));
    // What follows a sentence that says "none" is no part of that answer.
    if (sentences) for (const { item } of kept) if (item.inner && notApplicableIn(view.folded.slice(item.start, item.end)).length && item.end < stretch.to) doubtful.push({ id: parent, start: item.end, end: item.end });
    doubtful.push(...bulletEnds(lines, parent, now, stretch));
    doubtful.push(...doubtfulIn(items.filter((i) => !taken.has(i.start)), missing.filter((id) => !kept.some((p) => p.id === id)), now, stretch));
  }
  return { path: now, doubtful };
}
