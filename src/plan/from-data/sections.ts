// Sections of the model in a plan written as data: state as given, or derived from the text that answers the point.

import { wordsOf } from '../../base/fold.ts';
import { cover, spansOr, type Span } from '../../base/span.ts';
import { childrenOf, sectionIds, type SectionId, type SectionState } from '../model.ts';
import type { Section, Term } from '../plan.ts';
import { absent, found, valueOf, type Reading } from '../reading.ts';
import { notApplicableIn } from '../recognise/not-applicable.ts';
import { termOf, termsIn } from '../recognise/terms.ts';
import { viewOfText } from '../recognise/view.ts';
import type { DataNode } from './node.ts';

const states: readonly SectionState[] = ['present', 'empty', 'not-applicable', 'missing', 'other-subject'];
/** Heads of lists: naming their items is their content. */
const listHeads: ReadonlySet<SectionId> = new Set(['II.1', 'II.1.d']);

/** The term of an information item (`anual`, `trimestrial/anual`), as it would be read in a text. */
export function termFromData(text: string): Term {
  const view = viewOfText(text);
  return termOf(view.text, termsIn(view.folded)) ?? { raw: text, frequency: 'altul', alternatives: [] };
}

/** True where a text says that a point does not apply ("nu este cazul") and little else, or is a dash or zero. */
export function saysNone(text: string): boolean {
  const { folded } = viewOfText(text);
  if (/^[\s\-–—_.;:0]+$/.test(folded)) return true;
  const said = notApplicableIn(folded);
  const rest = said.reduceRight((left, r) => left.slice(0, r.start) + left.slice(r.end), folded);
  return said.length > 0 && wordsOf(rest).length < 12;
}

/** Rows that answer sections (services, activities, training), by section. */
export type RowsBySection = ReadonlyMap<SectionId, readonly Span[]>;

/** As for a text: what is given, else own words and rows, else what the points below say. */
function stateOf(id: SectionId, node: DataNode | undefined, text: string | null, rows: boolean, below: readonly SectionState[]): SectionState {
  const given = states.find((s) => s === node?.get('state').string);
  if (given) return given;
  const there = below.filter((s) => s !== 'missing');
  if (rows || there.includes('present')) return 'present';
  if (text) return saysNone(text) ? 'not-applicable' : 'present';
  if (node?.get('term').given) return 'present';
  if (!node && there.length === 0) return 'missing';
  if (there.length > 0 && there.every((s) => s === 'not-applicable')) return 'not-applicable';
  return there.length > 0 && listHeads.has(id) ? 'present' : 'empty';
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
    const state = stateOf(id, node, text, own.length > 0, children.map((c) => c.state));
    const at = node?.span ?? own[0] ?? list.span;
    const below = children.filter((c) => c.state !== 'missing').map((c) => c.span);
    const missing = state === 'missing';
    const term: Reading<Term> = node ? node.get('term').reading((n) => (n.string ? termFromData(n.string) : null)) : absent(at);
    const answers = [...(text && node ? [node.get('text').span] : []), ...own];
    const doubt = node?.get('state').because;
    result[id] = {
      id, state,
      heading: missing ? absent(list.span) : found(node?.get('heading').string ?? id, node?.get('heading').string ? node.get('heading').span : at),
      span: missing ? { start: list.span.end, end: list.span.end } : cover(spansOr([at, ...below, ...own.filter(() => node === undefined)], at)),
      answer: missing ? [] : answers, label: node?.get('label').string ?? '', order: missing || node?.get('placed').value === false ? -1 : order,
      term, onlyTerm: !text && valueOf(term) !== undefined && own.length === 0,
      doubt: doubt ? { is: 'unclear', at: [at], because: doubt } : found(state, at),
    };
  }
  return Object.fromEntries(sectionIds.map((id) => [id, result[id]])) as Record<SectionId, Section>;
}
