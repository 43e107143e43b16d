// The same plan as text and as .docx, typed and automatic numbers: the same blocks.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textReader } from '../../src/readers/text.ts';
import { blocksFrom, makeDocx } from '../support/make-docx.ts';
import { readBytes, readText, shown } from '../support/read.ts';

const samples = new URL('../../samples/conform/', import.meta.url);
const files = readdirSync(samples).filter((name) => name.endsWith('.txt'));

describe.each(files)('%s', (name) => {
  it.each(['typed', 'auto'] as const)('reads the same as .docx with %s numbers', async (numbering) => {
    const text = await textReader.read(name, readFileSync(new URL(name, samples)));
    const word = await readBytes(makeDocx(blocksFrom(text), { numbering }), 'plan.docx');
    expect(shown(word)).toEqual(shown(text));
    expect(word.losses).toEqual([]);
  });
});

describe('numbers in every form', () => {
  const text = [
    'CAPITOLUL I', 'Administrarea serviciilor', 'A. Serviciile existente', '1. unu', '2. doi', 'a) litera', 'b) litera', '(i) roman', '(ii) roman', 'c.1. punct', 'c.2. punct', 'd) după', '3. trei', 'B. Propuse', '1. iar unu', 'CAPITOLUL II', 'Art. 1. articol', 'Art. 2. articol',
    'c) de la c', 'e.1. alt punct', '❖ bulină', '- liniuță', 'II. ROMAN MARE', '1) paranteză', '2) paranteză', '7. de la șapte',
  ].join('\n\n');

  it('are the same typed and automatic', async () => {
    const source = await readText(text);
    const made = async (numbering: 'typed' | 'auto') => shown(await readBytes(makeDocx(blocksFrom(source), { numbering }), 'x.docx'));
    expect(await made('auto')).toEqual(shown(source));
    expect(await made('typed')).toEqual(shown(source));
  });
});
