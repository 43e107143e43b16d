import { describe, expect, it } from 'vitest';
import { readBytes, readText, rowsOfTable, shown } from '../support/read.ts';

const header = 'Nr. crt.\tTematică\tPerioada\n';

describe('text: paragraphs, headings, items', () => {
  it('keeps every offset: the text is the file', async () => {
    const text = 'Plan anual\n\n1. **Strategia** locală\n<p>2. alta</p>\n';
    const document = await readText(text);
    expect(document.text).toHaveLength(text.length);
    expect(document.text.indexOf('Strategia')).toBe(text.indexOf('Strategia'));
    expect(document.text.indexOf('alta')).toBe(text.indexOf('alta'));
  });

  it('tells chapters, sections, items and paragraphs apart', async () => {
    const document = await readText('CAPITOLUL I\n\nAdministrarea serviciilor\n\nA. Serviciile existente la nivel local.\n\n1. Telefonul verde\n\na) cursuri:\n\nc.1. personalul din centre;\n\n(ii) liste\n\n- text\n');
    expect(shown(document)).toEqual([
      'heading 1 [CAPITOLUL I] ', 'paragraph Administrarea serviciilor', 'heading 2 [A.] Serviciile existente la nivel local.', 'item [1.] Telefonul verde', 'item [a)] cursuri:',
      'item [c.1.] personalul din centre;', 'item [(ii)] liste', 'item [-] text',
    ]);
  });

  it('does not take the list of contents or expense chapters for chapters', async () => {
    const document = await readText('1. CAPITOLUL I Date privind administrarea;\n2. Capitolele de cheltuieli curente\nDate - capitolul I;\n');
    expect(document.blocks.some((b) => b.kind === 'heading')).toBe(false);
  });

  it('does not take the legend of columns for sections', async () => {
    const document = await readText('- A- Resurse umane necesare;\n- B- Justificare;\n');
    expect(shown(document)).toEqual(['item [A-] Resurse umane necesare;', 'item [B-] Justificare;']);
  });

  it('joins the lines of a wrapped sentence, and only these', async () => {
    const document = await readText('Planul anual de acțiune privind serviciile sociale administrate și finanțate din\nbugetul local al comunei\n\nalt paragraf\nPRIMAR,\nCONTRASEMNEAZĂ\n');
    expect(shown(document)).toEqual(['paragraph Planul anual de acțiune privind serviciile sociale administrate și finanțate din bugetul local al comunei', 'paragraph alt paragraf', 'heading 3 [] PRIMAR,', 'heading 3 [] CONTRASEMNEAZĂ']);
  });

  it('never joins a line that has a label of its own', async () => {
    const document = await readText('cuprinde lucrări de\na) reparații și\nb) întreținere\n');
    expect(shown(document)).toEqual(['paragraph cuprinde lucrări de', 'item [a)] reparații și', 'item [b)] întreținere']);
  });

  it('reads hash marks and bold lines as headings', async () => {
    const document = await readText('## HOTĂRÂRE\n\n**Planul anual**\n\n*italic* și 5* lei și ***tot***\n');
    expect(shown(document)).toEqual(['heading 2 [] HOTĂRÂRE', 'heading 3 [] Planul anual', 'paragraph italic și 5* lei și tot']);
  });
});

