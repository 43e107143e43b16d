// Reading a .docx against unzipping it and tokenising its XML alone: time as a ratio, and peak memory.

import { existsSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { docxReader } from '../src/readers/docx.ts';

const file = process.argv[2] ?? new URL('../../shared/corpus/formats/big-58-pages.docx', import.meta.url).pathname;
const rounds = 15;

const median = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)]!;

/** The floor: the same parts unpacked and every token looked at, nothing kept. */
function tokenise(bytes: Uint8Array): number {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^word\/(?:document|styles|numbering|footnotes|endnotes|comments|header\d+|footer\d+)\.xml$|\.rels$/.test(name) });
  let tokens = 0;
  for (const part of Object.values(parts)) {
    const parser = new SaxesParser({ xmlns: false });
    parser.on('opentag', () => { tokens++; });
    parser.on('text', () => { tokens++; });
    parser.write(new TextDecoder().decode(part)).close();
  }
  return tokens;
}

if (!existsSync(file)) {
  process.stdout.write(`no file ${file}\n`);
} else {
  const bytes = readFileSync(file);
  const floor: number[] = [];
  const own: number[] = [];
  let blocks = 0;
  for (let i = 0; i < rounds; i++) {
    const a = performance.now();
    tokenise(bytes);
    const b = performance.now();
    blocks = (await docxReader.read(file, bytes)).blocks.length;
    const c = performance.now();
    if (i === 0) process.stdout.write(`cold: unzip and tokenise ${(b - a).toFixed(0)} ms, read ${(c - b).toFixed(0)} ms\n`);
    floor.push(b - a);
    own.push(c - b);
  }
  const ratio = median(own) / median(floor);
  process.stdout.write(`warm median of ${rounds}: unzip and tokenise ${median(floor).toFixed(0)} ms, read ${median(own).toFixed(0)} ms, ratio ${ratio.toFixed(2)}; ${blocks} blocks; peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`);
}
