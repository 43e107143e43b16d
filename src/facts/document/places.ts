// Names of other localities and counties that stand where the authority's own should: left over from a copied text.

import type { Span } from '../../base/span.ts';
import type { Document } from '../../document/document.ts';
import { distance } from 'fastest-levenshtein';
import { viewOf } from '../../plan/recognise/view.ts';
import type { View } from '../../plan/recognise/view.ts';
import { valueOf } from '../../plan/reading.ts';
import type { FactContext } from '../fact.ts';
import { around, matchesAt, matchesFrom } from '../passages.ts';
import { type Starts, hasWord, leadsTo, starts, wordStarts } from '../words.ts';
import { countyOf, endsName, localitiesOf, longestOf, namesAt, placeKey, seatOf } from './place-names.ts';
import type { Library } from '../../library/registry.ts';

/** `strong`: a place of the authority itself holds the other name; `weak`: the name is only mentioned. */
export interface ForeignPlaces { readonly strong: readonly Span[]; readonly weak: readonly Span[]; /** The own name or county is not known, and a name was met that should be compared with it. */ readonly unknown: readonly Span[] }

const localityHead = /\b(?:comun(?:a|ei)|oras(?:ul|ului)?|municipiul(?:ui)?|u\.?a\.?t\.?)\s+(?=[a-z])/y;
/** Words before it that make the place the authority's own. */
const ownPlace = new RegExp(`\\b(?:${[
  'bugetul(?:ui)?(?:\\s+(?:local|propriu))?\\s+al', 'consiliul(?:ui)?\\s+local(?:\\s+al)?', 'primari(?:a|ei)', 'primarul(?:ui)?', 'locuitori(?:i|lor)', 'cetateni(?:i|lor)', 'populati(?:a|ei)', 'la\\s+nivelul',
  'compartimentul(?:ui)?\\s+(?:de\\s+)?asistenta\\s+sociala(?:\\s+al?)?', 'directi(?:a|ei)\\s+(?:de\\s+)?asistenta\\s+sociala(?:\\s+a)?', 'serviciul(?:ui)?\\s+(?:public\\s+)?(?:de\\s+)?asistenta\\s+sociala(?:\\s+al)?',
  'servicii(?:lor)?\\s+sociale\\s+(?:a|ale)',
].join('|')})\\s+$`);
const institutionHead = /\b(primari(?:a|ei)|consiliul(?:ui)?\s+local|h\.?c\.?l\.?\s+al)\s+(?=[a-z])/y;
const countyHead = /\b((?:consiliul(?:ui)?\s+judetean|protectia\s+(?:drepturilor\s+)?copilului|d\.?g\.?a\.?s\.?p\.?c\.?|(?:la\s+nivelul|prefectului|prefectul|prefectura)\s+judetului)|judetul(?:ui)?)\s+(?=[a-z])/y;
const sectorHead = /\b(?:primari(?:a|ei)|consiliul(?:ui)?\s+local|d\.?g\.?a\.?s\.?p\.?c\.?|protectia\s+copilului|la\s+nivelul|bugetul(?:ui)?)\s+(?:al?\s+)?sectorul(?:ui)?\s+([1-6])\b/y;
/** First letters of the words these begin with (words.ts). */
const localityStarts = starts('comun', 'oras', 'municipiul', 'u', 'ua', 'uat'), institutionStarts = starts('primari', 'consiliul', 'h', 'hc', 'hcl');
const countyStarts = starts('consiliul', 'protectia', 'd', 'dg', 'dga', 'prefect', 'judetul'), sectorStarts = starts('primari', 'consiliul', 'd', 'dg', 'dga', 'protectia', 'bugetul'), levelStarts = starts('nivelul'), sectorNamed = starts('sectorul');

