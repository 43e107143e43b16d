// The core runs in a browser: from lint.ts down nothing names Node, the DOM, the clock or chance.

import { describe, expect, it } from 'vitest';
import { filesUnder, importsOf, textOf } from '../support/house.ts';

const core = filesUnder('src', '.ts').filter((f) => /^src\/(base|document|library|plan|strategy|alignment|facts|engine|report|reporters)\/|^src\/lint\.ts$/.test(f) && !f.startsWith('src/library/validate/'));

/** Source text without comments and without the inside of quotes, so that words of people are not taken for code. */
const code = (file: string): string => textOf(file).replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1').replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

const forbidden: readonly [string, RegExp][] = [
  ['Node', /\b(?:process|Buffer|__dirname|__filename|require)\b\s*[.([]/],
  ['the DOM', /\b(?:window|localStorage|navigator|HTMLElement|DOMParser)\b/],
  ['the network', /\b(?:fetch|XMLHttpRequest|WebSocket)\s*\(/],
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.|\bset(?:Timeout|Interval|Immediate)\b/],
  ['chance', /\bMath\.random\b|\bcrypto\b/],
  ['the console', /\bconsole\./],
  ['the locale of the machine', /\.toLocale(?:Lower|Upper)?(?:String|Case|DateString|TimeString)\(\s*\)/],
];

describe('the core', () => {
  it('is there', () => expect(core.length).toBeGreaterThan(40));
  it('imports nothing of Node', () => expect(core.flatMap(importsOf).filter((i) => i.to.startsWith('node:')).map((i) => i.from)).toEqual([]));
  it.each(forbidden)('does not name %s', (_, pattern) => {
    expect(core.filter((file) => pattern.test(code(file)))).toEqual([]);
  });
  it('is compiled without any types of its surroundings', () => {
    const settings = JSON.parse(textOf('tsconfig.core.json')) as { compilerOptions: { types: string[] }; include: string[] };
    expect(settings.compilerOptions.types).toEqual([]);
    for (const folder of ['base', 'document', 'library', 'plan', 'strategy', 'alignment', 'facts', 'engine', 'report', 'reporters', 'lint.ts']) expect(settings.include).toContain(`src/${folder}`);
    expect((JSON.parse(textOf('tsconfig.json')) as { compilerOptions: { lib: string[] } }).compilerOptions.lib.filter((l) => /dom/i.test(l))).toEqual([]);
    expect((JSON.parse(textOf('package.json')) as { scripts: { types: string; test: string } }).scripts).toMatchObject({ types: expect.stringContaining('tsconfig.core.json') as string, test: expect.stringContaining('npm run types') as string });
  });
  it('is scanned by patterns that can fail', () => {
    const sample = "process.exit(1); window.x; fetch('a'); Date.now(); Math.random(); console.log(1); a.toLocaleString()";
    expect(forbidden.filter(([, pattern]) => !pattern.test(sample))).toEqual([]);
  });
});
