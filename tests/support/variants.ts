// Turns a plan's text into the forms in which plans are really met: letters, headings, numbering, layout, order.

export interface Variant { readonly name: string; readonly make: (text: string) => string; /** lines or labels of the text are gone: tables cannot be read from it */ readonly lossy?: boolean }

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '').normalize('NFC');
const lines = (text: string, map: (line: string, index: number, all: string[]) => string | string[]): string => { const all = text.split('\n'); return all.flatMap((line, i) => map(line, i, all)).join('\n'); };
const isTable = (line: string): boolean => line.includes('\t');

const chapter = /^(\W*)(cap(?:itolul)?)\.?\s+([IVX]+)\b\s*[.:]?/iu;
const section = /^([A-D])\.\s+(?=\p{L})/u;
const number = /^(\d)\.\s+(?=\p{L})/u;
const heading = (line: string): boolean => !isTable(line) && (chapter.test(line) || section.test(line));

export const cedilla = (text: string): string => text.replace(/ș/g, 'ş').replace(/Ș/g, 'Ş').replace(/ț/g, 'ţ').replace(/Ț/g, 'Ţ');
export const mixedCedilla = (text: string): string => { let n = 0; return text.replace(/[șȘțȚ]/g, (c) => ((n += 1) % 2 ? cedilla(c) : c)); };
export const noDiacritics = plain;
export const halfDiacritics = (text: string): string => lines(text, (line, i) => (i % 2 ? plain(line) : line));
export const decomposed = (text: string): string => text.normalize('NFD');
export const tilde = (text: string): string => text.replace(/ă/g, 'ã').replace(/Ă/g, 'Ã');
export const fontDamage = (text: string): string => text.replace(/ț/g, 'Ń').replace(/Ț/g, 'ł').replace(/ș/g, 'ş').replace(/Ș/g, 'Ş');
export const nbsp = (text: string): string => lines(text, (line) => (isTable(line) ? line : line.replace(/ (?=\p{L}{4})/gu, '\u00a0')));
export const softHyphens = (text: string): string => text.replace(/(\p{Ll}{4})(?=\p{Ll}{4})/gu, '$1\u00ad');
export const doubleSpaces = (text: string): string => lines(text, (line) => (isTable(line) ? line : line.replace(/(\p{L}) (?=\p{L})/gu, '$1  ')));

export const capitalHeadings = (text: string): string => lines(text, (line, i, all) => (heading(line) || (chapter.test(all[i - 2] ?? '') && all[i - 1] === '' && !isTable(line)) ? line.toUpperCase() : line));
export const capitalPlainHeadings = (text: string): string => lines(text, (line, i, all) => (heading(line) || (chapter.test(all[i - 2] ?? '') && all[i - 1] === '' && !isTable(line)) ? plain(line).toUpperCase() : line));
export const markdownHeadings = (text: string): string => lines(text, (line) => (chapter.test(line) && !isTable(line) && !line.includes('*') ? `## ${line}` : section.test(line) && !isTable(line) && !line.includes('*') ? `### **${line}**` : line));

/** How chapters are written: `form(numeral)` stands for the number, with nothing else changed. */
const chapters = (form: (numeral: string) => string) => (text: string): string => lines(text, (line) => (isTable(line) ? line : line.replace(chapter, (_, lead: string, __, numeral: string) => `${lead}${form(numeral.toUpperCase())} `).trimEnd()));
const arabic: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4', V: '5' };
export const capDot = chapters((n) => `CAP. ${n}.`);
export const capDash = chapters((n) => `CAP.${n} –`);
export const chapterColon = chapters((n) => `Capitolul ${n}:`);
export const chapterDot = chapters((n) => `CAPITOLUL ${n}.`);
export const chapterArabic = chapters((n) => `Capitolul ${arabic[n] ?? n}.`);
export const chapterOcr = chapters((n) => `CAPITOLUL ${n.replace(/I/g, 'l')}`);

