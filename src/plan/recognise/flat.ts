// Text as the value parsers search it: lower case, plain letters, one space for each blank; offsets lead back to the source.

/** `text` is searched; `at(i)` is the source offset of its character `i` (`at(text.length)` is the end). */
export interface Flat { readonly text: string; at(index: number): number }

const mark = /\p{M}/u;
const dropped = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const cache = new Map<string, string>();

/** Letters that the damaged fonts of the corpus put in place of Romanian ones. */
const odd: Readonly<Record<string, string>> = { 'đ': 'd', 'ń': 't', 'ł': 't', '–': '-', '—': '-', '−': '-', '‑': '-', '‐': '-', '’': "'", '‘': "'", '”': '"', '“': '"', '„': '"', '«': '"', '»': '"', '″': '"' };

function plain(ch: string): string {
  const known = cache.get(ch);
  if (known !== undefined) return known;
  let out: string;
  if (mark.test(ch) || dropped.test(ch)) out = '';
  else if (/\s/.test(ch)) out = ch === '\n' || ch === '\t' ? ch : ' ';
  else {
    const lower = ch.toLowerCase();
    out = odd[lower] ?? lower.normalize('NFD').replace(/\p{M}+/gu, '');
    if (out.length !== 1) out = ch.length === 1 ? (out[0] ?? '') : ch;
  }
  if (cache.size < 4096) cache.set(ch, out);
  return out;
}

const ascii = /^[\x20-\x7e\n\t]*$/;

/** The flat form of `source`; `base` is added to every offset it gives back. */
export function flatten(source: string, base = 0): Flat {
  if (ascii.test(source)) return { text: source.toLowerCase(), at: (i) => base + i };
  let text = '';
  let offsets: number[] | null = null;
  for (let i = 0; i < source.length; i += 1) {
    const out = plain(source[i] as string);
    if (out === '' && offsets === null) { offsets = []; for (let k = 0; k < text.length; k += 1) offsets.push(k); }
    if (out !== '') { if (offsets) offsets.push(i); text += out; }
  }
  if (offsets === null) return { text, at: (i) => base + i };
  const map = offsets;
  return { text, at: (i) => base + (i < map.length ? (map[i] as number) : source.length) };
}
