// A plan with nothing in it but what a test gives, and a small document and library around it.
import { documentOf } from './document-stand-in.ts';
import { nothingGiven } from '../../src/alignment/input.ts';
import { makeContext, type DatedContext } from '../../src/engine/context.ts';
import type { Library } from '../../src/library/registry.ts';
import type { Rule } from '../../src/library/rule.ts';
import { sectionIds, type SectionId } from '../../src/plan/model.ts';
import type { Plan, Section } from '../../src/plan/plan.ts';
import { absent, found } from '../../src/plan/reading.ts';

const nowhere = { start: 0, end: 0 };

export const emptyLibrary: Library = {
  version: 'test', rules: [],
  registry: { acts: [], nomenclature: [], strategies: [], localities: [], counties: [], costStandards: [], budgetClassification: [], groups: [], parameters: [], holidays: [] },
};

/** A section that is not there. */
const missing = (id: SectionId): Section => ({ id, state: 'missing', heading: absent(nowhere), span: nowhere, answer: [], label: '', order: -1, term: absent(nowhere), onlyTerm: false, doubt: absent(nowhere) });

export function planOf(fields: Partial<Plan> = {}): Plan {
  return {
    kind: found('plan-anual', nowhere), otherKind: absent(nowhere), title: found('Plan anual de acțiune', { start: 0, end: 21 }),
    authority: { name: found('Valea Mare', nowhere), kind: found('comuna', nowhere), county: absent(nowhere), countyStated: false },
    year: found(2025, nowhere), yearMentions: [], decision: absent(nowhere), body: nowhere, strategies: [], agreements: [],
    sections: Object.fromEntries(sectionIds.map((id) => [id, missing(id)])) as Record<SectionId, Section>,
    extraChapters: [], contents: absent(nowhere), tableA: absent(nowhere), tableB: absent(nowhere), existing: [], proposed: [], training: [], activities: [],
    budgetTables: [], totals: [], measures: [], citations: [], ...fields,
  };
}

export const contextOf = (fields: Partial<Plan> = {}, text = 'Plan anual de acțiune', library: Library = emptyLibrary, asOf = '2025-01-01'): DatedContext =>
  makeContext({ document: documentOf(text), plan: planOf(fields), library, asOf, given: nothingGiven });

const both = (text: string) => ({ ro: text, en: text });
/** A rule of the document that must have `test.holds`, unless a test says otherwise. */
export const ruleOf = (fields: Partial<Rule> = {}): Rule => ({
  id: 'TST-01', slug: 'proba', family: 'document', status: 'stable', since: '0.1.0', title: both('Probă'), why: both('Fiindcă.'),
  basis: [{ act: 'lege-292-2011', article: 'art. 112', confidence: 'verbatim', covers: 'part' }],
  scope: { each: 'document', authorities: ['comuna', 'oras', 'municipiu', 'sector', 'judet'] }, severity: { default: 'error' },
  must: { all: [{ fact: 'test.holds', operator: 'equal', value: true }] }, message: both('S-a găsit {test.holds}.'), remedy: both('Scrieți.'),
  examples: { good: [], bad: [], inapplicable: [] }, ...fields,
});
