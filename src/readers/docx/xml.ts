// Runs saxes over a part of the document with usual prefixes, refusing document types and endless nesting.

import { SaxesParser } from 'saxes';
import { badXml, xmlDoctype, xmlTooDeep } from '../problems.ts';

export type Attributes = Readonly<Record<string, string>>;
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

const maximumDepth = 2000;

// Names are compared by their usual prefix; a writer may choose another for the same namespace.
const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
};

/** Prefixes of the root that stand for a known namespace under another name; null when there are none. */
const unusual = (attributes: Attributes): Map<string, string> | null => {
  const map = new Map<string, string>();
  for (const [key, value] of Object.entries(attributes)) {
    const usual = prefixes[value];
    if (!usual || !key.startsWith('xmlns')) continue;
    const prefix = key.slice(6);
    if (prefix !== usual) map.set(prefix, usual);
  }
  return map.size ? map : null;
};

const renamed = (name: string, map: Map<string, string>): string => {
  const colon = name.indexOf(':');
  const usual = map.get(colon < 0 ? '' : name.slice(0, colon));
  return usual === undefined ? name : `${usual}:${name.slice(colon + 1)}`;
};

const renamedAttributes = (attributes: Attributes, map: Map<string, string>): Attributes =>
  Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.includes(':') ? renamed(key, map) : key, value]));

const decoded = (bytes: Uint8Array): string => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
};

/** @throws Problem on XML that is not whole, has a DTD or nests without end. */
export function parseXml(source: string, part: string, bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: false, fragment: false });
  let depth = 0;
  let map: Map<string, string> | null = null;
  parser.on('error', () => { throw badXml(source, part, { line: parser.line, column: parser.column }); });
  parser.on('doctype', () => { throw xmlDoctype(source, part); });
  parser.on('opentag', (tag) => {
    if (depth++ === 0) map = unusual(tag.attributes);
    if (depth > maximumDepth) throw xmlTooDeep(source, part);
    if (map) handler.open(renamed(tag.name, map), renamedAttributes(tag.attributes, map));
    else handler.open(tag.name, tag.attributes);
  });
  const { close, text } = handler;
  parser.on('closetag', (tag) => { depth--; close?.call(handler, map ? renamed(tag.name, map) : tag.name); });
  if (text) { parser.on('text', (t) => text.call(handler, t)); parser.on('cdata', (t) => text.call(handler, t)); }
  parser.write(decoded(bytes)).close();
}

/** An on/off property: present means on unless `w:val` says off, false or 0. */
export const isOn = (attributes: Attributes): boolean => !/^(?:0|off|false)$/i.test(attributes['w:val'] ?? 'on');
