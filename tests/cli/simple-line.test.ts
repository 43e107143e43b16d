// The line read by hand: what it takes must be what commander gives, and everything else is left to commander.
import { Command as Commander, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/cli/commands/check.ts';
import { simpleLine } from '../../src/cli/simple-line.ts';

/** The same line through commander, with the options of `check` as parse.ts adds them. */
function byCommander(argv: readonly string[]): { args: string[]; options: Record<string, unknown> } {
  const sub = new Commander('check').argument('<files...>').exitOverride();
  for (const { flags, choices, repeat } of check.options) {
    const option = new Option(flags);
    if (choices) option.choices(choices);
    if (repeat) option.argParser((value: string, before: unknown) => [...(Array.isArray(before) ? before : []), value]);
    sub.addOption(option);
  }
  sub.parse([...argv], { from: 'user' });
  return { args: sub.args, options: sub.opts() };
}

describe('a simple line', () => {
  it.each([
    ['plan.txt'], ['a.txt b.docx folder'], ['a.txt --format json'], ['--format json:r.json --format text a.txt'], ['a.txt --as-of 2026-01-01 --no-color'],
    ['--color a.txt'], ['a.txt --profile prefect --fail-on warning --rule SRV-01 --rule SRV-02'], ['a.txt --local s.txt --waivers w.yaml'],
  ])('%s is read as commander reads it', (line) => {
    const argv = line.split(' ');
    expect(simpleLine(argv, check)).toEqual(byCommander(argv));
  });
  it.each([[''], ['--color'], ['a.txt --format=json'], ['a.txt -h'], ['a.txt --help'], ['a.txt --form json'], ['a.txt --profile nobody'], ['a.txt --format'], ['a.txt --format --color'], ['a.txt --'], ['-'], ['a.txt --lang en']])('%s is left to commander', (line) => {
    expect(simpleLine(line.split(' ').filter(Boolean), check)).toBeNull();
  });
});
