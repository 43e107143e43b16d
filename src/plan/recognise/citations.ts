// Citations of acts with article, paragraph, letter and annex, in every spelling, brought to `art. 112(3) b)`.

import type { Span } from '../../base/span.ts';
import type { Citation } from '../plan.ts';
import { findActs, type ActMention } from './acts.ts';
import { flatten, type Flat } from './flat.ts';

type Level = 'art' | 'alin' | 'lit' | 'pct' | 'annex';
interface Ref { readonly level: Level; readonly values: readonly string[]; readonly start: number; readonly end: number }

const num = '(?:\\d{1,3}|l ?\\d{1,2}|l)(?:\\^\\d{1,2}|[¹²³⁴⁵⁶⁷⁸⁹]+| ?indice \\d)?';
const par = `\\(? ?(?:${num}) ?\\)?`;
const letter = '(?:["\']{1,2} ?[a-z](?:\\^\\d|[¹²³])? ?["\']{1,2}|[a-z]{1,2}(?:\\^\\d|[¹²³])?(?: ?\\)|(?![a-z])))';
const more = (item: string): string => `(?:(?: ?,? ?(?:si|sau) ?| ?, ?| ?- ?)${item})*`;
const strict = '(?:["\']{1,2} ?[a-z](?:\\^\\d)? ?["\']{1,2}|[a-z](?:\\^\\d)? ?\\))';
const opening = /(?<![a-z])(?:a(?:rt|tr|li[nm]|l(?=\. ?\(?\d| ?\(\d)|nex)|[li]it|pct|punct)/g;
const once = (make: () => string): (() => RegExp) => { let made: RegExp | undefined; return () => (made ??= new RegExp(make())); };
/** How the values of each level are written, from its first letter on. */
const forms: Readonly<Record<Level, () => RegExp>> = {
  art: once(() => `^(?:art|atr)(?:icol(?:ul|ului|ele|elor)?|\\.)?:? ?(${num}(?:(?: ?,? ?(?:si|sau) ?| ?, ?| ?- ?)${num}(?![\\d./)]|\\.\\d))*)(?![\\d/])`),
  alin: once(() => `^(?:ali[nm]|al)(?:eat(?:ul|ului|ele|elor)?|\\.)?:? ?(${par}${more(`\\(? ?${num} ?\\)`)})`),
  lit: once(() => `^[li]it(?:er(?:a|ei|ele|elor)|\\.)?:? ?(${letter}${more(strict)})`),
  pct: once(() => '^(?:pct|punct)(?:ul|ului|\\.)?:? ?(\\d{1,2})'),
  annex: once(() => '^anex(?:a|ei|ele|elor)?,? ?(?:n\\.?r\\.{0,2})? ?(\\d{1,2}|[ivx]{1,4})(?![a-z\\d])'),
};
const levelOf = (words: string): Level => (words === 'art' || words === 'atr' ? 'art' : words.startsWith('al') ? 'alin' : words === 'anex' ? 'annex' : words.endsWith('it') ? 'lit' : 'pct');
/** `art. 129 (2) d) și (7) b)`: paragraphs and letters without their words, after an article or another letter. */
const bare = /\((?<=(?:(?<![a-z])art(?:icol(?:ul|ului)|\.)? ?\d{1,3}(?:\^\d)?|(?<=\) ?)[a-z] ?\) ?(?:,|si|, ?precum si)?) ?\() ?(\d{1,2}) ?\)(?: ?["']?([a-z]) ?["']?\))?/g;
/** No list of values is longer. */
const reach = 600;

const superscript: Readonly<Record<string, string>> = { '¹': '1', '²': '2', '³': '3', '⁴': '4', '⁵': '5', '⁶': '6', '⁷': '7', '⁸': '8', '⁹': '9' };
const clean = (item: string): string => (/^[a-z\d]+$/.test(item) ? item : item
  .replace(/[¹²³⁴⁵⁶⁷⁸⁹]+/g, (m) => `^${[...m].map((c) => superscript[c]).join('')}`).replace(/ ?indice (\d)/, '^$1')
  .replace(/["'() ]/g, '')).replace(/^l(?=\d|$)/, '1');
const roman: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6' };

const single = (value: string, level: Level): string => (level === 'annex' ? (roman[value] ?? value) : value);

/** `a) - c)` → a, b, c; `36 și 45` → 36, 45. A range longer than twelve is left as its two ends. */
function valuesOf(text: string, level: Level): string[] {
  if (!/[ ,-]/.test(text)) return [single(clean(text), level)];
  const parts = text.split(/ ?,? ?\b(?:si|sau)\b ?| ?, ?/).filter((p) => p.trim());
  return parts.flatMap((part) => {
    const [first, last] = part.split(/ ?- ?/).map(clean) as [string, string | undefined];
    if (!last) return [single(first, level)];
    const steps: string[] = [];
    if (level === 'lit' && first.length === 1 && last.length === 1) for (let c = first.charCodeAt(0); c <= last.charCodeAt(0); c += 1) steps.push(String.fromCharCode(c));
    else if (/^\d+$/.test(first) && /^\d+$/.test(last)) for (let n = Number(first); n <= Number(last); n += 1) steps.push(String(n));
    return steps.length > 1 && steps.length <= 12 ? steps : [first, last];
  });
}

function findRefs(flat: string): Ref[] {
  const found: Ref[] = [];
  let from = 0;
  for (const { index, 0: words } of flat.matchAll(opening)) {
    if (index < from) continue;
    const level = levelOf(words);
    const m = forms[level]().exec(flat.slice(index, index + reach));
    if (!m) continue;
    from = index + m[0].length;
    found.push({ level, values: valuesOf(m[1] as string, level), start: index, end: from });
  }
  for (const m of flat.matchAll(bare)) {
    const end = m.index + m[0].length;
    if (found.some((ref) => ref.start < end && m.index < ref.end)) continue;
    const letterAt = m[2] === undefined ? end : m.index + m[0].lastIndexOf(m[2]);
    found.push({ level: 'alin', values: [m[1] as string], start: m.index, end: letterAt });
    if (m[2] !== undefined) found.push({ level: 'lit', values: [m[2]], start: letterAt, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What may stand between two references of one chain. */
const between = /^[\s,.;()-]*(?:(?:si|sau|ale|al|a|din|la|precum si|respectiv|coroborat(?:e|a)? cu|raportat(?:e|a)? la|combinat cu|prevederile|prevederilor|dispozitiile|dispozitiilor|de la|cele ale|cu)[\s,]*)*$/;
/** What may stand between the chain and the act it belongs to. */
const towards = /^[\s,.)*-]*(?:(?:si|a|al|ale|din|la|cu|prevederile|prevederilor)[\s,]*)*(?:din |la |a |al |ale |conform )?(?:cuprins(?:a|e)? |prevazut(?:a|e)? )?["\s]*$/;
/** "art. 3 din anexa 2 și ale Ordinului": what stands before belongs to the act before. */
const ofAnother = /^[\s)]*,?\s*si (?:ale?|a)\s*$/;
const throughRules = /^[\s,.)-]*(?:din|ale?|la) (?:regulament|codul|norme|metodologi|nomenclator|standard|anexa)[^;\d]{0,190}?(?:prin|din|la|in|prevazut[ae]?|aprobat[ae]?)[\s,-]*$/;
const strong = /(?:^|[\s,])(?:din|la|ale|al|a)[\s,"]*$/;
/** `anexa nr. 3 - Regulament-cadru de organizare …, art. 5`: an annex may be called by its title. */
const annexTitle = /^[\s,-]*regulament[^;\d]{0,200}[,-]\s*$/;
/** What may stand between an act and references that follow it. */
const after = /^[\s,:;(-]*(?:(?:la|respectiv|conform|potrivit|in special|prevederile|cu privire la|privind codul administrativ|republicata?|cu modificarile(?: si completarile)? ulterioare|actualizata?|a asistentei sociale|(?:pentru aprobarea|privind|referitoare la) [^;\d]{0,220},)[\s,:;(-]*)*$/;

interface Place { at: string | null; start: number; end: number }

/** References in a row → one place each (`art. 112(3) b)`), with their own spans. */
function placesOf(chain: readonly Ref[]): { places: Place[]; annex: string | null } {
  const places: Place[] = [];
  let annex: string | null = null;
  const now: { art: string; from: number; alin: string | null; open: Place | null } = { art: '', from: 0, alin: null, open: null };
  const flush = (): void => { if (now.open) places.push(now.open); now.open = null; };
  const put = (at: string, ref: Ref): void => { flush(); now.open = { at, start: now.from, end: ref.end }; };
  // A narrower reference takes the place of the wider one that it belongs to.
  const narrow = (head: string): void => { if (now.open?.at === head) now.open = null; };
  for (const ref of chain) {
    if (ref.level === 'annex') { annex = ref.values[0] ?? null; continue; }
    if (ref.level === 'art') {
      now.alin = null;
      for (const v of ref.values) { now.art = v; now.from = ref.start; put(`art. ${v}`, ref); }
    } else if (now.art === '') continue;
    else if (ref.level === 'alin') {
      narrow(`art. ${now.art}`);
      for (const v of ref.values) { now.alin = v; put(`art. ${now.art}(${v})`, ref); }
    } else {
      const head = `art. ${now.art}${now.alin === null ? '' : `(${now.alin})`}`;
      const wider = ref.level === 'pct' && now.open ? (now.open.at as string) : head;
      narrow(wider);
      for (const v of ref.values) put(ref.level === 'lit' ? `${wider} ${v})` : `${wider} pct. ${v}`, ref);
    }
  }
  flush();
  return { places, annex };
}

/** Index of the last of `list` (in order of place) that ends at or before `offset`; -1 where there is none. */
function lastBefore(list: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) { const middle = (low + high) >> 1; if ((list[middle] as { end: number }).end <= offset) low = middle + 1; else high = middle; }
  return low - 1;
}

/** References just before an act, in order, that belong to it by what stands between. */
function chainBefore(flat: string, act: ActMention, all: readonly Ref[], taken: ReadonlySet<Ref>): Ref[] {
  const chain: Ref[] = [];
  let next = act.start;
  for (let i = lastBefore(all, act.start); i >= 0; i -= 1) {
    const ref = all[i] as Ref;
    if (taken.has(ref) || next - ref.end > 260) break;
    const text = flat.slice(ref.end, next);
    if (!(chain.length === 0 ? (towards.test(text) && !ofAnother.test(text)) || throughRules.test(text) : between.test(text) || (chain.at(-1)?.level === 'annex' && throughRules.test(text)))) break;
    chain.push(ref);
    next = ref.start;
  }
  return chain.reverse();
}

/** Each act with the references before and after it that belong to it. */
function chainsFor(flat: string, acts: readonly ActMention[], all: readonly Ref[]): Map<ActMention, Ref[]> {
  const result = new Map<ActMention, Ref[]>(acts.map((a) => [a, []]));
  const taken = new Set<Ref>();
  for (const act of acts) {
    const chain = chainBefore(flat, act, all, taken);
    const first = chain[0];
    if (!first) continue;
    const before = acts[lastBefore(acts, first.start)];
    const afterBefore = before !== undefined && first.start - before.end < 200 && after.test(flat.slice(before.end, first.start));
    // Without "din" the references may be those of the act before.
    const joint = flat.slice((chain.at(-1) as Ref).end, act.start);
    if (afterBefore && !strong.test(joint) && !throughRules.test(joint)) continue;
    // `Legea nr. 292/2011, art. 112 și art. 5 din HG nr. 797/2017`: the last article is of the act after, the rest of the one before.
    const articles = chain.filter((r) => r.level === 'art');
    // An order is cited as a whole: the articles after its name are of the act that follows.
    const split = afterBefore && before.kind !== 'Ordin' && articles.length > 1 && result.get(before)?.length === 0;
    const own = split ? chain.slice(chain.indexOf(articles.at(-1) as Ref)) : chain;
    for (const ref of own) taken.add(ref);
    result.set(act, own);
  }
  for (const act of acts) {
    let from = act.end;
    for (let i = lastBefore(all, act.end) + 1; i < all.length; i += 1) {
      const ref = all[i] as Ref;
      if (ref.start < from) continue;
      if (taken.has(ref) || ref.start - from > 200 || !((from === act.end ? after : between).test(flat.slice(from, ref.start)) || (result.get(act)?.at(-1)?.level === 'annex' && annexTitle.test(flat.slice(from, ref.start))))) break;
      taken.add(ref);
      result.get(act)?.push(ref);
      from = ref.end;
    }
  }
  return result;
}

/** An alias beside its own number (`Codul administrativ, aprobat prin OUG nr. 57/2019`) is one mention with it. */
function merged(flat: string, acts: readonly ActMention[]): ActMention[] {
  const out: ActMention[] = [];
  for (const act of acts) {
    const last = out.at(-1);
    if (last && last.act === act.act && (last.alias || act.alias) && act.start - last.end < 40 && !/[;\d]/.test(flat.slice(last.end, act.start))) {
      out[out.length - 1] = { ...(last.alias ? act : last), start: last.start, end: act.end, alias: false };
    } else out.push(act);
  }
  return out;
}

/** All citations in a flat text; spans by `flat.at`. */
export function citationsIn(flat: Flat, part: Citation['part'] | ((offset: number) => Citation['part']), place: (start: number, end: number) => Span = (start, end) => ({ start: flat.at(start), end: flat.at(end - 1) + 1 })): Citation[] {
  const acts = merged(flat.text, findActs(flat.text));
  const chains = chainsFor(flat.text, acts, findRefs(flat.text));
  return acts.flatMap((act) => {
    const { places, annex } = placesOf(chains.get(act) ?? []);
    // A name without an article is a basis only in a preamble that names the act nowhere else: "în temeiul Codului administrativ".
    if (act.alias && places.length === 0 && (act.act !== 'OUG 57/2019' || typeof part === 'string' || part(place(act.start, act.end).start) !== 'preamble' || acts.some((other) => other !== act && other.act === act.act))) return [];
    const base = { act: act.act, kind: act.kind, number: act.number, year: act.year, date: act.date, annex };
    return (places.length ? places : [{ at: null, start: act.start, end: act.end }]).map((p) => {
      const span = place(Math.min(p.start, act.start), Math.max(p.end, act.end));
      return { ...base, at: p.at, part: typeof part === 'string' ? part : part(span.start), span };
    });
  });
}

/** All citations in `text`; `base` is added to their spans. */
export const findCitations = (text: string, part: Citation['part'], base = 0): Citation[] => citationsIn(flatten(text, base), part);
