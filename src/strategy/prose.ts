// Objectives, directions and measures of a strategy told in headings, lists and sentences.

import type { Span } from '../base/span.ts';
import { bulletLength, labelOf } from '../plan/recognise/labels.ts';
import type { Line } from '../plan/recognise/lines.ts';
import type { View } from '../plan/recognise/view.ts';
import type { ObjectiveLevel } from './strategy.ts';

/** What a line of the document says: an objective of some level, a measure, or a group. */
export type SaidKind = ObjectiveLevel | 'measure' | 'group';
export interface Said { readonly kind: SaidKind; readonly text: string; readonly span: Span; /** `1.2` where it is numbered. */ readonly number: string | null; readonly start: number }

const num = String.raw`(?:nr\.?\s*)?(?:\d{1,2}(?:\s?\.\s?\d{1,2})*|[ivx]{1,4})?`;
const heads: readonly { readonly kind: SaidKind; readonly words: string }[] = [
  { kind: 'general', words: String.raw`obiectiv(?:e|ele|ul|ului)?\s+(?:strategic\p{L}*\s+)?general\p{L}*(?:\s+al\s+strategiei)?|o\.?\s?g\.?(?=\s*\d|\s*[:.–-])|scop(?:ul)?(?:\s+strategiei)?` },
  { kind: 'operational', words: String.raw`obiectiv(?:e|ele|ul)?\s+operational\p{L}*|o\.?\s?o\.?(?=\s*\d|\s*[:.–-])` },
  { kind: 'specific', words: String.raw`obiectiv(?:e|ele|ul)?\s+(?:specific\p{L}*|strategic\p{L}*)|o\.?\s?s\.?(?=\s*\d|\s*[:.–-])|obiectiv(?:e|ele|ul)?|prioritat(?:e|ea|i|ile)(?:\s+(?:de\s+interventie|strategic\p{L}*))?|ax(?:a|e)\s+(?:prioritar\p{L}*|strategic\p{L}*)` },
  { kind: 'direction', words: String.raw`directi(?:a|e|i|ile)\s+(?:principal\p{L}*\s+|prioritar\p{L}*\s+)?(?:de\s+(?:actiune|interventie|dezvoltare)|strategic\p{L}*)|d\.?\s?a\.?(?=\s*\d)` },
  { kind: 'measure', words: String.raw`masur(?:a|i|ile)(?:\s+(?:propuse|principale|specifice))?|actiun(?:ea|i|ile)(?:\s+propuse)?|activitat(?:ea|i|ile)(?:\s+(?:propuse|principale|specifice))?` },
  { kind: 'group', words: String.raw`grup(?:ul|uri|urile)?(?:\s*[-–]?\s*|\s+)tint[aă]|beneficiari(?:i|lor)?(?:\s+(?:directi|strategiei|eligibili))*|categori(?:i|ile)\s+de\s+beneficiari` },
];
const patterns = heads.map(({ kind, words }) => ({ kind, lead: new RegExp(`(?:${words})[^.;]{0,80}:\\s*$`, 'u'), alone: new RegExp(`^(?:${words})\\s*(?:ale?\\s+strategiei|sunt|propuse|urm\\p{L}+)*\\s*[:.–—-]*$`, 'u'), told: new RegExp(`^(?:${words})\\s*(${num})\\s*(?:[:.)–—-]\\s*)+(?=\\S)`, 'u'), numbered: new RegExp(`^(?:${words})\\s*(${num.slice(0, -1)})\\s*[:.)–—-]*$`, 'u') }));
/** "Obiectivul general al strategiei este …" */
const sentence = /\bca\s+obiectiv\s+(general|specific|strategic)\s+(?:principal\s+)?|\bobiectiv(?:ul|ului)\s+(general|specific|strategic)\b[^.;:]{0,160}?\b(?:il\s+(?:reprezinta|constituie)|este|consta\s+in|vizeaza|urmareste)\s+(?:acela\s+de\s+a\s+)?/u;
/** "Grupul țintă al strategiei este format din: …" */
const groupsTold = /\b(?:grup\p{L}*\s+tinta|beneficiarii\s+(?:strategiei|directi))\b[^.;:]{0,60}(?:format\p{L}*\s+din|sunt|cuprind\p{L}*|includ\p{L}*)\s*:?\s*(?=\S)/u;
/** A table of contents, a caption of a figure: never an objective. */
const noise = /\.{4,}|…{2,}|(?:\t|\s{2,})\d{1,3}$|^(?:tabel|figura|grafic|sursa|anexa)\b/;
const listLead = /:\s*$/;

