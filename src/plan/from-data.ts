// A plan written as data (YAML or JSON, schemas/plan.schema.json) as the same Plan that the recogniser makes of a text.

import type { Span } from '../base/span.ts';
import type { Document } from '../document/document.ts';
import type { Library } from '../library/registry.ts';
import type { AuthorityKind } from '../library/rule.ts';
import { citationOf, decisionFromData } from './from-data/decision.ts';
import { DataNode } from './from-data/node.ts';
import { activitiesFromData, budgetTablesFromData, measuresFromData, trainingFromData } from './from-data/rows.ts';
import { sectionsFromData } from './from-data/sections.ts';
import { existingFromData, proposedFromData, tableFromData, totalsFromData } from './from-data/services.ts';
import { agreementsFromData, strategiesFromData, strategyCitations } from './from-data/strategies.ts';
import type { SectionId } from './model.ts';
import type { Citation, OtherKind, Plan } from './plan.ts';
import { found, valueOf } from './reading.ts';
import { findCitations } from './recognise/citations.ts';
import { findYears } from './recognise/dates.ts';
import { budgetTotals } from './recognise/totals.ts';

const authorityKinds: readonly AuthorityKind[] = ['comuna', 'oras', 'municipiu', 'sector', 'judet'];
const otherKinds: readonly OtherKind[] = ['plan-multianual', 'plan-lucrari', 'plan-prevenire-separare', 'strategie', 'aviz-consultativ', 'plan-combatere-saracie', 'raport', 'hotarare', 'necunoscut'];
const chapters = ['I', 'II', 'III'] as const;

/** The years that a title names, with the title's place. */
function mentions(node: DataNode, where: 'decision-title' | 'plan-title'): Plan['yearMentions'] {
  return node.string ? findYears(node.string).map((y) => ({ year: y.year, where, span: node.span })) : [];
}

/** Acts named in the texts of the data, but not those that are fields of their own. */
function scanned(document: Document, root: DataNode): Citation[] {
  const found: Citation[] = [];
  for (const node of root.strings()) {
    const [first, second] = node.path;
    if (first === 'decision' && second === 'legalBasis') continue;
    if (first === 'strategies' && node.path.includes('act')) continue;
    if ((node.value as string).length < 6) continue;
    found.push(...findCitations(document.text.slice(node.span.start, node.span.end), first === 'decision' ? 'preamble' : 'plan', node.span.start));
  }
  return found;
}

const parts = ['preamble', 'operative', 'plan', 'other'] as const;

/** The acts that an extract lists, beside the decision's grounds. */
const listed = (list: DataNode): Citation[] => list.items().flatMap((n) => citationOf(n, parts.find((p) => p === n.get('part').string) ?? 'plan') ?? []);

function rowsBySection(root: DataNode): Map<SectionId, Span[]> {
  const rows = new Map<SectionId, Span[]>();
  const add = (id: string | null, span: Span): void => { if (id) rows.set(id as SectionId, [...(rows.get(id as SectionId) ?? []), span]); };
  for (const n of root.get('existing').items()) add('I.A', n.span);
  for (const n of root.get('proposed').items()) add('I.B', n.span);
  for (const key of ['activities', 'training']) for (const n of root.get(key).items()) add(n.get('section').string, n.span);
  return rows;
}

/** The plan in `document.data`; every reading has the place of its value in the source. Never throws on any data. */
export function planFromData(document: Document, _library: Library): Plan {
  const data = document.data ?? { value: null, spanOf: () => ({ start: 0, end: document.text.length }) };
  const root = DataNode.root(data);
  const isStrategy = root.get('kind').string === 'strategie';
  const authority = root.get('authority');
  const decision = decisionFromData(root.get('decision'));
  const strategies = strategiesFromData(root.get('strategies'));
  const budgetTables = budgetTablesFromData(root.get('budgetTables'));
  const totals = totalsFromData(root.get('totals'));
  const stated = root.get('yearMentions').items().flatMap((n) => {
    const year = valueOf(n.get('year').number());
    const where = (['decision-title', 'plan-title', 'header', 'body'] as const).find((w) => w === n.get('where').string);
    return year === undefined || !where ? [] : [{ year, where, span: n.span }];
  });
  return {
    // A strategy written as data (schemas/strategy.schema.json) names itself: it is known not to be a plan.
    kind: isStrategy ? found('alt-document', root.get('kind').span) : root.get('kind').oneOf(['plan-anual', 'alt-document']),
    otherKind: isStrategy ? found('strategie', root.get('kind').span) : root.get('otherKind').oneOf(otherKinds),
    title: root.get('title').text(),
    authority: {
      name: authority.get('name').text(), kind: authority.get('kind').oneOf(authorityKinds), county: authority.get('county').text(),
      countyStated: authority.get('county').given && authority.get('countyStated').value !== false,
    },
    year: root.get('year').number(),
    yearMentions: stated.some((m) => m.where.endsWith('title')) ? stated : [...mentions(root.get('decision').get('title'), 'decision-title'), ...mentions(root.get('title'), 'plan-title'), ...stated],
    decision, body: root.span, strategies,
    agreements: agreementsFromData(root.get('agreements')),
    sections: sectionsFromData(root.get('sections'), rowsBySection(root)),
    extraChapters: root.get('extraChapters').items().map((n) => ({ label: n.get('label').string ?? '', title: n.get('title').string ?? n.string ?? '', span: n.span })),
    contents: root.get('contents').reading((list) => list.items().map((n) => ({
      chapter: chapters.find((c) => c === (n.string ?? n.get('chapter').string)) ?? null, text: n.string ?? n.get('text').string ?? '', span: n.span,
    }))),
    tableA: tableFromData(root, 'A', totals), tableB: tableFromData(root, 'B', totals),
    existing: existingFromData(root.get('existing')), proposed: proposedFromData(root.get('proposed')),
    training: trainingFromData(root.get('training')), activities: activitiesFromData(root.get('activities')),
    budgetTables, totals: [...totals, ...budgetTables.flatMap(budgetTotals)], measures: measuresFromData(root.get('measures')),
    citations: [...(valueOf(decision)?.legalBasis ?? []), ...(root.get('citations').given ? listed(root.get('citations')) : [...strategyCitations(strategies, root.get('strategies')), ...scanned(document, root)])],
  };
}
