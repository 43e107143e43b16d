import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../src/base/problem.ts';
import { gridOf, tablesOf } from '../../src/document/tables.ts';
import { makeDocx } from '../support/make-docx.ts';
import { readBytes, readText } from '../support/read.ts';

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (xml: string): Uint8Array => zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) });
const body = (content: string): string => `<w:document ${space}><w:body>${content}</w:body></w:document>`;
const whole = makeDocx([{ p: 'Plan anual de acțiune' }, { rows: [['a', 'b']] }]);

/** The code a file is refused with; anything that is no Problem is thrown on. */
const refused = async (bytes: Uint8Array, name = 'plan.docx'): Promise<string> => {
  try {
    await readBytes(bytes, name);
  } catch (error) {
    if (isProblem(error)) return error.code;
    throw error;
  }
  return 'read';
};

/** Runs `work` and fails when it takes longer than any user would wait. */
const inTime = async <T>(work: () => Promise<T>, seconds = 15): Promise<T> => {
  const start = performance.now();
  const result = await work();
  expect(performance.now() - start).toBeLessThan(seconds * 1000);
  return result;
};

describe('damaged archives', () => {
  it('are refused wherever they are cut', async () => {
    for (let i = 1; i < 20; i++) expect(await refused(whole.slice(0, Math.floor((whole.length * i) / 20)))).toMatch(/^AVZ-READ-(ZIP|BINARY|OFFICE)$/);
  });

  it('never crash the reader, whichever byte is changed', async () => {
    let state = 12345;
    const random = (): number => (state = (state * 1103515245 + 12345) & 0x7fffffff);
    for (let n = 0; n < 300; n++) {
      const bytes = whole.slice();
      for (let k = 0; k < 3; k++) bytes[random() % bytes.length] = random() & 255;
      expect(await refused(bytes)).toMatch(/^(read|AVZ-READ-[A-Z-]+)$/);
    }
  });

  it('are refused when a part does not match its checksum', async () => {
    const stored = zipSync({ 'word/document.xml': [strToU8(body('<w:p><w:r><w:t>100 lei</w:t></w:r></w:p>')), { level: 0 }] });
    const at = Buffer.from(stored).indexOf('100 lei');
    stored[at] = '9'.charCodeAt(0);
    expect(await refused(stored)).toBe('AVZ-READ-ZIP');
  });

  it('without a body are told so', async () => {
    expect(await refused(zipSync({ 'word/styles.xml': strToU8('<x/>') }))).toBe('AVZ-READ-DOCX-PART');
  });
});

describe('bombs', () => {
  it('of too much data', async () => {
    expect(await inTime(() => refused(docx(body(' '.repeat(60_000_000)))))).toBe('AVZ-READ-ZIP-BOMB');
  });

  it('that lie about their size', async () => {
    const bytes = docx(body(' '.repeat(60_000_000)));
    const name = Buffer.from('word/document.xml');
    // The size stands 24 bytes into the directory entry, whose name begins at 46.
    const entry = Buffer.from(bytes).lastIndexOf(name) - 46;
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(entry + 24, 5000, true);
    expect(await inTime(() => refused(bytes))).toMatch(/^AVZ-READ-ZIP(-BOMB)?$/);
  });

  it('of too many parts', async () => {
    expect(await refused(zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`word/${i}`, new Uint8Array(0)]))))).toBe('AVZ-READ-ZIP-BOMB');
  });

  it('of entities', async () => {
    expect(await refused(docx(`<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${body('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>')}`))).toBe('AVZ-READ-XML-DTD');
    expect(await refused(docx(body('<w:p><w:r><w:t>&necunoscut;</w:t></w:r></w:p>')))).toBe('AVZ-READ-XML');
  });

  it('of nesting', async () => {
    expect(await inTime(() => refused(docx(body('<w:sdt>'.repeat(100_000)))))).toBe('AVZ-READ-XML-DEPTH');
    const cells = 500;
    const nested = body(`${'<w:tbl><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc><w:tc>'.repeat(cells)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(cells)}`);
    expect(await inTime(() => refused(docx(nested)))).toBe('read');
  });

  it('of columns', async () => {
    const wide = '<w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr>';
    const document = await inTime(() => readBytes(docx(body(`<w:tbl>${wide.repeat(100)}</w:tbl>`)), 'x.docx'));
    expect(tablesOf(document)[0]!.columns).toBe(2);
  });
});

