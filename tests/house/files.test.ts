// Every source file says what it is for, is small, well named, and leaves nothing behind.

import { describe, expect, it } from 'vitest';
import { filesUnder, textOf, trackedFiles } from '../support/house.ts';

const source = filesUnder('src', '.ts', '.tsx');
const tests = filesUnder('tests', '.ts', '.tsx');
const tools = [...filesUnder('scripts', '.ts'), ...filesUnder('bench', '.ts')];
const all = [...source, ...tests, ...tools];
const linesOf = (file: string): string[] => textOf(file).replace(/\n$/, '').split('\n');

describe('source files', () => {
  it('have at most 300 lines', () => expect(all.filter((f) => linesOf(f).length > 300).map((f) => `${f}: ${linesOf(f).length}`)).toEqual([]));
  it('begin with one sentence on what they are for', () => {
    const first = (file: string): string => { const lines = linesOf(file); return (lines[0]?.startsWith('#!') ? lines[1] : lines[0]) ?? ''; };
    expect([...source, ...tools].filter((f) => !/^\/\/ \S.{10,}[.!]$/.test(first(f))).map((f) => `${f}: ${first(f)}`)).toEqual([]);
  });
  it('are named in kebab-case, for what they hold', () => {
    expect(all.filter((f) => !/^[a-z0-9-]+(?:\.test)?\.tsx?$/.test(f.split('/').at(-1) as string))).toEqual([]);
    expect(all.filter((f) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.tsx?$)/.test(f))).toEqual([]);
  });
  it('leave nothing undone and nothing switched off', () => {
    const marks = new RegExp(['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X:', '@ts-' + '(ignore|expect-error|nocheck)', 'as ' + 'any\\b', 'eslint-' + 'disable', '\\b(it|test|describe)\\.(skip|only|todo|fails)\\b'].join('|'));
    expect(all.flatMap((f) => linesOf(f).flatMap((line, i) => (marks.test(line) ? [`${f}:${i + 1}: ${line.trim()}`] : [])))).toEqual([]);
  });
  it('do not end the process', () => {
    const exits = new RegExp('process\\.(exit|abort|kill)' + '\\(');
    expect([...source, ...tools].filter((f) => exits.test(textOf(f)))).toEqual([]);
  });
  it('have a mirror: a test file tests a folder that is there', () => {
    const known = new Set([...source.map((f) => f.split('/')[1]), 'house', 'support', 'promises', 'rules', 'samples', 'corpus', 'scripts', 'eval', 'fixtures', 'lint', 'cli', 'bench', 'law']);
    expect(tests.filter((f) => f.split('/').length > 2 && !known.has(f.split('/')[1] as string))).toEqual([]);
  });
});

describe('the program', () => {
  // `npx` in a checkout goes on using the link it made first: after another name, it finds nothing.
  it('keeps the name of its file', () => expect((JSON.parse(textOf('package.json')) as { bin: unknown }).bin).toEqual({ avizor: './dist/bin.js' }));
});

const tracked = trackedFiles();
describe.skipIf(tracked === null)('tracked files', () => {
  const texts = (tracked ?? []).filter((f) => /\.(ts|tsx|json|md|yaml|yml|tsv|txt|html|sh|mjs)$|^\.ci\/|^\.gitignore$/.test(f));
  it('name no machine and no package registry', () => {
    const places = new RegExp(['(?<![\\w.])/(?:work|root|home|tmp|Users)/' + '[\\w.-]', 'C:\\\\\\\\Us' + 'ers', 'registry\\.npm' + 'js\\.org', 'npm\\.pkg\\.git' + 'hub', 'art' + 'ifactory', 'local' + 'host:\\d', '\\b(?:10|192\\.168)\\.\\d+\\.\\d+\\.\\d+\\b'].join('|'));
    expect(texts.flatMap((f) => textOf(f).split('\n').flatMap((line, i) => (places.test(line) ? [`${f}:${i + 1}: ${line.slice(0, 160)}`] : [])))).toEqual([]);
  });
  it('hold nothing that is built or installed', () => expect((tracked ?? []).filter((f) => /^(dist|node_modules|coverage)\//.test(f))).toEqual([]));
});
