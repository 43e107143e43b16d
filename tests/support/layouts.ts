// Turns a plan's text into further forms in which plans are met: dates, acts, amounts, tables, broken lines, page furniture.

import { type Variant, wrapped } from './variants.ts';

const lines = (text: string, map: (line: string) => string): string => text.split('\n').map(map).join('\n');
const isTable = (line: string): boolean => line.includes('\t');
const prose = (map: (line: string) => string) => (text: string): string => lines(text, (line) => (isTable(line) ? line : map(line)));
const cells = (map: (cell: string) => string) => (text: string): string => lines(text, (line) => (isTable(line) ? line.split('\t').map(map).join('\t') : line));

const months = ['ianuarie', 'februarie', 'martie', 'aprilie', 'mai', 'iunie', 'iulie', 'august', 'septembrie', 'octombrie', 'noiembrie', 'decembrie'];
const day = /(?<![\d/.])(\d{1,2})\.(0[1-9]|1[0-2])\.((?:19|20)\d{2})\b/g;
const grouped = /\b(\d{1,3}(?:\.\d{3})+)(?= lei\b)/g;

const dates: readonly Variant[] = [
  { name: '1 martie 2026', make: (text) => text.replace(day, (_, d: string, m: string, y: string) => `${d} ${months[Number(m) - 1] ?? ''} ${y}`) },
  { name: '01-03-2026', make: (text) => text.replace(day, '$1-$2-$3') },
  { name: '01/03/2026', make: (text) => text.replace(day, '$1/$2/$3') },
  { name: '01. 03. 2026', make: (text) => text.replace(day, '$1. $2. $3') },
];

const acts: readonly Variant[] = [
  { name: 'art.l', make: (text) => text.replace(/\bart\.\s?1(?!\d)/g, 'art.l').replace(/alin\.\s?\(1\)/g, 'alin.(l)') },
  { name: 'articolul, alineatul, litera', make: (text) => text.replace(/\bart\.\s?(?=\d)/g, 'articolul ').replace(/\balin\.\s?(?=\(|\d)/g, 'alineatul ').replace(/\blit\.\s?/g, 'litera ') },
  { name: 'art 5 alin (1)', make: (text) => text.replace(/\bart\. ?(?=\d)/g, 'art ').replace(/\balin\. ?(?=\()/g, 'alin ').replace(/\blit\. ?(?=[a-z]\))/g, 'lit ') },
  { name: 'art.5 alin.(1)', make: (text) => text.replace(/\bart\. (?=\d)/g, 'art.').replace(/\balin\. (?=\()/g, 'alin.').replace(/\blit\. (?=[a-z]\))/g, 'lit.') },
  { name: 'lit. „b”', make: (text) => text.replace(/lit\. ?([a-z])\)/g, 'lit. „$1”') },
  { name: 'nr . 5', make: (text) => text.replace(/\b([nN])r\.\s?(?=\d)/g, '$1r . ') },
  { name: 'nr 5', make: (text) => text.replace(/\bnr\.\s?(?=\d)/g, 'nr ') },
  { name: 'nr. 5 / 2026', make: (text) => text.replace(/(nr\.? ?\d{1,4})\/(\d{4})\b/g, '$1 / $2') },
  { name: 'nr. 5 din 2026', make: (text) => text.replace(/(nr\.? ?\d{1,4})\/((?:19|20)\d{2})\b(?!\.)/g, '$1 din $2') },
];

const amounts: readonly Variant[] = [
  { name: '5lei', make: (text) => text.replace(/(\d) lei\b/g, '$1lei') }, { name: 'RON', make: (text) => text.replace(/(\d) lei\b/g, '$1 RON') }, { name: 'LEI', make: (text) => text.replace(/\blei\b/g, 'LEI') },
  { name: '5.000,00', make: (text) => text.replace(grouped, '$1,00') }, { name: '5000', make: (text) => text.replace(grouped, (m) => m.replace(/\./g, '')) }, { name: '5 000', make: (text) => text.replace(grouped, (m) => m.replace(/\./g, ' ')) },
];

/** Tables as rows between pipes, in a frame. */
const piped = (text: string): string => lines(text, (line) => (isTable(line) ? `| ${line.split('\t').join(' | ')} |` : line));

