// The body that runs the plan, by the names the document gives it (HG 797/2017 art. 1, L 292/2011 art. 113).

import { isCapital, isSmall } from '../../base/characters.ts';
import type { Span } from '../../base/span.ts';
import { spansOr } from '../../base/span.ts';
import { valueOf } from '../../plan/reading.ts';
import { viewOf } from '../../plan/recognise/view.ts';
import type { Fact, FactContext, FactSet } from '../fact.ts';
import { around, ifNothingLost, listFact, matchesAt, quotesOf, titlePlace } from '../passages.ts';
import { type Starts, starts } from '../words.ts';
import { localitiesOf, longestOf, namesAt, placeKey } from './place-names.ts';
import { foreignPlaces } from './places.ts';

export type BodyKind = 'compartiment' | 'directie' | 'dgaspc' | 'serviciu' | 'directie-copil';
interface Mention { readonly kind: BodyKind; readonly at: Span }

const patterns: readonly { readonly kind: BodyKind; /** First letters of the words a name begins with (words.ts). */ readonly begins: Starts; readonly pattern: RegExp }[] = [
  { kind: 'compartiment', begins: starts('compartiment', 'birou', 'persoan'), pattern: /\b(?:compartiment(?:ul|ului|ele)?|birou(?:l|lui))\s+(?:functional\s+|social\s+|public\s+|local\s+)*(?:de\s+|pentru\s+|cu\s+atributii\s+(?:de|in)\s+)?(?:asistenta|protectie|protectia)\s+sociala\b|\bcompartiment(?:ul|ului)\s+social\b|\bpersoan(?:a|ei)\s+cu\s+atributii\s+de\s+asistenta\s+sociala\b/y },
  { kind: 'dgaspc', begins: starts('directi', 'd', 'dg', 'dga'), pattern: /\bdirecti(?:a|ei|e)\s+general(?:a|ei|e)\s+de\s+asistenta\s+sociala(?:\s+si\s+protecti(?:a|e)\s+(?:drepturilor\s+)?(?:a\s+)?copilului)?|\b(?<![a-z.])d\.?\s?g\.?\s?a\.?\s?s\.?(?:\s?p\.?\s?c\.?)?(?![a-z])/y },
  { kind: 'directie-copil', begins: starts('directi'), pattern: /\bdirecti(?:a|ei)\s+(?:de\s+)?asistenta\s+sociala\s+si\s+protecti(?:a|e)\s+(?:drepturilor\s+)?(?:a\s+)?copilului/y },
  { kind: 'directie', begins: starts('directi', 'd', 'da', 'das'), pattern: /\bdirecti(?:a|ei|e)\s+(?:publica\s+)?(?:de\s+)?asistent[ae]i?\s+social[ae]i?\b(?!\s+si\s+protecti)|\bd\.?a\.?s\.?(?=[\s,;.)])(?!p)/y },
  { kind: 'serviciu', begins: starts('serviciul'), pattern: /\bserviciul(?:ui)?\s+(?:public\s+)?(?:local\s+)?(?:de\s+)?asistenta\s+sociala\b/y },
];
/** The name belongs to a partner or another institution when these stand beside it. */
const partner = /parteneri|protocol|colabor|conventi|acord\b|incheiat/;

/** A locality's name, with what stands before it, is shorter. */
const longestPlace = 200;

/** A name used as a name: `Serviciul de Asistență Socială`; not the law's general term, nor a heading all in capitals. */
const isNamed = (text: string): boolean => isCapital(text[0]) && / (?:de )?A(?:sisten)/u.test(` ${text.replace(/\s+/g, ' ')}`) && [...text].some(isSmall);

/** Whether the text after a body's name begins with a locality that is not the own one. */
function isElsewhere(text: string, own: string | null, { library }: FactContext): boolean {
  if (own === null) return false;
  const names = namesAt(text.replace(/^\s+(?:al?|din)?\s*(?:comunei|orașului|municipiului|sectorului)?/iu, ' ')), whole = names.at(-1)?.name;
  if (whole === undefined || placeKey(whole) === own) return false;
  const place = longestOf(names, (name) => localitiesOf(library, name).length > 0);
  return place !== null && !own.startsWith(placeKey(place));
}

