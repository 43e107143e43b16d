// What one line is, by its form alone: heading, list item or paragraph; the same for typed and automatic numbers.

import type { Block } from './document.ts';
import { depthOf, labelOf } from './labels.ts';

/** What the file itself says of the line: a heading level (from 1), or `bold` when the whole line is set in bold. */
export interface LineHints { readonly level?: number | undefined; readonly bold?: boolean; /** leading spaces of the source line, for bullets */ readonly indent?: number }

const maximumHeading = 240;

/** Nearly all letters are capitals, and there are at least four. */
export function isUpperCase(text: string): boolean {
  const head = text.slice(0, 400);
  // One small letter in ten is too many: nearly every text of sentences ends here, without a look at each letter.
  const plainSmall = head.replace(/[^a-z]+/g, '').length;
  if (plainSmall > 40 || plainSmall * 10 > head.length) return false;
  let upper = 0;
  let lower = 0;
  for (const c of head) {
    const small = c.toLowerCase();
    if (small !== c) upper++;
    else if (c.toUpperCase() !== c && ++lower > 40) return false;
  }
  return upper >= 4 && upper >= 9 * lower;
}

/** The block for `line`, which stands at `offset` of the text; spaces around it are left outside its span. */
export function classify(line: string, offset: number, hints: LineHints = {}): Block {
  const lead = line.length - line.trimStart().length;
  const trimmed = line.trim();
  const span = { start: offset + lead, end: offset + lead + trimmed.length };
  const label = labelOf(trimmed);
  const content = { start: Math.min(span.end, span.start + (label?.content ?? 0)), end: span.end };
  const words = label ? trimmed.slice(label.content) : trimmed;
  const short = trimmed.length <= maximumHeading;
  const named = label && label.kind !== 'bullet' ? label.label : '';
  if (hints.level) return { kind: 'heading', span, level: hints.level, label: named, content: named ? content : span };
  if (label?.kind === 'chapter') return { kind: 'heading', span, level: 1, label: label.label, content };
  if (label?.kind === 'capital' && !/[-–—]$/.test(label.label)) return { kind: 'heading', span, level: 2, label: label.label, content };
  if (label?.kind === 'roman' && short && isUpperCase(words)) return { kind: 'heading', span, level: 1, label: label.label, content };
  if (label) {
    const depth = label.kind === 'bullet' ? Math.min(5, Math.floor((hints.indent ?? 0) / 2)) : depthOf(label.kind);
    const upper = label.kind === 'number' && short && isUpperCase(words);
    if (upper) return { kind: 'heading', span, level: 2, label: label.label, content };
    return { kind: 'item', span, label: label.label, depth, content };
  }
  if (short && (isUpperCase(trimmed) || (hints.bold && !/[;,]$/.test(trimmed)))) return { kind: 'heading', span, level: 3, label: '', content: span };
  return { kind: 'paragraph', span };
}