export const sectionBracket = (text: string): string => lines(text, (line) => line.replace(section, '$1) '));
export const sectionDash = (text: string): string => lines(text, (line) => line.replace(section, '$1 - '));
export const sectionNumbers = (text: string): string => lines(text, (line) => line.replace(section, (_, letter: string) => `${letter.charCodeAt(0) - 64}. `));
export const sectionRoman = (text: string): string => lines(text, (line) => line.replace(section, (_, letter: string) => `${['I', 'II', 'III', 'IV'][letter.charCodeAt(0) - 65]}. `));
export const noSectionLetters = (text: string): string => lines(text, (line) => line.replace(section, ''));
export const pointBracket = (text: string): string => lines(text, (line) => (isTable(line) ? line : line.replace(number, '$1) ')));
export const pointGlued = (text: string): string => lines(text, (line) => (isTable(line) ? line : line.replace(number, '- $1.')));
export const noLetters = (text: string): string => lines(text, (line) => (isTable(line) ? line : line.replace(/^\s*(?:[a-f]\)|\([ivx]+\))\s+(?=\p{L})/u, '- ')));
export const itemDots = (text: string): string => lines(text, (line) => (isTable(line) ? line : line.replace(/^\s*([a-f])\)\s+(?=\p{L})/u, '$1. ')));

export const blankLines = (text: string): string => lines(text, (line, i, all) => (isTable(line) && isTable(all[i + 1] ?? '') ? line : [line, '', '']));
export const noBlankLines = (text: string): string => text.split('\n').filter((line) => line.trim()).join('\n');
export const indented = (text: string): string => lines(text, (line) => (isTable(line) ? line : `    ${line}`));
export const crlf = (text: string): string => text.replace(/\n/g, '\r\n');
export const trailingSpaces = (text: string): string => lines(text, (line) => (isTable(line) ? line : `${line}  `));

/** A header that every page repeats, and page numbers between rows and paragraphs. */
export const runningHeader = (header: string) => (text: string): string => { let n = 0; return lines(text, (line, i) => (i > 0 && i % 30 === 0 && line.trim() === '' ? ['', header, '', `${(n += 1)}`, '', line] : line)); };
export const formFeeds = (text: string): string => lines(text, (line, i) => (i > 0 && i % 40 === 0 && line.trim() === '' ? `\f${line}` : line));
export const pageMarks = (text: string): string => { let n = 0; return lines(text, (line, i) => (i > 0 && i % 35 === 0 && line.trim() === '' ? ['', `Pagina ${(n += 1)} din 9`, '', line] : line)); };
export const oneLine = (text: string): string => text.split('\n').map((line) => line.trim()).filter(Boolean).join(' ').replace(/\t/g, ' ');
/** Lines broken at a width, as text taken from a PDF page. */
export const wrapped = (width: number) => (text: string): string => lines(text, (line) => {
  if (isTable(line) || line.length <= width) return line;
  const out: string[] = [];
  let now = '';
  for (const word of line.split(' ')) { if (now && now.length + word.length + 1 > width) { out.push(now); now = word; } else now = now ? `${now} ${word}` : word; }
  return [...out, now];
});
export const letterSpaced = (text: string): string => lines(text, (line) => (/^(?:HOTĂRÂRE|HOTĂRĂȘTE:?|CAPITOLUL [IVX]+)$/.test(line.trim()) ? line.trim().split(' ').map((word) => [...word].join(' ')).join('   ') : line));

/** A list of contents with dot leaders, put before the first chapter. */
export const leaders = (text: string): string => text.replace(/^(?=\W*cap(?:itolul)?\.?\s+I\b)/imu, [
  'CUPRINS', '', `CAPITOLUL I Administrarea, înființarea și finanțarea serviciilor sociale ${'.'.repeat(30)} 3`, `A. Serviciile sociale existente la nivel local ${'.'.repeat(20)} 3`, `B. Servicii sociale propuse spre a fi înființate ${'…'.repeat(8)} 4`,
  `CAPITOLUL II Planificarea activităților de informare a publicului cu privire la serviciile sociale existente ${'.'.repeat(12)} 5`, `CAPITOLUL III Programul de formare și îndrumare metodologică a personalului ${'. '.repeat(10)} 7`, '', '',
].join('\n'));

