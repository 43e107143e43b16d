// The matching on the labelled pairs: the held-out part was written before the weights and never used to set them.
import { describe, expect, it } from 'vitest';
import { judgePart, measure } from '../../scripts/eval-alignment.ts';
import { registryLibrary } from '../support/library.ts';

describe.each(['tuning', 'heldout'] as const)('labelled pairs, %s part', (part) => {
  const measured = measure(judgePart(registryLibrary(), part));
  it('is large and balanced', () => {
    expect(measured.pairs).toBeGreaterThanOrEqual(part === 'heldout' ? 130 : 190);
    expect(measured.positives / measured.pairs).toBeGreaterThan(0.44);
    expect(measured.positives / measured.pairs).toBeLessThan(0.56);
  });
  it('says "aligned" and "not aligned" rightly in 95 of 100 cases', () => {
    expect(measured.aligned.precision).toBeGreaterThanOrEqual(0.95);
    expect(measured.notAligned.precision).toBeGreaterThanOrEqual(0.95);
  });
  it('leaves at most a fifth to a person', () => expect(measured.toPerson).toBeLessThanOrEqual(0.2));
});

it('holds no pair twice', () => {
  const all = (['tuning', 'heldout'] as const).flatMap((p) => judgePart(registryLibrary(), p).map((j) => `${j.line} × ${j.objective}`));
  expect(all.length).toBeGreaterThanOrEqual(320);
  expect(new Set(all).size).toBe(all.length);
});
