// Which lines of a text are page numbers or headers and footers that come again on every page.

import { foldLetters } from '../base/fold.ts';
import { isUpperCase } from '../document/classify.ts';
import { labelOf } from '../document/labels.ts';

const pageNumber = /^(?:[-–—]\s*\d{1,3}\s*[-–—]|\d{1,3}|(?:pag(?:ina|e)?\.?|page)\s*:?\s*\d{1,4}(?:\s*(?:din|of|\/)\s*\d{1,4})?\s*:?|\d{1,3}\s*(?:din|of|\/)\s*\d{1,3})$/;
const authority = /\b(?:primaria|consiliul|judetul|comuna|orasul|oras|municipiul|sector(?:ul)?|directia|dgaspc|spas|das|romania|www|tel|fax|e-?mail)\b/;
// Headings inside a plan, and answers to its points, that come again by nature.
const ownMatter = /^(?:nu\b|neaplicabil|fara\b|obiectiv|directi|activitat|actiuni|masur|termen|responsabil|buget|indicator|rezultat|surse|anexa|total|prioritate|program)/;

export interface TextLine { readonly text: string; readonly blankBefore: boolean; readonly blankAfter: boolean; readonly pageEdge: boolean }

/** The line on one blank, with the number of a page left out: what is the same on every page. */
function keyOf(folded: string, page: boolean): string {
  let key = /\s\s|[^\S ]/.test(folded) ? folded.replace(/\s+/g, ' ') : folded;
  if (page) key = key.replace(/\b(?:pag(?:ina)?\.?|page)\s*\d+(?:\s*(?:din|of|\/)\s*\d+)?/g, 'pag');
  return key.includes('|') ? key.replace(/(?:^\d{1,3}\s*\|\s*)|(?:\s*\|\s*\d{1,3}$)/g, '') : key;
}

/** Rows of cells stand right before and after the line. */
const insideTable = (lines: readonly TextLine[], at: number): boolean => {
  const beside = (step: number): string => {
    let i = at + step;
    while (lines[i] && !lines[i]!.text.trim()) i += step;
    return lines[i]?.text ?? '';
  };
  return beside(-1).includes('\t') && beside(1).includes('\t');
};

/**
 * For every line whether it is running matter. A page number must stand apart; a header must come at least three times,
 * look like one (capitals or the name of an authority) and is counted from its second appearance, since the first may be the letterhead.
 */
export function runningLines(lines: readonly TextLine[]): boolean[] {
  const running = new Array<boolean>(lines.length).fill(false);
  const seen = new Map<string, number[]>();
  // Folded all at once: one by one it would cost more than all that is asked of the lines.
  const letters = foldLetters(lines.map((line) => (line.text.length > 400 || line.text.includes('\t') ? '' : line.text)).join('\n')).split('\n');
  lines.forEach((line, i) => {
    const text = line.text.trim();
    if (!text || text.length > 160 || line.text.includes('\t')) return;
    const folded = letters[i]!.trim();
    const apart = line.pageEdge || (line.blankBefore && line.blankAfter);
    if (apart && i > 0 && pageNumber.test(folded)) { running[i] = true; return; }
    if (':;,'.includes(text[text.length - 1]!)) return;
    const page = folded.includes('pag');
    const kind = labelOf(text)?.kind;
    if (kind && kind !== 'bullet' && !page) return;
    const key = keyOf(folded, page);
    const list = seen.get(key);
    if (list) list.push(i);
    else seen.set(key, [i]);
  });
  for (const [key, places] of seen) {
    const atEdge = places.filter((i) => lines[i]!.pageEdge).length;
    if (places.length < 3 && !(places.length === 2 && atEdge === 2)) continue;
    const text = lines[places[0]!]!.text.trim();
    if (ownMatter.test(key)) continue;
    if (!isUpperCase(text) && !authority.test(key) && !/\bpag\b/.test(key) && atEdge < places.length - 1) continue;
    const letterhead = places[0]! < 60 && !insideTable(lines, places[0]!);
    for (const i of letterhead ? places.slice(1) : places) running[i] = true;
  }
  return running;
}
