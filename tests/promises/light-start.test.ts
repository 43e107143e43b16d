// The program loads only what a command needs: no Ink for check, nothing heavy for help.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { root } from '../cli/harness.ts';

/** Packages of node_modules that a run of the program loads, by name. */
function loaded(...args: string[]): { packages: string[]; own: string[]; out: string } {
  const record = join(mkdtempSync(join(tmpdir(), 'avizor-')), 'modules');
  const hook = pathToFileURL(join(root, 'tests/promises/record-modules.mjs')).href;
  const { stdout, status, stderr } = spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), '--import', hook, join(root, 'src/cli/bin.ts'), ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, RECORD_MODULES: record, NO_COLOR: '1' } });
  expect(status, stderr).toBe(0);
  const urls = readFileSync(record, 'utf8').split('\n');
  return {
    packages: [...new Set(urls.flatMap((u) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(u)?.[1] ?? []))].sort(),
    own: urls.flatMap((u) => /\/src\/(.+\.tsx?)/.exec(u)?.[1] ?? []), out: stdout,
  };
}

const screen = ['ink', 'react', 'react-reconciler', 'yoga-layout', 'ink-testing-library'];

describe('what a run loads', () => {
  it('check of a text plan: the engine, but no screen, no Word, no patterns, no colours', () => {
    const { packages, own, out } = loaded('check', 'samples/conform/comuna.txt');
    expect(out).toContain('REZULTAT');
    expect(packages).toContain('json-rules-engine');
    for (const name of [...screen, 'fast-glob', 'fflate', 'saxes', 'chalk', 'ajv']) expect(packages).not.toContain(name);
    expect(own.filter((file) => file.startsWith('tui/'))).toEqual([]);
  }, 120_000);

  it('--help and --version: nothing but the command line', () => {
    expect(loaded('--help').packages).toEqual(['commander']);
    expect(loaded('--version').packages).toEqual([]);
  }, 120_000);
});
