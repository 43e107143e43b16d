// Dates as Romanian documents write them: 31.01.2024, 31-01-2024, 1/02/2024, 31 ianuarie 2024, 2024-01-31.

import { isoDate, type IsoDate } from '../../base/date.ts';
import type { Span } from '../../base/span.ts';
import { flatten } from './flat.ts';

/** A place that has the form of a date; `date` is null for an impossible day (31.02.2024). `raw` is as written. */
export interface FoundDate { readonly date: IsoDate | null; readonly raw: string; readonly span: Span }

const months: readonly string[] = ['ianuarie', 'februarie', 'martie', 'aprilie', 'mai', 'iunie', 'iulie', 'august', 'septembrie', 'octombrie', 'noiembrie', 'decembrie'];
const shortMonths: readonly string[] = ['ian', 'feb', 'febr', 'mart', 'apr', 'iun', 'iul', 'aug', 'sept', 'oct', 'noi', 'nov', 'dec'];

/** The month as a Roman numeral, as stamps and older papers have it: `30.X.2025`, `30 III 2023`. */
const romanMonths: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** The month (1-12) a folded word, its abbreviation or a Roman numeral names, or null. */
export function monthOf(word: string): number | null {
  const plain = word.replace(/\.$/, '');
  if (plain === 'nov') return 11;
  if (/^[ivx]+$/.test(plain)) return romanMonths.includes(plain) ? romanMonths.indexOf(plain) + 1 : null;
  const index = plain.length < 3 ? -1 : months.findIndex((m) => m.startsWith(plain));
  return index < 0 ? null : index + 1;
}

// Budget codes such as 10.03.07 look like dates: the year must have four digits and start with 19 or 20.
const numeric = /(?<!\d|\d[.,-])(\d{1,3}) ?[.\/-] ?(\d{1,2}) ?[.\/-] ?((?:19|20)\d{2})(?!\d)/g;
const iso = /(?<![\d.,-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d-])/g;
const worded = /(?<!\d|\d[.,-])(\d{1,2}) ?-? ?([a-z]{3,10})\.?,? ?((?:19|20)\d{2})(?!\d)/g;
/** The same between day and year. */
const roman = /(?<!\d|\d[.,-])(\d{1,2})(?: ?[.\/-] ?| )(viii|vii|vi|v|iv|iii|ii|ix|i|xii|xi|x)(?: ?[.\/-] ?| )((?:19|20)\d{2})(?!\d)/g;
const romanMonth = /\d[ .\/-]{1,3}[ivx]{1,4}[ .\/-]{1,3}(?:19|20)\d/;
/** What no date, and what none of each form can do without: most texts end here. */
const year = /(?:19|20)\d\d/, wordAndYear = /[a-z]\.?,? ?(?:19|20)\d/, figureAndYear = /[.\/-] ?(?:19|20)\d/, isoYear = /\d{4}-\d/;

/** Every place of `text` that has the form of a full date, in order; `base` is added to the spans. */
export function findDates(text: string, base = 0): FoundDate[] {
  const flat = flatten(text);
  const found: FoundDate[] = [];
  if (!year.test(flat.text)) return found;
  const push = (m: RegExpExecArray, date: IsoDate | null): void => {
    const start = flat.at(m.index);
    const end = flat.at(m.index + m[0].length - 1) + 1;
    found.push({ date, raw: text.slice(start, end), span: { start: base + start, end: base + end } });
  };
  if (isoYear.test(flat.text)) for (const m of flat.text.matchAll(iso)) push(m, isoDate(Number(m[1]), Number(m[2]), Number(m[3])));
  if (figureAndYear.test(flat.text)) for (const m of flat.text.matchAll(numeric)) push(m, isoDate(Number(m[3]), Number(m[2]), Number(m[1])));
  if (wordAndYear.test(flat.text)) for (const m of flat.text.matchAll(worded)) {
    const word = m[2] as string;
    if (months.includes(word) || shortMonths.includes(word)) push(m, isoDate(Number(m[3]), monthOf(word) ?? 0, Number(m[1])));
  }
  if (romanMonth.test(flat.text)) for (const m of flat.text.matchAll(roman)) push(m, isoDate(Number(m[3]), romanMonths.indexOf(m[2] as string) + 1, Number(m[1])));
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The one date that `text` holds, or null when it holds none, an impossible day, or several different ones. */
export function parseDate(text: string): IsoDate | null {
  const all = findDates(text);
  const first = all[0];
  return first && all.every((d) => d.date === first.date) ? first.date : null;
}

/** Years that `text` names as such: not parts of act numbers (`292/2011`) or of longer figures. */
export function findYears(text: string, base = 0): { readonly year: number; readonly span: Span }[] {
  const flat = flatten(text);
  const found: { year: number; span: Span }[] = [];
  if (!year.test(flat.text)) return found;
  for (const m of flat.text.matchAll(/(?<![\d/.,])(?<!\d ?\/ ?)((?:19|20)\d{2})(?![\d]|[.,]\d|\/\d)/g)) {
    const before = flat.text.slice(Math.max(0, m.index - 5), m.index);
    if (/(?:nr\.? ?|n\. ?)$/.test(before)) continue;
    const start = flat.at(m.index);
    found.push({ year: Number(m[1]), span: { start: base + start, end: base + start + 4 } });
  }
  for (const d of findDates(text, base)) {
    if (d.date && !found.some((y) => y.span.start >= d.span.start && y.span.end <= d.span.end) && !/\d ?\/ ?$/.test(text.slice(0, d.span.start - base))) found.push({ year: Number(d.date.slice(0, 4)), span: d.span });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
