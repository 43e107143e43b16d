// The one reading view of a document: repaired letters, no marks of layout, every offset tied to the source text.

import type { Span } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';

export interface View {
  /** Normalised text: NFC, comma-below ș ț, plain spaces, no markdown or html marks, letter-spaced words closed up. */
  readonly text: string;
  /** The same text in lower case without diacritics; offsets are those of `text`. */
  readonly folded: string;
  /** The place in the source of the range [start, end) of `text`. */
  place(start: number, end: number): Span;
  /** The first offset of `text` at or after a source offset. */
  offset(source: number): number;
}

const repaired: Readonly<Record<string, string>> = {
  'ş': 'ș', 'Ş': 'Ș', 'ţ': 'ț', 'Ţ': 'Ț', 'ã': 'ă', 'Ã': 'Ă', 'ǎ': 'ă', 'Ǎ': 'Ă', 'Ń': 'ț', 'ń': 'ț', 'ł': 'Ț',
  '\u00ad': '', '\u200b': '', '\u200c': '', '\u200d': '', '\ufeff': '', '\u2060': '', '\r': '', '\f': '\n', '\v': '\n', '\u2028': '\n', '\u2029': '\n',
  '\u2010': '-', '\u2011': '-', '\u2012': '–', '\u2015': '—', '\u2212': '-', 'ﬁ': 'f', 'ﬂ': 'f',
};
const space = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const mark = /\p{M}/u;
const foldMemo: string[] = [];
const foldOther = new Map<string, string>();

/** One character without its mark and in lower case; always one character, so that offsets stay. */
function foldOne(char: string): string {
  const code = char.charCodeAt(0);
  const known = code < 0x400 ? foldMemo[code] : foldOther.get(char);
  if (known !== undefined) return known;
  const made = code < 0x80 ? char.toLowerCase() : char.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase();
  const one = made.length === 1 ? made : char;
  if (code < 0x400) foldMemo[code] = one; else foldOther.set(char, one);
  return one;
}

