// Sections of the model in the form of the extract: state, heading, term and the own words that answer the point.

import { contains, type Span } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';
import { tablesOf } from '../../document/tables.ts';
import { DataNode } from '../from-data/node.ts';
import { sectionIds } from '../model.ts';
import type { Plan, Section } from '../plan.ts';
import { valueOf } from '../reading.ts';
import { type Data, note, type Unclear } from './values.ts';

/** The own words of a section; rows that are fields of their own (services, training, activities, sums) are left out. */
function ownText(section: Section, rows: readonly Span[], document: Document): string {
  if (document.data) return DataNode.root(document.data).get('sections').items().find((n) => n.get('id').string === section.id)?.get('text').string ?? '';
  const own = section.answer.filter((a) => !rows.some((row) => contains(a, row) || contains(row, a)));
  return own.map((a) => document.text.slice(a.start, a.end).replace(/[ \u00a0]*\t[\s]*/g, ' | ').replace(/\s+/g, ' ').trim()).filter(Boolean).join(' ');
}

/** All that stands under the heading, the model's words with it: figures set into them ("nr. 2 contracte") are no own words. */
function allText(section: Section, plan: Plan, rows: readonly Span[], document: Document): string {
  if (document.data) return DataNode.root(document.data).get('sections').items().find((n) => n.get('id').string === section.id)?.get('whole').string ?? '';
  if (section.heading.is !== 'found') return '';
  const start = section.heading.at[0].end;
  const inside = [...Object.values(plan.sections).filter((s) => s.order >= 0 && s.id !== section.id).map((s) => s.span), ...rows, ...tablesOf(document).map((t) => t.span)]
    .filter((s) => s.end > s.start && s.start >= start && s.start < section.span.end);
  const end = Math.min(section.span.end, ...inside.map((s) => s.start));
  return document.text.slice(start, Math.max(start, end)).replace(/\s+/g, ' ').trim();
}

/** All sections of the model, those that stand in the text in its order, the others after them. */
export function sectionsData(plan: Plan, document: Document, unclear: Unclear, line: (span: Span) => object): Data {
  const rows = [...plan.existing, ...plan.proposed, ...plan.training, ...plan.activities, ...plan.budgetTables].map((r) => r.span);
  const place = (s: Section): number => (s.order < 0 ? sectionIds.length : s.order);
  const sections = sectionIds.map((id) => plan.sections[id]).sort((a, b) => place(a) - place(b));
  return sections.map((section, i) => {
    note(unclear, `sections[${i}].state`, section.doubt);
    if (section.state === 'missing') return { id: section.id, state: section.state };
    const heading = valueOf(section.heading), term = valueOf(section.term);
    const text = section.onlyTerm ? '' : ownText(section, rows, document);
    const whole = allText(section, plan, rows, document);
    return {
      id: section.id, state: section.state, ...(section.label ? { label: section.label } : {}), ...(heading && heading !== section.id ? { heading } : {}),
      ...(text ? { text } : {}), ...(/\d/.test(whole) && !text.includes(whole) ? { whole } : {}), ...(term ? { term: term.raw } : {}), ...(section.order < 0 ? { placed: false } : {}), ...line(section.span),
    } as Data;
  });
}
