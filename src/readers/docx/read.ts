// A .docx file to a Document: parts unpacked, numbers and styles resolved, body written out, what stayed outside told as losses.

import { DocumentBuilder } from '../../document/build.ts';
import type { Document } from '../../document/document.ts';
import { emptyFile, noBody, tooBig } from '../problems.ts';
import { Body } from './body.ts';
import { bodyHandler } from './elements.ts';
import { Numbering } from './numbering.ts';
import { headerText, notesOf, relationsOf } from './parts.ts';
import { Styles } from './styles.ts';
import { Writer } from './write.ts';
import { parseXml } from './xml.ts';
import { Archive } from './zip.ts';

const limit = 64 * 1024 * 1024;
const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const pageWords = /^(?:pag(?:ina|\.)?|page|din|of|[\s\d/|.,–—-])*$/i;
// More than a running title: text that belongs to the plan may have been put there.
const bodyLike = 300;

/** @throws Problem when the archive or its XML is damaged, hostile, encrypted or without text. */
export function readDocx(source: string, bytes: Uint8Array): Document {
  if (bytes.length === 0) throw emptyFile(source);
  if (bytes.length > limit) throw tooBig(source, '64 MB');
  const archive = new Archive(source, bytes);
  const main = [...relationsOf(archive, source, '').values()].find((r) => r.type === 'officeDocument')?.target ?? 'word/document.xml';
  const xml = archive.part(main);
  if (!xml) throw noBody(source);
  const relations = relationsOf(archive, source, main);
  const partOf = (type: string): string | undefined => [...relations.values()].find((r) => r.type === type)?.target;
  const optional = (type: string): Uint8Array | undefined => { const name = partOf(type); return name === undefined ? undefined : archive.part(name); };

  const styles = new Styles(source, optional('styles'));
  const numbering = new Numbering(source, optional('numbering'), styles);
  const body = new Body(styles, numbering);
  parseXml(source, main, xml, bodyHandler(body));

  const builder = new DocumentBuilder();
  const comments = notesOf(archive, source, partOf('comments'), 'w:comment', styles, numbering);
  new Writer(builder, comments).nodes(body.blocks);

  const texts = { footnote: notesOf(archive, source, partOf('footnotes'), 'w:footnote', styles, numbering), endnote: notesOf(archive, source, partOf('endnotes'), 'w:endnote', styles, numbering) };
  for (const note of body.notes) {
    const text = texts[note.kind].get(note.id);
    if (text) builder.line(note.mark ? `${note.mark} ${text}` : text);
    else if (text === undefined) builder.loss({ what: 'footnote-lost', count: 1, text: true });
  }

  const seen = new Set<string>();
  for (const id of body.headers) {
    const part = relations.get(id)?.target;
    const content = part === undefined ? undefined : archive.contentOf(part);
    // Word writes the same header anew for every section of the document.
    if (part === undefined || content === undefined || seen.has(content)) continue;
    seen.add(content);
    const text = headerText(archive, source, part, styles, numbering);
    if (pageWords.test(text) || seen.has(text)) continue;
    seen.add(text);
    builder.loss({ what: 'header-footer', count: 1, detail: text.length > 200 ? `${text.slice(0, 199)}…` : text, text: text.length >= bodyLike });
  }
  const document = builder.build(source, mediaType);
  // A file without a word is a scan pasted as pictures, or empty.
  if (!document.text.trim() && document.losses.length === 0) throw emptyFile(source);
  return document;
}
