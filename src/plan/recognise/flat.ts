// Text as the value parsers search it: lower case, plain letters, one space for each blank; offsets lead back to the source.

import { isMark } from '../../base/characters.ts';

/** `text` is searched; `at(i)` is the source offset of its character `i` (`at(text.length)` is the end). */
export interface Flat { readonly text: string; at(index: number): number }

const dropped = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
/** Letters that the damaged fonts of the corpus put in place of Romanian ones. */
const odd: Readonly<Record<string, string>> = { 'đ': 'd', 'ń': 't', 'ł': 't', '–': '-', '—': '-', '−': '-', '‑': '-', '‐': '-', '’': "'", '‘': "'", '”': '"', '“': '"', '„': '"', '«': '"', '»': '"', '″': '"' };
/** What single characters become; the letters of Romanian are there from the start. */
const cache = new Map<string, string>([...Object.entries(odd), ...['ăa', 'âa', 'îi', 'șs', 'țt', 'şs', 'ţt', 'Ăa', 'Âa', 'Îi', 'Șs', 'Țt', 'Şs', 'Ţt', '••', '……'].map((pair) => [pair[0]!, pair[1]!] as const)]);

function plain(ch: string): string {
  const known = cache.get(ch);
  if (known !== undefined) return known;
  let out: string;
  if (isMark(ch) || dropped.test(ch)) out = '';
  else if (/\s/.test(ch)) out = ch === '\n' || ch === '\t' ? ch : ' ';
  else {
    const lower = ch.toLowerCase();
    out = odd[lower] ?? [...lower.normalize('NFD')].filter((c) => !isMark(c)).join('');
    if (out.length !== 1) out = ch.length === 1 ? (out[0] ?? '') : ch;
  }
  if (cache.size < 4096) cache.set(ch, out);
  return out;
}

const notAscii = /[^\x20-\x7e\n\t]/, everyNotAscii = /[^\x20-\x7e\n\t]/g;

/** The flat form of `source`; `base` is added to every offset it gives back. */
export function flatten(source: string, base = 0): Flat {
  const text = flatText(source);
  if (text.length === source.length) return { text, at: (i) => base + i };
  const map: number[] = [];
  for (let i = 0; i < source.length; i += 1) if (plain(source[i] as string) !== '') map.push(i);
  return { text, at: (i) => base + (i < map.length ? (map[i] as number) : source.length) };
}

/** The flat form of `source` alone. */
export const flatText = (source: string): string => (notAscii.test(source) ? source.replace(everyNotAscii, plain) : source).toLowerCase();
