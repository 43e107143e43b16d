import { describe, expect, it } from 'vitest';
import { isProblem } from '../../src/base/problem.ts';
import { codeOf, readText } from '../support/read.ts';

const value = async (text: string, name = 'plan.yaml'): Promise<unknown> => (await readText(text, name)).data?.value;
const problemOf = async (text: string, name = 'plan.yaml') => {
  try {
    await readText(text, name);
  } catch (error) {
    if (isProblem(error)) return { code: error.code, ...error.place };
    throw error;
  }
  return null;
};

describe('data: values as written', () => {
  it('keeps amounts with dots, codes, dates and leading zeros as text', async () => {
    expect(await value('a: 160.000\nb: 8899E1\nc: 2024-01-31\nd: 08\ne: 0123\nf: 31.01.2024\ng: 1.640.958\nh: 0x1F\ni: .5\nj: 1e3\nk: +5\n')).toEqual({
      a: '160.000', b: '8899E1', c: '2024-01-31', d: '08', e: '0123', f: '31.01.2024', g: '1.640.958', h: '0x1F', i: '.5', j: '1e3', k: '+5',
    });
  });

  it('takes whole numbers and fractions of lei for numbers, and the words of YAML for what they are', async () => {
    expect(await value('a: 160000\nb: 12.50\nc: -3\nd: true\ne: null\nf: ~\ng:\nh: yes\ni: "160000"\nj: da\n')).toEqual({ a: 160000, b: 12.5, c: -3, d: true, e: null, f: null, g: null, h: 'yes', i: '160000', j: 'da' });
  });

  it('reads JSON, indented by tabs too', async () => {
    expect(await value('{\n\t"kind": "plan-anual",\n\t"lista": [1, 2.5, "8891CZ", null],\n\t"x": {}\n}\n', 'plan.json')).toEqual({ kind: 'plan-anual', lista: [1, 2.5, '8891CZ', null], x: {} });
    expect((await readText('{"kind": "x"}', 'plan.json')).mediaType).toBe('application/json');
  });

  it('keeps strange keys as keys', async () => {
    const data = await value('__proto__: 1\nconstructor: 2\n12: 3\n');
    expect(Object.keys(data as object)).toEqual(['12', '__proto__', 'constructor']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });

  it('shows an alias as what it stands for', async () => {
    expect(await value('a: &x { b: 1 }\nc: *x\n')).toEqual({ a: { b: 1 }, c: { b: 1 } });
  });
});

describe('data: places', () => {
  const text = 'kind: plan-anual\nauthority:\n  name: "Valea Arinilor"\n  county:\nlista:\n  - unu\n  - cod: 8891CZ\n    text: |\n      două\n      rânduri\n';
  const at = async (...path: (string | number)[]): Promise<string> => {
    const document = await readText(text, 'plan.yaml');
    const span = document.data!.spanOf(path);
    return document.text.slice(span.start, span.end);
  };

  it('gives the span of every value, without quotes', async () => {
    expect(await at('authority', 'name')).toBe('Valea Arinilor');
    expect(await at('lista', 0)).toBe('unu');
    expect(await at('lista', 1, 'cod')).toBe('8891CZ');
    expect(await at('lista', 1, 'text')).toBe('două\n      rânduri');
  });

  it('gives an empty value the place of its key, and a missing one that of what would hold it', async () => {
    expect(await at('authority', 'county')).toBe('county');
    expect(await at('lista', 1, 'lipsa', 'mai')).toBe(await at('lista', 1));
    expect(await at()).toBe(text);
    expect((await at('nimic')).trim()).toBe(text.trim());
  });

  it('has a paragraph for every string', async () => {
    const document = await readText(text, 'plan.yaml');
    expect(document.blocks.map((b) => document.text.slice(b.span.start, b.span.end).replace(/\s+/g, ' '))).toEqual(['plan-anual', 'Valea Arinilor', 'unu', '8891CZ', 'două rânduri']);
    expect(document.lines).toBe(true);
  });
});

describe('data: faults', () => {
  it.each([
    ['kind: a\ntitle: b\nkind: c\n', 'AVZ-READ-DATA-KEY', 3, 1],
    ['kind: a\n  title: b\n', 'AVZ-READ-DATA', 1, 7],
    ['kind:\n\ttitle: b\n', 'AVZ-READ-DATA', 2, 1],
    ['kind: "a\ntitle: b\n', 'AVZ-READ-DATA', 3, 1],
    ['? [a, b]\n: c\n', 'AVZ-READ-DATA', 1, 3],
    ['kind: *nimeni\n', 'AVZ-READ-DATA', 1, 7],
    ['- a\n- b\n', 'AVZ-READ-DATA-ROOT', 1, 1],
    ['doar text', 'AVZ-READ-DATA-ROOT', 1, 1],
    ['# gol\n', 'AVZ-READ-DATA-ROOT', 1, 1],
  ])('%j', async (text, code, line, column) => {
    expect(await problemOf(text)).toEqual({ code, path: 'plan.yaml', line, column });
  });

  it.each([
    ['kind:\n\ttitle: b\n', 'tab'], ['kind: a\ntitle: Planul: anual: x\n', 'două puncte'], ['kind: a\ntitlu x\nyear: 2\n', 'două puncte'], ['kind: "a\n', 'ghilimele'], ['kind: a\ntitle: @x\n', 'semn rezervat'],
    ['{"kind": "a" "b": 1}', 'virgulă'], ['{"a": [1,2}', 'paranteză'], ['kind: a\n---\nkind: b\n', 'mai multe documente'], ['kind: *nimeni\n', 'nu este dat'], ['kind: "a\\qb"\n', 'literă nepermisă'],
  ])('%j is told in Romanian', async (text, words) => {
    const problem = await readText(text, 'plan.yaml').catch((e: unknown) => e);
    expect(isProblem(problem) && problem.what.ro).toContain(words);
    expect(isProblem(problem) && problem.what.ro).not.toMatch(/\b(?:the|not|must|with|allowed|missing|expected)\b/i);
    expect(isProblem(problem) && problem.what.en).toMatch(/^The file is not valid (?:YAML|JSON): [a-z“]/);
  });

  it('refuses two documents in one file', async () => {
    expect(await codeOf(() => readText('kind: a\n---\nkind: b\n', 'x.yaml'))).toBe('AVZ-READ-DATA');
  });

  const bomb = `a: &a [${'x,'.repeat(9)}x]\n${[...'bcdefghi'].map((c, i) => `${c}: &${c} [${Array(10).fill(`*${'abcdefgh'[i]}`).join(',')}]`).join('\n')}\n`;
  it.each([
    ['aliases of aliases', bomb], ['flow nesting', `a: ${'['.repeat(100_000)}`], ['sequence nesting', `${'- '.repeat(50_000)}a`],
    ['block nesting', Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')], ['an alias of itself', 'a: &a [*a]\n'],
  ])('refuses %s in bounded time', async (_, text) => {
    const start = performance.now();
    const found = await problemOf(text);
    expect(found?.code).toMatch(/^AVZ-READ-DATA(-LIMIT)?$/);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('losses told in the data', () => {
  const lossesOf = async (text: string) => (await readText(text, 'plan.yaml')).losses;
  it('are losses of the document; words are missing unless it says otherwise', async () => {
    expect(await lossesOf('kind: plan-anual\nlosses:\n  - { what: page-without-text, count: 2 }\n  - { what: comment, text: false }\n')).toEqual([{ what: 'page-without-text', text: true, count: 2 }, { what: 'comment', text: false }]);
  });
  it('none, or something else under that name, is no loss', async () => {
    expect(await lossesOf('kind: plan-anual\nlosses: null\n')).toEqual([]);
    expect(await lossesOf('kind: plan-anual\nlosses: [3, text]\n')).toEqual([]);
  });
});
