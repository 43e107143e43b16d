// Sections of the model in a plan written as data: state as given, or derived from the text that answers the point.

import { cover, spansOr, type Span } from '../../base/span.ts';
import { childrenOf, sectionIds, type SectionId, type SectionState } from '../model.ts';
import type { Section, Term } from '../plan.ts';
import { absent, found, valueOf, type Reading } from '../reading.ts';
import { flatten } from '../recognise/flat.ts';
import type { DataNode } from './node.ts';

const states: readonly SectionState[] = ['present', 'empty', 'not-applicable', 'missing', 'other-subject'];
const none = /^[\s\-:.;]*(?:nu e(?:ste)? cazul|nu se aplica|nu avem (?:prevazut|planificat)[a-z ]*|-+|0)[\s.;]*$/;
const frequencies: readonly [Term['frequency'], RegExp][] = [
  ['permanent', /permanent|pe tot parcursul/], ['lunar', /\blunar/], ['trimestrial', /trimestrial/], ['semestrial', /semestrial/],
  ['la-nevoie', /ori de cate ori|(?:la|dupa|in functie de) (?:nevoie|caz)|cand (?:este|e) cazul|atunci cand/], ['anual', /\banual/], ['periodic', /periodic/], ['data', /\d/],
];

/** The term of an information item (`anual`, `trimestrial/anual`). */
export function termFromData(text: string): Term {
  const flat = flatten(text).text;
  const hits = frequencies.filter(([, pattern]) => pattern.test(flat)).map(([name]) => name);
  return { raw: text, frequency: hits[0] ?? 'altul', alternatives: hits.slice(1) };
}

/** True where a text says that a point does not apply ("nu este cazul"), or is a dash or zero. */
export const saysNone = (text: string): boolean => none.test(flatten(text.trim()).text);

/** Rows that answer sections (services, activities, training), by section. */
export type RowsBySection = ReadonlyMap<SectionId, readonly Span[]>;

function stateOf(node: DataNode | undefined, text: string | null, hasContent: boolean, childHas: boolean): SectionState {
  const given = states.find((s) => s === node?.get('state').string);
  if (given) return given;
  if (text) return saysNone(text) ? 'not-applicable' : 'present';
  if (hasContent || childHas) return 'present';
  return node ? 'empty' : 'missing';
}

/** Every section of the model, with its state and place; the place of a missing one is the list of sections. */
export function sectionsFromData(list: DataNode, rows: RowsBySection): Record<SectionId, Section> {
  const items = list.items();
  const result = {} as Record<SectionId, Section>;
  // From the leaves up, because a chapter is there when something in it is.
  for (const id of [...sectionIds].reverse()) {
    const order = items.findIndex((n) => n.get('id').string === id);
    const node = items[order];
    const text = node?.get('text').string || null;
    const own = rows.get(id) ?? [];
    const children = childrenOf(id).map((c) => result[c]);
    const state = stateOf(node, text, own.length > 0 || Boolean(node?.get('term').given), children.some((c) => c.state !== 'missing'));
    const at = node?.span ?? own[0] ?? list.span;
    const below = children.filter((c) => c.state !== 'missing').map((c) => c.span);
    const missing = state === 'missing';
    const term: Reading<Term> = node ? node.get('term').reading((n) => (n.string ? termFromData(n.string) : null)) : absent(at);
    const answers = [...(text && node ? [node.get('text').span] : []), ...own];
    const doubt = node?.get('state').because;
    result[id] = {
      id, state,
      heading: missing ? absent(list.span) : found(node?.get('heading').string ?? id, at),
      span: missing ? { start: list.span.end, end: list.span.end } : cover(spansOr([at, ...below, ...own.filter(() => node === undefined)], at)),
      answer: missing ? [] : answers, label: node?.get('label').string ?? '', order,
      term, onlyTerm: !text && valueOf(term) !== undefined && own.length === 0,
      doubt: doubt ? { is: 'unclear', at: [at], because: doubt } : found(state, at),
    };
  }
  return Object.fromEntries(sectionIds.map((id) => [id, result[id]])) as Record<SectionId, Section>;
}
