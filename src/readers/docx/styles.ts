// Styles: numbering and heading level of paragraphs, hidden letters and capitals, followed through the styles they are based on.

import type { Attributes } from './xml.ts';
import { isOn, parseXml } from './xml.ts';

interface Style { name: string; basedOn?: string; numId?: string; ilvl?: number; outline?: number; hidden?: boolean; capitals?: boolean; paragraph: boolean }
/** What a style says of its text; `level` counts headings from 1. */
export interface StyleFacts { readonly level?: number; readonly numId?: string; readonly ilvl?: number; readonly hidden?: boolean; readonly capitals?: boolean; /** An entry of a table of contents. */ readonly contents?: boolean }

const headingName = /^(?:heading|titlu|überschrift|titre)\s*([1-9])$/i;
const contentsName = /^(?:toc|contents|cuprins)\s*[1-9]$/i;

export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly facts = new Map<string, StyleFacts>();
  private standard = '';

  constructor(source: string, bytes: Uint8Array | undefined) {
    if (!bytes) return;
    let style: Style | null = null;
    let inParagraph = false;
    parseXml(source, 'word/styles.xml', bytes, {
      open: (name: string, a: Attributes) => {
        if (name === 'w:style') {
          style = { name: '', paragraph: (a['w:type'] ?? 'paragraph') === 'paragraph' };
          this.styles.set(a['w:styleId'] ?? '', style);
          if (style.paragraph && /^(?:1|on|true)$/.test(a['w:default'] ?? '')) this.standard = a['w:styleId'] ?? '';
        } else if (style) {
          const value = a['w:val'] ?? '';
          if (name === 'w:name') style.name = value;
          else if (name === 'w:basedOn') style.basedOn = value;
          else if (name === 'w:pPr') inParagraph = true;
          else if (inParagraph && name === 'w:numId') style.numId = value;
          else if (inParagraph && name === 'w:ilvl') style.ilvl = Number(value);
          else if (inParagraph && name === 'w:outlineLvl') style.outline = Number(value);
          else if (name === 'w:vanish') style.hidden = isOn(a);
          else if (name === 'w:caps') style.capitals = isOn(a);
        }
      },
      close: (name) => {
        if (name === 'w:style') style = null;
        else if (name === 'w:pPr') inParagraph = false;
      },
    });
  }

  /** The numbering a list style points to, for `numStyleLink`. */
  numberingOf(id: string): string | undefined { return this.styles.get(id)?.numId; }

  /** Facts of the style `id`, or of the standard paragraph style when left out. */
  of(id: string | undefined): StyleFacts {
    const key = id ?? this.standard;
    const known = this.facts.get(key);
    if (known) return known;
    const found: { -readonly [K in keyof StyleFacts]: StyleFacts[K] } = {};
    const seen = new Set<string>();
    let outlineSaid = false;
    for (let at: string | undefined = key; at !== undefined && !seen.has(at); at = this.styles.get(at)?.basedOn) {
      seen.add(at);
      const style = this.styles.get(at);
      if (!style) break;
      const named = headingName.exec(style.name);
      if (!outlineSaid && style.outline !== undefined) { outlineSaid = true; if (style.outline < 9) found.level = style.outline + 1; }
      if (!outlineSaid && named) { outlineSaid = true; found.level = Number(named[1]); }
      if (found.numId === undefined && style.numId !== undefined) { found.numId = style.numId; if (style.ilvl !== undefined) found.ilvl ??= style.ilvl; }
      if (style.ilvl !== undefined) found.ilvl ??= style.ilvl;
      if (style.hidden !== undefined) found.hidden ??= style.hidden;
      if (style.capitals !== undefined) found.capitals ??= style.capitals;
      if (contentsName.test(style.name)) found.contents = true;
    }
    this.facts.set(key, found);
    return found;
  }
}
