// The three real plans against their truth; skipped where the shared corpus is not beside the project.

import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/plan/recognise.ts';
import { planToData } from '../../src/plan/to-data.ts';
import { harmless } from '../support/variants.ts';
import { registryLibrary } from '../support/library.ts';
import { foldWords } from '../../src/base/fold.ts';
import { textDocument } from './text-document.ts';

const shared = new URL('../../../shared/corpus/', import.meta.url);
const plans = ['cracaoani-2021', 'targu-frumos-2019', 'videle-2024'];
type Row = Record<string, unknown> & { budget?: Record<string, number | null> };
interface Truth { decision: null | { number: number; date: string; votes: Record<string, number>; documents: string[]; orders: string[]; signatures: string[]; legal_basis: { act: string; at: string | null }[] }; existing: Row[]; proposed: Row[]; training: Row[]; activities: Row[] }
type Extract = { decision: Record<string, unknown> | null; existing: Row[]; proposed: Row[]; training: Row[]; activities: Row[] };
const extract = (text: string): Extract => { const document = textDocument(text); return planToData(recognise(document, registryLibrary()), document) as unknown as Extract; };

describe.skipIf(!existsSync(shared)).each(plans)('%s', (name) => {
  const text = existsSync(shared) ? readFileSync(new URL(`text/${name}.txt`, shared), 'utf8') : '';
  const truth = existsSync(shared) ? (parse(readFileSync(new URL(`truth/${name}.plan.yaml`, shared), 'utf8'), { schema: 'core' }) as Truth) : ({} as Truth);
  const got = text ? extract(text) : ({} as Extract);

  it('the decision', () => {
    expect(got.decision === null).toBe(truth.decision === null);
    if (!truth.decision || !got.decision) return;
    const { in_office: inOffice, ...votes } = truth.decision.votes;
    expect(got.decision).toMatchObject({ number: truth.decision.number, date: String(truth.decision.date), votes: { ...votes, inOffice }, orders: expect.arrayContaining(truth.decision.orders), documents: expect.arrayContaining(truth.decision.documents), signatures: truth.decision.signatures });
    expect((got.decision['legalBasis'] as { act: string; at: string | null }[]).map((b) => [b.act, b.at])).toEqual(truth.decision.legal_basis.map((b) => [b.act.replace(/^(HCL) \S.* (\d)/, '$1 $2'), b.at]));
  });
  it('services', () => {
    for (const list of ['existing', 'proposed'] as const) {
      expect(got[list].map((s) => [foldWords(String(s['name'])), s['code'], s.budget, s['line']])).toEqual(truth[list].map((s) => [foldWords(String(s['name'])), s['code'], s.budget, s['line']]));
    }
    expect(got.existing.map((s) => [s['capacity'], s['capacityRaw'], s['occupancyPercent'], s['occupancyRaw']])).toEqual(truth.existing.map((s) => [s['capacity'], s['capacity_raw'], s['occupancy_percent'], s['occupancy_raw']]));
    expect(got.proposed.map((s) => [s['perDay'], s['beds'], s['areaMp'], s['justification'] ?? ''])).toEqual(truth.proposed.map((s) => [s['per_day'], s['beds'], s['area_mp'], s['justification']]));
  });
  it('training and activities', () => {
    expect(got.training.map((t) => [t['section'], t['who'], t['persons'], t['budget'], t['line']])).toEqual(truth.training.map((t) => [t['section'], t['who'], t['persons'], t['budget'], t['line']]));
    expect(got.activities.map((a) => [a['section'], a['period'], a['line']])).toEqual(truth.activities.map((a) => [a['section'], a['period'], a['line']]));
  });
  it('read the same in every harmless variant', () => {
    const bare = (value: unknown): string => JSON.stringify(value, (key, v: unknown) => (key === 'line' ? undefined : typeof v === 'string' ? foldWords(v.replace(/\u00ad/g, '')) : v));
    const values = (x: Extract): string[] => [x.decision, x.existing, x.proposed, x.training, x.activities].map(bare);
    for (const variant of harmless) expect(values(extract(variant.make(text))), variant.name).toEqual(values(got));
  }, 120_000);
});
