// Acts named in a text (`H.G.R nr.797/2017`, `Ordinul 1.086 din 2018`, `H.C.L. nr..12/27.02.2019`), brought to their short form.

import { isoDate, type IsoDate } from '../../base/date.ts';
import { monthOf } from './dates.ts';
import { flatten } from './flat.ts';

/** `act` is the short form (`HG 797/2017`); `number` and `year` are null where the text does not give them. */
export interface ActName { readonly act: string; readonly kind: string; readonly number: number | null; readonly year: number | null; readonly date: IsoDate | null }
/** An act with its place in the flat text; `alias`: named by its usual name, without a number. */
export interface ActMention extends ActName { readonly start: number; readonly end: number; readonly alias: boolean }

/** Words that begin another act or paper: no title of an act goes on over them. */
const stop = '(?!\\b(?:leg(?:ea|ii|ilor|ile)\\b|hotarar|ordinul|ordonant|dispoziti[ae] |h\\.? ?g|h\\.? ?c|o\\.? ?u|art\\b|referat|raport|adres|proces|aviz|contract|acord|protocol|decizi|anunt|proiect|nr\\b))';
const gap = (length: number): string => `(?:${stop}[^\\d;:()\\n]){0,${length}}?`;
const place = `(?:(?: al)?(?: (?:comunei|orasului|municipiului|sector(?:ul|ului)?(?: \\d)?|oras|comuna|municipiul))?[ .a-z'-]{0,45}?)`;

const kinds: readonly { readonly kind: string; readonly pattern: string }[] = [
  { kind: 'HCGMB', pattern: 'h\\.? ?c\\.? ?g\\.? ?m\\.? ?b\\.?|hotarar(?:ea|ii) consiliului general al municipiului bucuresti' },
  { kind: 'HCJ', pattern: `h\\.? ?c\\.? ?j\\.?|hotarar(?:ea|ii) consiliului judetean(?: [ .a-z'-]{0,30}?)?|hotarar(?:ea|ii) nr\\.?(?=[^;\\n]{3,30} a consiliului judetean)` },
  { kind: 'HCL', pattern: `h\\.? ?c\\.? ?l\\.?(?: ?m\\.?)?(?: ?s\\.? ?\\d)?${place}|hotarar(?:ea|ii) consiliului local${place}|hotarar(?:ea|ii) nr\\.?(?=[^;\\n]{3,30} a consiliului local)` },
  { kind: 'HG', pattern: 'h\\.? ?g\\.? ?r?\\.?|hotarar(?:ea|ii|ile|ilor) (?:de )?guvern(?:ului)?(?: romaniei)?' },
  { kind: 'OUG', pattern: 'o\\.? ?u\\.? ?g\\.?|ordonant(?:a|ei|ele) de urgenta(?: a guvernului(?: romaniei)?)?' },
  { kind: 'OG', pattern: 'o\\.? ?g\\.?|ordonant(?:a|ei) guvernului|ordonant(?:a|ei)(?! de urgenta)' },
  { kind: 'Ordin', pattern: `omm[a-z]{1,4}|omfp|o\\.? ?m\\.? ?m\\.?(?: ?[a-z]\\.){1,4}|ordin(?:ul|ului|ele)?(?![a-z])(?: comun)?${gap(170)}` },
  { kind: 'L', pattern: `leg(?:ea|ii|ilor|ile)(?![a-z])(?:-cadru)?${gap(110)}|l\\.?` },
  { kind: 'Dispoziție', pattern: `dispoziti(?:a|ei)${gap(60)}` },
];

