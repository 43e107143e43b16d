// Measures the matching on the labelled pairs: precision and recall of "aligned" and "not aligned", share sent to a person.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Answer } from '../src/alignment/compare.ts';
import type { LineRole } from '../src/alignment/works.ts';
import { comparePair } from '../src/alignment/pairs.ts';
import type { Library } from '../src/library/registry.ts';
import { assembleLibrary } from '../src/library/validate/assemble.ts';
import { readLibraryFiles } from '../src/node/library-files.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

interface Entry { readonly kind: 'existing' | 'proposed' | 'activity' | 'training' | 'measure'; readonly text: string; readonly code?: string; readonly for?: string; readonly da: readonly string[]; readonly nu: readonly string[] }
export interface Judged { readonly line: string; readonly objective: string; readonly label: boolean; readonly answer: Answer; readonly score: number; readonly why: string }
export interface Measures { readonly pairs: number; readonly positives: number; readonly aligned: { precision: number; recall: number }; readonly notAligned: { precision: number; recall: number }; readonly toPerson: number }

const roles: Readonly<Record<Entry['kind'], LineRole>> = { existing: 'service', proposed: 'service', activity: 'activity', training: 'training', measure: 'measure' };

export function judgePart(library: Pick<Library, 'registry'>, part: 'tuning' | 'heldout'): Judged[] {
  const entries = parse(readFileSync(`${root}tests/alignment/pairs-${part}.yaml`, 'utf8')) as Entry[];
  return entries.flatMap((e) => [...e.da.map((objective) => ({ objective, label: true })), ...e.nu.map((objective) => ({ objective, label: false }))].map(({ objective, label }) => {
    const text = e.for ? `${e.text}; ${e.for}` : e.text;
    const { answer, score, reasons } = comparePair(library, { role: roles[e.kind], text, code: e.code ?? null }, objective);
    return { line: text, objective, label, answer, score, why: reasons.map((r) => `${r.code}(${r.of.join(',')}) ${r.points}`).join(' · ') };
  }));
}

export function measure(judged: readonly Judged[]): Measures {
  const said = (answer: Answer, label?: boolean): number => judged.filter((j) => j.answer === answer && (label === undefined || j.label === label)).length;
  const positives = judged.filter((j) => j.label).length;
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    pairs: judged.length, positives,
    aligned: { precision: share(said('aligned', true), said('aligned')), recall: share(said('aligned', true), positives) },
    notAligned: { precision: share(said('not-aligned', false), said('not-aligned')), recall: share(said('not-aligned', false), judged.length - positives) },
    toPerson: share(said('person'), judged.length),
  };
}

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = readLibraryFiles(root);
  const library = assembleLibrary('eval', { rules: [], registry: files.registry });
  const show = process.argv.includes('--errors');
  for (const part of (['tuning', 'heldout'] as const).filter((p) => !process.argv.includes('--only-tuning') || p === 'tuning')) {
    const judged = judgePart(library, part);
    const m = measure(judged);
    process.stdout.write(`${part}: ${m.pairs} pairs (${m.positives} aligned) · aligned: precision ${percent(m.aligned.precision)}, recall ${percent(m.aligned.recall)} · not aligned: precision ${percent(m.notAligned.precision)}, recall ${percent(m.notAligned.recall)} · to a person ${percent(m.toPerson)}\n`);
    if (show && part === 'tuning') for (const j of judged) {
      if ((j.answer === 'aligned') === j.label && j.answer !== 'person') continue;
      process.stdout.write(`  ${j.label ? 'da' : 'nu'} → ${j.answer} ${j.score}  ${j.line}  ×  ${j.objective}\n      ${j.why}\n`);
    }
  }
}
