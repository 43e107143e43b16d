// A strategy document of any form becomes the same strategy.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataReader } from '../../src/readers/data.ts';
import { detect } from '../../src/readers/registry.ts';
import { textReader } from '../../src/readers/text.ts';
import { valueOf } from '../../src/plan/reading.ts';
import { recogniseStrategy } from '../../src/strategy/recognise.ts';
import type { Strategy } from '../../src/strategy/strategy.ts';
import { makeDocx, type MadeBlock } from '../support/make-docx.ts';
import { registryLibrary, root } from '../support/library.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (text: string): Promise<Strategy> => recogniseStrategy(await textReader.read('strategie.txt', bytes(text)), registryLibrary());
const file = async (path: string): Promise<Strategy> => { const content = readFileSync(root + path); return recogniseStrategy(await detect(content, path).read(path, content), registryLibrary()); };
const texts = (s: Strategy): string[] => s.objectives.map((o) => `${o.level}: ${o.text}`);
const kernel = (s: Strategy) => ({
  level: s.level, act: [valueOf(s.act.kind), valueOf(s.act.number), valueOf(s.act.date)], period: valueOf(s.period),
  objectives: s.objectives.map((o) => [o.level, o.text, s.objectives.find((p) => p.id === o.parent)?.text ?? null]), measures: s.measures.map((m) => [m.text, m.years, m.responsible, m.indicator]),
});

describe('the samples', () => {
  it.each([
    ['valea-arinilor', 'strategie-locala', 'docx'], ['valea-arinilor', 'strategie-judeteana', 'docx'], ['dealu-ciresilor', 'strategie-locala', 'yaml'], ['dealu-ciresilor', 'strategie-judeteana', 'yaml'],
  ])('%s/%s reads alike as %s, as text and in the other form', async (sample, name, shipped) => {
    const one = kernel(await file(`samples/aliniere/${sample}/${name}.${shipped}`));
    expect(kernel(await file(`tests/fixtures/strategies/${sample}/${name}.txt`))).toEqual(one);
    expect(kernel(await file(`tests/fixtures/strategies/${sample}/${name}.${shipped === 'docx' ? 'yaml' : 'docx'}`))).toEqual(one);
    expect(one.objectives.length).toBeGreaterThan(1);
  });
  it('have every measure with its term, whoever is responsible and its budget', async () => {
    const { measures } = await file('samples/aliniere/valea-arinilor/strategie-locala.docx');
    expect(measures.map((m) => [m.objective, m.years, m.budget])).toEqual([['OS1', [], 24_000_000], ['OS2', [2026], 19_000_000], ['OS2', [2026], 6_000_000], ['OS4', [2027], 1_500_000]]);
  });
});

describe('the front', () => {
  it('tells level, act, period and whose it is', async () => {
    const s = await read('ANEXĂ la H.C.L. nr. 14/28.02.2022\n\nSTRATEGIA DE DEZVOLTARE A SERVICIILOR SOCIALE\nÎN COMUNA POIANA LUPULUI\nPERIOADA 2022-2027\n\nObiectivul general: Servicii sociale pentru toți locuitorii comunei\n');
    expect([s.level, valueOf(s.act.kind), valueOf(s.act.number), valueOf(s.act.date), valueOf(s.period)]).toEqual(['local', 'HCL', 14, '2022-02-28', { from: 2022, to: 2027 }]);
  });
  it('knows a national strategy of the registry', async () => {
    const s = await read('Strategia națională privind incluziunea socială și reducerea sărăciei pentru perioada 2022-2027\n\nObiectiv specific 1: Servicii sociale integrate în comunitate\n');
    expect([s.level, s.registryId]).toEqual(['national', 'incluziune-2022']);
  });
  it('leaves absent what is not written', async () => {
    const s = await read('Strategia locală de dezvoltare a serviciilor sociale\n\nObiectiv general: Sprijin pentru persoanele vârstnice\n');
    expect([s.act.number.is, s.period.is]).toEqual(['absent', 'absent']);
  });
});