const month = '(?:ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie)';
const figure = '(\\d{1,2}\\.\\d{3}|\\d{1,5})\\.?(?: ?\\/ ?\\d{1,2}\\.?\\d{3}(?= ?\\/))?';
const when = `(?: ?\\/ ?(?:din )?|,? ?din (?:data (?:de )?|anul )?|-)(?:(\\d{1,3}) ?[.\\/-] ?(\\d{1,2}) ?[.\\/-] ?((?:19|20)\\d{2})|(\\d{1,2}) (${month}) ((?:19|20)\\d{2})|((?:19|20)\\d{2}))(?!\\d)`;
const numbered = `,? ?(?:n\\.?r\\.{0,3}|numarul)? ?${figure}${when}`;
const patterns = kinds.map(({ kind, pattern }) => ({ kind, regex: new RegExp(`(?<![a-z0-9])(?:${pattern}) ?[,"]?${numbered}`, 'g') }));
const further = new RegExp(`^ ?(?:,|si|,? ?respectiv) ?(?:nr\\.{0,2} ?)${figure}${when}`);
const european = /(?<![a-z])regulament(?:ul|ului)? ?\(?(?:ue|ce)\)? ?(?:nr\.? ?)?((?:19|20)\d{2})\/(\d+)|(?<![a-z])gdpr(?![a-z])/g;

/** Acts that papers call by name alone; used only where an article of them is cited. */
const byName: readonly { readonly pattern: RegExp; readonly act: ActName }[] = [
  { pattern: /cod(?:ul|ului) administrativ/g, act: { act: 'OUG 57/2019', kind: 'OUG', number: 57, year: 2019, date: null } },
  { pattern: /leg(?:ea|ii) asistentei sociale/g, act: { act: 'L 292/2011', kind: 'L', number: 292, year: 2011, date: null } },
  { pattern: /leg(?:ea|ii) administratiei publice locale/g, act: { act: 'L 215/2001', kind: 'L', number: 215, year: 2001, date: null } },
];

const shortForm = (kind: string, number: number, year: number): string => `${kind} ${number}/${year}`;

function nameOf(kind: string, groups: readonly (string | undefined)[]): ActName {
  const [number, d, m, y, wd, wm, wy, only] = groups;
  const year = Number(y ?? wy ?? only);
  const date = y ? isoDate(year, Number(m), Number(d)) : wy ? isoDate(year, monthOf(wm as string) ?? 0, Number(wd)) : null;
  const value = Number((number as string).replace('.', ''));
  return { act: shortForm(kind, value, year), kind, number: value, year, date };
}

/** Acts with number and year in a flat text, in order, without overlap; then the acts called by name alone. */
export function findActs(flat: string): ActMention[] {
  const found: ActMention[] = [];
  const taken = new Uint8Array(flat.length);
  const free = (start: number, end: number): boolean => !taken.subarray(start, end).includes(1);
  const add = (act: ActMention): void => { taken.fill(1, act.start, act.end); found.push(act); };
  for (const { kind, regex } of patterns) {
    for (const hit of flat.matchAll(regex)) {
      let end = hit.index + hit[0].length;
      if (!free(hit.index, end)) continue;
      add({ ...nameOf(kind, hit.slice(1)), start: hit.index, end, alias: false });
      for (let more = further.exec(flat.slice(end, end + 80)); more; more = further.exec(flat.slice(end, end + 80))) {
        add({ ...nameOf(kind, more.slice(1)), start: end, end: end + more[0].length, alias: false });
        end += more[0].length;
      }
    }
  }
  for (const hit of flat.matchAll(european)) {
    const number = hit[2] ? Number(hit[2]) : 679;
    const year = hit[1] ? Number(hit[1]) : 2016;
    add({ act: `Regulament UE ${year}/${number}`, kind: 'UE', number, year, date: null, start: hit.index, end: hit.index + hit[0].length, alias: false });
  }
  for (const { pattern, act } of byName) {
    for (const hit of flat.matchAll(pattern)) {
      const end = hit.index + hit[0].length;
      if (free(hit.index, end)) add({ ...act, start: hit.index, end, alias: true });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A short form as data has it (`L 292/2011`, `HCL Valea Mare 66/2020`), or any spelling; null where there is no act in it. */
export function parseAct(text: string): ActName | null {
  const named = findActs(flatten(text).text).find((a) => !a.alias);
  if (named) return { act: named.act, kind: named.kind, number: named.number, year: named.year, date: named.date };
  const plain = /^(\S+) (?:\S.* )?(\d+)(?:\/((?:19|20)\d{2}))?$/.exec(text.trim());
  return plain ? { act: text.trim(), kind: plain[1] as string, number: Number(plain[2]), year: plain[3] ? Number(plain[3]) : null, date: null } : null;
}
