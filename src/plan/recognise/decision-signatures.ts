// Who signs a decision: the president of the session, councillors in his place, the secretary who countersigns.

import { capitals, letters } from '../../base/letters.ts';
import type { Decision } from '../plan.ts';
import type { Frame } from './decision-frame.ts';
import { placeIn, type DecisionText, type TextLine } from './decision-text.ts';

const roles: readonly { readonly who: 'presedinte' | 'secretar' | 'consilier'; readonly pattern: RegExp }[] = [
  { who: 'presedinte', pattern: /\b(?:p ?\/? ?)?presedinte(?:le)?\b(?! (?:de )?comisi)/ },
  { who: 'secretar', pattern: /\bcontrasemn\w*|\bsecretar(?:ul)?\b|\bavizeaz[ae]? pentru legalitate|\bpentru legalitate\b/ },
  { who: 'consilier', pattern: /^(?:\d[.)] ?)?consilier(?:i|ul)?(?: local[i]?| judete\w+)?\b[,:]?/ },
];
const notName = /presedinte|secretar|contrasemn|viceprimar|primar|consilier|legalitate|semnatur|sedint|judet|comun[ae]|oras|municipiu|general|hotarar|adoptat|vot|l\.? ?s\.?$/;

const name = new RegExp(`^(?:[${capitals}][${letters}.'-]*[\\s–-]+){1,4}[${capitals}][${letters}.'-]*\\.?,?$`);

/** A line of two to five words in capitals or title case, without a role or a figure. */
const isName = (words: string, flat: string): boolean => words.length < 60 && !/\d/.test(words) && !notName.test(flat) && name.test(words.trim());

interface Part { readonly start: number; readonly words: string; readonly flat: string; readonly column: number; readonly columns: number }

/** The cells of a line; a line without tabs is one cell. */
function partsOf(text: DecisionText, line: TextLine): Part[] {
  let at = line.start;
  const cells = line.flat.split('\t');
  return cells.map((flat, column) => { const start = at; at += flat.length + 1; return { start, flat, words: text.view.text.slice(start, start + flat.length).trim(), column, columns: cells.length }; });
}

const bare = (words: string): string => words.replace(/^\s*\d{1,2}[.)]\s*/, '');

/** Names under a role, in its own column, nearest first. */
function namesUnder(text: DecisionText, lines: readonly TextLine[], index: number, role: Part): Part[] {
  return lines.slice(index + 1, index + 5).flatMap((line) => {
    const parts = partsOf(text, line);
    const part = role.columns > 1 && parts.length > 1 ? parts.find((p) => p.column === role.column) : parts[0];
    return part && isName(bare(part.words), part.flat.trim()) ? [part] : [];
  });
}

/** Signatures between the articles and the plan; columns of a signature table are parted by tabs. */
export function signaturesOf(text: DecisionText, frame: Frame): Decision['signatures'] {
  const list: { who: 'presedinte' | 'secretar' | 'consilier'; name: string | null; span: ReturnType<typeof placeIn> }[] = [];
  const lines = text.lines.filter((l) => l.start >= frame.articlesEnd && l.start < frame.end);
  for (const [i, line] of lines.entries()) {
    if (line.flat.length > 160 || /\badoptat|\bvotur|in functie|\bprezenti\b|\bcomunic|\btransmi|\bpublica\b/.test(line.flat)) continue;
    for (const part of partsOf(text, line)) {
      for (const { who, pattern } of roles) {
        const hit = pattern.exec(part.flat);
        if (!hit || (who !== 'consilier' && list.some((s) => s.who === who))) continue;
        const under = namesUnder(text, lines, i, part);
        const after = part.words.slice(hit.index + hit[0].length).replace(/^[\s,:.]*(?:de ședință|general(?: al \S+)?)?[\s,:.]*/i, '');
        const span = placeIn(text, part.start + hit.index, part.start + hit.index + hit[0].length);
        // Two councillors may sign in the president's place, each with a name under one heading.
        if (who === 'consilier' && under.length > 1) list.push(...under.map((u) => ({ who, name: bare(u.words).trim(), span: placeIn(text, u.start, u.start + u.flat.length) })));
        else list.push({ who, name: isName(after, after.toLowerCase()) ? after.trim() : (under[0] ? bare(under[0].words).trim() : null), span });
      }
    }
  }
  return list;
}
