// Real plans as real files, against what people found in them; only where the shared material is at hand.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gridOf, tablesOf } from '../../src/document/tables.ts';
import { readBytes, shown } from '../support/read.ts';

const formats = new URL('../../../shared/corpus/formats/', import.meta.url);
const texts = new URL('../../../shared/corpus/text/', import.meta.url);

interface Truth {
  readonly blocks: readonly { readonly type: string; readonly label?: string; readonly text?: string }[];
  readonly tables: readonly { readonly rows: number; readonly cols: number; readonly cells: readonly { readonly r: number; readonly c: number; readonly rs: number; readonly cs: number; readonly text: string }[] }[];
}

const squash = (text: string): string => text.replace(/\s+/g, '');
const read = (name: string) => readBytes(readFileSync(new URL(name, formats)), name);
const truthOf = (name: string): Truth => JSON.parse(readFileSync(new URL(`truth/${name}.truth.json`, formats), 'utf8')) as Truth;

describe.skipIf(!existsSync(formats))('files of the corpus', () => {
  const files = ['videle-2024', 'cracaoani-2021'].flatMap((name) => [[`${name}.docx`, name], [`${name}.auto.docx`, name]] as const);

  it.each(files)('%s has every cell at its row and column, with its spans', async (file, name) => {
    const document = await read(file);
    const truth = truthOf(name);
    const tables = tablesOf(document);
    expect(tables.map((t) => [t.rows, t.columns])).toEqual(truth.tables.map((t) => [t.rows, t.cols]));
    truth.tables.forEach((expected, n) => {
      const grid = gridOf(tables[n]!, false);
      const found = expected.cells.map(({ r, c }) => { const cell = grid[r]![c]; return cell ? [r, c, cell.rowSpan, cell.colSpan, squash(document.text.slice(cell.span.start, cell.span.end))] : [r, c]; });
      expect(found).toEqual(expected.cells.map((cell) => [cell.r, cell.c, cell.rs, cell.cs, squash(cell.text)]));
    });
  });

  // In the automatic Crăcăoani file the list shows other numbers than the text it was made from: typed "1." and "2."
  // there stand in a bullet list, so the word processor counts "3." and "4." as 1 and 2, and "7." and "8." as 6 and 7.
  const shownOtherwise: Record<string, Record<string, string>> = { 'cracaoani-2021.auto.docx': { '3.Strategia': '1.', '4.Acorduri': '2.', '7.Activități': '6.', '8.Mesaje': '7.' } };

  it.each(files)('%s shows every label in front of its words', async (file, name) => {
    const document = await read(file);
    const items = document.blocks.flatMap((b) => (b.kind === 'item' || b.kind === 'heading' ? [`${b.label} ${squash(document.text.slice(b.content.start, b.content.end)).slice(0, 12)}`] : []));
    for (const block of truthOf(name).blocks) {
      if (!block.label || !block.text) continue;
      const key = `${block.label}${/^\S*/.exec(block.text)![0]}`;
      expect(items).toContain(`${shownOtherwise[file]?.[key] ?? block.label} ${squash(block.text).slice(0, 12)}`);
    }
  });

  it.each(files)('%s loses no words', async (file, name) => {
    const document = await read(file);
    const all = squash(document.text).replace(/[¹²³]/g, '');
    for (const block of truthOf(name).blocks) if (block.text) expect(all).toContain(squash(block.text).replace(/[¹²³]/g, ''));
    expect(document.losses.map((l) => [l.what, l.text])).toEqual([['header-footer', false]]);
  });
});

describe.skipIf(!existsSync(texts))('texts of the corpus', () => {
  const text = (name: string) => { const file = new URL(`${name}.txt`, texts); return readBytes(readFileSync(file), `${name}.txt`); };
  const shapes = async (name: string): Promise<string[]> => tablesOf(await text(name)).map((t) => `${t.rows}x${t.columns}`);

  it('have their tables whole, over page breaks and running headers', async () => {
    expect(await shapes('videle-2024')).toEqual(['3x10', '3x13', '10x5', '8x5', '3x5', '3x5', '7x5', '6x3', '3x4']);
    expect(await shapes('cracaoani-2021')).toEqual(['4x10', '5x13', '2x3', '2x3', '2x3']);
    expect(await shapes('targu-frumos-2019')).toEqual(['2x3', '2x3', '2x2', '2x3', '24x7']);
  });

  it('keep the offsets of the file', async () => {
    for (const name of ['videle-2024', 'cracaoani-2021', 'targu-frumos-2019']) {
      const raw = readFileSync(new URL(`${name}.txt`, texts), 'utf8').replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
      const { text: read } = await text(name);
      expect(read).toHaveLength(raw.length);
      const moved = [...raw].findIndex((c, i) => read[i] !== c && read[i] !== ' ');
      expect(moved).toBe(-1);
    }
  });

  it('mark the running header of Târgu Frumos and nothing of its text', async () => {
    const document = await text('targu-frumos-2019');
    const running = document.blocks.filter((b) => b.running).map((b) => document.text.slice(b.span.start, b.span.end));
    expect(new Set(running)).toEqual(new Set(['PRIMĂRIA ORAȘULUI TÂRGU-FRUMOS']));
    expect(running.length).toBe([...document.text.matchAll(/^PRIMĂRIA ORAȘULUI TÂRGU-FRUMOS$/gm)].length);
    for (const name of ['videle-2024', 'cracaoani-2021']) expect((await text(name)).blocks.some((b) => b.running)).toBe(false);
  });

  it('have a chapter heading for each chapter and none for the list of contents', async () => {
    for (const name of ['videle-2024', 'cracaoani-2021', 'targu-frumos-2019']) {
      const chapters = shown(await text(name)).filter((line) => /^heading 1 \[cap/i.test(line));
      expect(chapters.map((line) => /\[\S+ ([IVX]+)/.exec(line)![1])).toEqual(['I', 'II', 'III']);
    }
  });
});
