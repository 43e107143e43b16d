// One thread of the bench: one plan read and judged again and again, as a run over many plans does once it is warm.

import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { nothingGiven } from '../src/alignment/input.ts';
import { makeContext } from '../src/engine/context.ts';
import { evaluate } from '../src/engine/evaluate.ts';
import { lawDate } from '../src/engine/law-date.ts';
import type { Document } from '../src/document/document.ts';
import { unpackLibrary } from '../src/library/pack.ts';
import { lintPlan, rulesFor } from '../src/lint.ts';
import type { Plan } from '../src/plan/plan.ts';
import { recognise } from '../src/plan/recognise.ts';
import { textReader } from '../src/readers/text.ts';

export interface Warm { readonly library: string; readonly file: string; readonly today: string; readonly before: number; readonly rounds: number }
/** Milliseconds of each round after the first `before`, by step; `cpu` is user and system time of one round, threads beside included. */
export interface Warmed { readonly rules: number; readonly steps: Readonly<Record<'recognising' | 'rules' | 'anew' | 'report', { readonly times: readonly number[]; readonly cpu: number }>> }

const { library: path, file, today, before, rounds } = workerData as Warm;

/** User and system time of this process so far, in milliseconds. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** `prepare` makes what a round is given; its time does not count. */
async function timed<T>(prepare: () => T | Promise<T>, run: (given: T) => unknown): Promise<{ times: number[]; cpu: number }> {
  const times: number[] = [];
  let spent = 0;
  for (let i = 0; i < before + rounds; i += 1) {
    const given = await prepare(), from = cpu(), start = performance.now();
    await run(given);
    if (i >= before) { times.push(performance.now() - start); spent += cpu() - from; }
  }
  return { times, cpu: spent / rounds };
}

async function work(): Promise<Warmed> {
  const library = unpackLibrary(readFileSync(path, 'latin1'));
  const bytes = readFileSync(file), read = (): Promise<Document> => Promise.resolve(textReader.read(file, bytes));
  const document = await read(), plan = recognise(document, library);
  const rules = rulesFor(library, {}), law = lawDate(plan, today);
  const judge = ({ document, plan }: { readonly document: Document; readonly plan: Plan }): Promise<unknown> =>
    evaluate(rules, { context: makeContext({ document, plan, library, asOf: law.day, given: nothingGiven }), law });
  return {
    rules: rules.length,
    steps: {
      recognising: await timed(read, (fresh) => recognise(fresh, library)),
      rules: await timed(() => ({ document, plan }), judge),
      // What was worked out about this document and this plan before cannot help.
      anew: await timed(async () => { const fresh = await read(); return { document: fresh, plan: recognise(fresh, library) }; }, judge),
      report: await timed(() => undefined, () => lintPlan(document, plan, library, { today })),
    },
  };
}

void work().then((warmed) => parentPort?.postMessage(warmed));
