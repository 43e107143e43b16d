// The label in front of a line (`a)`, `(iv)`, `c.1.`, `- 2.`, `❖`, `CAPITOLUL II:`) told apart from its content.

import { fold } from '../base/fold.ts';
import { capitals, isSpace, letters, smalls } from '../base/letters.ts';

export type LabelKind = 'chapter' | 'article' | 'capital' | 'roman' | 'number' | 'letter' | 'small-roman' | 'dotted' | 'bullet';

/** `label` as written, `kind` of its form, `content` the offset in the line where what follows begins. */
export interface LineLabel { readonly label: string; readonly kind: LabelKind; readonly content: number }

/** What a bullet is; some may also be glued to their word. Private letters are bullets of symbol fonts. */
const bullets = '-–—−•●○■□▪▫◦❖➢➤►▶✓✔*·§o¨', gluedBullets = '-–—•●■▪❖➢➤►✓✔';
const isPrivate = (char: string): boolean => char >= '\uf000' && char <= '\uf0ff';
const chapter = /^(?:cap(?:itolul|itol|\.)?)\s*[.:]?\s*([ivxl]{1,5}|\d{1,2})(?=$|[\s.:,–—-])\s*[.:]?/;
const article = /^art(?:icolul|\.)?\s*\d{1,3}(?:\^\d+)?(?=$|[\s.:,–—-])\s*[.:]?/;

type Forms = readonly (readonly [LabelKind, RegExp])[];
const before = `(?=\\s|$|[${letters}])`;
const anyLetter = new RegExp(`[${letters}]`);
/** The forms by what they begin with, so that a line is looked at by a few of them only; in each list the first that fits counts. */
const inBrackets: Forms = [
  ['small-roman', new RegExp(`^\\((?:x{0,2}(?:ix|iv|v?i{0,3}))\\)${before}`)],
  ['dotted', new RegExp(`^\\([a-z]\\.\\d{1,2}(?:\\.\\d{1,2})*[.)]?${before}`)],
  ['letter', new RegExp(`^\\([a-zăâîșț]\\)${before}`)],
  ['number', new RegExp(`^\\([1-9]\\d{0,2}\\)${before}`)],
];
const small: Forms = [
  ['small-roman', /^(?:ii|iii|iv|vi|vii|viii|ix)[.)](?=\s|$)/],
  ['dotted', new RegExp(`^[a-z]\\.\\d{1,2}(?:\\.\\d{1,2})*[.)]?${before}`)],
  ['letter', new RegExp(`^[a-zăâîșț](?:\\)${before}|\\.(?=\\s|$))`)],
];
const capital: Forms = [
  ['roman', new RegExp(`^(?:I{1,3}|IV|VI{0,3}|IX|X)[.)](?=\\s|$|[${capitals}])`)],
  ['capital', new RegExp(`^[A-ZĂÂÎȘȚ][.)](?=\\s|$|[${capitals}][${smalls}])`)],
  ['capital', /^[A-Z]\s?[-–—](?=\s|$)/],
];
const figure: Forms = [
  ['dotted', /^[1-9]\d?(?:\.[1-9]\d?){1,4}[.)]?(?=\s|$)/],
  ['dotted', new RegExp(`^[1-9]\\d?(?:\\.[1-9]\\d?){1,4}[.)]?(?=[${letters}])`)],
  ['number', new RegExp(`^[1-9]\\d{0,2}\\)${before}`)],
  ['number', new RegExp(`^[1-9]\\d{0,2}\\.(?=\\s|$|[„"${letters}])`)],
];

const skip = (line: string, at: number): number => {
  let i = at;
  while (i < line.length && isSpace(line, i)) i++;
  return i;
};

// Most lines begin with a word: one look spares them all the forms.
const wordLabel = /^\(?[A-Za-z0-9ĂÂÎȘȚăâîșț]{1,5}(?:[.)]|\s?[-–—])/;

const formsFor = (first: string): Forms => {
  if (first === '(') return inBrackets;
  if (first <= '9') return first >= '0' ? figure : [];
  if (first <= 'Z' || 'ĂÂÎȘȚ'.includes(first)) return first >= 'A' ? capital : [];
  return (first >= 'a' && first <= 'z') || 'ăâîșț'.includes(first) ? small : [];
};

const one = (head: string): { length: number; kind: LabelKind } | null => {
  const first = head[0];
  if (first === undefined) return null;
  const forms = formsFor(first);
  if (forms.length) {
    if (!wordLabel.test(head)) return null;
    for (const [kind, form] of forms) {
      const m = form.exec(head);
      if (m && m[0] !== '()') return { length: m[0].length, kind };
    }
    if (first !== 'o') return null;
  }
  if (bullets.includes(first) || isPrivate(first)) {
    if (head.length === 1 || isSpace(head, 1)) return { length: 1, kind: 'bullet' };
    if ((gluedBullets.includes(first) || isPrivate(first)) && (anyLetter.test(head[1]!) || head[1] === '„' || head[1] === '"')) return { length: 1, kind: 'bullet' };
  }
  return null;
};

const namedOpening = /^(?:c[aăâ]p|[aăâ]r[tțţ])/i;

/** The same number of characters, without marks and capitals, so that offsets hold. */
const sameLength = (text: string): string => [...text].map((c) => { const f = fold(c); return f.length === c.length ? f : ' '.repeat(c.length); }).join('');

/**
 * The label of `line`, or null when it has none. A bullet before another label (`- 1.`, `- a.`) gives the inner one.
 * `content` counts from the start of `line`, spaces included.
 */
export function labelOf(line: string): LineLabel | null {
  const start = skip(line, 0);
  // Only these letters open `Capitolul` or `Art.`: folding every line would cost more than all the rest.
  const head = 'cCaAăĂâÂ'.includes(line[start] ?? '-') && namedOpening.test(line.slice(start, start + 3)) ? sameLength(line.slice(start, start + 30)) : '';
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
