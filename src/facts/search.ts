// Finds patterns in the folded text of a document and gives the places in the text as it was read.

import { fold } from '../base/fold.ts';
import type { Span } from '../base/span.ts';
import type { FactContext } from './fact.ts';

interface FoldedText {
  readonly text: string;
  /** The offset in the source of a folded character; past the last one the end of the source. */
  readonly source: (at: number) => number;
  /** The first folded character that stands at a source offset or after it. */
  readonly folded: (offset: number) => number;
}

/** Every run of white space that is not one plain blank, a soft hyphen taken for white space: it becomes a blank. */
const wideBlanks = /[\s\u00ad]{2,}|[^\S ]|\u00ad/g;
/** Signs that fold one to one whatever stands beside them: Latin letters, the signs and marks of running text. */
const otherSigns = /[^\x00-\u024f\u1e00-\u1eff\u2010-\u206f\u20a0-\u20bf\u2100-\u22ff\u25a0-\u27bf\ue000-\uf8ff\ufffd]/;

/** Index of the last of the rising `list` that is not above `value`; -1 where all are. */
function lastUpTo(list: readonly number[], value: number): number {
  let low = 0, high = list.length;
  while (low < high) { const mid = (low + high) >> 1; if ((list[mid] as number) <= value) low = mid + 1; else high = mid; }
  return low - 1;
}

/** Lower case, no diacritics, every run of white space one blank; the source is found again by where runs were shortened. */
function foldRuns(source: string): FoldedText {
  // After each shortened run the distance between source and folded text grows.
  const here: number[] = [0], there: number[] = [0];
  let lost = 0;
  const text = fold(source.replace(wideBlanks, (run, index: number) => {
    if (run.length > 1) {
      lost += run.length - 1;
      there.push(index + run.length);
      here.push(index + run.length - lost);
    }
    return ' ';
  }));
  return {
    text,
    source: (at) => { const i = lastUpTo(here, at); return at >= text.length ? source.length : (there[i] as number) + at - (here[i] as number); },
    folded: (offset) => { const i = lastUpTo(there, offset); return Math.min((here[i] as number) + offset - (there[i] as number), here[i + 1] ?? text.length); },
  };
}

/** The same character by character, for texts with signs that fold into several or none. */
function foldSigns(source: string): FoldedText {
  const offsets: number[] = [], parts: string[] = [];
  let blank = false;
  for (let i = 0; i < source.length; i += 1) {
    const sign = source[i] as string, isBlank = /[\s\u00ad]/.test(sign);
    if (!(isBlank && blank)) for (const c of isBlank ? ' ' : fold(sign)) { for (let n = 0; n < c.length; n += 1) offsets.push(i); parts.push(c); }
    blank = isBlank;
  }
  offsets.push(source.length);
  return { text: parts.join(''), source: (at) => offsets[at] as number, folded: (offset) => (offset <= 0 ? 0 : Math.min(lastUpTo(offsets, offset - 1) + 1, offsets.length - 1)) };
}

/** The document's text lower case, without diacritics, single blanks; computed once per plan. */
export const foldedDocument = (context: FactContext): FoldedText =>
  context.once('search/folded', () => (otherSigns.test(context.document.text) ? foldSigns : foldRuns)(context.document.text));

/** The folded sentence around a place: between full stops or semicolons, at most `reach` characters each way. */
export function sentenceAt(context: FactContext, at: Span, reach = 200): string {
  const { text, folded } = foldedDocument(context);
  const start = folded(at.start), end = folded(at.end);
  const before = text.slice(Math.max(0, start - reach), start), after = text.slice(end, end + reach);
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1) + text.slice(start, end) + (/^[^;]*?(?=;|\. |$)/.exec(after)?.[0] ?? '');
}

/** The folded words of a place. */
export function foldedIn(context: FactContext, at: Span): string {
  const { text, folded } = foldedDocument(context);
  return text.slice(folded(at.start), folded(at.end));
}

/**
 * Every match of `pattern` (written for folded text: lower case, no diacritics, single blanks; global) within `within`.
 * Spans are offsets into `document.text`. Where none of `signs` stands there, nothing is looked for.
 */
export function search(context: FactContext, pattern: RegExp, within?: Span, signs?: readonly string[]): Span[] {
  const { text, source, folded } = foldedDocument(context);
  const start = within ? folded(within.start) : 0;
  const part = within ? text.slice(start, folded(within.end)) : text;
  const out: Span[] = [];
  if (signs && !signs.some((sign) => part.includes(sign))) return out;
  for (const m of part.matchAll(pattern)) {
    if (!m[0]) continue;
    const from = start + m.index;
    out.push({ start: source(from), end: source(from + m[0].length - 1) + 1 });
  }
  return out;
}
