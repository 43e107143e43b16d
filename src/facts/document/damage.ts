// Signs that the text itself is damaged: another language from bad recognition, lost letters, broken encoding, lost tables.

import { isLetter } from '../../base/characters.ts';
import { type Span, spansOr } from '../../base/span.ts';
import { foldLetters, wordsOf } from '../../base/fold.ts';
import { remembered } from '../../base/remembered.ts';
import type { SectionId } from '../../plan/model.ts';
import { modelHeading } from '../../plan/model-headings.ts';
import { type View, viewOf } from '../../plan/recognise/view.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { lineAt, matchesAt, matchesOf, quotesOf, titlePlace } from '../passages.ts';
import { starts } from '../words.ts';

/** Letters that Romanian does not write, those of the neighbours' names (á é ö ü ő ű) left out. */
const foreignLetters = 'çñõêàèìòùëïøßåæíÇÑÕÊÀÈÌÒÙËÏØÅÆÍ';
/** Common words of such plans with their marked letters dropped: what a bad font leaves of them. */
const stumps = /\b(?:aciun[ei]\w*|nfiin\w+|finanate|finanare\w*|judeean\w*|hotrr\w*|orau(?:l|lui)|activit[iţ]\b|activiti\w*|administraie\w*|informaii\w*|populai\w*|asisten\s+social|dizabiliti|vrstnic\w*|ngrijir\w*|proteci\w*|instituii\w*|prevenia\b|atribuii\w*)\b/y;
const stumpStarts = starts('aciun', 'nfiin', 'finana', 'judeean', 'hotrr', 'orau', 'activiti', 'administraie', 'informaii', 'populai', 'asisten', 'dizabiliti', 'vrstnic', 'ngrijir', 'proteci', 'instituii', 'prevenia', 'atribuii');
/** The most common of all words that begin like a stump; none goes on like it. */
const whole = 'asistent';
/** The first sign of each broken letter, but for the Romanian one, whose second is foreign. */
const brokenSigns = 'ÃÄÈÅ€', replacement = '\ufffd';
const brokenEncoding = /Ã[®¢£Ž]|Ä[ƒ‚]|È[™›š]|ÅŸ|Å£|â€[žœ™“]/g;

interface Damage { readonly strong: readonly Span[]; readonly weak: readonly Span[] }

/** Where one of these signs stands, rising: only those are looked for that the text has. */
function placesOf({ text, foreign }: View, signs: string): number[] {
  const places: number[] = [];
  for (const sign of foreign) if (signs.includes(sign)) for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) places.push(at);
  return places.sort((a, b) => a - b);
}

function foreignLines(context: FactContext): Damage {
  const view = viewOf(context.document), strong: Span[] = [], weak: Span[] = [];
  const places = placesOf(view, foreignLetters);
  if (places.length === 0) return { strong, weak };
  // In a plan written as data a heading's place is the whole entry, text and all.
  const headings = context.document.data ? [] : Object.values(context.plan.sections).flatMap((s) => (s.heading.is === 'found' ? [...s.heading.at] : []));
  const seen = new Map<number, { end: number; count: number; small: boolean }>();
  let done = 0;
  for (const place of places) {
    // Each word once, whole: from its first letter to its last.
    if (place < done) continue;
    let start = place, end = place + 1;
    while (start > 0 && isLetter(view.text[start - 1])) start -= 1;
    while (end < view.text.length && isLetter(view.text[end])) end += 1;
    done = end;
    if (end - start < 3) continue;
    const line = lineAt(view, start), first = view.text[start] as string;
    const known = seen.get(line.start) ?? { end: line.end, count: 0, small: false };
    seen.set(line.start, { end: line.end, count: known.count + 1, small: known.small || first === first.toLowerCase() });
  }
  for (const [start, { end, count, small }] of seen) {
    const at = view.place(start, Math.min(end, start + 160));
    const isHeading = headings.some((h) => h.start < at.end && at.start < h.end);
    if (count >= 2 && (small || isHeading)) (isHeading || count >= 4 ? strong : weak).push(at);
    else if (isHeading) weak.push(at);
  }
  return { strong, weak };
}

