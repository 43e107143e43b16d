// The same input, rules, day and language give the same bytes; the order of work leaves no trace.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../../src/reporters/registry.ts';
import { avizor, root } from '../cli/harness.ts';

const files = ['comuna', 'judet'].map((name) => join(root, `samples/conform/${name}.txt`));

describe.each(formatNames)('%s', (format) => {
  it.each(['ro', 'en'])('in %s', async (lang) => {
    const once = await avizor(['check', ...files, '--format', format, '--lang', lang]);
    const twice = await avizor(['check', ...files, '--format', format, '--lang', lang]);
    expect(twice).toEqual(once);
    expect(once.out.length).toBeGreaterThan(50);
    expect(once.err).toBe('');
  });
});
