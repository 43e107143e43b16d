// Personal data beyond signatories: personal numbers, identity cards, named beneficiaries and their homes.

import { type Span, spansOr } from '../../base/span.ts';
import { isoDate } from '../../base/date.ts';
import { viewOf } from '../../plan/recognise/view.ts';
import type { FactContext, FactSet } from '../fact.ts';
import { ifNothingLost, matchesAt, matchesOf, titlePlace } from '../passages.ts';
import { madeOnce } from '../../base/remembered.ts';
import { starts } from '../words.ts';

const weights = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];

/** A personal numeric code: thirteen digits, a date of birth that exists, and the right check digit. */
export function isCnp(digits: string): boolean {
  if (!/^[1-9]\d{12}$/.test(digits)) return false;
  const d = [...digits].map(Number);
  const century = { 1: 1900, 2: 1900, 3: 1800, 4: 1800, 5: 2000, 6: 2000, 7: 2000, 8: 2000, 9: 1900 }[d[0] as number] as number;
  if (!isoDate(century + Number(digits.slice(1, 3)), Number(digits.slice(3, 5)), Number(digits.slice(5, 7)))) return false;
  const county = Number(digits.slice(7, 9));
  if (county < 1 || county > 52) return false;
  const sum = weights.reduce((s, w, i) => s + w * (d[i] as number), 0) % 11;
  return (sum === 10 ? 1 : sum) === d[12];
}

/** Thirteen digits that the text itself calls a personal code are one, even where a digit is mistyped. */
const calledCode = /(?:\bc\.?\s?n\.?\s?p\.?|\bcod(?:ul)? numeric personal)\s*(?:nr\.?|:|-)?\s*$/;

/** The code with its inner digits hidden, for messages. */
const masked = (digits: string): string => `${digits[0]}${'•'.repeat(11)}${digits[12]}`;

/** Codes have thirteen figures, cards end in six: most plans have no figure that long. Written out, so that it is searched for in strides. */
const longFigure = /\d\d\d\d\d\d+/g, cardFigures = 6;

interface Personal { readonly codes: readonly { at: Span; shown: string }[]; readonly cards: readonly Span[]; readonly hints: readonly Span[] }

const card = /\b(?:c\.?\s?i\.?|b\.?\s?i\.?|carte(?:a)? de identitate|buletin\w*)\s*,?\s*(?:seria\s+[a-z]{2}\s*,?\s*)?(?:nr\.?|numarul)?\s*\d{6}\b|\bseria\s+[a-z]{2}\s*,?\s*(?:nr\.?|numarul)\s*\d{6}\b/g;
/** What stands right before a card's figures; where the words looked at are too few, anything may. */
const cardBefore = /(?:^[\w.]*(?:\si\.?)?|\b[a-z]{2}|\b[bc]\.?\s?i\.?|identitate|\bbuletin\w*|nr\.?|numarul)\s*,?\s*$/;
const home = /\bdomiciliat[aei]?\s+in\s+[^\n;]{0,80}?(?:str\.?|strada|nr\.?\s?\d|bl\.|ap\.|sat(?:ul)?\b)/y;
/** Not `protecția copilului Satu Mare`: a directorate with its county. */
const person = /\b(?:beneficiar(?:ul|ului|a|ei)?|asistat(?:ul|ului|a|ei)?|minor(?:ul|ului|a|ei)|numit(?:ul|a|ei|ului)|(?<!(?:protecti(?:a|ei)|drepturil\w*)\s+)copil(?:ul|ului)|bolnav(?:ul|a))\s*:?\s+(?=[a-z])/y;
const personStarts = starts('beneficiar', 'asistat', 'minor', 'numit', 'copil', 'bolnav'), homeStarts = starts('domiciliat');
/** Made where a person is named, once: classes of letters are slow to build. */
const fullName = madeOnce(() => /^(?:\p{Lu}[\p{Ll}]{2,}(?:-\p{Lu}\p{Ll}+)?\s+){1,2}\p{Lu}[\p{Ll}]{2,}(?=[\s,.;)]|$)|^\p{Lu}{3,}(?:-\p{Lu}{2,})?\s+\p{Lu}\p{Ll}{2,}/u);
const institution = madeOnce(() => /^(?:Centr|Serv|Direc|Asoc|Funda|Spital|Consil|Prim|Comun|Oraș|Casa|Compart|Strateg|Plan|Lege|Legii|Proiect|Program|Ajutor|Venit)/u);

const personal = (context: FactContext): Personal => context.once('personal-data', () => {
  const view = viewOf(context.document);
  const figures = matchesOf(context.document, longFigure);
  const codes = figures.filter(({ match, start }) => isCnp(match[0]) || (match[0].length === 13 && calledCode.test(view.folded.slice(Math.max(0, start - 40), start)))).map(({ match, at }) => ({ at, shown: masked(match[0]) }));
  const cards = figures.some(({ match, start }) => match[0].length === cardFigures && cardBefore.test(view.folded.slice(Math.max(0, start - 60), start))) ? matchesOf(context.document, card).map(({ at }) => at) : [];
  const hints = matchesAt(context.document, homeStarts, home).map(({ at }) => at);
  for (const { end, at } of matchesAt(context.document, personStarts, person)) {
    const first = view.text[end] ?? '';
    if (first === first.toLowerCase()) continue;
    const rest = view.text.slice(end, end + 60);
    if (fullName().test(rest) && !institution().test(rest)) hints.push(at);
  }
  return { codes, cards, hints };
});

export const personalDataFacts: FactSet = {
  'document.personalCodes': {
    type: 'list', about: 'personal numeric codes (CNP) with a right check digit or called so, and identity card numbers; shown masked',
    compute: (_, context) => {
      const { codes, cards } = personal(context);
      const places = [...codes.map((c) => c.at), ...cards];
      if (!places.length) return ifNothingLost(context, [], titlePlace(context.plan));
      return { value: [...codes.map((c) => `CNP ${c.shown}`), ...cards.map(() => 'CI ••••••')], at: spansOr(places, titlePlace(context.plan)[0]) };
    },
  },
  'document.personalHints': {
    type: 'list', about: 'places where a person or a home may be named beside a benefit or a service',
    compute: (_, context) => {
      const { hints } = personal(context);
      if (!hints.length) return ifNothingLost(context, [], titlePlace(context.plan));
      return { value: hints.map((_h, i) => `${i + 1}`), at: spansOr(hints, titlePlace(context.plan)[0]) };
    },
  },
};
