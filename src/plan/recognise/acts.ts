// Acts named in a text (`H.G.R nr.797/2017`, `Ordinul 1.086 din 2018`, `H.C.L. nr..12/27.02.2019`), brought to their short form.

import { isoDate, type IsoDate } from '../../base/date.ts';
import { actForms, numberAfterUsual, numberAndYear, openingsIn, type ActForm, type Numbered } from './act-forms.ts';
import { monthOf } from './dates.ts';
import { withDigits } from './digits-read.ts';
import { flatten } from './flat.ts';

/** `act` is the short form (`HG 797/2017`); `number` and `year` are null where the text does not give them. */
export interface ActName { readonly act: string; readonly kind: string; readonly number: number | null; readonly year: number | null; readonly date: IsoDate | null }
/** An act with its place in the flat text; `alias`: named by its usual name, without a number. */
export interface ActMention extends ActName { readonly start: number; readonly end: number; readonly alias: boolean }

/** Acts that papers call by name alone; used only where an article of them is cited. */
const byName: readonly { readonly names: readonly string[]; readonly act: ActName }[] = [
  { names: ['codul administrativ', 'codului administrativ'], act: { act: 'OUG 57/2019', kind: 'OUG', number: 57, year: 2019, date: null } },
  { names: ['legea asistentei sociale', 'legii asistentei sociale'], act: { act: 'L 292/2011', kind: 'L', number: 292, year: 2011, date: null } },
  { names: ['legea administratiei publice locale', 'legii administratiei publice locale'], act: { act: 'L 215/2001', kind: 'L', number: 215, year: 2001, date: null } },
];

const shortForm = (kind: string, number: number, year: number): string => `${kind} ${number}/${year}`;

function nameOf(kind: string, groups: readonly (string | undefined)[]): ActName {
  const [number, d, m, y, wd, wm, wy, only, ad, am, ay] = groups;
  const year = Number(y ?? wy ?? only);
  // `nr. 21/2023 (30.03.2023)`: the day stands after the year.
  const date = ay && ay === only ? isoDate(year, Number(am), Number(ad)) : y ? isoDate(year, Number(m), Number(d)) : wy ? isoDate(year, monthOf(wm as string) ?? 0, Number(wd)) : null;
  const value = Number((number as string).replace('.', ''));
  return { act: shortForm(kind, value, year), kind, number: value, year, date };
}

/** No act has more letters from its first word to its year. */
const reach = 320;
/** The first character that no words of an act go over, or the first of its number. */
const border = /[\d;:()\n]/;

/** The act of this form that begins at `at`; `first` is where the first digit after it stands, from `at`. */
function actAt(flat: string, at: number, first: number, { head, whole }: ActForm): Numbered | null {
  const words = flat.slice(at, at + reach);
  const plain = numberAndYear(words.slice(first));
  if (!plain && !whole) return null;
  const before = numberAfterUsual(words) ?? head().exec(words)?.[0].length;
  if (before === undefined) return null;
  const after = before === first ? plain : numberAndYear(words.slice(before));
  if (after) return { groups: after.groups, length: before + after.length };
  return whole?.(words) ?? null;
}

const issuer = /consiliul(?:ui)? (local|judetean)\b[^;:\n]{0,40} (?:prin|in) $/;

/** `aprobată de consiliul local prin hotărârea nr. 21 din 30.03.2023`: who decides is told before. */
function afterIssuer(flat: string, at: number, kind: string): Numbered | null {
  const by = issuer.exec(flat.slice(Math.max(0, at - 90), at))?.[1];
  if (by === undefined || kind !== (by === 'local' ? 'HCL' : 'HCJ')) return null;
  const words = flat.slice(at, at + reach), before = /^hotarar(?:ea|ii) nr\.{0,3} ?(?=\d)/.exec(words)?.[0].length ?? 0;
  const after = before ? numberAndYear(words.slice(before)) : null;
  return after ? { groups: after.groups, length: before + after.length } : null;
}

/** All places of `word` in `flat`, in order, without overlap. */
function* placesOf(flat: string, word: string): Generator<number> {
  for (let at = flat.indexOf(word); at >= 0; at = flat.indexOf(word, at + word.length)) yield at;
}

const furtherWords = /^ ?(?:,|si|,? ?respectiv) ?nr\.{0,2} ?(?=\d)/;
const european = /^regulament(?:ul|ului)? ?\(?(?:ue|ce)\)? ?(?:nr\.? ?)?((?:19|20)\d{2})\/(\d+)|^gdpr(?![a-z])/;

/** Acts with number and year in a flat text, in order, without overlap; then the acts called by name alone. */
export function findActs(read: string): ActMention[] {
  const flat = withDigits(read);
  const found: ActMention[] = [];
  const taken = new Uint8Array(flat.length);
  const free = (start: number, end: number): boolean => !taken.subarray(start, end).includes(1);
  const add = (act: ActMention): void => { taken.fill(1, act.start, act.end); found.push(act); };
  const openings = openingsIn(flat).flatMap(({ at, opening }) => {
    const first = border.exec(flat.slice(at, at + reach));
    return first && first[0] >= '0' && first[0] <= '9' ? [{ at, opening, first: first.index }] : [];
  });
  for (const form of actForms) {
    let from = 0;
    for (const { at, opening, first } of openings) {
      if (at < from || taken[at] === 1 || !form.openings.includes(opening)) continue;
      const hit = actAt(flat, at, first, form) ?? (opening === 'hotarare-nr' ? afterIssuer(flat, at, form.kind) : null);
      if (!hit) continue;
      let end = from = at + hit.length;
      if (!free(at, end)) continue;
      add({ ...nameOf(form.kind, hit.groups), start: at, end, alias: false });
      // `Legile nr. 448/2006 și nr. 292/2011`: further numbers of the same kind.
      for (;;) {
        const words = furtherWords.exec(flat.slice(end, end + 30))?.[0].length;
        const more = words === undefined ? null : numberAndYear(flat.slice(end + words, end + 80));
        if (words === undefined || !more) break;
        const stop = end + words + more.length;
        add({ ...nameOf(form.kind, more.groups), start: end, end: stop, alias: false });
        end = stop;
      }
    }
  }
  for (const word of ['regulament', 'gdpr']) for (const at of placesOf(flat, word)) {
    const words = flat.slice(at, at + 80);
    const hit = /[a-z]/.test(flat[at - 1] ?? '') || !/^gdpr|^.{10,16}(?:ue|ce)/.test(words) ? null : european.exec(words);
    if (!hit) continue;
    const number = hit[2] ? Number(hit[2]) : 679, year = hit[1] ? Number(hit[1]) : 2016;
    add({ act: `Regulament UE ${year}/${number}`, kind: 'UE', number, year, date: null, start: at, end: at + hit[0].length, alias: false });
  }
  for (const { names, act } of byName) for (const name of names) for (const at of placesOf(flat, name)) {
    const end = at + name.length;
    if (free(at, end)) add({ ...act, start: at, end, alias: true });
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
