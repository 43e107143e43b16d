// One defect planted at a time in the conforming plans, as text and as data: the rules that the law sets on it fall, no others.

import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Document } from '../../src/document/document.ts';
import { baseData, baseText } from '../../src/examples/base-plan.ts';
import { lint } from '../../src/lint.ts';
import { dataReader } from '../../src/readers/data.ts';
import { textReader } from '../../src/readers/text.ts';
import { library } from '../support/library.ts';
import { decisionDefects } from './planted/decision.ts';
import { documentDefects } from './planted/document.ts';
import { informationDefects } from './planted/information.ts';
import { moneyDefects } from './planted/money.ts';
import { dataWith, type Defect, type Kind, kinds, textWith } from './planted/plant.ts';
import { serviceDefects } from './planted/services.ts';
import { strategyDefects } from './planted/strategies.ts';
import { structureDefects } from './planted/structure.ts';

const defects: readonly Defect[] = [...documentDefects, ...structureDefects, ...decisionDefects, ...serviceDefects, ...moneyDefects, ...informationDefects, ...strategyDefects];
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const ofText = (text: string): Promise<Document> => textReader.read('plan.txt', bytes(text));
const ofData = (data: unknown): Promise<Document> => dataReader.read('plan.yaml', bytes(stringify(data, { lineWidth: 0 })));

async function told(document: Document): Promise<string[]> {
  const report = await lint(document, library(), { today: '2025-12-01' });
  return report.findings.map((f) => `${f.rule} ${f.subject} ${f.outcome}`).sort();
}

/** Each defect goes into one of its kinds, in turn, so that every kind gets its share; as data into the same and as text into one more. */
const kindOf = (defect: Defect, i: number): Kind => { const fit = defect.in ?? kinds; return fit[i % fit.length] as Kind; };
const planted = defects.map((defect, i) => ({ defect, kind: kindOf(defect, i) }));
const further = defects.flatMap((defect, i) => (kindOf(defect, i) === kindOf(defect, i + 2) ? [] : [{ defect, kind: kindOf(defect, i + 2) }]));
const promised = ({ falls }: Defect, kind: Kind): string[] => [...(typeof falls === 'function' ? falls(kind) : falls)].sort();

it('are at least 60 defects, of every family that a plan alone can break, each with a name of its own', () => {
  expect(defects.length).toBeGreaterThanOrEqual(60);
  expect(new Set(defects.map((d) => d.name)).size).toBe(defects.length);
  const families = new Set(planted.flatMap(({ defect, kind }) => promised(defect, kind)).map((f) => f.slice(0, 3)));
  expect([...families].sort()).toEqual(['ALN', 'BUG', 'CTR', 'DOC', 'FRM', 'HCL', 'INF', 'JUS', 'SRV', 'STR', 'SUB', 'TRM']);
});

describe.each(kinds)('without a defect: %s', (kind) => {
  it('text', async () => expect(await told(await ofText(baseText(kind)))).toEqual([]));
  it('data', async () => expect(await told(await ofData(baseData(kind)))).toEqual([]));
});

const cases = (form: 'text' | 'data') => [...planted, ...(form === 'text' ? further : [])].filter(({ defect }) => defect[form]).map((p) => [`${p.defect.name} (${p.kind})`, p] as const);

describe('planted in text', () => {
  it.each(cases('text'))('%s', async (_, { defect, kind }) =>
    expect(await told(await ofText(textWith(kind, defect.text as NonNullable<Defect['text']>)))).toEqual(promised(defect, kind)));
});
describe('planted in data', () => {
  it.each(cases('data'))('%s', async (_, { defect, kind }) =>
    expect(await told(await ofData(dataWith(kind, defect.data as NonNullable<Defect['data']>)))).toEqual(promised(defect, kind)));
});
