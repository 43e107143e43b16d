// One thread of the bench: one plan read and judged again and again, as a run over many plans does once it is warm.

import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { nothingGiven } from '../src/alignment/input.ts';
import { makeContext } from '../src/engine/context.ts';
import { evaluate } from '../src/engine/evaluate.ts';
import { lawDate } from '../src/engine/law-date.ts';
import { unpackLibrary } from '../src/library/pack.ts';
import { lintPlan, rulesFor } from '../src/lint.ts';
import { recognise } from '../src/plan/recognise.ts';
import { textReader } from '../src/readers/text.ts';

export interface Warm { readonly library: string; readonly file: string; readonly today: string; readonly before: number; readonly rounds: number }
/** Milliseconds of each round after the first `before`, by step; `cpu` is user and system time of one round, threads beside included. */
export interface Warmed { readonly rules: number; readonly steps: Readonly<Record<'recognising' | 'rules' | 'report', { readonly times: readonly number[]; readonly cpu: number }>> }

const { library: path, file, today, before, rounds } = workerData as Warm;

/** User and system time of this process so far, in milliseconds. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function timed(run: () => unknown): Promise<{ times: number[]; cpu: number }> {
  for (let i = 0; i < before; i += 1) await run();
  const times: number[] = [];
  const from = cpu();
  for (let i = 0; i < rounds; i += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return { times, cpu: (cpu() - from) / rounds };
}

async function work(): Promise<Warmed> {
  const library = unpackLibrary(readFileSync(path, 'latin1'));
  const document = await textReader.read(file, readFileSync(file));
  const plan = recognise(document, library);
  const rules = rulesFor(library, {});
  const law = lawDate(plan, today);
  return {
    rules: rules.length,
    steps: {
      recognising: await timed(() => recognise(document, library)),
      rules: await timed(() => evaluate(rules, { context: makeContext({ document, plan, library, asOf: law.day, given: nothingGiven }), law })),
      report: await timed(() => lintPlan(document, plan, library, { today })),
    },
  };
}

void work().then((warmed) => parentPort?.postMessage(warmed));
