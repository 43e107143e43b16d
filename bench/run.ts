// Prints what speed is promised: start of `check`, rules once warm, many plans with two workers.
// The cold start is held against bare node; for 1,000 plans as data it tells what they are bound by and whether memory grows.
// Run `npm run build` first; the cold part measures the program as it is installed. Arguments: cold rounds, plans.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Work, Worked } from './many.ts';
import type { Warm, Warmed } from './warm.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const program = `${root}dist/bin.js`;
const sample = `${root}samples/conform/comuna.txt`;
/** What the program itself judges from. */
const library = `${root}dist/judging.json`;
const rounds = Number(process.argv[2] ?? 15);
const many = Number(process.argv[3] ?? 1000);
const today = '2026-01-01';

const quantile = (list: readonly number[], share: number): number => [...list].sort((a, b) => a - b)[Math.floor(list.length * share)] ?? NaN;
const median = (list: readonly number[]): number => quantile(list, 0.5);
const ms = (n: number): string => `${n.toFixed(1)} ms`;
const say = (line: string): void => { process.stdout.write(`${line}\n`); };

/** User and system time of this process so far, in milliseconds: what a busy machine does not stretch. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Wall time of one run of node, in milliseconds. */
function timed(args: string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

function cold(): void {
  if (!existsSync(program)) throw new Error('dist/bin.js is not there: run npm run build');
  const runs = { bare: ['-e', '0'], help: [program, '--help'], 'check (text)': [program, 'check', sample], 'check (YAML)': [program, 'check', sample.replace('.txt', '.yaml')] };
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, [] as number[]]));
  // Interleaved, so that a noisy machine disturbs all of them alike.
  for (let i = 0; i < rounds; i += 1) for (const [name, args] of Object.entries(runs)) times[name]?.push(timed(args));
  const bare = median(times['bare'] ?? []);
  say(`cold start, median of ${rounds} interleaved runs (target: check at most 4 x bare node)`);
  for (const [name, list] of Object.entries(times)) say(`  ${name.padEnd(14)}${ms(median(list)).padStart(10)}  ${(median(list) / bare).toFixed(2)} x`);
}

/** Workers of Node 20 read no TypeScript: they get the file as one script, made as the program is made. */
function inWorker<Asked, Told>(file: string, asked: Asked): Promise<Told> {
  const { outputFiles } = buildSync({ entryPoints: [`${root}bench/${file}`], bundle: true, platform: 'node', format: 'cjs', target: 'node20.19', write: false, logLevel: 'warning', supported: { 'regexp-unicode-property-escapes': true } });
  return new Promise((resolve, reject) => {
    new Worker(outputFiles[0]?.text ?? '', { eval: true, workerData: asked }).once('message', resolve).once('error', reject);
  });
}

async function warm(): Promise<void> {
  const { rules, steps } = await inWorker<Warm, Warmed>('warm.ts', { library, file: sample, today, before: 400, rounds: 200 });
  say('\nwarm, median of 200 after 400 (target: rules at most 5 ms)');
  const names = { recognising: 'reading the plan', rules: `${rules} rules on one plan`, anew: 'the same, read anew each time', report: 'whole report, today\'s law too' };
  for (const [step, name] of Object.entries(names) as [keyof typeof names, string][]) {
    const { times, cpu: spent } = steps[step];
    say(`  ${name.padEnd(32)}${ms(median(times)).padStart(10)} wall, best tenth within ${ms(quantile(times, 0.1)).padStart(8)} ${ms(spent).padStart(10)} CPU`);
  }
}

async function large(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const files = ['comuna', 'oras', 'municipiu', 'sector', 'judet'].map((kind) => `${root}samples/conform/${kind}.yaml`);
  const start = performance.now(), before = cpu();
  const all = await Promise.all([0, 1].map(() => inWorker<Work, Worked>('many.ts', { library, files, plans: Math.ceil(many / 2), today })));
  const sum = (of: (worked: Worked) => number): number => all.reduce((total, worked) => total + of(worked), 0);
  const steps = { reading: sum((w) => w.reading), recognising: sum((w) => w.recognising), rules: sum((w) => w.rules) };
  const total = steps.reading + steps.recognising + steps.rules;
  say(`\n${many} plans as data, two workers: ${((performance.now() - start) / 1000).toFixed(1)} s wall, ${((cpu() - before) / 1000).toFixed(1)} s CPU`);
  for (const [name, spent] of Object.entries(steps)) say(`  ${name.padEnd(14)}${ms(spent / many).padStart(10)} a plan  ${((100 * spent) / total).toFixed(0)} %`);
  say(`  heap after each quarter, MB: ${all.map((w) => w.heap.map((mb) => mb.toFixed(0)).join(' ')).join(' | ')}`);
}

cold();
await warm();
await large();
