// Votes and attendance: a sentence, a block of lines, dashes for zero, unanimity.

import type { Span } from '../../base/span.ts';
import type { Votes } from '../plan.ts';
import { absent, found, unclear, type Reading } from '../reading.ts';
import type { Frame } from './decision-frame.ts';
import { placeIn, type DecisionText } from './decision-text.ts';

type Figure = { value: number; start: number; end: number };
const units = 'un[au]?|doua?|doi|trei|patru|cinci|sase|sapte|opt|noua';
const teens = 'zece|unsprezece|doisprezece|douasprezece|treisprezece|paisprezece|cincisprezece|saisprezece|saptesprezece|optsprezece|nouasprezece';
const tens = `(?:douazeci|treizeci|patruzeci|cincizeci)(?: si (?:${units}))?`;
const n = `(?:\\d{1,3}|-{1,3}|zero|nici(?:un| un|o| o)|o|${tens}|${teens}|${units})`;
const counted = `(\\d{1,3}|${tens}|${teens}|${units})`;
const brackets = '(?: ?\\([a-z ]+\\))?';
const small: Readonly<Record<string, number>> = {
  zero: 0, niciun: 0, 'nici un': 0, nicio: 0, 'nici o': 0, un: 1, una: 1, unu: 1, o: 1, doi: 2, doua: 2, trei: 3, patru: 4, cinci: 5, sase: 6, sapte: 7, opt: 8, noua: 9, zece: 10, unsprezece: 11, doisprezece: 12, douasprezece: 12,
  treisprezece: 13, paisprezece: 14, cincisprezece: 15, saisprezece: 16, saptesprezece: 17, optsprezece: 18, nouasprezece: 19, douazeci: 20, treizeci: 30, patruzeci: 40, cincizeci: 50,
};
const figure = (text: string): number => (/^\d/.test(text) ? Number(text) : text.split(' si ').reduce((sum, word) => sum + (small[word] ?? 0), 0));

type Side = 'for' | 'against' | 'abstentions';
const sides = '(?:(?<for>pentru)|(?<against>impotriva|contra)|(?<abstentions>abtiner[ei]|abtinut))';

/** `16 voturi "pentru"` (the figure before) or `pentru: 16` (the figure after); one file keeps to one of them. */
function sidesIn(part: string, base: number): Record<Side, Figure[]> {
  const found: Record<Side, Figure[]> = { for: [], against: [], abstentions: [] };
  if (!/pentru|impotriva|contra|abtin/.test(part)) return found;
  const before = [...part.matchAll(new RegExp(`(?<![\\w"])(?<n>${n})${brackets} ?(?:de )?(?:vot(?:uri)?)? ?"?(?:s-au )?${sides}\\b`, 'g'))];
  const first = before.some((m) => m.groups!['for']) && !/pentru"? ?[:=]/.test(part);
  for (const m of first ? before : part.matchAll(new RegExp(`${sides}"? ?(?:[:=-]|sunt|au fost|au votat)?[ \\t]*(?<n>${n})(?!\\w|\\.\\d)`, 'g'))) {
    const side = (['for', 'against', 'abstentions'] as const).find((s) => m.groups![s]) as Side;
    found[side].push(figureOf(m, m.groups!['n'] as string, base));
  }
  return found;
}

function figureOf(m: RegExpExecArray, words: string, base: number): Figure {
  const start = base + m.index + m[0].lastIndexOf(words);
  return { value: figure(words), start, end: start + words.length };
}

const councillors = '(?:de )?(?:(?:domnii|membri|membrii|persoane) )?(?:consilieri(?:i|lor)?)?(?: locali| judeteni| generali)?';
/** A way to tell attendance, made only where one of its words stands. */
interface Form { readonly words: readonly string[]; make(): RegExp }
const presentForms: readonly Form[] = [
  { words: ['prezenti'], make: () => new RegExp(`(?<!\\w)${counted}${brackets} ${councillors} ?(?:locali |judeteni )?prezenti(?! ?[:=])`, 'g') },
  { words: ['prezent'], make: () => /prezenti?(?: la (?:sedinta|lucrari[a-z]*))?(?: fiind| sunt| au fost)?(?: un nr\.?| un numar)?(?: de)? ?[:=-]?[ \t]*(\d{1,3})\b(?!\.\d)/g },
  { words: ['prezent', 'participarea'], make: () => /(?:prezenta|participarea|prezenti) (?:a|unui numar de|a unui numar de) (\d{1,3})\b/g },
  { words: ['prezenti'], make: () => /(?<!\w)(\d{1,3})(?: consilieri)? (?:au fost|erau|sunt|fiind) prezenti\b/g },
];
const officeForms: readonly Form[] = [
  { words: ['in functie'], make: () => new RegExp(`(?<!\\w)${counted}${brackets} ${councillors} ?(?:locali |judeteni |alesi )?(?:aflati )?in functie(?! ?[:=])`, 'g') },
  { words: ['in functie'], make: () => /(?:consilieri(?:lor|i)?(?: locali| judeteni)?|numar(?:ul)?) (?:aflati )?in functie ?[:=-]?[ \t]*(?:este de |de )?(\d{1,3})\b/g },
  { words: ['total'], make: () => /din (?:un )?(?:total(?:ul)?|numarul total) (?:de|al) ?(?:de )?(\d{1,3}) (?:de )?(?:consilieri|membri)/g },
  { words: ['in functie'], make: () => /(?<!consilieri(?:lor|i)?(?: locali| judeteni)? |numar(?:ul)? )in functie(?: ?[:=-] ?|\t[ \t]*)(\d{1,3})\b/g },
  { words: ['prezenti'], make: () => /(?:prezenti (?:un numar de )?\d{1,3} (?:de )?(?:consilieri|membri)(?: locali)?|\d (?:de )?(?:consilieri|membri)(?: locali)? prezenti(?: la sedinta)?),? din (?:cei |totalul de |total )?(\d{1,3})\b(?! de? ?vot)/g },
  { words: ['total'], make: () => /total(?:ul)? consilieri(?:lor)?(?: in functie)? ?[:=-]?[ \t]*(\d{1,3})\b/g },
];
/** "Adoptată cu 13 voturi": votes without a side are those for. */
const agreed: readonly Form[] = [{ words: ['votul'], make: () => /votul (?:favorabil |"?pentru"? )?al? (?:unui numar de |celor )?(\d{1,3})\b/g }, { words: ['adoptat'], make: () => /adoptata?(?: astazi)?[^.;\n\d]{0,60} cu (?:un numar de |un nr\. de )?(\d{1,3}) (?:de )?voturi(?=[ ]?(?:[.,;\n]|din\b|$))/g }];

