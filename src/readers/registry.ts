// The readers, and which of them a file is for: by its content first, by its name only where the content leaves a choice.

import { dataReader } from './data.ts';
import { docxReader } from './docx.ts';
import { markdownReader } from './markdown.ts';
import { badZip, emptyFile, encrypted, isImage, notRead, otherOffice } from './problems.ts';
import type { Reader } from './reader.ts';
import { signatureOf } from './signature.ts';
import { textReader } from './text.ts';

/** Every reader; heavy libraries are loaded inside `read`. */
export const readers: readonly Reader[] = [docxReader, textReader, markdownReader, dataReader];

/** File name endings a folder is searched for, without the dot. */
export const readableExtensions: readonly string[] = readers.flatMap((reader) => reader.extensions);

const extensionOf = (name: string): string => {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return extension.length < Math.min(9, name.length) && /^[a-z0-9]+$/.test(extension) ? extension : '';
};

const dataKey = /^(?:kind|title|authority|year|decision|strategies|sections|existing|proposed|training|activities|budgetTables|objectives|measures|period|losses)\s*:(?:\s|$)/m;

const textReaderFor = (bytes: Uint8Array, extension: string): Reader => {
  const named = readers.find((reader) => reader !== docxReader && reader.extensions.includes(extension));
  if (named) return named;
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 4000)).replace(/^\uFEFF/, '');
  if (/^\s*\{\s*["}]/.test(head)) return dataReader;
  const lines = head.split(/\r?\n/).filter((line) => line.trim() && !line.startsWith('#') && line !== '---');
  if (/^[\w-]+\s*:(?:\s|$)/.test(lines[0] ?? '') && dataKey.test(head)) return dataReader;
  if (/^#{1,6} \S/m.test(head) && /^\s*\|?\s*:?-{3,}:?\s*\|/m.test(head)) return markdownReader;
  return textReader;
};

/**
 * The reader for these bytes; `name` is how the user named the file.
 * @throws Problem where the format is known and not read (PDF, .doc, .odt, .rtf, images, other archives) or the file is empty.
 */
export function detect(bytes: Uint8Array, name: string): Reader {
  if (bytes.length === 0) throw emptyFile(name);
  const extension = extensionOf(name);
  switch (signatureOf(bytes)) {
    case 'docx': return docxReader;
    case 'zip': throw ['docx', 'docm', 'dotx'].includes(extension) ? badZip(name) : otherOffice(name);
    case 'office': throw otherOffice(name);
    case 'odt': throw notRead(name, 'odt');
    case 'pdf': throw notRead(name, 'pdf');
    case 'ole-encrypted': throw encrypted(name);
    case 'ole': throw notRead(name, 'doc');
    case 'rtf': throw notRead(name, 'rtf');
    case 'image': throw isImage(name);
    case 'html': throw notRead(name, 'html');
    case 'xml': throw notRead(name, 'xml');
    case 'text': return textReaderFor(bytes, extension);
  }
}