/** Reads what is said, in document order; table rows are read by `action-tables.ts`. */
export function readProse(view: View, lines: readonly Line[]): Said[] {
  const out: Said[] = [];
  /** `follows`: the list was not announced, it only stands right under an objective. */
  let follows = false;
  let open: SaidKind | null = null, pending: { kind: SaidKind; number: string | null } | null = null;
  const push = (kind: SaidKind, start: number, end: number, number: string | null): void => {
    const trimmed = view.text.slice(start, end).replace(/[\s;.,]+$/u, '').length;
    if (trimmed < 10 || (kind !== 'group' && trimmed < 14)) return;
    out.push({ kind, text: view.text.slice(start, start + trimmed).replace(/\s+/g, ' ').trim(), span: view.place(start, start + trimmed), number, start });
  };
  for (const line of lines) {
    if (line.running || line.kind === 'row') { if (line.kind === 'row') { open = null; pending = null; } continue; }
    if (noise.test(line.folded) && line.folded.length < 160) { continue; }
    const label = labelOf(line.text, line.folded), bullet = bulletLength(line.folded);
    const skip = label && label.kind !== 'chapter' ? label.length : bullet;
    const words = line.folded.slice(skip), start = line.start + skip;
    const alone = patterns.find((p) => p.alone.test(words.trim()));
    if (alone) { open = alone.kind; pending = null; follows = false; continue; }
    const bare = patterns.find((p) => p.numbered.test(words.trim()));
    if (bare) { pending = { kind: bare.kind, number: bare.numbered.exec(words.trim())?.[1] ?? null }; open = null; continue; }
    const told = patterns.map((p) => ({ p, m: p.told.exec(words) })).find((x) => x.m);
    if (told?.m && !listLead.test(words)) {
      push(told.p.kind, start + told.m[0].length, line.end, told.m[1] || null);
      // What is listed right under an objective are its directions.
      open = told.p.kind === 'group' ? 'group' : told.p.kind === 'specific' || told.p.kind === 'operational' ? 'direction' : null;
      follows = open === 'direction';
      pending = null;
      continue;
    }
    if (told?.m) { push(told.p.kind, start + told.m[0].length, line.end, told.m[1] || null); open = null; pending = null; continue; }
    const inText = sentence.exec(words);
    if (inText) {
      const from = start + inText.index + inText[0].length, stop = view.folded.slice(from, line.end).search(/\.(?=\s|$)/);
      push((inText[1] ?? inText[2]) === 'general' ? 'general' : 'specific', from, stop < 0 ? line.end : from + stop, null);
      open = null; pending = null;
      continue;
    }
    const named = groupsTold.exec(words);
    if (named) { push('group', start + named.index + named[0].length, line.end, null); open = null; pending = null; continue; }
    if (pending) { push(pending.kind, start, line.end, pending.number); pending = null; open = null; continue; }
    if (label?.kind === 'chapter' || (label?.kind === 'roman' && follows)) { open = null; follows = false; continue; }
    if (open && (bullet > 0 || label)) { push(open, start, line.end, null); continue; }
    const lead = words.length < 200 && listLead.test(words) ? patterns.find((p) => p.lead.test(words)) : undefined;
    if (lead) { open = lead.kind; continue; }
    const last = out.at(-1);
    // A list item that goes on in the next line.
    if (open && last && /^\p{Ll}/u.test(line.text) && last.start + last.text.length + 12 >= start - 4) {
      out.pop();
      push(last.kind, last.start, line.end, last.number);
      continue;
    }
    if (open === 'general' || open === 'group') { push(open, start, line.end, null); if (open === 'general') open = null; continue; }
    if (line.tokens.length > 6 || follows) open = null;
    follows = follows && open !== null;
  }
  return out;
}