describe('objectives', () => {
  it.each([
    ['numbered in lines', 'Obiectivul specific 1: Sprijinirea copiilor din comună\nObiectivul specific 2: Sprijinirea vârstnicilor din comună'],
    ['with short labels', 'O.S.1. Sprijinirea copiilor din comună\nO.S.2. Sprijinirea vârstnicilor din comună'],
    ['in a list', 'Obiective specifice:\n- Sprijinirea copiilor din comună;\n- Sprijinirea vârstnicilor din comună.'],
    ['under their number', 'Obiectiv specific 1\nSprijinirea copiilor din comună\nObiectiv specific 2\nSprijinirea vârstnicilor din comună'],
    ['in capitals', 'OBIECTIVE SPECIFICE\n1. Sprijinirea copiilor din comună\n2. Sprijinirea vârstnicilor din comună'],
  ])('%s', async (_, body) => expect(texts(await read(`Strategia locală de servicii sociale a comunei Poiana Lupului 2022-2027\n\n${body}\n`))).toEqual(['specific: Sprijinirea copiilor din comună', 'specific: Sprijinirea vârstnicilor din comună']));
  it('told in a sentence', async () =>
    expect(texts(await read('Strategia locală de servicii sociale 2022-2027\n\nObiectivul general al strategiei îl reprezintă creșterea calității vieții vârstnicilor. Alte fraze urmează aici.\n'))).toEqual(['general: creșterea calității vieții vârstnicilor']));
  it('are not taken from a table of contents', async () =>
    expect(texts(await read('Strategia locală de servicii sociale 2022-2027\n\nCuprins\nObiectivul specific 1: Sprijinirea copiilor ........ 12\n\nObiectivul specific 1: Sprijinirea copiilor din sate\n'))).toEqual(['specific: Sprijinirea copiilor din sate']));
  it('stand under one another', async () => {
    const s = await read('Strategia locală de servicii sociale 2022-2027\n\nObiectiv general: Servicii pentru toți oamenii\nObiectiv specific 1: Sprijinirea copiilor din comună\nDirecții de acțiune:\n- centre de zi pentru copii;\nObiectiv specific 2: Sprijinirea vârstnicilor din comună\n');
    expect(s.objectives.map((o) => [o.id, o.parent])).toEqual([['OG1', null], ['OS1', 'OG1'], ['D1', 'OS1'], ['OS2', 'OG1']]);
  });
});

it('a document with letterhead, contents, chapters, unannounced lists and a table', async () => {
  const s = await read(`JUDEȚUL VASLUI
COMUNA POIANA LUPULUI
CONSILIUL LOCAL

Anexa nr. 1 la H.C.L. nr. 45/29.09.2022

STRATEGIA DE DEZVOLTARE A SERVICIILOR SOCIALE LA NIVELUL COMUNEI POIANA LUPULUI PENTRU PERIOADA 2023 - 2027

CUPRINS
Capitolul 1. Introducere\t3
Obiectivul specific nr. 1 – Dezvoltarea serviciilor\t7

Capitolul 1. Introducere

Strategia are la bază art. 112 alin. (3) lit. a) din Legea asistenței sociale nr. 292/2011 și HG nr. 797/2017.

Capitolul 2. Obiective

Prezenta strategie are ca obiectiv general creșterea calității vieții persoanelor vulnerabile din comună.

Obiectivul specific nr. 1 – Dezvoltarea serviciilor pentru persoanele vârstnice
Direcția de acțiune 1.1: Îngrijire la domiciliu
Obiectivul specific nr. 2 – Protecția copilului și a familiei
1. Prevenirea abandonului școlar;
2. Sprijinirea familiilor monoparentale;

Grupul țintă al strategiei este format din: copii, persoane vârstnice.

III. Planul operațional

Nr. crt.\tObiective specifice\tAcțiuni\tInstituții responsabile\tTermen\tSurse de finanțare
1.\tDezvoltarea serviciilor pentru persoanele vârstnice\tÎnființarea serviciului de îngrijire la domiciliu\tPrimăria\t2024-2025\tbuget local 120.000 lei
\t\tOrganizarea unui club\tPrimăria\tSemestrul II 2025\t-
`);
  expect([s.level, valueOf(s.authority), valueOf(s.act.number), valueOf(s.act.date), valueOf(s.period)]).toEqual(['local', 'POIANA LUPULUI', 45, '2022-09-29', { from: 2023, to: 2027 }]);
  expect(texts(s)).toEqual(['general: creșterea calității vieții persoanelor vulnerabile din comună', 'specific: Dezvoltarea serviciilor pentru persoanele vârstnice', 'direction: Îngrijire la domiciliu',
    'specific: Protecția copilului și a familiei', 'direction: Prevenirea abandonului școlar', 'direction: Sprijinirea familiilor monoparentale']);
  expect(s.groups.map((g) => g.id)).toEqual(['copii', 'varstnici']);
  expect(s.measures.map((m) => [m.text, m.objective, m.years, m.budget])).toEqual([['Înființarea serviciului de îngrijire la domiciliu', 'OS1', [2024, 2025], 12_000_000], ['Organizarea unui club', 'OS1', [2025], null]]);
});

