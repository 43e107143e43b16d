// The label in front of a line (`a)`, `(iv)`, `c.1.`, `- 2.`, `❖`, `CAPITOLUL II:`) told apart from its content.

import { fold } from '../base/fold.ts';

export type LabelKind = 'chapter' | 'article' | 'capital' | 'roman' | 'number' | 'letter' | 'small-roman' | 'dotted' | 'bullet';

/** `label` as written, `kind` of its form, `content` the offset in the line where what follows begins. */
export interface LineLabel { readonly label: string; readonly kind: LabelKind; readonly content: number }

const bullet = /^(?:[-–—−•●○■□▪▫◦❖➢➤►▶✓✔*·§o¨\uF000-\uF0FF]|\u2022)(?=\s|\t|$)/u;
// A dash or a fancy bullet may also be glued to its word.
const gluedBullet = /^(?:[-–—•●■▪❖➢➤►✓✔\uF000-\uF0FF])(?=[\p{L}„"])/u;
const chapter = /^(?:cap(?:itolul|itol|\.)?)\s*[.:]?\s*([ivxl]{1,5}|\d{1,2})(?=$|[\s.:,–—-])\s*[.:]?/;
const article = /^art(?:icolul|\.)?\s*\d{1,3}(?:\^\d+)?(?=$|[\s.:,–—-])\s*[.:]?/;

const forms: readonly [LabelKind, RegExp][] = [
  ['small-roman', /^\((?:x{0,2}(?:ix|iv|v?i{0,3}))\)(?=\s|$|\p{L})/u],
  ['small-roman', /^(?:ii|iii|iv|vi|vii|viii|ix)[.)](?=\s|$)/],
  ['dotted', /^\(?[a-z]\.\d{1,2}(?:\.\d{1,2})*[.)]?(?=\s|$|\p{L})/u],
  ['letter', /^\(?[a-zăâîșț]\)(?=\s|$|\p{L})/u],
  ['letter', /^[a-zăâîșț]\.(?=\s|$)/u],
  ['roman', /^(?:I{1,3}|IV|VI{0,3}|IX|X)[.)](?=\s|$|\p{Lu})/u],
  ['capital', /^[A-ZĂÂÎȘȚ][.)](?=\s|$|\p{Lu}\p{Ll})/u],
  ['capital', /^[A-Z]\s?[-–—](?=\s|$)/u],
  ['dotted', /^[1-9]\d?(?:\.[1-9]\d?){1,4}[.)]?(?=\s|$)/],
  ['dotted', /^[1-9]\d?(?:\.[1-9]\d?){1,4}[.)]?(?=\p{L})/u],
  ['number', /^\(?[1-9]\d{0,2}\)(?=\s|$|\p{L})/u],
  ['number', /^[1-9]\d{0,2}\.(?=\s|$|\p{L}|„|")/u],
];

const skip = (line: string, at: number): number => {
  let i = at;
  while (i < line.length && /\s/.test(line[i]!)) i++;
  return i;
};

// Most lines begin with a word: one look spares them all the forms.
const mayBeLabel = /^(?:[^A-Za-z0-9ĂÂÎȘȚăâîșț(]|\(?[A-Za-z0-9ĂÂÎȘȚăâîșț]{1,5}(?:[.)]|\s?[-–—]))/;

const one = (head: string): { length: number; kind: LabelKind } | null => {
  if (!mayBeLabel.test(head)) return null;
  for (const [kind, form] of forms) {
    const m = form.exec(head);
    if (m && m[0].length > 0 && m[0] !== '()') return { length: m[0].length, kind };
  }
  const m = bullet.exec(head) ?? gluedBullet.exec(head);
  if (m) return { length: m[0].length, kind: 'bullet' };
  return null;
};

/** The same number of characters, without marks and capitals, so that offsets hold. */
const sameLength = (text: string): string => [...text].map((c) => { const f = fold(c); return f.length === c.length ? f : ' '.repeat(c.length); }).join('');

/**
 * The label of `line`, or null when it has none. A bullet before another label (`- 1.`, `- a.`) gives the inner one.
 * `content` counts from the start of `line`, spaces included.
 */
export function labelOf(line: string): LineLabel | null {
  const start = skip(line, 0);
  // Only these letters open `Capitolul` or `Art.`: folding every line would cost more than all the rest.
  const opening = line.slice(start, start + 30);
  const head = /^(?:c[aăâ]p|[aăâ]r[tțţ])/i.test(opening) ? sameLength(opening) : '';
  const chapterMatch = head ? (chapter.exec(head) ?? article.exec(head)) : null;
  if (chapterMatch) {
    const raw = line.slice(start, start + chapterMatch[0].length).trimEnd();
    return { label: raw, kind: head.startsWith('a') ? 'article' : 'chapter', content: skip(line, start + chapterMatch[0].length) };
  }
  let best: LineLabel | null = null;
  let at = start;
  // `- 1.` and `- ❖` have two labels, `- 1. a)` three; more is text.
  for (let n = 0; n < 3; n++) {
    const found = one(line.slice(at, at + 40));
    if (!found || (best && best.kind !== 'bullet')) break;
    const label = line.slice(at, at + found.length).trim();
    at = skip(line, at + found.length);
    best = { label, kind: found.kind, content: at };
  }
  return best;
}

const depths: Record<LabelKind, number> = { chapter: 0, article: 0, capital: 0, roman: 0, number: 0, letter: 1, 'small-roman': 2, dotted: 2, bullet: 0 };

/** How deep an item of this label stands when nothing else tells: `1.` 0, `a)` 1, `(i)` and `c.1.` 2. */
export const depthOf = (kind: LabelKind): number => depths[kind];