describe('text: tables', () => {
  it('reads runs of tab lines, short rows filled with empty cells', async () => {
    const document = await readText(`${header}1\tPliante\tanual\n2\tAfișe\n`);
    expect(rowsOfTable(document)).toEqual([['Nr. crt.', 'Tematică', 'Perioada'], ['1', 'Pliante', 'anual'], ['2', 'Afișe', '']]);
  });

  it('gives an empty cell an empty span at its place', async () => {
    const document = await readText('a\t\tc\n\t b \t\n');
    const table = document.blocks[0]!;
    if (table.kind !== 'table') throw new Error('no table');
    expect(table.cells.map((c) => [c.span.start, c.span.end])).toEqual([[0, 1], [2, 2], [3, 4], [5, 5], [7, 8], [10, 10]]);
  });

  it('goes on over the blank lines of a page break', async () => {
    const document = await readText(`${header}1\tPliante care\tanual\n\n\n\tvor fi împărțite\t\n2\tAfișe\tlunar\n`);
    expect(rowsOfTable(document)).toHaveLength(4);
    expect(document.blocks).toHaveLength(1);
  });

  it('begins another table at a header after values, and after a line of text', async () => {
    const second = 'Tipuri de personal\tNr. persoane\tBuget estimat\n';
    const document = await readText(`${second}Asistenți\t2\t300\n\n${second}Îngrijitori\t1\t200\ntext între tabele\n3\tc\td\n`);
    expect(document.blocks.map((b) => b.kind)).toEqual(['table', 'table', 'paragraph', 'table']);
  });

  it('keeps a header of two or three rows together, blank line or not', async () => {
    const document = await readText('Denumire serviciu\tCod\tCapacitate necesară\t\tBuget\n\n\t\tNr. beneficiari\tNr. locuri\tBuget local\nCentru\t8891CZ\t20\t-\t100 lei\n');
    expect(rowsOfTable(document)).toHaveLength(3);
  });

  it('does not take amounts that repeat for a header', async () => {
    const document = await readText(`${header}1\ta\tb\n\t\n\tBugetul comunei\tBugetul comunei\n2\tc\td\n`);
    expect(document.blocks).toHaveLength(1);
  });

  it('drops a rule drawn between rows, and keeps rows of single dashes', async () => {
    const document = await readText(`${header}--\t-----\t--\n1\ta\tb\n-\t-\t-\n--\t--\t--\n`);
    expect(rowsOfTable(document)).toEqual([['Nr. crt.', 'Tematică', 'Perioada'], ['1', 'a', 'b'], ['-', '-', '-'], ['--', '--', '--']]);
  });

  it('strips HTML from cells without moving anything, and says so', async () => {
    const text = `${header}1\t<ul style="list-style-type: none"> • Pliante &amp; afișe<br/></ul>\t<p>anual</p>\n`;
    const document = await readText(text);
    expect(rowsOfTable(document)[1]).toEqual(['1', '• Pliante & afișe', 'anual']);
    expect(document.text.indexOf('anual')).toBe(text.indexOf('anual'));
    expect(document.losses).toEqual([{ what: 'html-markup', count: 6, at: { start: text.indexOf('<ul'), end: text.indexOf('<ul') + 1 }, text: false }]);
  });

  it('takes a label and its text parted by a tab for an item', async () => {
    const document = await readText('a)\tcursuri de perfecționare\nb)\tcursuri de calificare\n');
    expect(shown(document)).toEqual(['item [a)] cursuri de perfecționare', 'item [b)] cursuri de calificare']);
  });

  it('says a table set in columns by spaces is lost', async () => {
    const document = await readText('Serviciile existente\n\nNr. crt.     Denumire        Buget\n1            Centru de zi    100 lei\n2            Cantină         200 lei\n\nalt text\n');
    expect(document.losses.map((l) => [l.what, l.text])).toEqual([['table-lost', true]]);
    expect(document.text.slice(document.losses[0]!.at!.start, document.losses[0]!.at!.end)).toMatch(/^Nr\. crt\.[^]*200 lei\s*$/);
  });

  it('says nothing of two names set apart by spaces', async () => {
    expect((await readText('PRIMAR,                 SECRETAR GENERAL,\n     un nume          alt nume\n')).losses).toEqual([]);
  });
});

describe('text: running headers and page numbers', () => {
  const page = (n: number): string => `Text al paginii ${n}, destul de lung.\n\nPRIMĂRIA COMUNEI VALEA ARINILOR\n\n- ${n} -\n\n`;

  it('marks them and leaves them in the text', async () => {
    const document = await readText([1, 2, 3, 4].map(page).join(''));
    expect(shown(document).filter((line) => line.includes('PRIM'))).toHaveLength(1);
    expect(document.blocks.filter((b) => b.running)).toHaveLength(7);
    expect(document.text.match(/VALEA ARINILOR/g)).toHaveLength(4);
  });

  it('marks what varies only in the page number', async () => {
    const document = await readText([1, 2, 3].map((n) => `Un paragraf al paginii.\n\nPlanul anual 2024 Pagina ${n} din 3\n\n`).join(''));
    expect(document.blocks.filter((b) => b.running)).toHaveLength(2);
  });

  it.each(['Obiective generale:', 'Obiective specifice', 'OBIECTIVE SPECIFICE', 'Prevenirea violenței;', '1. Strategia', 'Direcții de acțiune'])('does not mark what comes again by nature: %s', async (line) => {
    const document = await readText(`${line}\n\ntext unu\n\n${line}\n\ntext doi\n\n${line}\n\n${line}\n`);
    expect(document.blocks.some((b) => b.running)).toBe(false);
  });

  it('does not mark a year or an amount that stands alone', async () => {
    expect((await readText('Planul anual\n\n2024\n\ntext\n')).blocks.some((b) => b.running)).toBe(false);
  });

  it('starts pages at form feeds', async () => {
    const document = await readText('prima pagină\n\fa doua pagină\n\fa treia pagină\n');
    expect(document.blocks.map((b) => b.page)).toEqual([1, 2, 3]);
  });
});