/** Signs that may fold to any letter: neither ASCII nor Romanian. */
const marked = '[^\\x00-\\x7fĂÂÎȘȚŞŢăâîșțşţ]';
/** How such an ending may look before its letters are folded: its last two letters, with or without marks. */
const likeForeignEnding = new RegExp(`(?:(?:[oeiîÎ]|${marked})(?:[sșşȘŞ]|${marked})|(?:o|${marked})(?:n|${marked})i?|(?:n|${marked})(?:g|${marked}))(?![a-z0-9])`, 'gi');
/** Endings of other languages on words of the model: `existentes`, `sociais`; seen also where the marks are gone. */
const foreignEnding = /(?:os|es|ais|oes|cion|tion|ing|zioni?|ches)$/, everyForeignEnding = /(?:os|es|ais|oes|cion|tion|ing|zioni?|ches)(?![a-z0-9])/g;
/** So many such words in one heading tell another language. */
const fewest = 2;

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;
/** How many words of a heading end as in another language; most headings are the model's. */
const foreignEndings = remembered((heading): number => (countOf(likeForeignEnding, heading) < fewest ? 0 : countOf(everyForeignEnding, foldLetters(heading))));

const wordsOfModel = new Map<SectionId, ReadonlySet<string>>();
/** The words of the model's heading, in all its forms. */
function modelWords(id: SectionId): ReadonlySet<string> {
  let words = wordsOfModel.get(id);
  if (!words) wordsOfModel.set(id, (words = new Set(modelHeading(id).forms.flatMap(wordsOf))));
  return words;
}

function foreignHeadings({ plan }: FactContext): Span[] {
  return Object.values(plan.sections).flatMap((section) => {
    // Few headings have such endings at all: only those that do are looked at by words.
    if (section.heading.is !== 'found' || foreignEndings(section.heading.value) < fewest) return [];
    const suspect = wordsOf(section.heading.value).slice(0, 16).filter((w) => w.length >= 6 && foreignEnding.test(w));
    if (suspect.length < fewest) return [];
    const own = modelWords(section.id);
    const odd = suspect.filter((w) => !own.has(w) && [...own].some((m) => m.length >= 6 && m.slice(0, 4) === w.slice(0, 4)));
    return odd.length >= fewest ? [section.heading.at[0]] : [];
  });
}

function brokenLetters(context: FactContext): Damage {
  const view = viewOf(context.document);
  const lost = matchesAt(context.document, stumpStarts, stumps, (start) => !view.folded.startsWith(whole, start)), forms = new Set(lost.map(({ match }) => match[0]));
  const replaced = view.foreign.has(replacement) ? matchesOf(context.document, /\ufffd/g, 'text') : [], broken = [...view.foreign].some((sign) => brokenSigns.includes(sign)) ? matchesOf(context.document, brokenEncoding, 'text') : [];
  const place = ({ at }: { readonly at: Span }): Span => at;
  const strong: Span[] = [], weak: Span[] = [];
  (forms.size >= 3 ? strong : weak).push(...(forms.size ? lost.slice(0, 5).map(place) : []));
  (replaced.length >= 3 ? strong : weak).push(...replaced.slice(0, 5).map(place));
  (broken.length >= 3 ? strong : weak).push(...broken.slice(0, 5).map(place));
  return { strong, weak: forms.size < 2 ? weak.filter((s) => !lost.some((m) => m.at.start === s.start)) : weak };
}

/** Headings whose table the reader lost, and losses of letters; a text on one long line is hard to part, but can be read. */
function lostParts({ document, plan }: FactContext): Span[] {
  const doubts = Object.values(plan.sections).flatMap((s) => (s.doubt.is === 'unclear' && s.doubt.because.code === 'table-lost' ? [s.doubt.at[0]] : []));
  const losses = document.losses.filter((l) => l.what === 'damaged-letters' || l.what === 'table-lost').map((l) => l.at ?? plan.body);
  return [...doubts, ...losses];
}

const damage = (context: FactContext): Damage => context.once('damage', () => {
  const lines = foreignLines(context), letters = brokenLetters(context);
  return { strong: [...lines.strong, ...foreignHeadings(context).filter((h) => !lines.strong.some((l) => l.start < h.end && h.start < l.end)), ...letters.strong, ...lostParts(context)].sort((a, b) => a.start - b.start), weak: [...lines.weak, ...letters.weak] };
});

const list = (context: FactContext, places: readonly Span[]): Fact => ({ value: quotesOf(context.document, places, 80), at: spansOr(places, titlePlace(context.plan)[0]) });

export const damageFacts: FactSet = {
  'document.damage': { type: 'list', about: 'places where the text is damaged: headings in another language, lost letters, lost tables', compute: (_, context) => list(context, damage(context).strong) },
  'document.damageHints': { type: 'list', about: 'single words that may be damaged or in another language', compute: (_, context) => list(context, damage(context).weak) },
};
