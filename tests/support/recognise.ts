// Recognises a text given in a test: read as a text file, with the registries of the working tree.

import { documentOf } from '../../src/document/build.ts';
import type { Document } from '../../src/document/document.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Reading } from '../../src/plan/reading.ts';
import { recognise } from '../../src/plan/recognise.ts';
import { blocksOf } from '../../src/readers/text-blocks.ts';
import { registryLibrary } from './library.ts';

export const documentFrom = (text: string, more: Partial<Document> = {}): Document => documentOf({ source: 'test.txt', mediaType: 'text/plain', text, blocks: blocksOf(text), lines: true, ...more });

export const planFrom = (text: string, more: Partial<Document> = {}): Plan => recognise(documentFrom(text, more), registryLibrary());

/** The value of a reading, or how it is not found. */
export const told = <T>(reading: Reading<T>): T | 'absent' | string => (reading.is === 'found' ? reading.value : reading.is === 'absent' ? 'absent' : `unclear: ${reading.because.code}`);

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();

/** What the structure of a plan says, blind to letters: equal for two texts that say the same. */
export function summary(plan: Plan): Record<string, string> {
  const out: Record<string, string> = {
    kind: String(told(plan.kind)), title: folded(String(told(plan.title))), name: folded(String(told(plan.authority.name))), authority: String(told(plan.authority.kind)),
    county: String(told(plan.authority.county)), year: String(told(plan.year)), agreements: String(plan.agreements.length), extra: String(plan.extraChapters.length),
    contents: plan.contents.is === 'found' ? [...new Set(plan.contents.value.map((c) => c.chapter))].sort().join() : plan.contents.is,
    strategies: plan.strategies.map((s) => [s.level, told(s.act.kind), told(s.act.number), told(s.act.year), JSON.stringify(told(s.period)), s.objectives.length].join('/')).join(' · '),
  };
  for (const section of Object.values(plan.sections)) out[section.id] = `${section.state}${section.onlyTerm ? ' (term)' : ''}${section.doubt.is === 'unclear' ? ' ?' : ''}`;
  return out;
}
