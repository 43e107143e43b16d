// The label in front of a line (`a)`, `(iv)`, `c.1.`, `- 2.`, `❖`, `CAPITOLUL II:`) told apart from its content.

import { isCapital, isLetter, isSmall } from '../base/characters.ts';
import { fold, foldLetters } from '../base/fold.ts';
import { isSpace } from '../base/letters.ts';

export type LabelKind = 'chapter' | 'article' | 'capital' | 'roman' | 'number' | 'letter' | 'small-roman' | 'dotted' | 'bullet';

/** `label` as written, `kind` of its form, `content` the offset in the line where what follows begins. */
export interface LineLabel { readonly label: string; readonly kind: LabelKind; readonly content: number }

/** What a bullet is; some may also be glued to their word. Private letters are bullets of symbol fonts. */
const bullets = '-–—−•●○■□▪▫◦❖➢➤►▶✓✔*·§o¨', gluedBullets = '-–—•●■▪❖➢➤►✓✔';
const isPrivate = (char: string): boolean => char >= '\uf000' && char <= '\uf0ff';
const chapter = /^(?:cap(?:itolul|itol|\.)?)\s*[.:]?\s*([ivxl]{1,5}|\d{1,2})(?=$|[\s.:,–—-])\s*[.:]?/;
const article = /^art(?:icolul|\.)?\s*\d{1,3}(?:\^\d+)?(?=$|[\s.:,–—-])\s*[.:]?/;

/** What may follow a label: the end, a blank or a letter. */
const endsAt = (text: string, at: number): boolean => at >= text.length || isSpace(text, at);
const parts = (text: string, at: number): boolean => endsAt(text, at) || isLetter(text[at]);

// By what they begin with, so that a line is looked at by one of them only; in each the first form that fits counts.
const inBrackets = /^\((?:(x{0,2}(?:ix|iv|v?i{0,3}))\)|([a-z]\.\d{1,2}(?:\.\d{1,2})*[.)]?)|([a-zăâîșț])\)|[1-9]\d{0,2}\))/;
const small = /^(?:((?:ii|iii|iv|vi|vii|viii|ix)[.)])|([a-z]\.\d{1,2}(?:\.\d{1,2})*[.)]?)|[a-zăâîșț][.)])/;
const capital = /^(?:((?:I{1,3}|IV|VI{0,3}|IX|X)[.)])|([A-ZĂÂÎȘȚ][.)])|[A-Z]\s?[-–—])/;
const figure = /^(?:([1-9]\d?(?:\.[1-9]\d?){1,4}[.)]?)|[1-9]\d{0,2}[.)])/;

interface Found { readonly length: number; readonly kind: LabelKind }

function bracketLabel(head: string): Found | null {
  const m = inBrackets.exec(head);
  if (!m || m[0] === '()' || !parts(head, m[0].length)) return null;
  return { length: m[0].length, kind: m[1] ? 'small-roman' : m[2] ? 'dotted' : m[3] ? 'letter' : 'number' };
}

function smallLabel(head: string): Found | null {
  const m = small.exec(head), length = m?.[0].length ?? 0;
  if (!m || !(m[1] || (!m[2] && m[0].endsWith('.')) ? endsAt(head, length) : parts(head, length))) return null;
  return { length, kind: m[1] ? 'small-roman' : m[2] ? 'dotted' : 'letter' };
}

function capitalLabel(head: string): Found | null {
  const m = capital.exec(head), length = m?.[0].length ?? 0;
  if (!m) return null;
  const fits = endsAt(head, length) || (m[1] ? isCapital(head[length]) : m[2] ? isCapital(head[length]) && isSmall(head[length + 1]) : false);
  return fits ? { length, kind: m[1] ? 'roman' : 'capital' } : null;
}

function figureLabel(head: string): Found | null {
  const m = figure.exec(head), length = m?.[0].length ?? 0;
  if (!m || !(parts(head, length) || (!m[1] && m[0].endsWith('.') && '„"'.includes(head[length]!)))) return null;
  return { length, kind: m[1] ? 'dotted' : 'number' };
}

function bulletAt(head: string, first: string): Found | null {
  if (!bullets.includes(first) && !isPrivate(first)) return null;
  const next = head[1];
  const glued = (gluedBullets.includes(first) || isPrivate(first)) && (isLetter(next) || next === '„' || next === '"');
  return glued || endsAt(head, 1) ? { length: 1, kind: 'bullet' } : null;
}

const skip = (line: string, at: number): number => {
  let i = at;
  while (i < line.length && isSpace(line, i)) i++;
  return i;
};

// Most lines begin with a word: one look spares them all the forms.
const wordLabel = /^\(?[A-Za-z0-9ĂÂÎȘȚăâîșț]{1,5}(?:[.)]|\s?[-–—])/;

const one = (head: string): Found | null => {
  const first = head[0];
  if (first === undefined) return null;
  if (first === '(') return wordLabel.test(head) ? bracketLabel(head) : null;
  if (first >= '0' && first <= '9') return wordLabel.test(head) ? figureLabel(head) : null;
  if ((first >= 'A' && first <= 'Z') || 'ĂÂÎȘȚ'.includes(first)) return wordLabel.test(head) ? capitalLabel(head) : null;
  if ((first >= 'a' && first <= 'z') || 'ăâîșț'.includes(first)) return wordLabel.test(head) ? (smallLabel(head) ?? (first === 'o' ? bulletAt(head, first) : null)) : null;
  return bulletAt(head, first);
};

const namedOpening = /^(?:c[aăâ]p|[aăâ]r[tțţ])/i;

/** The same number of characters, without marks and capitals, so that offsets hold. */
const sameLength = (text: string): string => {
  const folded = foldLetters(text);
  return folded.length === text.length ? folded : [...text].map((c) => { const f = fold(c); return f.length === c.length ? f : ' '.repeat(c.length); }).join('');
};

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
