// Which decision it is: issuer and kind, number, date, title, and whether it is only a draft.

import type { IsoDate } from '../../base/date.ts';
import { foldLetters } from '../../base/fold.ts';
import type { Decision } from '../plan.ts';
import { absent, found, type Reading } from '../reading.ts';
import { findDates } from './dates.ts';
import type { Frame } from './decision-frame.ts';
import { placeIn, wordsIn, type DecisionText } from './decision-text.ts';

const issuers = /consiliul(?:ui)? (?:local|judetean|general|municipal|orasenesc|comunal)\b[^\n,;:.\t]{0,70}/g;
/** Words that no longer name who decides. */
const afterIssuer = /\s+(?:(?:pe|pentru|in) an(?:ul)?\b|intrunit|legal |in sedint|privind|nr\b|cu sediul|pentru (?:aprob|perioad)|avand|analiz|vazand|hotarast|a hotarat|\(|[-–—] ).*$/;
const numbered = /(?:^|[\s(]|hotararea?)n ?r ?\.{0,3} ?(\d{1,2}\.\d{3}|\d{1,5})(?![\d.]*\d)/;

export function issuerOf(text: DecisionText, frame: Frame): Reading<string> {
  const all = ([[frame.start, frame.titleStart], [frame.titleEnd, frame.operative]] as const)
    .flatMap(([from, to]) => [...text.flat.slice(from, to).matchAll(issuers)].map((hit) => ({ start: from + hit.index, words: hit[0].replace(afterIssuer, '').trimEnd() })));
  // Who decides stands in the nominative at the head of a line, with its place; "bugetul consiliului local" is only about it.
  const own = all.filter((h) => !h.words.startsWith('consiliului') && /(?:^|\n)\s*$/.test(text.flat.slice(Math.max(0, h.start - 20), h.start)));
  const hit = own.find((h) => h.words.split(' ').length > 2) ?? own[0] ?? all[0];
  return hit ? found(wordsIn(text, hit.start, hit.start + hit.words.length), placeIn(text, hit.start, hit.start + hit.words.length)) : absent(placeIn(text, frame.start, frame.titleEnd));
}

export function kindOf(text: DecisionText, frame: Frame, issuer: Reading<string>): Decision['kind'] {
  const title = text.flat.slice(frame.titleStart, frame.titleEnd);
  const formula = text.flat.slice(frame.formula, frame.operative);
  if (/^dispoziti/.test(title) || /\bdispune\b/.test(formula)) return 'dispozitie';
  const by = issuer.is === 'found' ? foldLetters(issuer.value) : title;
  if (/judetean|\bhcj\b/.test(by)) return 'HCJ';
  if (/general al municipiului|\bhcgmb\b/.test(by)) return 'HCGMB';
  return /consiliul(?:ui)? (?:local|municipal|orasenesc|comunal)|\bhcl\b/.test(by) ? 'HCL' : null;
}

export interface Numbered { readonly number: Reading<string>; readonly date: Reading<IsoDate> }

/** Lines that may carry the decision's own number, best first: title, the lines under it, then the end after the signatures. */
function places(text: DecisionText, frame: Frame): { start: number; end: number; flat: string }[] {
  const title = { start: frame.titleStart, end: frame.titleEnd, flat: text.flat.slice(frame.titleStart, frame.titleEnd) };
  const near = text.lines.filter((l) => l.start >= frame.titleEnd && l.start < frame.subjectEnd && /^(?:nr|din)\b/.test(l.flat) && l.flat.length < 80).slice(0, 3);
  const tail = text.lines.filter((l) => l.start >= frame.articlesEnd && l.start < frame.end && l.flat.length < 110);
  const end = tail.filter((l) => /^(?:[a-z .-]{0,40}[, ] ?)?(?:hotararea |h\.?c\.?l\.? |cu )?nr\.? ?\d/.test(l.flat)).reverse();
  return [title, ...near, ...end];
}

/**
 * Number and date: on the title line, under the title, or at the end after the votes. The date may also stand alone, in the
 * sentence about the meeting. An impossible day is no date.
 */
export function numberAndDate(text: DecisionText, frame: Frame): Numbered {
  let number: Reading<string> | null = null;
  let date: Reading<IsoDate> | null = null;
  let impossible = false;
  for (const place of places(text, frame)) {
    const hit = numbered.exec(place.flat);
    if (hit && !number) {
      const start = place.start + hit.index + hit[0].indexOf(hit[1] as string);
      number = found((hit[1] as string).replace('.', ''), placeIn(text, start, start + (hit[1] as string).length));
    }
    const on = findDates(place.flat, place.start)[0];
    // An impossible day is not mended by another date that the decision happens to name.
    impossible ||= on !== undefined && on.date === null && (hit !== null || place.start === frame.titleStart);
    if (on?.date && !date && (hit || place.start === frame.titleStart || /^din\b/.test(place.flat))) date = found(on.date, placeIn(text, on.span.start, on.span.end));
    if (number && date) break;
  }
  if (!impossible) date ??= dateAtEnd(text, frame) ?? meetingDate(text, frame);
  const looked = placeIn(text, frame.titleStart, frame.titleEnd);
  const tail = placeIn(text, frame.articlesEnd, frame.end);
  return { number: number ?? absent(looked, tail), date: date ?? absent(looked, tail) };
}

/** A line at the end that is a date, or a place and a date: `Lunca Mare, 31.01.2024`. */
function dateAtEnd(text: DecisionText, frame: Frame): Reading<IsoDate> | null {
  for (const line of text.lines) {
    if (line.start < frame.articlesEnd || line.start >= frame.end || line.flat.length > 60) continue;
    const on = findDates(line.flat, line.start)[0];
    if (on?.date && /^(?:[a-z .-]{2,35}[, ] ?)?(?:(?:din|data|la|azi|astazi)[a-z :]{0,12})?$/.test(line.flat.slice(0, on.span.start - line.start)) && !/comunic|public|afis|transmi/.test(line.flat)) return found(on.date, placeIn(text, on.span.start, on.span.end));
  }
  return null;
}

/** `adoptată în ședința … din data de 28.02.2019`, `întrunit în ședință ordinară la data de …`. */
function meetingDate(text: DecisionText, frame: Frame): Reading<IsoDate> | null {
  for (const [from, to] of [[frame.articlesEnd, frame.end], [frame.titleEnd, frame.formula]] as const) {
    const part = text.flat.slice(from, to);
    for (const hit of part.matchAll(/(?:sedint|adoptat|intrunit)/g)) {
      const words = part.slice(hit.index, hit.index + 150).replace(/;[^]*/, '');
      const on = findDates(words, from + hit.index)[0];
      // A paper's own date, after its number, is not the day of the meeting.
      if (on?.date && !/\bnr\b|\/ ?$|referat|raport|\baviz|adres|proces|avand in vedere|strategi|\n[ \t]*-/.test(words.slice(0, on.span.start - from - hit.index))) return found(on.date, placeIn(text, on.span.start, on.span.end));
    }
  }
  return null;
}

/** The title with its subject (`HOTĂRÂRE privind aprobarea …`). */
export function titleOf(text: DecisionText, frame: Frame): Reading<string> {
  const about = /(?:privind|pentru|referitoare? la|cu privire la|privitor)/.exec(text.flat.slice(frame.titleStart, frame.subjectEnd));
  if (!about) return absent(placeIn(text, frame.titleStart, frame.subjectEnd));
  const end = frame.titleStart + text.flat.slice(frame.titleStart, frame.subjectEnd).trimEnd().length;
  return found(wordsIn(text, frame.titleStart, end), placeIn(text, frame.titleStart, end));
}

/** Only a draft: it calls itself one, or is signed by an initiator, and shows neither number nor votes. */
export function isDraft(text: DecisionText, frame: Frame, numberFound: boolean, voted: boolean): boolean {
  const title = text.flat.slice(frame.start, frame.titleEnd);
  const tail = text.flat.slice(frame.articlesEnd, frame.end);
  if (/(?:^|\n)\s*(?:anexa )?proiect(?:ul)? (?:de )?hotarare/.test(title) || /^\s*proiect\s*$/m.test(title)) return !voted;
  return !voted && !numberFound && /(?:^|\n)\s*initiator/.test(tail);
}