/** Somebody else's name has its right here: partners and addresses. */
const partners = /parteneri|protocol|\bacord(?:ul|uri|urile|ului)?\b|conventi|colabor|asocier|asociata? cu|\badi\b|intercomun|impreuna|vecin|inchei|sediul? in|domicili|\bstr\.|strada|\bsat(?:ul|ului)?\b|\bloc\.|adres|schimb|exempl|experient|intalnir|tripartit|\binvit/;
/** A name that is only mentioned is right beside any other institution too. */
const others = new RegExp(`${partners.source}|furnizor|contract|asociati|spital|scoal|liceu|gradinit|inspectorat|agenti[ae]|tribunal|judecatori|curte|parohi|fundati|universit|institut|filial|penitenciar|politi[ae]|casa judet|proiect|editura|monitorul oficial`);
const act = /^\s*(?:,?\s*(?:nr|numarul)\.?|\d)/;
const actBefore = /(?:hotarar\w*|dispoziti\w*|\bh\.?\s?c\.?\s?l\.?(?:\s?m\.?)?|\bh\.?\s?c\.?\s?j\.?)[^.;]{0,60}$/;

type Names = ReturnType<typeof namesAt>;
interface Own { readonly name: string | null; readonly county: string | null; readonly kind: string | null }

const ownOf = ({ plan }: FactContext): Own => ({
  name: valueOf(plan.authority.name) ? placeKey(valueOf(plan.authority.name) as string) : null,
  county: valueOf(plan.authority.county) ? placeKey(valueOf(plan.authority.county) as string) : null,
  kind: valueOf(plan.authority.kind) ?? null,
});

/** The own name, a part of it, or the own name with a wrong letter or two. */
const isOwn = (name: string, own: string): boolean => {
  const key = placeKey(name);
  return key === own || own.startsWith(`${key} `) || own.endsWith(` ${key}`) || key.startsWith(`${own} `) || key.replace(/ /g, '') === own.replace(/ /g, '') || (own.length > 4 && distance(key, own) <= (own.length > 8 ? 2 : 1));
};

/** A name is written with a capital: most words after the head of a place are none. */
const isCapital = (letter: string | undefined): boolean => letter !== undefined && letter !== letter.toLowerCase();

function localityHits(document: Document, view: View, own: Own, library: Library): ForeignPlaces {
  const strong: Span[] = [], weak: Span[] = [], unknown: Span[] = [];
  // The own name stands in most of the places: it is compared once in each of its forms.
  const compared = new Map<string, boolean>();
  const isOurs = (name: string): boolean => {
    const known = compared.get(name) ?? (own.name !== null && isOwn(name, own.name));
    compared.set(name, known);
    return known;
  };
  const tailAt = (head: number): string => view.text.slice(head, head + 80);
  /** The own name as it stands in the text, in each of its forms: met again, it needs no reading. */
  const written = new Set<string>();
  const isWritten = (tail: string): boolean => {
    for (const form of written) if (tail.startsWith(form) && endsName(tail, form.length)) return true;
    return false;
  };
  /** The names at the head of `tail`; null where it is the own one. A longer name may be it, of which the gazetteer knows only the head. */
  const othersAt = (tail: string): Names | null => {
    if (isWritten(tail)) return null;
    const names = namesAt(tail), whole = names.at(-1);
    if (whole === undefined || !isOurs(whole.name)) return whole === undefined ? null : names;
    written.add(tail.slice(0, whole.length));
    return null;
  };
  const known = new Map<string, string | null>();
  const located = (names: Names): string | null => {
    const whole = names.at(-1)?.name ?? '';
    let name = known.get(whole);
    if (name === undefined) known.set(whole, (name = longestOf(names, (n) => localitiesOf(library, n).length > 0)));
    return name;
  };
  const judge = (start: number, head: number, tail: string, names: Names, ownRole: boolean): void => {
    const name = located(names);
    if (!name || placeKey(name) === 'bucuresti') return;
    if (own.name === null) { unknown.push(view.place(start, head + name.length)); return; }
    if (isOurs(name)) return;
    const end = head + tail.indexOf(name) + name.length;
    const { before, after } = around(view, start, end);
    if (act.test(view.folded.slice(end, end + 12)) || actBefore.test(before)) return;
    // "with the town hall of …", "between …": a partner whatever the sentence is about.
    if (/\b(?:cu|intre)\s+$/.test(view.folded.slice(Math.max(0, start - 8), start))) return;
    const right = ownRole ? partners : others;
    if (right.test(before) || right.test(after)) return;
    const sameCounty = localitiesOf(library, name).some((l) => own.county !== null && placeKey(countyOf(library, l.county) ?? l.county) === own.county);
    if (own.kind === 'judet' && (sameCounty || own.county === null)) return;
    const seat = own.county === null ? null : seatOf(library, own.county);
    if (seat !== null && placeKey(seat) === placeKey(name)) return;
    // A neighbour only mentioned is where people go for a service; a locality far away came with a copied text.
    if (!ownRole && sameCounty) return;
    (ownRole ? strong : weak).push(view.place(start, end));
  };
  for (const { start, end } of matchesAt(document, localityStarts, localityHead)) {
    if (!isCapital(view.text[end])) continue;
    const tail = tailAt(end), names = othersAt(tail);
    if (!names) continue;
    const own = ownPlace.exec(view.folded.slice(Math.max(0, start - 90), start));
    judge(own ? start - own[0].length : start, end, tail, names, own !== null);
  }
  for (const { match: m, end } of matchesAt(document, institutionStarts, institutionHead)) {
    if (!isCapital(view.text[end]) || /^(?:comun|oras|municipi|sector|al?\s|u\.?a\.?t)/.test(view.folded.slice(end, end + 12))) continue;
    const tail = tailAt(end), names = othersAt(tail);
    if (names) judge(m.index, end, tail, names, true);
  }
  return { strong, weak, unknown };
}

