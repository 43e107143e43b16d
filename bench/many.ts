// One thread of the bench over many plans: judges plans as data and tells where the time went and what stayed in memory.

import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { nothingGiven } from '../src/alignment/input.ts';
import { makeContext } from '../src/engine/context.ts';
import { evaluate } from '../src/engine/evaluate.ts';
import { lawDate } from '../src/engine/law-date.ts';
import { unpackLibrary } from '../src/library/pack.ts';
import { rulesFor } from '../src/lint.ts';
import { recognise } from '../src/plan/recognise.ts';
import { dataReader } from '../src/readers/data.ts';

export interface Work { readonly library: string; readonly files: readonly string[]; readonly plans: number; readonly today: string }
/** Milliseconds by step, and the heap after each quarter of the plans, in MB. */
export interface Worked { readonly reading: number; readonly recognising: number; readonly rules: number; readonly heap: readonly number[] }

const { library: path, files, plans, today } = workerData as Work;
const library = unpackLibrary(readFileSync(path, 'latin1'));
const rules = rulesFor(library, {});
const sources = files.map((file) => ({ file, bytes: readFileSync(file) }));

async function work(): Promise<Worked> {
  const spent = { reading: 0, recognising: 0, rules: 0 };
  const heap: number[] = [];
  for (let i = 0; i < plans; i += 1) {
    const { file, bytes } = sources[i % sources.length]!;
    const start = performance.now();
    const document = await dataReader.read(file, bytes);
    const read = performance.now();
    const plan = recognise(document, library);
    const recognised = performance.now();
    const law = lawDate(plan, today);
    await evaluate(rules, { context: makeContext({ document, plan, library, asOf: law.day, given: nothingGiven }), law });
    spent.reading += read - start;
    spent.recognising += recognised - read;
    spent.rules += performance.now() - recognised;
    if ((i + 1) % Math.ceil(plans / 4) === 0) {
      (globalThis as { gc?: () => void }).gc?.();
      heap.push(process.memoryUsage().heapUsed / 2 ** 20);
    }
  }
  return { ...spent, heap };
}

void work().then((worked) => parentPort?.postMessage(worked));
