// What an example promises of severity, and what stands beside it.

import { describe, expect, it } from 'vitest';
import { mismatch } from '../../src/examples/expect.ts';
import { resultsOfExample } from '../../src/examples/run-example.ts';
import type { RuleExample } from '../../src/library/rule.ts';
import { library } from '../support/library.ts';

const rule = library().rules.find((r) => r.id === 'HCL-31')!;
const late: RuleExample = { name: 'after March', change: { 'decision.date': '2026-04-01' } };

describe('a promised severity', () => {
  it('is that of the fail', async () => expect(mismatch('bad', { severity: 'warning' }, await resultsOfExample(rule, late, library()))).toBeNull());
  it('is told when it is another', async () => expect(mismatch('bad', { severity: 'error' }, await resultsOfExample(rule, late, library()))?.en).toMatch(/expected error.*but.*warning/i));
  it('does not hide another outcome', async () => expect(mismatch('good', { severity: 'warning' }, await resultsOfExample(rule, late, library()))).not.toBeNull());
});
