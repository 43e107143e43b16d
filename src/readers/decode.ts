// Bytes to text: UTF-8 first, UTF-16 by its mark, and the old Central European code pages, said as a loss.

import type { Loss } from '../document/document.ts';
import { binaryFile, emptyFile, tooBig } from './problems.ts';

const limit = 64 * 1024 * 1024;

export interface Decoded { readonly text: string; readonly losses: Loss[] }

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((b, i) => bytes[i] === b);

/** UTF-16 without a mark shows as text whose every second byte is zero. */
const looksUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const n = Math.min(bytes.length, 4000) & ~1;
  if (n < 4 || !bytes.subarray(0, n).includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < n; i += 2) { if (bytes[i] === 0) even++; if (bytes[i + 1] === 0) odd++; }
  if (odd > n * 0.3 && even === 0) return 'utf-16le';
  if (even > n * 0.3 && odd === 0) return 'utf-16be';
  return null;
};

/** Share of control bytes that no text holds; a form feed and an escape are allowed. */
const looksBinary = (bytes: Uint8Array): boolean => {
  const n = Math.min(bytes.length, 65_536);
  let odd = 0;
  for (let i = 0; i < n; i++) {
    const b = bytes[i]!;
    if (b === 0) return true;
    if (b < 32 && b !== 9 && b !== 10 && b !== 13 && b !== 12 && b !== 11 && b !== 27) odd++;
  }
  return odd > n * 0.01 + 1;
};

/** Multi-byte letters that are right UTF-8, and bytes that are not. */
const utf8Evidence = (bytes: Uint8Array): { good: number; bad: number } => {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < bytes.length; i++) {
    const b = bytes[i]!;
    if (b < 0x80) continue;
    const more = b >= 0xc2 && b <= 0xdf ? 1 : b >= 0xe0 && b <= 0xef ? 2 : b >= 0xf0 && b <= 0xf4 ? 3 : 0;
    let ok = more > 0;
    for (let k = 1; k <= more && ok; k++) ok = ((bytes[i + k] ?? 0) & 0xc0) === 0x80;
    if (ok) { good++; i += more; } else bad++;
  }
  return { good, bad };
};

const encodingLoss = (detail: string): Loss => ({ what: 'encoding', detail, text: false });

/** Letters that a font or an extractor put out of reach: replacement characters and private letters between letters. */
function damageOf(text: string): Loss[] {
  const found = [...text.matchAll(/\uFFFD|(?<=\p{L})[\uE000-\uF8FF](?=\p{L})/gu)];
  const first = found[0]?.index;
  if (first === undefined) return [];
  return [{ what: 'damaged-letters', count: found.length, at: { start: first, end: first + 1 }, text: true }];
}

/** The text of bytes that are right UTF-8, without a byte order mark; null for others. */
function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes that are no right UTF-8: a damaged UTF-8, or an old code page, which is said. */
function otherText(bytes: Uint8Array, losses: Loss[]): string {
  const { good, bad } = utf8Evidence(bytes);
  // The broken bytes become replacement letters, which damageOf tells.
  if (good > bad) return new TextDecoder('utf-8').decode(bytes);
  // The two code pages share the Romanian letters; only windows-1250 has quotes and dashes at 0x80-0x9F.
  const page = bytes.some((b) => b >= 0x80 && b <= 0x9f) ? 'windows-1250' : 'iso-8859-2';
  losses.push(encodingLoss(page));
  return new TextDecoder(page).decode(bytes);
}

const control = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/;
/** Line ends of other kinds and letters that may be damage: nearly every text has none and is left as it is. */
const unusual = /[\r\u0085\u2028\u2029\ufeff\ufffd\ue000-\uf8ff]/;

/** The text with `\n` line ends and no byte order mark. @throws Problem when empty, too big or not text. */
export function decode(source: string, bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw emptyFile(source);
  if (bytes.length > limit) throw tooBig(source, '64 MB');
  const losses: Loss[] = [];
  const utf16 = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : looksUtf16(bytes);
  let text = utf16 ? new TextDecoder(utf16).decode(bytes) : strictUtf8(bytes);
  // Only a text that holds a control character is counted through.
  if (!utf16 && (text === null || control.test(text)) && looksBinary(bytes)) throw binaryFile(source);
  text ??= otherText(bytes, losses);
  const odd = unusual.test(text);
  if (odd) text = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').replace(/[\u2028\u2029\u0085]/g, '\n');
  if (!/\S/.test(text)) throw emptyFile(source);
  if (odd) losses.push(...damageOf(text));
  return { text, losses };
}
