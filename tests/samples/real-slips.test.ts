// Readings that single slips in a plan must not change: found with planted defects, each in the words it was found in.

import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { baseData, baseText } from '../../src/examples/base-plan.ts';
import { applyChanges } from '../../src/examples/change.ts';
import { lint } from '../../src/lint.ts';
import { parseCode } from '../../src/plan/recognise/codes.ts';
import { dataReader } from '../../src/readers/data.ts';
import { textReader } from '../../src/readers/text.ts';
import { library } from '../support/library.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const told = async (text: string): Promise<string[]> => (await lint(await textReader.read('p.txt', bytes(text)), library(), { today: '2025-12-01' })).findings.map((f) => `${f.rule} ${f.outcome}`);
const leaflets = 'se împart la dispensar și la școală în martie 2026';

describe('dots before a year', () => {
  it('are a place left to fill in', async () => expect(await told(baseText('comuna').replace(leaflets, 'se împart la școală în luna ........ 2026'))).toEqual(['DOC-07 fail']));
  it('are none after the word year: the figure was typed on them', async () => expect(await told(baseText('comuna').replace(leaflets, 'se împart la școală în martie, anul ....2026'))).toEqual([]));
});
it('a directorate and its county of two words are no person', async () => {
  const plan = baseText('comuna').replaceAll('Vaslui', 'Satu Mare').replaceAll('VASLUI', 'SATU MARE');
  expect((await told(plan)).filter((f) => f.startsWith('DOC-11'))).toEqual([]);
});
it.each([['8810ID-VI', '8810ID-VI'], ['8810IDVII', '8810ID-VII'], ['8730CR-V-II', '8730CR-V-II'], ['8810 CZ-V-I', '8810CZ-V-I'], ['8790CR', null]])('the code %s is read as %s', (raw, normal) => expect(parseCode(raw).normal).toBe(normal));
it('a strategy written as data is known not to be a plan', async () => {
  const document = await dataReader.read('s.yaml', bytes(stringify({ kind: 'strategie', level: 'local', title: 'Strategia locală de dezvoltare a serviciilor sociale' })));
  const report = await lint(document, library(), { today: '2025-12-01' });
  expect(report.verdict).toBe('alt-document');
});
it('a dash for the occupancy is none, in data as in a table', async () => {
  const document = await dataReader.read('p.yaml', bytes(stringify(applyChanges(baseData('comuna'), { 'existing[1].occupancy': '–' }), { lineWidth: 0 })));
  expect((await lint(document, library(), { today: '2025-12-01' })).findings.map((f) => `${f.rule} ${f.outcome}`)).toEqual(['SRV-07 fail']);
});
