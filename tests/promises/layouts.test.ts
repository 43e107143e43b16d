// The same plan in other layouts: no finding is new, and none is gone unless its rule says that it could not be verified.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintPlan } from '../../src/lint.ts';
import { recognise } from '../../src/plan/recognise.ts';
import { textReader } from '../../src/readers/text.ts';
import { layouts } from '../support/layouts.ts';
import { library as wholeLibrary, root } from '../support/library.ts';
import { harmless, type Variant } from '../support/variants.ts';

const library = wholeLibrary();
const textsIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().map((name) => `${folder}/${name}`) : []);
const own = [...textsIn(`${root}samples/conform`), ...textsIn(`${root}tests/fixtures/plans`)], real = textsIn(`${root}../shared/corpus/text`);

/** Outcomes by rule and subject. */
async function judged(text: string): Promise<Map<string, string>> {
  const document = await textReader.read('plan.txt', Buffer.from(text));
  const { findings } = await lintPlan(document, recognise(document, library), library, { today: '2026-03-01' });
  return new Map(findings.map((f) => [`${f.rule} ${f.subject}`, f.outcome]));
}

const before = new Map<string, Promise<Map<string, string>>>();
function asWritten(path: string): Promise<Map<string, string>> {
  let known = before.get(path);
  if (!known) before.set(path, (known = judged(readFileSync(path, 'utf8'))));
  return known;
}

/** What is worse in the text that `variants` make of a plan: new accusations, and accusations that went without a word. */
async function worse(path: string, variants: readonly Variant[]): Promise<string[]> {
  const was = await asWritten(path), is = await judged(variants.reduce((text, { make }) => make(text), readFileSync(path, 'utf8')));
  const doubted = new Set([...is].filter(([, outcome]) => outcome === 'unverified').map(([key]) => key.split(' ')[0]));
  const name = `${path.split('/').at(-1)} [${variants.map((v) => v.name).join(' + ')}]`;
  return [
    ...[...is].filter(([key, outcome]) => outcome === 'fail' && was.get(key) !== 'fail').map(([key]) => `${name} ${key}: ${was.get(key) ?? 'nothing'} → fail`),
    ...[...was].filter(([key, outcome]) => outcome === 'fail' && !is.has(key) && !doubted.has(key.split(' ')[0])).map(([key]) => `${name} ${key}: fail → nothing`),
  ];
}

async function worseIn(paths: readonly string[], variants: readonly Variant[]): Promise<string[]> {
  const out: string[] = [];
  for (const path of paths) out.push(...(await worse(path, variants)));
  return out;
}

describe('own plans', () => {
  it.each(layouts)('$name', async (variant) => expect(await worseIn(own, [variant])).toEqual([]), 60_000);
});

describe.skipIf(real.length === 0)('published plans', () => {
  it.each(layouts)('$name', async (variant) => expect(await worseIn(real, [variant])).toEqual([]), 60_000);
});

/** The running header of `harmless` names a directorate, which is a finding of its own in a commune. */
const mixed = [...harmless.filter(({ name }) => name !== 'running header'), ...layouts];

/** The same pairs in every run: a generator of Park and Miller with a seed. */
function* numbers(seed: number): Generator<number> {
  for (let now = seed; ; ) yield (now = (now * 48_271) % 2_147_483_647);
}

it('two layouts at once', async () => {
  const next = numbers(20_261), pick = <T>(list: readonly T[]): T => list[(next.next().value as number) % list.length] as T;
  const out: string[] = [];
  for (let i = 0; i < 300; i += 1) out.push(...(await worse(pick(own), [pick(mixed), pick(mixed)])));
  expect(out).toEqual([]);
}, 120_000);
