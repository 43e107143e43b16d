// A strategy of 200 pages against 60 services, in processor time once warm; and a thousand plans without growth.
import { expect, it } from 'vitest';
import { align } from '../../src/alignment/align.ts';
import { nothingGiven } from '../../src/alignment/input.ts';
import { recognise } from '../../src/plan/recognise.ts';
import { readPlainText } from '../../src/readers/text.ts';
import { recogniseStrategy } from '../../src/strategy/recognise.ts';
import { dataDocument } from '../plan/data-document.ts';
import { registryLibrary } from '../support/library.ts';

const people = ['persoane vârstnice', 'copii', 'persoane cu dizabilități', 'victimele violenței domestice', 'tineri', 'familii sărace', 'persoane fără adăpost'];
const work = ['Dezvoltarea serviciilor pentru', 'Sprijinirea', 'Informarea', 'Înființarea unui centru de zi pentru', 'Formarea personalului care lucrează cu'];
const filler = 'Populația a scăzut în ultimii ani, iar gospodăriile cu un singur membru s-au înmulțit, ceea ce cere alte feluri de sprijin și o altă împărțire a muncii. '.repeat(3);
/** A page holds about 2,500 characters and four objectives with their directions. */
const page = (p: number): string => Array.from({ length: 4 }, (_, k) => `Obiectivul specific ${(p * 4 + k) % 90 + 1}: ${work[(p + k) % 5]} ${people[(p * 3 + k) % 7]} din zona ${p}\n- ${work[(p + k + 1) % 5]} ${people[(p + k) % 7]} prin măsura ${p}-${k};\n\n${filler}\n`).join('\n');
const strategyText = `Strategia locală de dezvoltare a serviciilor sociale a comunei Poiana 2023-2028\n\n${Array.from({ length: 200 }, (_, p) => page(p)).join('\n')}`;
const service = (i: number) => ({ name: `Centru de zi pentru ${people[i % 7]}`, code: ['8810CZ-V-II', '8891CZ-C-II', '8899CZ-D-I'][i % 3], budget: { local: '1000 lei' } });
const planText = (n: number) => JSON.stringify({ kind: 'plan-anual', title: `Planul anual ${n}`, year: 2026, authority: { name: 'Poiana', kind: 'comuna' }, existing: Array.from({ length: 40 }, (_, i) => service(i)), proposed: Array.from({ length: 20 }, (_, i) => service(i)) });

it('aligns a 200-page strategy and 60 services in under a second, warm', () => {
  const library = registryLibrary(), planDocument = dataDocument(planText(0)), plan = recognise(planDocument, library);
  const once = (): number => {
    const document = readPlainText('s.txt', new TextEncoder().encode(strategyText), 'text/plain'), strategy = recogniseStrategy(document, library);
    expect(strategy.objectives.length).toBeGreaterThan(700);
    const before = process.cpuUsage();
    const alignment = align(plan, planDocument, { strategies: [{ strategy, document }], papers: [] }, library);
    expect(alignment.lines.filter((l) => l.role === 'service')).toHaveLength(60);
    const used = process.cpuUsage(before);
    return (used.user + used.system) / 1000;
  };
  once();
  expect(Math.min(once(), once(), once())).toBeLessThan(1000);
}, 120_000);

it('keeps nothing of a thousand plans', () => {
  const library = registryLibrary(), document = dataDocument(planText(1)), plan = recognise(document, library);
  const run = (times: number): void => { for (let i = 0; i < times; i += 1) align(plan, document, nothingGiven, library); };
  run(200);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  run(1000);
  globalThis.gc?.();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(64 * 1024 * 1024);
}, 120_000);