describe('names inside the archive', () => {
  it('that point outside are of no effect', async () => {
    const parts = unzipSync(whole);
    const document = await readBytes(zipSync({ ...parts, '../../../etc/rău.xml': strToU8('x'), '/absolut': strToU8('x'), 'word\\altul.xml': strToU8('x') }), 'x.docx');
    expect(document.text).toContain('Plan anual');
  });

  it('follow no link to the world outside', async () => {
    const rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://x/styles" Target="http://127.0.0.1:9/styles.xml" TargetMode="External"/></Relationships>';
    const document = await readBytes(zipSync({ ...unzipSync(whole), 'word/_rels/document.xml.rels': strToU8(rels) }), 'x.docx');
    expect(document.text).toContain('Plan anual');
  });
});

describe('broken XML', () => {
  it.each([['not XML', '{}'], ['cut', `<w:document ${space}><w:body><w:p>`], ['crossed', `<w:document ${space}><w:body></w:document></w:body>`], ['control letters', body('<w:p>\u0001</w:p>')]])('%s is refused with its part named', async (_, xml) => {
    expect(await refused(docx(xml))).toBe('AVZ-READ-XML');
  });

  it('elements in the wrong place do not crash', async () => {
    const document = await readBytes(docx(body('<w:t>a</w:t><w:tc><w:p/></w:tc><w:tr/><w:tbl><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tbl><w:del/><w:fldChar w:fldCharType="end"/><w:p><w:r><w:t>c</w:t></w:r></w:p>')), 'x.docx');
    expect(document.text).toContain('c');
  });
});

describe('texts without end', () => {
  const million = 1_000_000;
  it.each([
    ['letters', 'a'.repeat(million)], ['sentences', 'Propoziție unu cu cuvinte. '.repeat(40_000)], ['spaces', `a${' '.repeat(million)}b`], ['stars', '** a'.repeat(250_000)],
    ['angle brackets', '<p '.repeat(300_000)], ['comments', '<!-- '.repeat(200_000)], ['numbers', '1.'.repeat(500_000)], ['brackets', '('.repeat(million)], ['dots', '.'.repeat(million)], ['tabs', '\t'.repeat(million) + 'a'],
  ])('one line of a million: %s', async (_, text) => {
    const document = await inTime(() => readText(text));
    expect(document.text).toHaveLength(text.length);
  });

  it.each([['[', '['.repeat(300_000)], ['![', '!['.repeat(200_000)], ['__', '__a'.repeat(300_000)], ['|-', `|${'-|'.repeat(300_000)}x`]])('Markdown of %s', async (_, text) => {
    expect((await inTime(() => readText(text, 'x.md'))).text).toHaveLength(text.length);
  });

  it('a table of a hundred thousand rows', async () => {
    const document = await inTime(() => readText(`Nr. crt.\tDenumire\tBuget\n${'1\tceva\t100 lei\n'.repeat(100_000)}`));
    const [table] = tablesOf(document);
    expect([table!.rows, table!.columns, gridOf(table!, true).length]).toEqual([100_001, 3, 100_001]);
  });

  it('a hundred thousand rows beside one very wide line', async () => {
    const document = await inTime(() => readText(`${'a\tb\n'.repeat(100_000)}${'a\t'.repeat(10_000)}\n`));
    expect(tablesOf(document)[0]!.columns).toBe(2);
  });

  it('empty, blank and binary files are refused', async () => {
    expect(await refused(new Uint8Array(0), 'x.txt')).toBe('AVZ-READ-EMPTY');
    expect(await refused(strToU8(' \r\n\t\n'), 'x.txt')).toBe('AVZ-READ-EMPTY');
    expect(await refused(Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) & 255), 'x.txt')).toBe('AVZ-READ-BINARY');
    expect(await refused(makeDocx([{ p: '' }]))).toBe('AVZ-READ-EMPTY');
  });
});