describe('the action plan', () => {
  const rows = [['Obiectiv', 'Activități', 'Termen', 'Responsabil'], ['Sprijinirea copiilor din comună', 'Deschiderea centrului de zi', '2025', 'Primăria'], ['', 'Angajarea unui educator', 'trim. I 2026', 'Primăria']];
  it('in a word processor\'s table, with merged cells', async () => {
    const blocks: MadeBlock[] = [{ p: 'Strategia locală de dezvoltare a serviciilor sociale 2024-2028' }, { rows: [rows[0]!, [{ text: rows[1]![0]!, merge: 'restart' }, ...rows[1]!.slice(1)], [{ text: '', merge: 'continue' }, ...rows[2]!.slice(1)]] }];
    const content = makeDocx(blocks);
    const s = recogniseStrategy(await detect(content, 's.docx').read('s.docx', content), registryLibrary());
    expect(s.measures.map((m) => [m.text, m.years, m.objective])).toEqual([['Deschiderea centrului de zi', [2025], 'OS1'], ['Angajarea unui educator', [2026], 'OS1']]);
  });
  it('in tab-separated text', async () => {
    const s = await read(`Strategia locală de dezvoltare a serviciilor sociale 2024-2028\n\n${rows.map((r) => r.join('\t')).join('\n')}\n`);
    expect(s.measures.map((m) => m.years)).toEqual([[2025], [2026]]);
  });
  it('told in a list, with terms in the words', async () => {
    const s = await read('Strategia locală de servicii sociale 2024-2028\n\nObiectiv specific 1: Sprijinirea copiilor\nMăsuri:\n- deschiderea centrului de zi până la 31.12.2026;\n- întâlniri cu părinții;\n');
    expect(s.measures.map((m) => [m.years, m.objective])).toEqual([[[2026], 'OS1'], [[], 'OS1']]);
  });
});

describe('as data', () => {
  const data = async (text: string): Promise<Strategy> => recogniseStrategy(await dataReader.read('s.yaml', bytes(text)), registryLibrary());
  it('takes nested objectives, bare texts and unclear readings', async () => {
    const s = await data('kind: strategie\nlevel: county\nact: { number: { unclear: damaged-text } }\nobjectives:\n  - text: Sprijinirea copiilor\n    objectives: [centre de zi]\nmeasures: [{ text: Un centru, term: 2027, budget: 12.000 lei }]\n');
    expect(texts(s)).toEqual(['specific: Sprijinirea copiilor', 'direction: centre de zi']);
    expect([s.act.number.is, s.measures[0]?.years, s.measures[0]?.budget]).toEqual(['unclear', [2027], 1_200_000]);
  });
  it.each(['kind: strategie', 'kind: strategie\nobjectives: 5', 'kind: strategie\nmeasures: [null, {}, 3]', '{}'])('never throws: %j', async (text) => expect((await data(text)).objectives).toEqual([]));
});

it.each(['un singur rând', 'x'.repeat(20_000), 'a\t\tb\n\tc', 'Obiectiv general:', 'Obiectiv specific 1', 'Strategia locală\n- \n-'])('finds no objective where there is none: %.30s', async (text) => expect((await read(`${text}\n`)).objectives).toEqual([]));

describe('strategies shipped in registry/strategies', () => {
  it.each(readdirSync(`${root}registry/strategies`).map((name) => name.replace(/\.yaml$/, '')))('%s agrees with the registry', async (id) => {
    const entry = registryLibrary().registry.strategies.find((s) => s.id === id);
    const s = await file(`registry/strategies/${id}.yaml`);
    expect([s.registryId, s.level, valueOf(s.act.number), valueOf(s.act.date), valueOf(s.period)]).toEqual([id, 'national', entry?.act?.number, entry?.act?.date, { from: entry?.from, to: entry?.to }]);
    expect(s.ownWords && s.objectives.length > 1).toBe(true);
    expect(s.groups.map((g) => g.id)).toEqual(entry?.groups.filter((g) => g !== 'toate'));
  });
});