/** The text cut into what stands before the first chapter and the chapters in order. */
export function chaptersOf(text: string): { before: string; chapters: string[] } {
  const all = text.split('\n'), starts: number[] = [];
  all.forEach((line, i) => { if (!isTable(line) && /^\W*cap(?:itolul)?\.?\s+[IVX]+\b/iu.test(line) && !/^\W*\d/.test(line)) starts.push(i); });
  return { before: all.slice(0, starts[0]).join('\n'), chapters: starts.map((from, i) => all.slice(from, starts[i + 1]).join('\n')) };
}
/** Chapters in another order: `order` counts from 1. */
export const reordered = (order: readonly number[]) => (text: string): string => { const { before, chapters: parts } = chaptersOf(text); return [before, ...order.map((n) => parts[n - 1] ?? '')].join('\n\n'); };
export const without = (n: number) => (text: string): string => { const { before, chapters: parts } = chaptersOf(text); return [before, ...parts.filter((_, i) => i !== n - 1)].join('\n\n'); };
export const extraChapter = (text: string): string => `${text}\n\nCAPITOLUL IV\n\nMonitorizarea și evaluarea planului\n\nDirecția urmărește stadiul acțiunilor la fiecare trimestru și raportează consiliului.\n`;

/** Variants after which nothing that was read may change. */
export const harmless: readonly Variant[] = [
  { name: 'cedillas', make: cedilla }, { name: 'cedillas and commas mixed', make: mixedCedilla }, { name: 'no diacritics', make: noDiacritics }, { name: 'diacritics in every other line', make: halfDiacritics },
  { name: 'decomposed letters', make: decomposed }, { name: 'ã for ă', make: tilde }, { name: 'Ń and ł of a damaged font', make: fontDamage }, { name: 'no-break spaces', make: nbsp }, { name: 'soft hyphens', make: softHyphens }, { name: 'two spaces', make: doubleSpaces },
  { name: 'headings in capitals', make: capitalHeadings }, { name: 'headings in capitals without diacritics', make: capitalPlainHeadings }, { name: 'markdown marks', make: markdownHeadings },
  { name: 'CAP. I.', make: capDot }, { name: 'CAP.I –', make: capDash }, { name: 'Capitolul I:', make: chapterColon }, { name: 'CAPITOLUL I.', make: chapterDot }, { name: 'Capitolul 1.', make: chapterArabic }, { name: 'CAPITOLUL l', make: chapterOcr },
  { name: 'A)', make: sectionBracket }, { name: 'A -', make: sectionDash }, { name: 'sections 1.-4.', make: sectionNumbers }, { name: 'sections I.-IV.', make: sectionRoman }, { name: 'sections without letters', make: noSectionLetters },
  { name: 'points 1)', make: pointBracket }, { name: 'points "- 1."', make: pointGlued }, { name: 'items without letters', make: noLetters }, { name: 'items a.', make: itemDots },
  { name: 'more blank lines', make: blankLines }, { name: 'no blank lines', make: noBlankLines }, { name: 'indented', make: indented }, { name: 'CRLF', make: crlf }, { name: 'trailing spaces', make: trailingSpaces },
  { name: 'running header', make: runningHeader('PRIMĂRIA – DIRECȚIA DE ASISTENȚĂ SOCIALĂ') }, { name: 'form feeds', make: formFeeds }, { name: 'page marks', make: pageMarks }, { name: 'lines of 90 letters', make: wrapped(90) },
  { name: 'letter-spaced words', make: letterSpaced }, { name: 'contents with dot leaders', make: leaders },
];