type Told = Side | 'present' | 'inOffice';
const heads: readonly (readonly [Told, RegExp])[] = [['inOffice', /\bin functie|\btotal/], ['present', /\bprezent/], ['for', /\bpentru/], ['against', /\bimpotriva|\bcontra/], ['abstentions', /\babtin/]];

/** A table of votes: a row of heads with no figure, and under it a row of figures and dashes. */
function columnsIn(part: string, base: number): Partial<Record<Told, Figure[]>> {
  const out: Partial<Record<Told, Figure[]>> = {};
  if (!part.includes('\t')) return out;
  const lines = [...part.matchAll(/[^\n]+/g)].filter((m) => !/^[\s=-]*=[\s=]*$/.test(m[0]));
  for (const [i, line] of lines.entries()) {
    const cells = line[0].split('\t'), under = lines[i + 1];
    if (cells.length < 3 || /\d/.test(line[0]) || !/\bpentru/.test(line[0]) || !under || !/^[\s\d-]+$/.test(under[0])) continue;
    const figures = under[0].split('\t');
    let at = base + under.index;
    if (figures.length === cells.length) for (const [c, cell] of cells.entries()) {
      const text = figures[c]!.trim(), told = heads.find(([, pattern]) => pattern.test(cell))?.[0], start = at + figures[c]!.indexOf(text);
      if (told && text) (out[told] ??= []).push({ value: figure(text), start, end: start + text.length });
      at += figures[c]!.length + 1;
    }
  }
  return out;
}

const collect = (part: string, base: number, forms: readonly Form[]): Figure[] =>
  forms.flatMap(({ words, make }) => (words.some((word) => part.includes(word)) ? [...part.matchAll(make())].map((m) => figureOf(m, m[1] as string, base)) : []));

/** The votes between the articles and the plan, attendance also in the opening sentence. */
export function votesOf(text: DecisionText, frame: Frame): Votes {
  const tail = text.soft.slice(frame.articlesEnd, frame.end);
  const head = text.soft.slice(frame.titleEnd, Math.min(frame.formula, frame.titleEnd + 1500));
  const columns = columnsIn(tail, frame.articlesEnd);
  const told: Record<Side, Figure[]> = columns.for ? { for: [], against: [], abstentions: [], ...columns } : sidesIn(tail, frame.articlesEnd);
  const looked = placeIn(text, frame.articlesEnd, frame.end);
  const seen: Figure[] = [];
  const read = (figures: readonly Figure[]): Reading<number> => {
    const first = figures[0];
    if (!first) return absent(looked);
    seen.push(...figures);
    const at = (f: Figure): Span => placeIn(text, f.start, f.end);
    const other = figures.find((f) => f.value !== first.value);
    return other ? unclear({ code: 'contradictory' }, at(first), at(other)) : found(first.value, at(first));
  };
  let votesFor = read(told.for.length ? told.for : collect(tail, frame.articlesEnd, agreed));
  let against = read(told.against);
  let abstentions = read(told.abstentions);
  const both = (forms: readonly Form[]): Figure[] => { const end = collect(tail, frame.articlesEnd, forms); return end.length ? end : collect(head, frame.titleEnd, forms); };
  const present = read(columns.present ?? both(presentForms));
  const inOffice = read(columns.inOffice ?? both(officeForms));
  const all = /(?:unanimitate|cu votul tuturor|in unanimitate)/.exec(tail);
  if (all && votesFor.is === 'absent') {
    // Unanimity means: all who were present for, nobody against. How many they are is told only with the attendance.
    const start = frame.articlesEnd + all.index;
    const at = placeIn(text, start, start + all[0].length);
    seen.push({ value: 0, start, end: start + all[0].length });
    if (present.is === 'found') votesFor = found(present.value, at, ...present.at);
    if (against.is === 'absent') against = found(0, at);
    if (abstentions.is === 'absent') abstentions = found(0, at);
  }
  const counted = seen.filter((f) => f.start >= frame.articlesEnd);
  const span = counted.length ? lineSpan(text, Math.min(...counted.map((f) => f.start)), Math.max(...counted.map((f) => f.end))) : null;
  return { for: votesFor, against, abstentions, present, inOffice, span };
}

/** Whole lines from the first to the last figure. */
function lineSpan(text: DecisionText, start: number, end: number): Span {
  const first = text.lines.findLast((l) => l.start <= start)?.start ?? start;
  const last = text.lines.find((l) => l.end >= end)?.end ?? end;
  return placeIn(text, first, last);
}
