import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { planFromData } from '../../src/plan/from-data.ts';
import { recognise } from '../../src/plan/recognise.ts';
import { sectionIds } from '../../src/plan/model.ts';
import { planToData } from '../../src/plan/to-data.ts';
import { registryLibrary } from '../support/library.ts';
import { dataDocument } from './data-document.ts';
import { noLibrary, textDocument } from './text-document.ts';

const here = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(here('schemas/plan.schema.json')) as object);
const faults = (value: unknown): string[] => (validate(value) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`));

describe('the schema of plans as data', () => {
  it.each(['comuna', 'oras', 'municipiu', 'sector', 'judet'])('accepts the conforming plan of a %s, and the extract of its data and of its text', (kind) => {
    const data = dataDocument(here(`samples/conform/${kind}.yaml`));
    const text = textDocument(here(`samples/conform/${kind}.txt`));
    expect(faults(parse(data.text, { schema: 'core' }))).toEqual([]);
    expect(faults(planToData(planFromData(data, noLibrary), data))).toEqual([]);
    expect(faults(planToData(recognise(text, registryLibrary()), text))).toEqual([]);
  });
  it.each<[string, object]>([
    ['no kind', {}], ['an unknown field', { kind: 'plan-anual', titlu: 'x' }], ['an unknown section', { kind: 'plan-anual', sections: [{ id: 'IV' }] }], ['an unknown state', { kind: 'plan-anual', sections: [{ id: 'I', state: 'gata' }] }],
    ['an unknown reason', { kind: 'plan-anual', title: { unclear: 'nu știu' } }], ['a row without its section', { kind: 'plan-anual', training: [{ who: 'x' }] }], ['an unknown paper', { kind: 'plan-anual', decision: { documents: ['aviz'] } }],
    ['an unknown source', { kind: 'plan-anual', existing: [{ budget: { primarie: 5 } }] }], ['a list for an amount', { kind: 'plan-anual', existing: [{ budget: { local: [5] } }] }], ['a year in words', { kind: 'plan-anual', year: 'anul acesta' }],
  ])('refuses %s', (_, value) => expect(faults(value)).not.toEqual([]));
  it('knows every section of the model', () => { for (const id of sectionIds) expect(faults({ kind: 'plan-anual', sections: [{ id }] })).toEqual([]); });
});

describe('the extract', () => {
  const document = textDocument(here('samples/conform/comuna.txt'));
  const data = planToData(recognise(document, registryLibrary()), document) as Record<string, Record<string, unknown>[]> & { decision: Record<string, unknown> };
  it('lists all sections, with lines from 1', () => {
    expect(data['sections']!.map((s) => s['id'])).toEqual([...sectionIds]);
    const line = data['existing']![0]!['line'] as number;
    expect(document.text.split('\n')[line - 1]).toContain('8891CZ-C-II');
  });
  it('gives amounts in lei, zero for a dash, and codes in normal form with the code as written', () => {
    expect(data['existing']![0]).toMatchObject({ code: '8891CZ-C-II', codeRaw: '8891CZ-C-II', capacity: 20, capacityRaw: '20 beneficiari/zi', occupancyPercent: 90, occupancyRaw: '90%', budget: { local: 240_000, county: 0, other: 0 } });
    expect(data['proposed']![0]).toMatchObject({ perDay: 12, beds: 0, areaMp: 0, budget: { contributions: 12_000 } });
  });
  it('gives the words of the decision as lists without doubles', () => expect(data.decision).toMatchObject({ number: 58, date: '2025-10-30', signatures: ['presedinte', 'secretar'], votes: { for: 13, inOffice: 13 }, normative: true }));
  it('has no lines for a format without lines', () => {
    const { lines: _, ...rest } = document;
    expect(JSON.stringify(planToData(recognise({ ...rest, lines: false }, registryLibrary()), { ...rest, lines: false }))).not.toContain('"line"');
  });
});
