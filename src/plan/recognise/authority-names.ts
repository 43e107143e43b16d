// Places of the text that name an authority or a county, with the kind their words give.

import { isCapital } from '../../base/characters.ts';
import { wordsOf } from '../../base/fold.ts';
import type { Library, Locality } from '../../library/registry.ts';
import type { AuthorityKind } from '../../library/rule.ts';
import { countyNamed, localityAt } from '../../library/localities.ts';
import type { View } from './view.ts';

export interface Named {
  readonly kind: AuthorityKind | null;
  /** As written, without the word for its kind. */
  readonly name: string;
  readonly key: string;
  readonly localities: readonly Locality[];
  readonly start: number;
  readonly end: number;
  /** Words right before: whose council, budget, mayor. */
  readonly lead: 'council' | 'hall' | 'kind' | 'budget';
}
export interface NamedCounty { readonly county: string; /** in the registry of counties */ readonly known: boolean; readonly start: number; readonly end: number; readonly lead: 'judet' | 'consiliu' | 'prefect' | 'dgaspc' }

const kindWords: readonly { readonly kind: AuthorityKind; readonly pattern: string }[] = [
  { kind: 'comuna', pattern: 'comun(?:a|ei)|com\\.' },
  { kind: 'oras', pattern: 'oras(?:ul|ului)?' },
  { kind: 'municipiu', pattern: 'municipi(?:ul|ului|u)|mun\\.' },
  { kind: 'sector', pattern: 'sector(?:ul|ului)?' },
];
const lead = '(?:(bugetul\\s+(?:local\\s+)?(?:al\\s+)?|bugetului\\s+local\\s+al\\s+)|(consili(?:ul|ului)\\s+local(?:\\s+al)?\\s*)|(primari(?:a|ei|ul|ului)|u\\.?a\\.?t\\.?)\\s+|)';
const localForm = new RegExp(`(?=consili|primar|u\\.?a\\.?t|bugetul|com|oras|mun|sector)(?<![a-zªºß-ӿ])(?:consiliul(?:ui)?\\s+general\\s+al\\s+)?${lead}(?:(?<k>${kindWords.map((k) => k.pattern).join('|')})\\s+)?`, 'g');
/** The kind a word of `kindWords` means: no two of them begin alike. */
const kindOf = (word: string | undefined): AuthorityKind | null => (word ? kindWords.find((k) => k.pattern.startsWith(word.slice(0, 3)))!.kind : null);

const letterRun = /[A-Za-zªºÀ-ӿ]+/g;
const noName = /^(?:pentru|privind|judetul|judetului|judet|consiliul|consiliului|nr|anul|primaria|primarul|si|jud|hotarare|hotararea|in|cu|al|ale|a|plan|planul|planului|directia|serviciul|compartimentul|anexa|presedinte|secretar|romania|intrunit)$/;
const joining = new Set(['de', 'din', 'lui', 'cel', 'la', 'sub', 'pe']);

/** How many of the words at the start of `source` form a name: capitals, with short joining words inside. */
function capitalRun(source: string, pieces: readonly RegExpMatchArray[]): number {
  const upper = source === source.toUpperCase();
  let count = 0;
  for (const [i, piece] of pieces.entries()) {
    const word = wordsOf(piece[0])[0] ?? '', rest = source.slice(piece.index! + piece[0].length);
    if (noName.test(word) || /\d/.test(source.slice(0, piece.index!)) || (i > 0 && !/^[ -]$/.test(source.slice(pieces[i - 1]!.index! + pieces[i - 1]![0].length, piece.index!)))) break;
    if (joining.has(word)) { if (i === 0 || rest === rest.trimStart() || !isCapital(rest.trimStart()[0])) break; continue; }
    if (!isCapital(piece[0][0]) || (upper && count >= 3)) break;
    count = i + 1;
  }
  return count;
}

