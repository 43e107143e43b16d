// A document over a text written in a test, as the text reader makes it, and short forms of what was read.

import type { Document } from '../../src/document/document.ts';
import type { Library } from '../../src/library/registry.ts';
import type { Section } from '../../src/plan/plan.ts';
import type { Amount } from '../../src/plan/plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { absent, found, type Reading } from '../../src/plan/reading.ts';
import { sectionIds, type SectionId } from '../../src/plan/model.ts';
import { readPlainText } from '../../src/readers/text.ts';

export const textDocument = (text: string): Document => readPlainText('plan.txt', new TextEncoder().encode(text), 'text/plain');

/** A registry that holds nothing: values are read without it. */
export const noLibrary = { version: 'test', rules: [], registry: { acts: [], nomenclature: [], strategies: [], localities: [], counties: [], costStandards: [], budgetClassification: [], groups: [], parameters: [], holidays: [] } } as Library;

/** Sections that begin at the first place where `headings` stand in the text, each up to the next; the others are missing. */
export function sectionsAt(document: Document, headings: Partial<Record<SectionId, string>>): Plan['sections'] {
  const starts = sectionIds.flatMap((id) => { const h = headings[id]; const at = h === undefined ? -1 : document.text.indexOf(h); return at < 0 ? [] : [{ id, at }]; });
  const end = { start: document.text.length, end: document.text.length };
  return Object.fromEntries(sectionIds.map((id): [SectionId, Section] => {
    const own = starts.find((s) => s.id === id);
    const next = own && starts.find((s) => s.at > own.at && !s.id.startsWith(`${id}.`));
    const span = own ? { start: own.at, end: next?.at ?? document.text.length } : end;
    return [id, { id, state: own ? 'present' : 'missing', heading: own ? found(headings[id] as string, span) : absent(end), span, answer: [], label: '', order: own ? 0 : -1, term: absent(span), onlyTerm: false, doubt: absent(span) }];
  })) as Plan['sections'];
}

/** `lei` of a found amount; `none` for an absent one; `?code` for an unclear one. */
export const lei = (reading: Reading<Amount>): number | string => (reading.is === 'found' ? reading.value.bani / 100 : reading.is === 'absent' ? 'none' : `?${reading.because.code}`);
/** The value; `none`; `?code`. */
export const told = <T>(reading: Reading<T>): T | string => (reading.is === 'found' ? reading.value : reading.is === 'absent' ? 'none' : `?${reading.because.code}`);