function mentionsOf(context: FactContext): readonly Mention[] {
  return context.once('body-mentions', () => {
    const view = viewOf(context.document);
    const name = valueOf(context.plan.authority.name), own = name ? placeKey(name) : null;
    const out: Mention[] = [];
    for (const { kind, begins, pattern } of patterns) {
      for (const { match: m, start, end, at } of matchesAt(context.document, begins, pattern)) {
        const text = view.text.slice(start, end);
        if (kind === 'serviciu' && !isNamed(text)) continue;
        if (/^d\.?a/.test(m[0]) && kind === 'directie' && text !== text.toUpperCase()) continue;
        const { before, after } = around(view, start, end, 80, 40);
        if (partner.test(before) && kind !== 'dgaspc') continue;
        if (kind !== 'dgaspc' && !/^\s*,/.test(after) && isElsewhere(view.text.slice(end, end + longestPlace), own, context)) continue;
        out.push({ kind, at });
      }
    }
    return out;
  });
}

const placesOf = (context: FactContext, ...kinds: BodyKind[]): Span[] => mentionsOf(context).filter((m) => kinds.includes(m.kind)).map((m) => m.at);

/** What the names say of the body: fits, only the general term, or another kind of authority's. */
function fit(context: FactContext): Fact {
  const kind = valueOf(context.plan.authority.kind);
  const at = titlePlace(context.plan);
  const has = (...kinds: BodyKind[]): Span[] => placesOf(context, ...kinds);
  const say = (value: string, places: readonly Span[]): Fact => ({ value, at: spansOr(places, at[0]) });
  const direction = has('directie', 'directie-copil'), compartment = has('compartiment'), service = has('serviciu'), general = has('dgaspc');
  if (kind === undefined) return direction.length + compartment.length + service.length + general.length === 0 ? { value: null, at } : { value: undefined, at, because: { code: 'unknown-authority' } };
  if (kind === 'comuna') {
    if (compartment.length) return direction.length ? say('doubtful', direction) : say('fits', compartment);
    if (direction.length) return say('other', direction);
    return service.length ? say('doubtful', service) : ifNothingLost(context, null, at);
  }
  if (kind === 'oras' || kind === 'municipiu') {
    const right = [...has('directie'), ...compartment, ...has('directie-copil')];
    if (right.length) return say('fits', right);
    return service.length ? say('doubtful', service) : ifNothingLost(context, null, at);
  }
  if (general.length) return say('fits', general);
  const wrong = [...direction, ...compartment, ...service];
  return wrong.length ? say('doubtful', wrong) : ifNothingLost(context, null, at);
}

/** A local body once called by the name of a county's, while it has another name elsewhere. */
function oddNames(context: FactContext): Span[] {
  const kind = valueOf(context.plan.authority.kind);
  const odd = placesOf(context, 'directie-copil');
  if (kind === 'judet' || kind === 'sector' || !odd.length) return [];
  return placesOf(context, 'directie', 'compartiment', 'serviciu').length >= odd.length ? odd : [];
}

export const bodyFacts: FactSet = {
  'document.bodyFit': { type: 'text', about: 'whether the body named fits the kind of authority: fits, doubtful (only a general or mixed name), other; null when none is named', compute: (_, context) => fit(context) },
  'document.bodyNames': {
    type: 'list', about: 'the names the document gives to the body that runs the plan',
    compute: (_, context) => {
      const places = mentionsOf(context).filter((m) => m.kind !== 'dgaspc' || ['judet', 'sector'].includes(valueOf(context.plan.authority.kind) ?? '')).map((m) => m.at);
      return { value: quotesOf(context.document, places), at: spansOr(places, titlePlace(context.plan)[0]) };
    },
  },
  'document.foreignPlaces': {
    type: 'list', about: "other localities or counties named in the authority's own place",
    compute: (_, context) => {
      const { strong, unknown } = foreignPlaces(context);
      if (!strong.length && unknown.length) return { value: undefined, at: spansOr(unknown, titlePlace(context.plan)[0]), because: { code: 'unknown-authority' } };
      return listFact(context, strong, titlePlace(context.plan));
    },
  },
  'document.foreignHints': {
    type: 'list', about: 'names of other localities that may be left from another text, and wrong names of the own body',
    compute: (_, context) => listFact(context, [...foreignPlaces(context).weak, ...oddNames(context)], titlePlace(context.plan)),
  },
};
