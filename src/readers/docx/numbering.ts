// Automatic numbers turned into the labels a reader of the page sees.

import { bulletOf, formatNumber } from './number-format.ts';
import type { Styles } from './styles.ts';
import type { Attributes } from './xml.ts';
import { isOn, parseXml } from './xml.ts';

interface Level { start: number; format: string; text: string; legal: boolean; style?: string; restart?: number; font: string }
interface Abstract { readonly id: string; readonly levels: Map<number, Level>; link?: string }
interface Instance { readonly abstract: string; readonly starts: Map<number, number>; readonly levels: Map<number, Level> }

const newLevel = (): Level => ({ start: 1, format: 'decimal', text: '', legal: false, font: '' });

/** Reads numbering.xml and counts while paragraphs are asked for in document order. */
export class Numbering {
  private readonly abstracts = new Map<string, Abstract>();
  private readonly instances = new Map<string, Instance>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(source: string, bytes: Uint8Array | undefined, private readonly styles: Styles) {
    if (bytes) this.parse(source, bytes);
  }

  private parse(source: string, bytes: Uint8Array): void {
    let abstract: Abstract | null = null;
    let instance: (Instance & { abstract: string }) | null = null;
    let level: Level | null = null;
    let override = -1;
    parseXml(source, 'word/numbering.xml', bytes, {
      open: (name: string, a: Attributes) => {
        const value = a['w:val'] ?? '';
        switch (name) {
          case 'w:abstractNum': this.abstracts.set(a['w:abstractNumId'] ?? '', (abstract = { id: a['w:abstractNumId'] ?? '', levels: new Map() })); break;
          case 'w:num': this.instances.set(a['w:numId'] ?? '', (instance = { abstract: '', starts: new Map(), levels: new Map() })); break;
          case 'w:abstractNumId': if (instance) instance.abstract = value; break;
          case 'w:numStyleLink': if (abstract) abstract.link = value; break;
          case 'w:lvlOverride': override = Number(a['w:ilvl'] ?? 0); break;
          case 'w:startOverride': if (instance) instance.starts.set(override, Number(value)); break;
          case 'w:lvl': level = newLevel(); (instance?.levels ?? abstract?.levels)?.set(Number(a['w:ilvl'] ?? override), level); break;
          default:
            if (!level) break;
            if (name === 'w:start') level.start = Number(value);
            else if (name === 'w:numFmt') level.format = value;
            else if (name === 'w:lvlText') level.text = value;
            else if (name === 'w:isLgl') level.legal = isOn(a);
            else if (name === 'w:pStyle') level.style = value;
            else if (name === 'w:lvlRestart') level.restart = Number(value);
            else if (name === 'w:rFonts') level.font = a['w:ascii'] ?? a['w:hAnsi'] ?? '';
        }
      },
      close: (name) => {
        if (name === 'w:abstractNum') abstract = null;
        else if (name === 'w:num') instance = null;
        else if (name === 'w:lvl') level = null;
        else if (name === 'w:lvlOverride') override = -1;
      },
    });
  }

  /** The list that really holds the levels: a list style may point to another. */
  private abstractOf(instance: Instance): Abstract | undefined {
    let abstract = this.abstracts.get(instance.abstract);
    for (let hops = 0; abstract?.link !== undefined && hops < 8; hops++) {
      const target = this.instances.get(this.styles.numberingOf(abstract.link) ?? '');
      const next = target && this.abstracts.get(target.abstract);
      if (!next || next === abstract) break;
      abstract = next;
    }
    return abstract;
  }

  /**
   * The label of the next paragraph of list `numId` at level `ilvl` (from 0), counted on; '' where it shows none.
   * `style` is the paragraph's style: a list may bind its levels to styles, and the paragraph then need not say its level.
   */
  label(numId: string, ilvl: number | undefined, style: string | undefined): string {
    const instance = this.instances.get(numId);
    const abstract = instance && this.abstractOf(instance);
    if (!instance || !abstract) return '';
    let depth = ilvl;
    if (depth === undefined && style !== undefined) for (const [n, l] of abstract.levels) if (l.style === style) depth = n;
    depth = Math.min(8, Math.max(0, depth ?? 0));
    const levelAt = (n: number): Level | undefined => instance.levels.get(n) ?? abstract.levels.get(n);
    const level = levelAt(depth);
    if (!level) return '';
    if (level.format === 'bullet') return bulletOf(level.text, level.font);
    // Lists of one kind count on together; one that restarts does so where it is first used.
    let counts = this.counters.get(abstract.id);
    if (!counts) this.counters.set(abstract.id, (counts = []));
    if (!this.begun.has(numId)) {
      this.begun.add(numId);
      for (const n of instance.starts.keys()) counts[n] = undefined;
    }
    const startOf = (n: number): number => instance.starts.get(n) ?? levelAt(n)?.start ?? 1;
    const before = counts[depth];
    counts[depth] = before === undefined ? startOf(depth) : before + 1;
    for (let deeper = depth + 1; deeper <= 8; deeper++) {
      const restart = levelAt(deeper)?.restart;
      // 0: never; n: only after level n (from 1) or a higher one.
      if (restart === 0 || (restart !== undefined && depth >= restart)) continue;
      counts[deeper] = undefined;
    }
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const n = Number(digit) - 1;
      const at = levelAt(n);
      return formatNumber(counts[n] ?? startOf(n), level.legal ? 'decimal' : (at?.format ?? 'decimal'));
    }).trim();
  }
}
