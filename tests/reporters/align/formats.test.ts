// The formats of the alignment: hostile words stay words, every mark has its reason, shares have their denominators.
import { describe, expect, it } from 'vitest';
import { nothingGiven } from '../../../src/alignment/input.ts';
import { alignmentReport } from '../../../src/alignment/report.ts';
import { recognise } from '../../../src/plan/recognise.ts';
import { csvCell } from '../../../src/reporters/align/csv.ts';
import { alignFormats, alignReporterFor } from '../../../src/reporters/align/formats.ts';
import { dataDocument } from '../../plan/data-document.ts';
import { registryLibrary } from '../../support/library.ts';

const hostile = '<script>alert(1)</script> | *x* "a",b;c =1+1 & d';
const document = dataDocument(JSON.stringify({
  kind: 'plan-anual', title: hostile, year: 2026, authority: { name: 'Poiana', kind: 'comuna' },
  strategies: [{ level: 'local', title: `Strategia ${hostile}`, objectives: [{ level: 'specific', text: `Sprijinirea persoanelor vârstnice ${hostile}` }] }],
  proposed: [{ name: `Club pentru vârstnici ${hostile}`, code: '8810CZ-V-II' }],
}));
const library = registryLibrary();
const report = alignmentReport(recognise(document, library), document, nothingGiven, library);
const render = async (name: string, lang: 'ro' | 'en' = 'ro'): Promise<string> => (await alignReporterFor(name))?.render(report, { library, lang, width: 100, why: ['*'] }) ?? '';

it('are four', () => expect(alignFormats).toEqual(['text', 'markdown', 'html', 'csv']));
it('an unknown one is none', async () => expect([await alignReporterFor('pdf'), await alignReporterFor('toString')]).toEqual([null, null]));

describe.each(['text', 'markdown', 'html', 'csv'])('%s', (name) => {
  it('names service and objective in both languages', async () => {
    for (const lang of ['ro', 'en'] as const) {
      const out = await render(name, lang);
      expect(out).toContain('Club pentru vârstnici');
      expect(out).toContain('Sprijinirea persoanelor vârstnice');
      expect(out).not.toMatch(/undefined|NaN|\[object/);
    }
  });
  it('gives the reason of the mark', async () => expect(await render(name)).toContain('aceleași persoane'));
});

describe('html', () => {
  it('lets no mark of the document through', async () => {
    const out = await render('html');
    expect(out).not.toContain('<script');
    expect(out).toContain('&lt;script&gt;');
  });
  it('holds no script and asks for nothing from outside', async () => expect(await render('html')).not.toMatch(/src=|href=|url\(/));
});
it('markdown keeps its columns', async () => {
  const rows = (await render('markdown')).split('\n').filter((l) => l.startsWith('| '));
  expect(new Set(rows.map((r) => r.replaceAll('\\|', '').split('|').length)).size).toBe(1);
});
describe('csv', () => {
  it.each([['=1+1', '\'=1+1'], ['+40', '\'+40'], ['a,b', '"a,b"'], ['a"b', '"a""b"'], ['a\nb', '"a\nb"'], ['plain', 'plain'], ['a;b', '"a;b"']])('%j is %j', (value, cell) => expect(csvCell(value)).toBe(cell));
  it('a negative score stays a number', () => expect(csvCell(-5)).toBe('-5'));
});
it('coverage counts what it is a share of', () => expect(report.coverage).toEqual({ objectives: { aligned: 1, person: 0, of: 1 }, existing: { aligned: 0, person: 0, of: 0 }, proposed: { aligned: 1, person: 0, of: 1 } }));
