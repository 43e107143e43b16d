import { describe, expect, it } from 'vitest';
import { formatNumber, bulletOf, symbolOf } from '../../src/readers/docx/number-format.ts';
import { makeDocx } from '../support/make-docx.ts';
import { readBytes } from '../support/read.ts';

const level = (n: number, format: string, text: string, more = ''): string => `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const abstract = (id: number, content: string): string => `<w:abstractNum w:abstractNumId="${id}">${content}</w:abstractNum>`;
const num = (id: number, of: number, content = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${content}</w:num>`;
const restart = (n: number, start: number): string => `<w:lvlOverride w:ilvl="${n}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

/** Lines of a document whose paragraphs are given as `[numId, level]` or as a style. */
const lines = async (numberingXml: string, items: readonly (readonly [number, number?] | string)[], stylesXml?: string): Promise<string[]> => {
  const raw = items.map((item) => (typeof item === 'string' ? `<w:p><w:pPr><w:pStyle w:val="${item}"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>` : `<w:p><w:pPr><w:numPr>${item[1] === undefined ? '' : `<w:ilvl w:val="${item[1]}"/>`}<w:numId w:val="${item[0]}"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>`)).join('');
  const document = await readBytes(makeDocx([{ raw }], { numberingXml, ...(stylesXml === undefined ? {} : { stylesXml }) }), 'x.docx');
  return document.text.trimEnd().split('\n').map((line) => line.replace(/ ?x$/, ''));
};

describe('automatic numbers', () => {
  const model = abstract(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)') + level(2, 'decimal', '%2.%3.') + level(3, 'lowerRoman', '(%4)'));

  it('counts levels, resets deeper ones, and shows the levels above', async () => {
    expect(await lines(model + num(1, 0), [[1, 0], [1, 1], [1, 1], [1, 3], [1, 3], [1, 1], [1, 2], [1, 2], [1, 0], [1, 1]])).toEqual(['1.', 'a)', 'b)', '(i)', '(ii)', 'c)', 'c.1.', 'c.2.', '2.', 'a)']);
  });

  it('goes on over lists of one kind, and restarts one that says so where it is first used', async () => {
    expect(await lines(model + num(1, 0) + num(2, 0) + num(3, 0, restart(0, 1)), [[1, 0], [2, 0], [3, 0], [3, 0], [1, 0]])).toEqual(['1.', '2.', '1.', '2.', '3.']);
  });

  it('restarts at the number given, and takes a level given by the list itself', async () => {
    expect(await lines(model + num(1, 0, restart(0, 7)) + num(2, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1.')}</w:lvlOverride>`), [[1, 0], [1, 0], [2, 0]])).toEqual(['7.', '8.', 'I.']);
  });

  it('follows list styles', async () => {
    const styles = '<w:style w:type="numbering" w:styleId="Lista"><w:name w:val="Lista"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const xml = abstract(0, '<w:numStyleLink w:val="Lista"/>') + abstract(1, `<w:styleLink w:val="Lista"/>${level(0, 'upperRoman', 'Secțiunea %1')}`) + num(1, 0) + num(2, 1);
    expect(await lines(xml, [[1, 0], [1, 0]], styles)).toEqual(['Secțiunea I', 'Secțiunea II']);
  });

  it('numbers paragraphs through their style, at the level the list binds to it, and not where it is switched off', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="S1"><w:name w:val="S1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="S2"><w:name w:val="S2"/><w:basedOn w:val="S1"/></w:style><w:style w:type="paragraph" w:styleId="S3"><w:name w:val="S3"/><w:basedOn w:val="S1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>';
    const xml = abstract(0, level(0, 'upperLetter', '%1.', '<w:pStyle w:val="S1"/>') + level(1, 'decimal', '%2)', '<w:pStyle w:val="S2"/>')) + num(1, 0);
    expect(await lines(xml, ['S1', 'S2', 'S2', 'S3', 'S1'], styles)).toEqual(['A.', '1)', '2)', '', 'B.']);
  });

  it('shows digits for all levels where the list says legal, and keeps a level that never restarts', async () => {
    const xml = abstract(0, level(0, 'upperRoman', '%1') + level(1, 'decimal', '%1.%2', '<w:isLgl/>') + level(2, 'decimal', '%3.', '<w:lvlRestart w:val="0"/>')) + num(1, 0);
    expect(await lines(xml, [[1, 0], [1, 0], [1, 1], [1, 2], [1, 0], [1, 2]])).toEqual(['I', 'II', '2.1', '1.', 'III', '2.']);
    const off = abstract(0, level(0, 'upperRoman', '%1') + level(1, 'decimal', '%1.%2', '<w:isLgl w:val="false"/>')) + num(1, 0);
    expect(await lines(off, [[1, 0], [1, 1]])).toEqual(['I', 'I.1']);
  });

  it('restarts a level only after the level it names', async () => {
    const xml = abstract(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)') + level(2, 'lowerRoman', '%3', '<w:lvlRestart w:val="1"/>')) + num(1, 0);
    expect(await lines(xml, [[1, 0], [1, 1], [1, 2], [1, 1], [1, 2], [1, 0], [1, 2]])).toEqual(['1.', 'a)', 'i', 'b)', 'ii', '2.', 'i']);
  });

  it('shows bullets as ordinary signs', async () => {
    const font = (name: string): string => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`;
    const xml = abstract(0, level(0, 'bullet', '\uF0B7', font('Symbol')) + level(1, 'bullet', 'o', font('Courier New')) + level(2, 'bullet', '-') + level(3, 'bullet', 'v', font('Wingdings'))) + num(1, 0);
    expect(await lines(xml, [[1, 0], [1, 1], [1, 2], [1, 3]])).toEqual(['•', '◦', '-', '❖']);
  });

  it('shows nothing for a list that is not there', async () => {
    expect(await lines('', [[9, 0]])).toEqual(['']);
  });
});

describe('formats of numbers', () => {
  it.each([
    [1, 'lowerLetter', 'a'], [26, 'lowerLetter', 'z'], [27, 'lowerLetter', 'aa'], [28, 'upperLetter', 'BB'], [53, 'lowerLetter', 'aaa'], [4, 'lowerRoman', 'iv'], [1990, 'upperRoman', 'MCMXC'], [7, 'decimalZero', '07'],
    [12, 'decimalZero', '12'], [3, 'ordinal', '3'], [0, 'decimal', '0'], [0, 'upperRoman', '0'], [5, 'none', ''],
  ])('%d as %s is %s', (n, format, text) => {
    expect(formatNumber(n, format)).toBe(text);
  });

  it('reads symbol fonts', () => {
    expect([symbolOf('\uF0FC', 'Wingdings'), symbolOf('\u00FC', 'Wingdings'), symbolOf('ü', 'Arial'), symbolOf('\uF012'), bulletOf('o', 'Arial')]).toEqual(['✓', '✓', 'ü', '•', 'o']);
  });
});
