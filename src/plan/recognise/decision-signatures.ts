// Who signs a decision: the president of the session, councillors in his place, the secretary who countersigns.

import type { Decision } from '../plan.ts';
import type { Frame } from './decision-frame.ts';
import { placeIn, type DecisionText } from './decision-text.ts';

const roles: readonly { readonly who: 'presedinte' | 'secretar' | 'consilier'; readonly pattern: RegExp }[] = [
  { who: 'presedinte', pattern: /\b(?:p ?\/? ?)?presedinte(?:le)?\b(?! (?:de )?comisi)/ },
  { who: 'secretar', pattern: /\bcontrasemn\w*|\bsecretar(?:ul)?\b|\bavizeaz[ae]? pentru legalitate|\bpentru legalitate\b/ },
  { who: 'consilier', pattern: /^(?:\d[.)] ?)?consilier(?:i|ul)?(?: local[i]?| judete\w+)?\b[,:]?/ },
];
const notName = /presedinte|secretar|contrasemn|viceprimar|primar|consilier|legalitate|semnatur|sedint|judet|comun[ae]|oras|municipiu|general|hotarar|adoptat|vot|l\.? ?s\.?$/;

/** A line of two to five words in capitals or title case, without a role or a figure. */
const isName = (words: string, flat: string): boolean => words.length < 60 && !/\d/.test(words) && !notName.test(flat) && /^(?:[\p{Lu}][\p{L}.'-]*[\s–-]+){1,4}[\p{Lu}][\p{L}.'-]*\.?,?$/u.test(words.trim());

/** Signatures between the articles and the plan; columns of a signature table are parted by tabs. */
export function signaturesOf(text: DecisionText, frame: Frame): Decision['signatures'] {
  const list: { who: 'presedinte' | 'secretar' | 'consilier'; name: string | null; span: ReturnType<typeof placeIn> }[] = [];
  const lines = text.lines.filter((l) => l.start >= frame.articlesEnd && l.start < frame.end);
  for (const [i, line] of lines.entries()) {
    if (line.flat.length > 160 || /\badoptat|\bvotur|consilieri(?:lor)? in functie|\bprezenti\b/.test(line.flat)) continue;
    for (const { who, pattern } of roles) {
      const hit = pattern.exec(line.flat);
      if (!hit || (who !== 'consilier' && list.some((s) => s.who === who))) continue;
      const next = lines.slice(i + 1, i + 5).find((l) => isName(text.view.text.slice(l.start, l.end), l.flat));
      const same = text.view.text.slice(line.start, line.end).slice(hit.index + hit[0].length).replace(/^[\s,:.]*(?:de ședință|general(?: al \S+)?)?[\s,:.]*/i, '');
      const name = isName(same, line.flat.slice(line.flat.length - same.length)) ? same.trim() : next ? text.view.text.slice(next.start, next.end).trim() : null;
      list.push({ who, name, span: placeIn(text, line.start + hit.index, line.start + hit.index + hit[0].length) });
    }
  }
  return list;
}