/** Where words begin with one of `others`, or `la nivelul` does. */
const withLevel = (document: Document, others: Starts): number[] => [...wordStarts(document, others), ...leadsTo(document, levelStarts, 'la')].sort((a, b) => a - b);

function countyHits(document: Document, view: View, own: Own, library: Library): ForeignPlaces {
  const strong: Span[] = [], weak: Span[] = [], unknown: Span[] = [];
  const known = new Map<string, string | null>();
  const named = (tail: string): string | null => {
    const names = namesAt(tail), whole = names.at(-1)?.name ?? '';
    let name = known.get(whole);
    if (name === undefined) known.set(whole, (name = longestOf(names, (n) => n.length > 2 && countyOf(library, n) !== null)));
    return name;
  };
  for (const { match: m, end: head } of matchesFrom(document, withLevel(document, countyStarts), countyHead)) {
    if (!isCapital(view.text[head])) continue;
    const tail = view.text.slice(head, head + 40), name = named(tail);
    if (!name || placeKey(name) === 'bucuresti') continue;
    const end = head + tail.indexOf(name) + name.length;
    if (own.county === null) { unknown.push(view.place(m.index, end)); continue; }
    const county = placeKey(countyOf(library, name) ?? name);
    if (county === own.county || own.county.startsWith(`${county} `) || (own.kind === 'judet' && own.name === county)) continue;
    const { before, after } = around(view, m.index, end);
    const mention = /^judetul/.test(m[1] as string), right = mention ? others : partners;
    if (act.test(view.folded.slice(end, end + 12)) || actBefore.test(before) || right.test(before) || right.test(after)) continue;
    (mention ? weak : strong).push(view.place(m.index, end));
  }
  return { strong, weak, unknown };
}

function sectorHits(document: Document, view: View, own: Own): ForeignPlaces {
  const strong: Span[] = [], weak: Span[] = [];
  if (!hasWord(document, sectorNamed)) return { strong, weak, unknown: [] };
  for (const { match: m } of matchesFrom(document, withLevel(document, sectorStarts), sectorHead)) {
    if (own.kind === null || (own.kind === 'sector' && own.name?.endsWith(m[1] as string))) continue;
    const { before, after } = around(view, m.index, m.index + m[0].length);
    if (!partners.test(before) && !partners.test(after)) (own.kind === 'sector' ? weak : strong).push(view.place(m.index, m.index + m[0].length));
  }
  return { strong, weak, unknown: [] };
}

/** Other authorities' names met in the document, computed once. */
export const foreignPlaces = (context: FactContext): ForeignPlaces => context.once('foreign-places', () => {
  const view = viewOf(context.document), own = ownOf(context), library = context.library;
  const parts = [localityHits(context.document, view, own, library), countyHits(context.document, view, own, library), sectorHits(context.document, view, own)];
  const join = (key: keyof ForeignPlaces): Span[] => {
    const all = parts.flatMap((p) => [...p[key]]).sort((a, b) => a.start - b.start || b.end - a.end);
    return all.filter((s, i) => !all.slice(0, i).some((o) => o.start <= s.start && o.end >= s.end));
  };
  return { strong: join('strong'), weak: join('weak'), unknown: join('unknown') };
});
