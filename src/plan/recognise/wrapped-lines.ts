// Line ends that a page's width made, not the writer: the words go on, so the line end is a space.

import { isSmall } from '../../base/characters.ts';
import type { Edits } from './view-edits.ts';

const bullets = '-–—•●■▪❖✓✔➢*#';
// Both are asked of small letters.
const labelled = /^(?:\(?(?!nr\.)(?:[a-z]{1,2}|[ivx]{3,4})[.)]|\(?\d{1,2}[.)](?!\d)|cap(?:itolul|\.)|partea\s|art\.?\s*\d|anexa)/;
const abbreviation = /\b(?:nr|art|alin|lit|pct|dr|str|tel|jud|com|mun|or|tg|sf|h\.?\s?g|h\.?\s?c\.?\s?l|h\.?\s?c\.?\s?j|o\.?\s?u\.?\s?g)\.?\s*$/;
/** A line that begins with it goes on with the act before, whatever that ended with: `Ordinului M.M.J.S.` / `nr. 1086/2018`. */
const numbered = /^nr ?\.? ?\d/;
/** Words and commas that end no sentence: an article on the next line is no label then. */
const goesOn = /(?:,|\s(?:și|si|sau|ale?|din|la|cu|prin|de|prevederile|potrivit|conform))$/;
/** More characters than an abbreviation has, or a label and its first figure. */
const longAbbreviation = 24;
const closed = /[.;:!?]["”»)]?$/;

/** Words set side by side by spaces: two columns, not a sentence. */
const columns = /\S {4,}\S/;

interface Line { readonly start: number; readonly end: number; /** without blanks at its end */ readonly text: string; readonly tabs: boolean }

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at <= source.length;) {
    const stop = source.indexOf('\n', at), end = stop < 0 ? source.length : stop;
    const text = source.slice(at, end).trimEnd();
    lines.push({ start: at, end, text, tabs: text.includes('\t') });
    if (stop < 0) break;
    at = end + 1;
  }
  return lines;
}

/** The share of lines that may be longer than the page is wide: headings nobody broke, words put in later. */
const outliers = 0.03;

/** The page's width where it can be seen, many lines being nearly as long; else 0. */
function widthOf(lines: readonly Line[]): number {
  const lengths: number[] = [];
  for (const { text, tabs } of lines) if (!tabs && text) lengths.push(text.length);
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.ceil(lengths.length * (1 - outliers)) - 1] ?? 0;
  if (width < 50 || width > 200) return 0;
  let full = 0;
  for (const length of lengths) if (length >= width - 20) full += 1;
  return full >= 8 && full * 4 >= lengths.length ? width : 0;
}

/** A small letter first, after an opening quote or bracket too. */
function beginsSmall(line: string): boolean {
  const text = line.trimStart(), first = text[0];
  return isSmall(first === '"' || first === '„' || first === '(' ? text[1] : first);
}

/** So many of the lines, at least, have a blank one after them where a converter put it there. */
const nearlyAll = 0.95;

/** True where a blank line stands after nearly every line: it parts lines, not paragraphs. */
function isSpread(lines: readonly Line[]): boolean {
  let count = 0, followed = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    if (!lines[i]!.text || lines[i]!.tabs) continue;
    count += 1;
    if (!lines[i + 1]!.text) followed += 1;
  }
  return count >= 20 && followed >= count * nearlyAll;
}

const inCapitals = ({ text }: Line): boolean => text === text.toUpperCase();

/** The sentence of line `a` goes on in line `b`; `width` is the page's where it can be seen, `shouting` a text all in capitals. */
function continues(a: Line, b: Line, width: number, shouting: boolean): boolean {
  if (a.text.length < 45 || !b.text || a.tabs || b.tabs || columns.test(a.text)) return false;
  const next = b.text.trimStart(), last = a.text.slice(-longAbbreviation);
  if (numbered.test(next) || (last.endsWith('/') && /^\d/.test(next)) || abbreviation.test(last.toLowerCase()) || (next.startsWith('art') && goesOn.test(last))) return true;
  if (a.text.lastIndexOf('(') > a.text.lastIndexOf(')') && beginsSmall(next)) return true;
  if (closed.test(last) || bullets.includes(next[0]!) || labelled.test(next.slice(0, longAbbreviation).toLowerCase())) return false;
  // A line in capitals is a title's: it may fill the page's width and be over, and headings are read over line ends anyway.
  if (!shouting && (inCapitals(a) || inCapitals(b))) return beginsSmall(next);
  const first = next.search(/[ \t]/), noRoom = width > 0 && a.text.length + 1 + (first < 0 ? next.length : first) > width - 4;
  return noRoom || ((width > 0 || a.text.length >= 60) && beginsSmall(next));
}

/** Marks the line ends of `source` over which a sentence goes on as spaces. */
export function joinWrappedLines(source: string, edits: Edits): void {
  const all = linesOf(source), width = widthOf(all), shouting = source === source.toUpperCase();
  const lines = width > 0 && isSpread(all) ? all.filter((line) => line.text) : all;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const a = lines[i]!, b = lines[i + 1]!;
    // The two halves of a broken word are one already.
    if (edits.get(a.end) === '' || !continues(a, b, width, shouting)) continue;
    edits.set(a.end, ' ');
    for (let at = a.end + 1; at < b.start; at += 1) edits.set(at, '');
  }
}