describe('text: one long line', () => {
  const sentences = 'Serviciile sunt acordate de direcție în comunitate. '.repeat(70);
  const text = `PLAN ANUAL de acțiune. CAPITOLUL I Administrarea serviciilor sociale. A. Serviciile existente la nivel local. ${sentences}B. Servicii propuse spre a fi înființate: potrivit art. 112 alin. (3) lit. b) din Legea nr. 292/2011. Activități: a) cursuri de perfecționare; b) cursuri de calificare. 1. Propuneri de activități. CAPITOLUL II Planificarea activităților.`;

  it('is cut into blocks that cover it in order', async () => {
    const document = await readText(text);
    const lines = shown(document);
    expect(lines).toContain('heading 1 [CAPITOLUL I] Administrarea serviciilor sociale.');
    expect(lines).toContain('heading 2 [A.] Serviciile existente la nivel local.');
    expect(lines.some((l) => l.startsWith('heading 2 [B.] Servicii propuse'))).toBe(true);
    expect(lines).toContain('item [a)] cursuri de perfecționare;');
    expect(lines).toContain('item [1.] Propuneri de activități.');
    expect(lines).toContain('heading 1 [CAPITOLUL II] Planificarea activităților.');
    expect(document.blocks.map((b) => document.text.slice(b.span.start, b.span.end)).join(' ').replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
  });

  it('does not cut a citation', async () => {
    expect(shown(await readText(text)).some((l) => /\blit\. b\) din Legea nr\. 292\/2011/.test(l))).toBe(true);
  });

  it('leaves ordinary lines whole', async () => {
    expect((await readText(`${sentences.slice(0, 2000)}\n`)).blocks).toHaveLength(1);
  });
});

describe('text: letters', () => {
  const text = 'Ședința comunei: „acțiune” – în țară, ăâîșț\n';
  const cedilla = 'Şedinţa comunei în ţară, ăâîşţ\n';
  const encode = (line: string, table: Record<string, number>): Uint8Array => Uint8Array.from(line, (c) => table[c] ?? c.charCodeAt(0));
  const letters = { Ş: 0xaa, ş: 0xba, Ţ: 0xde, ţ: 0xfe, ă: 0xe3, â: 0xe2, î: 0xee };

  it('reads UTF-16 by its mark and without one', async () => {
    const little = Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const big = Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16());
    const plain = Uint8Array.from(Buffer.from('Plan anual de actiune privind serviciile\n', 'utf16le'));
    expect((await readBytes(little)).text).toBe(text);
    expect((await readBytes(big)).text).toBe(text);
    expect((await readBytes(plain)).text).toContain('Plan anual');
  });

  it('falls back to the Central European code pages and says which', async () => {
    const old = await readBytes(encode(cedilla, letters));
    expect(old.text).toBe(cedilla);
    expect(old.losses).toEqual([{ what: 'encoding', detail: 'iso-8859-2', text: false }]);
    const quoted = await readBytes(encode(`„${cedilla}`, { ...letters, '„': 0x84 }));
    expect(quoted.text).toBe(`„${cedilla}`);
    expect(quoted.losses).toEqual([{ what: 'encoding', detail: 'windows-1250', text: false }]);
  });

  it('says where letters are damaged, and takes bullets of symbol fonts for bullets', async () => {
    const damaged = await readText('servi\uFFFDii sociale în co\uE03Amunitate\n\uF0B7 punct\n');
    expect(damaged.losses).toEqual([{ what: 'damaged-letters', count: 2, at: { start: 5, end: 6 }, text: true }]);
    expect(shown(damaged)[1]).toBe('item [\uF0B7] punct');
  });

  it('keeps a mostly right UTF-8 text with a broken byte', async () => {
    const bytes = [...new TextEncoder().encode('acțiune și ședință '), 0xff, 0x20, 0x0a];
    const document = await readBytes(Uint8Array.from(bytes));
    expect(document.text).toContain('acțiune și ședință');
    expect(document.losses.map((l) => l.what)).toEqual(['damaged-letters']);
  });
});
