// Imports only go down, and in no circle; checked on the real imports of the real files, types included.

import { describe, expect, it } from 'vitest';
import { filesUnder, importsOf, type Import } from '../support/house.ts';

/** Floors of the house, from the ground. A file may import from its own folder and from any floor below. */
const floors: readonly (readonly string[])[] = [
  ['base'], ['document'], ['library'], ['plan'], ['strategy'], ['alignment'], ['facts'], ['engine'], ['report'], ['lint.ts'],
  ['reporters', 'readers'], ['node'], ['examples'], ['tui'], ['cli'], ['index.ts', 'browser.ts'],
];
const folderOf = (file: string): string => file.split('/')[1] as string;
const floorOf = (file: string): number => floors.findIndex((names) => names.includes(folderOf(file)));

const files = filesUnder('src', '.ts', '.tsx');
const imports = files.flatMap(importsOf);
const own = imports.filter((i) => i.to.startsWith('src/'));
const shown = (list: readonly Import[]): string[] => list.map((i) => `${i.from}:${i.line} → ${i.to}`);

/** Packages by who may import them; everybody else may not. */
const packages: Readonly<Record<string, RegExp>> = {
  'json-rules-engine': /^src\/engine\/bench\.ts$/,
  'fastest-levenshtein': /^src\/(base|library|plan|alignment|strategy|facts|cli)\//,
  ajv: /^src\/library\/validate\//, 'ajv/dist/2020.js': /^src\/library\/validate\//,
  yaml: /^src\/(library\/validate|readers|examples|node|cli)\//,
  '@orama/stemmers/romanian': /^src\/(base|plan|alignment|strategy)\//,
  saxes: /^src\/readers\//, fflate: /^src\/(readers|reporters)\//,
  commander: /^src\/cli\//, chalk: /^src\/(cli|reporters|tui)\//, 'fast-glob': /^src\/node\//,
  ink: /^src\/tui\//, react: /^src\/tui\//,
};

describe('the import graph', () => {
  it('is read', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(own.length).toBeGreaterThan(files.length);
  });
  it('knows the floor of every file', () => expect(files.filter((f) => floorOf(f) < 0)).toEqual([]));
  it('holds only files that are there', () => expect(shown(own.filter((i) => !files.includes(i.to)))).toEqual([]));
  it('goes only down', () => {
    expect(shown(own.filter((i) => files.includes(i.to) && folderOf(i.to) !== folderOf(i.from) && floorOf(i.to) >= floorOf(i.from)))).toEqual([]);
  });
  it('keeps readers to documents, and readers and reporters apart', () => {
    expect(shown(own.filter((i) => folderOf(i.from) === 'readers' && !['readers', 'document', 'base'].includes(folderOf(i.to))))).toEqual([]);
    expect(shown(own.filter((i) => folderOf(i.from) === 'reporters' && folderOf(i.to) === 'readers'))).toEqual([]);
    expect(shown(own.filter((i) => ['reporters', 'lint.ts'].includes(folderOf(i.from)) && folderOf(i.to) === (folderOf(i.from) === 'reporters' ? 'lint.ts' : 'readers')))).toEqual([]);
  });
  it('has no circle', () => {
    const next = new Map(files.map((f) => [f, own.filter((i) => i.from === f).map((i) => i.to)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      else if (!done.has(file)) {
        for (const to of next.get(file) ?? []) walk(to, [...path, file]);
        done.add(file);
      }
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });
  it('names the file with its ending', () => expect(shown(own.filter((i) => !/\.tsx?$/.test(i.to)))).toEqual([]));
  it('brings in a package only where it belongs', () => {
    const foreign = imports.filter((i) => !i.to.startsWith('src/') && !i.to.startsWith('schemas/') && !i.to.startsWith('node:'));
    expect(shown(foreign.filter((i) => packages[i.to] === undefined && !/^(ink|react|chalk)/.test(i.to) && !i.to.includes('${')))).toEqual([]);
    expect(shown(foreign.filter((i) => packages[i.to]?.test(i.from) === false))).toEqual([]);
  });
  it('has no barrels', () => {
    const doors = ['src/index.ts', 'src/browser.ts', 'src/readers/registry.ts', 'src/reporters/registry.ts'];
    expect(files.filter((f) => f.endsWith('/index.ts') && !doors.includes(f))).toEqual([]);
    expect(shown(imports.filter((i) => i.reexport && !doors.includes(i.from) && folderOf(i.to) !== folderOf(i.from)))).toEqual([]);
  });
});
