// What a file is by its first bytes and, for archives, by the names of its parts; the extension is only a hint.

export type Signature = 'docx' | 'odt' | 'office' | 'zip' | 'pdf' | 'ole' | 'ole-encrypted' | 'rtf' | 'image' | 'html' | 'xml' | 'text';

const at = (bytes: Uint8Array, offset: number, ...mark: number[]): boolean => mark.every((b, i) => bytes[offset + i] === b);

const latin = (bytes: Uint8Array, from: number, to: number): string => {
  let text = '';
  for (let i = from; i < Math.min(to, bytes.length); i++) text += String.fromCharCode(bytes[i]!);
  return text;
};

/** Whether the bytes hold `word` (ASCII) between `from` and `to`. */
const holds = (bytes: Uint8Array, word: string, from = 0, to = bytes.length): boolean => {
  const first = word.charCodeAt(0);
  const last = Math.min(to, bytes.length) - word.length;
  for (let i = bytes.indexOf(first, from); i >= 0 && i <= last; i = bytes.indexOf(first, i + 1)) {
    let k = 1;
    while (k < word.length && bytes[i + k] === word.charCodeAt(k)) k++;
    if (k === word.length) return true;
  }
  return false;
};

const zipKind = (bytes: Uint8Array): Signature => {
  // The names of the parts stand in the directory at the end, and in a cut file only at the beginning.
  const window = 1 << 20;
  const has = (name: string): boolean => holds(bytes, name, Math.max(0, bytes.length - window)) || holds(bytes, name, 0, window);
  if (has('application/vnd.oasis.opendocument.text')) return 'odt';
  if (has('xl/workbook') || has('ppt/presentation') || has('opendocument.spreadsheet') || has('opendocument.presentation')) return has('word/document') ? 'docx' : 'office';
  if (has('word/')) return 'docx';
  return 'zip';
};

const isImage = (b: Uint8Array): boolean => at(b, 0, 0x89, 0x50, 0x4e, 0x47) || at(b, 0, 0xff, 0xd8, 0xff) || at(b, 0, 0x47, 0x49, 0x46, 0x38)
  || at(b, 0, 0x49, 0x49, 0x2a, 0) || at(b, 0, 0x4d, 0x4d, 0, 0x2a) || (at(b, 0, 0x52, 0x49, 0x46, 0x46) && at(b, 8, 0x57, 0x45, 0x42, 0x50))
  || (at(b, 0, 0x42, 0x4d) && b.length > 54 && b[5] === 0 && at(b, 6, 0, 0, 0, 0)) || (at(b, 4, 0x66, 0x74, 0x79, 0x70) && /^(?:hei|mif|avi)/.test(latin(b, 8, 11)));

/** The first byte that is neither a byte order mark nor a blank. */
function firstByte(bytes: Uint8Array): number | undefined {
  let i = at(bytes, 0, 0xef, 0xbb, 0xbf) ? 3 : 0;
  while (bytes[i] === 32 || bytes[i] === 0xa0 || (bytes[i]! >= 9 && bytes[i]! <= 13)) i++;
  return bytes[i];
}

/** The kind of file; `text` where nothing else is recognised (it may still turn out to be binary). */
export function signatureOf(bytes: Uint8Array): Signature {
  if (at(bytes, 0, 0x50, 0x4b, 3, 4) || at(bytes, 0, 0x50, 0x4b, 5, 6)) return zipKind(bytes);
  if (at(bytes, 0, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return holds(bytes, 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e') ? 'ole-encrypted' : 'ole';
  if (isImage(bytes)) return 'image';
  if (holds(bytes, '%PDF-', 0, 1024)) return 'pdf';
  const first = firstByte(bytes);
  if (first !== 0x3c && first !== 0x7b) return 'text';
  const head = latin(bytes, 0, 600).replace(/^\u00EF\u00BB\u00BF/, '').trimStart().toLowerCase();
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (head.startsWith('<!doctype html') || head.startsWith('<html') || /^<\?xml[^>]*\?>\s*(?:<!doctype html|<html)/.test(head)) return 'html';
  if (head.startsWith('<?xml')) return 'xml';
  return 'text';
}
