// Money as plans write it (`160.000 lei`, `7000lei`, `1640958 lei PNRR`, `-`), read once, in whole bani.

import { bani, type Bani } from '../../base/money.ts';
import type { Span } from '../../base/span.ts';
import type { Amount } from '../plan.ts';
import { absent, found, unclear, type Reading } from '../reading.ts';
import { workedOut } from './amount-formulas.ts';
import { flatText } from './flat.ts';

export type Unit = 'lei' | 'mii lei' | 'euro';

/** Digits in groups of three by dot, blank or comma, or plain; then up to two decimals. */
const figure = '(?:\\d{1,3}(?: ?\\. ?\\d{3})+(?:,\\d{1,2})?|\\d{1,3}(?:\'\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,3}(?: \\d{3})+(?:,\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)(?![\\d.,]*\\d)';
const unitWord = '(?:mii\\.? ?(?:de )?(?:lei|ron)|milioane ?(?:de )?(?:lei|ron)|mil\\.? ?(?:lei|ron)|lei|ron|euro|eur|€)';
const oneAmount = new RegExp(`(?<![\\d.,/])(${figure})(?:[.,]-|,00?-|-)? ?(?:de )?(${unitWord})?(?![a-z])`, 'g');
const rate = /%|\/ ?(?:luna|zi|persoana|pers|ora|beneficiar|copil|caz)\b|\bpe (?:luna|zi|persoana)\b|\blunar\b|\bper\b/;
/** The same right behind an amount. */
const rateHere = /^ ?(?:\/ ?an ?|pe an |anual ?)?(?:\/ ?(?:luna|zi|persoana|pers|ora|beneficiar|copil|caz)\b|pe (?:luna|zi|persoana)\b|lunar\b|per\b)/;
const rateAmount = /\d[\d. ]*(?:,\d+)? ?(?:lei|ron) ?(?:\/ ?(?:luna|zi|persoana|pers|ora|beneficiar|copil|caz)|pe (?:luna|zi|persoana)|lunar)\b/g;
const rateWritten = (): RegExp => /\d[\d. ]*(?:,\d+)? ?(?:lei|ron) ?(?:\/ ?(?:lun[aă]|zi|persoan[aă]|pers|or[aă]|beneficiar|copil|caz)|pe (?:lun[aă]|zi|persoan[aă])|lunar)(?!\p{L})/giu;
const signOfWork = /[*×=]|(?<=[\d )a-z])x ?\d/;
/** Words beside an amount that only say that it is the year's, or about so much. */
const ofTheYear = /^(?:\/ ?an|pe an|anual|cca\.?|circa|aprox\w*\.?|estimat\w*|estimativ|total|suma de|\*+)$/i;
const none = /^(?:-{1,}|_+|\.{2,}|x|0+(?:[.,]0+)?|zero|nu e(?:ste)? cazul|nu se aplica|fara (?:costuri?|buget|cost)|gratuit)\.?(?: ?(?:lei|ron|mii lei))?[.;]?$/;
/** Words that may stand beside a figure without a unit: names of a source. */
const sourceWords = /^[\s(,;:.-]*(?:din |prin |de la )?(?:pnrr|poids|poc[ua]|peo|por|pr|pis|fse\+?|fedr|ue|fonduri|sponsor|donati|proiect|finantare|venituri|buget|bl|bs|bj|ong|granturi?|grant|credit|imprumut)/;

/** A name in brackets beside a figure whose unit stands in the head: whose money it is. */
const nameInBrackets = /^\((?!.*\b(?:conform|hcl|hotar|lege|art|nr|estimat|maxim|minim|lun|zi|pers))[a-z][a-z .,&"'-]{2,48}\)$/;

const wholeBani = (digits: string): Bani | null => {
  const parts = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(digits) as RegExpExecArray;
  const whole = (parts[1] as string).replace(/[^\d]/g, '');
  const value = Number(whole || '0') * 100 + Number((parts[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(value) ? bani(value) : null;
};

const unitOf = (word: string | undefined): { unit: Unit; times: number } | null => {
  if (!word) return null;
  if (/^mii/.test(word)) return { unit: 'mii lei', times: 1000 };
  if (/^mil/.test(word)) return { unit: 'lei', times: 1_000_000 };
  if (/^e|€/.test(word)) return { unit: 'euro', times: 1 };
  return { unit: 'lei', times: 1 };
};

/** Without one of these a heading names no unit. */
const unitSign = /lei|ron|eur|€/;

/** The unit that a heading names: `Buget local (lei)`, `MII LEI`; null where it names none. */
export function unitIn(heading: string): Unit | null {
  const text = flatText(heading);
  if (!unitSign.test(text)) return null;
  if (/\bmii (?:de )?(?:lei|ron)\b/.test(text)) return 'mii lei';
  if (/\b(?:lei|ron)\b/.test(text)) return 'lei';
  return /\b(?:euro?|eur)\b|€/.test(text) ? 'euro' : null;
}

export type ParsedAmount =
  | { readonly is: 'empty' } | { readonly is: 'amount'; readonly amount: Amount } | { readonly is: 'text' } | { readonly is: 'several' }
  /** A sum per month, day or person, which does not say the year's. */
  | { readonly is: 'rate' }
  | { readonly is: 'contradictory' };

/**
 * What a money cell says. A dash, a zero or "nu este cazul" is an amount of 0. The figure is in `unit` (from the column's
 * head) unless the cell names its own. In euro, `bani` counts euro cents. A per cent is text.
 */
export function parseAmount(cell: string, unit: Unit | null = null): ParsedAmount {
  const raw = cell.replace(/\s+/g, ' ').trim();
  if (raw === '') return { is: 'empty' };
  // `lei 240.000` is the same as `240.000 lei`.
  const flat = flatText(raw), first = flat[0]!;
  const text = !'mlr'.includes(first) ? flat : flat.replace(/^((?:mii )?(?:lei|ron)) ?([\d., ]*\d)$/, (all, word: string, digits: string) => (raw.length === all.length ? `${digits} ${word}`.padEnd(all.length) : all));
  if (text === '-' || none.test(text)) return { is: 'amount', amount: { bani: bani(0), raw, note: null, unit: unitIn(raw) ?? unit } };
  if (!/\d/.test(text)) return { is: 'text' };
  const worked = signOfWork.test(text) ? workedOut(text, unit === 'mii lei') : null;
  if (worked?.is === 'contradictory') return worked;
  if (worked) return { is: 'amount', amount: { bani: bani(worked.bani), raw, note: null, unit: 'lei' } };
  const hits = [...text.matchAll(oneAmount)];
  const named = hits.filter((h) => h[2]);
  // Beside the year's sum a cell may tell what that is a month or a person.
  const ofYear = named.length > 1 ? named.filter((h) => !rateHere.test(text.slice(h.index + h[0].length))) : named;
  const withUnit = ofYear.length === 1 ? ofYear : named;
  if (hits.length === 0) return { is: 'text' };
  if (withUnit.length > 1 || (withUnit.length === 0 && hits.length > 1)) return { is: /[a-z]{4}/.test(text) && withUnit.length === 0 ? 'text' : 'several' };
  const hit = (withUnit[0] ?? hits[0]) as RegExpExecArray;
  const rest = named.length > withUnit.length ? text.slice(hit.index + hit[0].length).replace(rateAmount, ' ') : text.slice(hit.index + hit[0].length);
  const before = (named.length > withUnit.length ? text.slice(0, hit.index).replace(rateAmount, ' ') : text.slice(0, hit.index)).trim();
  const after = rest.trim();
  const around = `${before} ${after}`.trim();
  if (around !== '') {
    if (rate.test(around) && (hit[2] || unit) && !around.includes('%') && rateHere.test(after) && !/\d/.test(around)) return { is: 'rate' };
    if (rate.test(around) || (/\d/.test(around) && !withUnit.length)) return { is: 'text' };
    if (!hit[2] && /[a-z0-9]/.test(around) && !(unit && nameInBrackets.test(around)) && !sourceWords.test(after) && !sourceWords.test(before)) return { is: 'text' };
    if (/\b(?:conform|hcl|hotar|lege|art|nr)\b[^\d]*$/.test(before) && !hit[2]) return { is: 'text' };
  }
  const stated = unitOf(hit[2]) ?? { unit, times: unit === 'mii lei' ? 1000 : 1 };
  // Digits broken off by damage (`240 .000`) are no amount of their own.
  if (/^0\d/.test(hit[1] as string)) return { is: 'text' };
  const value = wholeBani(hit[1] as string);
  if (value === null || !Number.isSafeInteger(value * stated.times)) return { is: 'text' };
  const note = around === '' ? '' : [raw.slice(0, hit.index), raw.slice(hit.index + hit[0].length)].map((p) => (/\d/.test(p) ? p.replace(rateWritten(), ' ') : p).replace(/^[\s(),;:.–-]+|[\s(),;:.–-]+$/g, '')).filter((p) => p && !ofTheYear.test(p)).join(' ');
  return { is: 'amount', amount: { bani: bani(value * stated.times), raw, note: note || null, unit: stated.unit } };
}

/** The reading of a money cell at `span`: empty → absent, text → unclear 'not-an-amount', two amounts → unclear 'several-values'. */
export function readAmount(cell: string, span: Span, unit: Unit | null = null): Reading<Amount> {
  const parsed = parseAmount(cell, unit);
  switch (parsed.is) {
    case 'empty': return absent(span);
    case 'amount': return found(parsed.amount, span);
    case 'several': return unclear({ code: 'several-values' }, span);
    case 'text': return unclear({ code: 'not-an-amount' }, span);
    case 'rate': return unclear({ code: 'rate' }, span);
    case 'contradictory': return unclear({ code: 'contradictory' }, span);
  }
}

/** True when `cell` has the form of an amount with its own unit, wherever it stands. */
export const looksLikeAmount = (cell: string): boolean => {
  const parsed = parseAmount(cell);
  return parsed.is === 'amount' && parsed.amount.bani > 0 && unitIn(cell) !== null;
};