/** The text up to the first mark that no name goes on over. */
function upToMark(text: string): string {
  const end = text.search(/[\n\t,;:.()„”"]/);
  return end < 0 ? text : text.slice(0, end);
}

/** The name at `at`: the longest of the registry, else the run of capitalised words (short joining words inside). */
function nameAt(view: View, library: Library, at: number): { name: string; localities: readonly Locality[]; end: number } | null {
  const text = upToMark(view.text.slice(at, at + 80));
  const abbreviated = /^(tg|sf|dr)\.\s*/i.exec(view.text.slice(at, at + 8));
  const source = abbreviated ? upToMark(view.text.slice(at + abbreviated[0].length, at + 80)) : text;
  const prefix = abbreviated ? ({ tg: 'targu', sf: 'sfantu', dr: 'drobeta' } as Readonly<Record<string, string>>)[abbreviated[1]!.toLowerCase()]! : '';
  if (!isCapital(source[0]) && !(/^\s/.test(source) && isCapital(source[1]))) return null;
  const pieces = [...source.matchAll(letterRun)];
  const words = [...(prefix ? [prefix] : []), ...pieces.map((p) => wordsOf(p[0])[0] ?? '')];
  const known = localityAt(library, words, 0);
  const offset = abbreviated ? abbreviated[0].length : 0;
  const run = capitalRun(source, pieces);
  const used = known ? known.length - (prefix ? 1 : 0) : 0;
  // "Poiana Brazilor" is not Poiana; "Crăcăoani Neamț" is Crăcăoani in Neamț.
  const inCounty = (name: string): boolean => { const county = countyNamed(library, name); return county !== null && county !== undefined && known!.localities.some((l) => l.county === county.code); };
  const longer = known !== null && run > used && !inCounty(pieces.slice(used, run).map((p) => p[0]).join(' ')) && !inCounty(pieces[used]![0]);
  if (known && !longer) {
    const last = pieces[used - 1];
    return { name: known.localities[0]!.name, localities: known.localities, end: at + offset + (last ? last.index + last[0].length : 0) };
  }
  const count = run;
  if (count === 0 || count > 5) return null;
  const end = pieces[count - 1]!.index + pieces[count - 1]![0].length;
  // A single letter is the label of a section.
  if (end - pieces[0]!.index < 2) return null;
  return { name: source.slice(pieces[0]!.index, end), localities: [], end: at + offset + end };
}

/** "TÂRGU FRUMOS" as "Târgu Frumos": capitals only at word starts. */
export const titleCase = (name: string): string => (name === name.toUpperCase() ? name.toLowerCase().replace(/(?<![a-zªºß-ӿ])(?!(?:de|lui|cel|la|sub|pe|din)\b)[a-zªºß-ӿ]/g, (c) => c.toUpperCase()) : name);

/** Communes, towns, municipalities and sectors named in the view range [from, to). */
export function namedAuthorities(view: View, library: Library, from: number, to: number): Named[] {
  const out: Named[] = [];
  for (const hit of view.folded.slice(from, to).matchAll(localForm)) {
    if (!hit[0].trim()) continue;
    const [whole, budget, council, hall] = hit;
    const kindWord = hit.groups?.['k'];
    if (!kindWord && !council && !hall) continue;
    const general = /^consiliul(?:ui)?\s+general/.test(whole);
    // "…/Consiliului General al Municipiului București" is the model's list of variants, not a name.
    if (general && /[/]\s*$/.test(view.folded.slice(Math.max(0, from + hit.index - 3), from + hit.index))) continue;
    const at = from + hit.index + whole.length, kind = kindOf(kindWord);
    if (kind === 'sector') {
      const number = /^(?:nr\.?\s*)?([1-9])(?!\d|[./])/.exec(view.folded.slice(at, at + 8));
      if (number) { const key = `sectorul ${number[1]}`; out.push({ kind, name: `Sectorul ${number[1]}`, key, localities: localityAt(library, key.split(' '), 0)?.localities ?? [], start: from + hit.index, end: at + number[0].length, lead: council ? 'council' : budget ? 'budget' : hall ? 'hall' : 'kind' }); }
      continue;
    }
    const name = nameAt(view, library, at);
    if (!name) continue;
    // "… strategia comunei" at the end of a line: what the next one begins with is no name, unless the registry has it.
    if (name.localities.length === 0 && !council && !hall && view.text.slice(at - 1, at) === '\n' && !/(?:^|\n)\s*$/.test(view.text.slice(Math.max(0, from + hit.index - 8), from + hit.index))) continue;
    const key = wordsOf(name.localities[0]?.name ?? name.name).join(' ');
    out.push({ kind, name: titleCase(name.name), key, localities: name.localities, start: from + hit.index, end: name.end, lead: council || general ? 'council' : budget ? 'budget' : hall ? 'hall' : 'kind' });
  }
  return out;
}

const countyForms: readonly { readonly lead: NamedCounty['lead']; readonly pattern: RegExp }[] = [
  { lead: 'consiliu', pattern: /\bconsili(?:ul|ului)\s+judetean(?:\s+al\s+judetului)?\s+|\bconsili(?:ul|ului)\s+judetului\s+/g },
  { lead: 'prefect', pattern: /\bprefect(?:ul|ului|ura|urii)?\s*[-–—,]?\s*(?:(?:al\s+)?judet(?:ul|ului)\s+)?|\binstituti(?:a|ei)\s+prefectului\s*[-–—,]?\s*(?:judet(?:ul|ului)\s+)?/g },
  { lead: 'dgaspc', pattern: /\bd\.?g\.?a\.?s\.?p\.?c\.?\s+|\bdirecti(?:a|ei)\s+general(?:a|e|ei)\s+de\s+asistenta\s+sociala\s+si\s+protectia\s+copilului\s+/g },
  { lead: 'judet', pattern: /\bjudet(?:ul|ului)\s+|\bjud\.\s*/g },
];

/** Counties named in the whole text, with the words that name them. */
export function namedCounties(view: View, library: Library): NamedCounty[] {
  const out: NamedCounty[] = [];
  for (const { lead: how, pattern } of countyForms) {
    for (const hit of view.folded.matchAll(pattern)) {
      const at = hit.index + hit[0].length;
      const pieces = [...view.text.slice(at, at + 40).split(/[\n\t,;:.()]/)[0]!.matchAll(letterRun)];
      if (!pieces[0] || pieces[0].index > 2 || !isCapital(pieces[0][0][0])) continue;
      let named = false;
      for (const count of [2, 1]) {
        const words = pieces.slice(0, count);
        if (words.length < count) continue;
        const county = countyNamed(library, words.map((w) => w[0]).join(' '));
        // Two-letter words are codes of counties, not their names.
        if (!county || words.map((w) => w[0]).join('').length < 3) continue;
        if (!out.some((c) => c.start <= hit.index && c.end >= at)) out.push({ county: county.name, known: true, start: hit.index, end: at + words.at(-1)!.index + words.at(-1)![0].length, lead: how });
        named = true;
        break;
      }
      const run = capitalRun(view.text.slice(at, at + 40), pieces);
      if (!named && how === 'consiliu' && run > 0 && !out.some((c) => c.start <= hit.index && c.end >= at)) {
        const last = pieces[run - 1]!;
        out.push({ county: titleCase(view.text.slice(at + pieces[0]!.index, at + last.index + last[0].length)), known: false, start: hit.index, end: at + last.index + last[0].length, lead: how });
      }
    }
  }
  return out.sort((a, b) => a.start - b.start);
}