/** The numbers of the columns right under the first row of every table whose second row is none of its head. */
function numbered(text: string): string {
  const all = text.split('\n');
  return all.flatMap((line, i) => (isTable(line) && !isTable(all[i - 1] ?? '') && isTable(all[i + 1] ?? '') && !/^\s*\t/.test(all[i + 1] ?? '') ? [line, line.split('\t').map((_, k) => k).join('\t')] : [line])).join('\n');
}

const tables: readonly Variant[] = [
  { name: 'pipes', make: piped }, { name: 'numbers of columns', make: numbered }, { name: 'a tab at the end', make: (text) => lines(text, (line) => (isTable(line) ? `${line}\t` : line)) },
  { name: 'a column before', make: (text) => lines(text, (line) => (isTable(line) ? `\t${line}` : line)) }, { name: 'cells with room', make: cells((cell) => ` ${cell} `) },
  { name: 'cells in tags', make: cells((cell) => (cell.trim() ? `<p>${cell}</p>` : cell)) }, { name: '— for empty', make: cells((cell) => (/^\s*-\s*$/.test(cell) ? '—' : cell)) },
];

const answers: readonly Variant[] = [
  { name: 'nu se aplică', make: (text) => text.replace(/nu este cazul/g, 'nu se aplică').replace(/Nu este cazul/g, 'Nu se aplică') }, { name: 'NU ESTE CAZUL', make: (text) => text.replace(/nu este cazul/gi, 'NU ESTE CAZUL') },
  { name: ': - Nu este cazul.', make: (text) => text.replace(/: ?nu este cazul/gi, ': - Nu este cazul.') }, { name: 'se actualizează anual', make: (text) => text.replace(/- (anual|lunar|trimestrial)\b/g, '- se actualizează $1') },
];

/** Words broken after a hyphen at about eighty letters, as in justified text. */
const broken = prose((line) => (line.length <= 90 ? line : line.replace(/(.{60,85}\p{Ll}{3})(?=\p{Ll}{3})/gu, '$1-\n')));
const letters: readonly Variant[] = [
  { name: 'words broken by hyphens', make: broken }, { name: 'lines of 70 letters', make: wrapped(70) }, { name: 'room before commas', make: prose((line) => line.replace(/(\p{L}),/gu, '$1 ,')) },
  { name: 'points in capitals', make: prose((line) => (/^\s*\d\.\s/.test(line) && line.length < 120 ? line.toUpperCase() : line)) }, { name: 'straight quotes', make: (text) => text.replace(/[„”“]/g, '"') },
  { name: 'dashes', make: (text) => text.replace(/ - /g, ' – ') }, { name: 'bullets', make: prose((line) => line.replace(/^\s*[-–•]\s+/, '• ')) }, { name: 'byte order mark', make: (text) => `\ufeff${text}` },
];

const headings: readonly Variant[] = [
  { name: 'A. …:', make: prose((line) => (/^[A-D]\.\s/.test(line) ? line.replace(/[.:]?\s*$/, ':') : line)) }, { name: 'Secțiunea A.', make: prose((line) => line.replace(/^([A-D])\.\s+/, 'Secțiunea $1. ')) },
  { name: 'Cap I', make: prose((line) => line.replace(/^(\W*)capitolul\s+([IVX]+)\b/i, '$1Cap $2')) }, { name: 'PARTEA I', make: prose((line) => line.replace(/^CAPITOLUL\s+([IVX]+)\b/i, 'PARTEA $1')) },
  { name: 'CAPITOLUL AL II-LEA', make: prose((line) => line.replace(/^CAPITOLUL\s+(II|III)\b/i, 'CAPITOLUL AL $1-LEA')) }, { name: 'underlined', make: prose((line) => (/^CAPITOLUL/.test(line) ? `${line}\n==========` : line)) },
  { name: 'an annex', make: (text) => text.replace(/^(?=Plan(?:ul)? anual)/im, 'Anexa nr. 1 la hotărâre\n\n') },
  { name: 'banner of a site', make: (text) => `Acest site folosește cookie-uri. Accept\nAcasă > Monitorul Oficial Local > Hotărâri\n\n${text}` },
  { name: 'signatures of the office', make: (text) => `${text}\n\n_______________\n\nÎntocmit,\nInspector în compartimentul de asistență socială\n` },
];

/** Layouts after which no finding may be new, and none may be gone without a word. */
export const layouts: readonly Variant[] = [...dates, ...acts, ...amounts, ...tables, ...answers, ...letters, ...headings];