/** Ranges of the source that are marks of layout: what stands in their place. */
const layout: readonly { readonly pattern: RegExp; readonly by: string }[] = [
  { pattern: /<\/?[a-zA-Z][^<>\n]{0,200}>/g, by: ' ' },
  { pattern: /&nbsp;/g, by: ' ' },
  { pattern: /\[bookmark:[^\]\n]{0,80}\]/g, by: '' },
  { pattern: /^[ \t]{0,3}#{1,6}(?=[ \t]|\p{L})/gmu, by: '' },
  { pattern: /\*{2,}/g, by: '' },
  { pattern: /\*(?=\S)|(?<=\S)\*/g, by: '' },
  { pattern: /\\(?=[*_.#()[\]-])/g, by: '' },
];
const letterSpaced = /(?<![\p{L}\p{N}])(?:\p{L}[ \u00a0]{1,3}){4,}\p{L}(?![\p{L}\p{N}])/gu;
const brokenLine = /(?<=\p{Ll})-\r?\n(?=\p{Ll})/gu;

function charsOf(source: string): string[] {
  const out: string[] = new Array<string>(source.length);
  for (let i = 0; i < source.length; i += 1) {
    const char = source[i]!;
    out[i] = char < '\u0080' && char !== '\r' && char !== '\f' && char !== '\v' ? char : (repaired[char] ?? (space.test(char) ? ' ' : char));
    if (char > '\u02ff' && mark.test(char) && i > 0) {
      let base = i - 1;
      while (base > 0 && out[base] === '') base -= 1;
      const whole = (out[base]! + char).normalize('NFC');
      out[base] = whole.length === 1 ? (repaired[whole] ?? whole) : out[base]!;
      out[i] = '';
    }
  }
  return out;
}

function dropLayout(source: string, out: string[]): void {
  for (const { pattern, by } of layout) {
    for (const hit of source.matchAll(pattern)) {
      out[hit.index] = by;
      for (let i = hit.index + 1; i < hit.index + hit[0].length; i += 1) out[i] = '';
    }
  }
  for (const hit of source.matchAll(brokenLine)) for (let i = hit.index; i < hit.index + hit[0].length; i += 1) out[i] = '';
  for (const hit of source.matchAll(letterSpaced)) {
    // Wider gaps part the words of a letter-spaced title, single ones part its letters.
    if (hit[0] !== hit[0].toUpperCase()) continue;
    const mixed = /[\p{L}][ \u00a0]{2,}/u.test(hit[0]) && /[\p{L}][ \u00a0](?=[\p{L}])/u.test(hit[0]);
    for (const gap of hit[0].matchAll(/[ \u00a0]+/g)) {
      const from = hit.index + gap.index;
      for (let i = from; i < from + gap[0].length; i += 1) out[i] = '';
      if (mixed && gap[0].length > 1) out[from] = ' ';
    }
  }
}

const labelled = /^\s*(?:[-–—•●■▪❖✓✔➢*#]|\(?[a-zA-Z]{1,4}[.)]|\(?\d{1,2}[.)](?!\d)|cap(?:itolul|\.)|art\.?\s*\d|anexa)/i;
const abbreviation = /\b(?:nr|art|alin|lit|pct|dr|str|tel|jud|com|mun|or|tg|sf|h\.?\s?g|h\.?\s?c\.?\s?l|h\.?\s?c\.?\s?j|o\.?\s?u\.?\s?g)\.?\s*$/i;

/** Line ends that a page's width made, not the writer: the words go on, so the line end is a space. */
function joinWrappedLines(source: string, out: string[]): void {
  const lines: { start: number; end: number; text: string }[] = [];
  for (let at = 0; at <= source.length;) {
    const stop = source.indexOf('\n', at), end = stop < 0 ? source.length : stop;
    lines.push({ start: at, end, text: source.slice(at, end).trimEnd() });
    if (stop < 0) break;
    at = end + 1;
  }
  const texts = lines.filter((l) => l.text && !l.text.includes('\t')).map((l) => l.text.length);
  const width = Math.max(0, ...texts), full = texts.filter((n) => n >= width - 20).length;
  const wraps = width >= 50 && width <= 200 && full >= 8 && full * 4 >= texts.length;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const a = lines[i]!, b = lines[i + 1]!;
    if (a.text.length < 45 || !b.text.trim() || a.text.includes('\t') || b.text.includes('\t')) continue;
    const cut = abbreviation.test(a.text);
    if (!cut && (/[.;:!?]["”»)]?$/.test(a.text) || labelled.test(b.text))) continue;
    const first = /^\s*\S+/.exec(b.text)![0].trim();
    const noRoom = wraps && a.text.length + 1 + first.length > width - 4;
    if (cut || noRoom || (/^\s*["„(]?\p{Ll}/u.test(b.text) && (wraps || a.text.length >= 60))) out[a.end] = ' ';
  }
}

/** The reading view of any text. */
export function viewOfText(source: string): View {
  const out = charsOf(source);
  dropLayout(source, out);
  joinWrappedLines(source, out);
  const starts = new Int32Array(out.length);
  const kept: string[] = [], plain: string[] = [];
  let count = 0, last = '';
  for (let i = 0; i < out.length; i += 1) {
    const char = out[i]!;
    if (char === '' || (char === ' ' && last === ' ')) continue;
    starts[count] = i;
    count += 1;
    kept.push(char);
    plain.push(foldOne(char));
    last = char;
  }
  const text = kept.join(''), folded = plain.join('');
  const place = (start: number, end: number): Span => {
    if (count === 0) return { start: 0, end: 0 };
    const from = start < count ? starts[Math.max(0, start)]! : source.length;
    if (end <= start) return { start: from, end: from };
    let to = end - 1 < count ? starts[end - 1]! + 1 : source.length;
    while (to < source.length && source[to]! > '\u02ff' && mark.test(source[to]!)) to += 1;
    return { start: from, end: Math.max(from, to) };
  };
  const offset = (at: number): number => {
    let low = 0, high = count;
    while (low < high) { const middle = (low + high) >> 1; if (starts[middle]! < at) low = middle + 1; else high = middle; }
    return low;
  };
  return { text, folded, place, offset };
}

const views = new WeakMap<Document, View>();

/** The reading view of a document, made once. */
export function viewOf(document: Document): View {
  const known = views.get(document);
  if (known) return known;
  const made = viewOfText(document.text);
  views.set(document, made);
  return made;
}
